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
    if (m_taken.contains(port))
        return Error{Text::tr("%1 would have two cables: name it once.").arg(portText(m_plan, port))};
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

bool CableMaker::areConnected(const LegGroup& legs) const
{
    const auto id = m_plugged.cableIn(legs.a.front());
    if (!id)
        return false;
    LegGroup now;
    forEachLeg(m_plan.cables.at(*id), [&](const PortRef& port, CableEnd end, std::size_t) {
        (end == CableEnd::A ? now.a : now.b).push_back(port);
    });
    return (now.a == legs.a && now.b == legs.b) || (now.a == legs.b && now.b == legs.a);
}

/// What joins the two ports, where any cable can.
Result<CableEnds> CableMaker::checkedEnds(const PortRef& from, const PortRef& to) const
{
    if (!isPort(m_plan, from) || !isPort(m_plan, to))
        return Error{Text::tr("The port is no longer in the design.")};
    if (from == to)
        return Error{Text::tr("%1 cannot be connected to itself.").arg(portText(m_plan, from))};
    for (const PortRef& port : {from, to}) {
        if (const auto free = isFree(port); !free)
            return free.error();
    }
    if (const auto joins = canJoin(m_plan, from, to); !joins)
        return joins.error();
    return cableEnds(m_plan, from, to);
}

void CableMaker::add(const CableType& type, CableRole role, const LegGroup& legs)
{
    Cable cable{Id<Cable>(1), carried(type), role, 1, legs.a.front(), legs.b.front(), {}, {}};
    cable.furtherA.assign(legs.a.begin() + 1, legs.a.end());
    cable.furtherB.assign(legs.b.begin() + 1, legs.b.end());
    cable.number = m_numbers.take(role);
    m_taken.insert(legs.a.begin(), legs.a.end());
    m_taken.insert(legs.b.begin(), legs.b.end());
    m_made.push_back(m_edit.add(std::move(cable)));
}

Result<Done> CableMaker::connect(const PortRef& from, const PortRef& to)
{
    const auto ends = checkedEnds(from, to);
    if (!ends)
        return ends.error();
    const auto type = m_fit.between(ends.value().a, ends.value().b);
    if (!type)
        return type.error();
    add(*type.value(), ends.value().role, {{ends.value().a}, {ends.value().b}});
    return Done{};
}

Result<Done> CableMaker::connect(const CableType& type, const LegGroup& legs)
{
    std::optional<CableRole> role;
    for (const PortRef& a : legs.a) {
        for (const PortRef& b : legs.b) {
            const auto ends = checkedEnds(a, b);
            if (!ends)
                return ends.error();
            if (const auto fits = canPlug(m_plan, type, a, b); !fits)
                return fits;
            if (role && *role != ends.value().role)
                return Error{
                    Text::tr("%1: one cable cannot be part of links of two sorts.").arg(legsText(m_plan, legs))};
            role = ends.value().role;
        }
    }
    const auto rackOf = [&](const PortRef& port) { return m_plan.devices.at(port.device).rack; };
    for (const auto* end : {&legs.a, &legs.b}) {
        for (const PortRef& port : *end) {
            if (rackOf(port) != rackOf(end->front())) {
                return Error{
                    Text::tr("%1 and %2 are in two racks: the connectors of one end of a cable stay together, for "
                             "it has one way and one length.")
                        .arg(portText(m_plan, end->front()), portText(m_plan, port))};
            }
        }
    }
    add(type, *role, legs);
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
