// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/label_texts.h"

#include "model/edit/object_ref.h"
#include "model/optics/fiber_map.h"
#include "model/routing/bundles.h"
#include "model/routing/stock_length.h"
#include "model/rules/fabric_map.h"

#include <algorithm>
#include <set>

namespace model {

namespace {

QString unitText(const Device& device, qsizetype digits)
{
    return QString::number(device.unit).rightJustified(digits, u'0');
}

QString rackText(const Tables& plan, const Device& device) { return plan.racks.at(device.rack).name; }
QString rowText(const Tables& plan, const Device& device) { return plan.rows.at(plan.racks.at(device.rack).row).name; }
QString portText(const Tables& plan, const Device& device, int port)
{
    return portName(plan.deviceTypes.at(device.type), port);
}

QString lengthText(const Tables& plan, const Cable& cable)
{
    if (!cable.route)
        return {};
    const StockLength stock = stockLength(plan.profile(), plan.cableTypes.at(cable.type), cable.length);
    return QString::number(static_cast<double>(stock.length.base()) / 1e6, 'g', 9);
}

QString railText(const Tables& plan, const PortRef& near, const std::vector<PortRef>& far)
{
    std::vector<PortRef> ports{near};
    ports.insert(ports.end(), far.begin(), far.end());
    for (const PortRef& port : ports) {
        if (const int rail = railOf(plan.deviceTypes.at(plan.devices.at(port.device).type), port.number))
            return QString::number(rail);
    }
    return {};
}

std::size_t legsAt(const Cable& cable, CableEnd end)
{
    return (end == CableEnd::A ? cable.furtherA : cable.furtherB).size() + 1;
}

/// What one word stands for.
struct Words {
    const Tables& plan;
    const std::vector<QString>& bundles;
    const Cable& cable;
    CableEnd end;
    std::size_t leg;
    PortRef nearPort;
    std::vector<PortRef> farPorts;
    const Device& near = plan.devices.at(nearPort.device);

    template <class TextOf>
    QStringList ofFar(TextOf&& textOf) const
    {
        QStringList texts;
        for (const PortRef& port : farPorts)
            texts << textOf(plan.devices.at(port.device), port.number);
        return texts;
    }

    QStringList operator()(LabelWord word) const
    {
        switch (word) {
        case LabelWord::FarRow:
            return ofFar([&](const Device& far, int) { return rowText(plan, far); });
        case LabelWord::FarRack:
            return ofFar([&](const Device& far, int) { return rackText(plan, far); });
        case LabelWord::FarUnit:
            return ofFar([&](const Device& far, int) { return unitText(far, 2); });
        case LabelWord::FarU:
            return ofFar([&](const Device& far, int) { return unitText(far, 1); });
        case LabelWord::FarDevice:
            return ofFar([&](const Device& far, int) { return far.name; });
        case LabelWord::FarPort:
            return ofFar([&](const Device& far, int port) { return portText(plan, far, port); });
        default:
            return {ofNear(word)};
        }
    }

    /// Of this end and of the cable.
    QString ofNear(LabelWord word) const
    {
        switch (word) {
        case LabelWord::Row:
            return rowText(plan, near);
        case LabelWord::Rack:
            return rackText(plan, near);
        case LabelWord::Unit:
            return unitText(near, 2);
        case LabelWord::U:
            return unitText(near, 1);
        case LabelWord::Device:
            return near.name;
        case LabelWord::Port:
            return portText(plan, near, nearPort.number);
        case LabelWord::Cable:
            return cableName(plan.naming(), cable);
        case LabelWord::Type:
            return plan.cableTypes.at(cable.type).key;
        case LabelWord::StockMetres:
            return lengthText(plan, cable);
        case LabelWord::Role:
            return roleKey(cable.role);
        case LabelWord::Rail:
            return railText(plan, nearPort, farPorts);
        case LabelWord::Bundle:
            return bundles.empty() ? QString() : bundles[cable.id.value()];
        case LabelWord::End:
            return end == CableEnd::A ? QStringLiteral("A") : QStringLiteral("B");
        case LabelWord::Leg:
            return legsAt(cable, end) > 1 ? QString::number(leg + 1) : QString();
        default:
            return {};
        }
    }
};

}  // namespace

std::vector<PortRef> farLegs(const Tables& plan, const Cable& cable, CableEnd end, std::size_t leg)
{
    const CableEnd other = otherEnd(end);
    if (legsAt(cable, other) == 1)
        return {*legOf(cable, other, 0)};
    const CableType& type = plan.cableTypes.at(cable.type);
    std::set<int> legs;
    for (int position = 1; position <= (end == CableEnd::A ? type.positionsA : type.positionsB); ++position) {
        if (const auto across = acrossCable(type, end, {static_cast<int>(leg), position}))
            legs.insert(across->leg);
    }
    std::vector<PortRef> ports;
    for (const int each : legs) {
        if (const PortRef* port = legOf(cable, other, static_cast<std::size_t>(each)))
            ports.push_back(*port);
    }
    if (!ports.empty())
        return ports;
    if (legsAt(cable, end) > 1) {
        const PortRef* same = legOf(cable, other, leg);
        return {same ? *same : *legOf(cable, other, 0)};
    }
    for (std::size_t each = 0; const PortRef* port = legOf(cable, other, each); ++each)
        ports.push_back(*port);
    return ports;
}

std::vector<QString> bundleNames(const Tables& plan)
{
    std::vector<QString> names(plan.cables.nextId().value());
    for (const Bundle& bundle : bundlesOf(plan, std::max(1, plan.delivery().cablesPerPull))) {
        for (const Id<Cable> cable : bundle.cables)
            names[cable.value()] = bundle.name;
    }
    return names;
}

LabelTexts::LabelTexts(const Tables& plan, LabelTemplate wanted) : m_plan(plan), m_template(std::move(wanted))
{
    if (m_template.uses(LabelWord::Bundle))
        m_bundles = bundleNames(plan);
}

QString LabelTexts::at(const Cable& cable, CableEnd end, std::size_t leg) const
{
    const PortRef* port = legOf(cable, end, leg);
    MODEL_ASSERT(port);
    return m_template.fill(Words{m_plan, m_bundles, cable, end, leg, *port, farLegs(m_plan, cable, end, leg)});
}

}  // namespace model
