// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/cable_line.h"

#include "model/deliver/printed_beside.h"
#include "model/diff/cable_diff.h"
#include "model/diff/port_ranges.h"
#include "model/edit/object_ref.h"
#include "model/optics/fiber_map.h"
#include "model/routing/stock_length.h"

#include <algorithm>

namespace model {

CableLines::CableLines(const Tables& plan) : m_plan(plan), m_labels(labelsOf(plan)) {}

CableLine CableLines::of(const Cable& cable, CableEnd home) const
{
    const auto labels = [&](CableEnd end) {
        std::vector<QString> texts;
        for (std::size_t leg = 0; legOf(cable, end, leg); ++leg)
            texts.push_back(m_labels.at(cable, end, leg));
        return texts;
    };
    const CableEnd far = otherEnd(home);
    const CableType& type = m_plan.cableTypes.at(cable.type);
    CableLine line;
    line.cable = cableName(m_plan.naming(), cable);
    line.ports = portNames(m_plan, cable, home);
    line.thisEnd = endRanges(m_plan, cable, home);
    line.farEnd = endRanges(m_plan, cable, far);
    line.type = type.key;
    if (cable.length != Length())
        line.stock = stockLength(m_plan.profile(), type, cable.length).length;
    if (cable.route) {
        for (const Id<Tray> tray : m_plan.routes.at(*cable.route).trays)
            line.route.push_back(m_plan.trays.at(tray).name);
    }
    if (home == CableEnd::B)
        std::reverse(line.route.begin(), line.route.end());
    line.labelsThis = labels(home);
    line.labelsFar = labels(far);
    line.besideThis = printedBeside(m_plan, cable, home);
    line.besideFar = printedBeside(m_plan, cable, far);
    return line;
}

QString CableLines::port(const PortRef& port) const
{
    return portName(m_plan.deviceTypes.at(m_plan.devices.at(port.device).type), port.number);
}

const QString& CableLines::rackOf(const PortRef& port) const
{
    return m_plan.racks.at(m_plan.devices.at(port.device).rack).name;
}

CableEnd homeEnd(const Tables& plan, const Cable& cable)
{
    const auto isSwitch = [&](const PortRef& port) {
        const DeviceClass is = plan.deviceTypes.at(plan.devices.at(port.device).type).deviceClass;
        return is == DeviceClass::Switch || is == DeviceClass::ManagementSwitch;
    };
    if (cable.role == CableRole::NicLeaf)
        return CableEnd::B;
    const bool hasTier = cable.role == CableRole::LeafSpine || cable.role == CableRole::SpineCore;
    return !hasTier && !isSwitch(cable.a) && isSwitch(cable.b) ? CableEnd::B : CableEnd::A;
}

std::vector<StepField> differing(const CableLine& was, const CableLine& now)
{
    std::vector<StepField> fields;
    const auto add = [&](bool differs, StepField field) {
        if (differs)
            fields.push_back(field);
    };
    add(was.cable != now.cable, StepField::Cable);
    add(was.thisEnd != now.thisEnd, StepField::ThisEnd);
    add(was.farEnd != now.farEnd, StepField::FarEnd);
    add(was.type != now.type, StepField::Type);
    add(was.stock != now.stock, StepField::Stock);
    add(was.route != now.route, StepField::Route);
    add(was.labelsThis != now.labelsThis || was.besideThis != now.besideThis, StepField::LabelThis);
    add(was.labelsFar != now.labelsFar || was.besideFar != now.besideFar, StepField::LabelFar);
    return fields;
}

}  // namespace model
