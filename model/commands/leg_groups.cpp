// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/leg_groups.h"

#include "model/commands/cable_ends.h"
#include "model/commands/cable_fit.h"
#include "model/edit/object_ref.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::legGroups)
};

bool goTogether(const CableType& type, std::size_t a, std::size_t b)
{
    const auto legsA = static_cast<std::size_t>(type.legsA);
    const auto legsB = static_cast<std::size_t>(type.legsB);
    return a % legsA == 0 && b % legsB == 0 && a / legsA == b / legsB;
}

/// Where both ends have as many legs, the ports say which end is a: by what they take, else by what their devices do.
bool isTurned(const Tables& plan, const CableType& type, const PortRef& from, const PortRef& to)
{
    if (!canPlug(plan, type, from, to))
        return static_cast<bool>(canPlug(plan, type, to, from));
    const auto ends = cableEnds(plan, from, to);
    return ends && ends.value().a == to && canPlug(plan, type, to, from);
}

Error countsDiffer(const CableType& type, std::size_t from, std::size_t to)
{
    return Error{
        Text::tr("%1 has %2 and %3 connectors at its ends: %4 and %5 ports do not share out over whole cables. "
                 "Name %2 on one side for every %3 on the other, in order.")
            .arg(type.name)
            .arg(type.legsA)
            .arg(type.legsB)
            .arg(from)
            .arg(to)};
}

}  // namespace

Result<std::vector<LegGroup>> legGroups(const Tables& plan, const CableType& type, const PortList& from,
                                        const PortList& to, const PairingRule& rule)
{
    if (rule.pairing != Pairing::InOrder || from.ownRail || to.ownRail) {
        return Error{
            Text::tr("%1 has more than one connector at an end: its ports are taken in order, without round robin, "
                     "offset or \"nic rail r\".")
                .arg(type.name)};
    }
    const bool straight = goTogether(type, from.ports.size(), to.ports.size());
    const bool crossed = goTogether(type, to.ports.size(), from.ports.size());
    if (!straight && !crossed)
        return countsDiffer(type, from.ports.size(), to.ports.size());
    const bool turned = !straight || (crossed && isTurned(plan, type, from.ports.front(), to.ports.front()));
    auto a = (turned ? to : from).ports.begin();
    auto b = (turned ? from : to).ports.begin();
    std::vector<LegGroup> groups((turned ? to : from).ports.size() / static_cast<std::size_t>(type.legsA));
    for (LegGroup& group : groups) {
        group.a.assign(a, a + type.legsA);
        group.b.assign(b, b + type.legsB);
        a += type.legsA;
        b += type.legsB;
    }
    return groups;
}

QString legsText(const Tables& plan, const LegGroup& legs)
{
    const auto ports = [&](const std::vector<PortRef>& each) {
        QStringList names;
        for (const PortRef& port : each)
            names << portText(plan, port);
        return names.join(Text::tr(" and "));
    };
    return Text::tr("%1 to %2").arg(ports(legs.a), ports(legs.b));
}

}  // namespace model
