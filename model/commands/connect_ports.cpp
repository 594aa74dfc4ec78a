// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/connect_ports.h"

#include "model/edit/object_ref.h"
#include "model/routing/reroute.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::connectPorts)
};

bool isPort(const Tables& plan, const PortRef& port)
{
    const Device* device = plan.devices.find(port.device);
    return device && port.number >= 1 && port.number <= portCount(plan.deviceTypes.at(device->type));
}

}  // namespace

Id<CableType> carriedType(Edit& edit, const CableType& type)
{
    if (const CableType* carried = findType<CableType>(edit.plan(), type.key))
        return carried->id;
    return edit.add(type);
}

CableMaker::CableMaker(Edit& edit, const Tables& plan, const QString& typeKey)
    : m_edit(edit), m_plan(plan), m_plugged(plan), m_fit(plan, typeKey), m_numbers(plan)
{
}

Result<Done> CableMaker::isFree(const PortRef& port) const
{
    const auto cable = m_plugged.cableIn(port);
    if (!cable)
        return Done{};
    return Error{Text::tr("%1 already has %2: disconnect it first, or choose a free port.")
                     .arg(portText(m_plan, port), cableName(m_plan.naming(), m_plan.cables.at(*cable)))};
}

bool CableMaker::areConnected(const PortRef& a, const PortRef& b) const
{
    const auto id = m_plugged.cableIn(a);
    if (!id)
        return false;
    const Cable& cable = m_plan.cables.at(*id);
    return (cable.a == a && cable.b == b) || (cable.a == b && cable.b == a);
}

Id<CableType> CableMaker::carried(const CableType& type)
{
    auto known = m_types.find(&type);
    if (known == m_types.end())
        known = m_types.emplace(&type, carriedType(m_edit, type)).first;
    return known->second;
}

Result<Done> CableMaker::connect(const PortRef& from, const PortRef& to)
{
    if (!isPort(m_plan, from) || !isPort(m_plan, to))
        return Error{Text::tr("The port is no longer in the design.")};
    if (from == to)
        return Error{Text::tr("%1 cannot be connected to itself.").arg(portText(m_plan, from))};
    for (const PortRef& port : {from, to}) {
        if (const auto free = isFree(port); !free)
            return free;
    }
    if (const auto joins = canJoin(m_plan, from, to); !joins)
        return joins;
    const auto ends = cableEnds(m_plan, from, to);
    if (!ends)
        return ends.error();
    const auto type = m_fit.between(ends.value().a, ends.value().b);
    if (!type)
        return type.error();
    Cable cable{Id<Cable>(1), carried(*type.value()), ends.value().role, 1, ends.value().a, ends.value().b, {}, {}};
    cable.number = m_numbers.take(cable.role);
    m_made.push_back(m_edit.add(std::move(cable)));
    return Done{};
}

void CableMaker::route() { routeCables(m_edit, m_made); }

Result<ChangeSet> connectPorts(const Tables& plan, const PortRef& from, const PortRef& to, const QString& typeKey)
{
    Edit edit(plan, Text::tr("Connect %1 to %2").arg(portText(plan, from), portText(plan, to)));
    CableMaker maker(edit, plan, typeKey);
    if (const auto made = maker.connect(from, to); !made)
        return made.error();
    maker.route();
    return std::move(edit).take();
}

}  // namespace model
