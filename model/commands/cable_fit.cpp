// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/cable_fit.h"

#include "model/catalog/catalog.h"
#include "model/core/near_miss.h"
#include "model/edit/object_ref.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CableFit)
};

bool isCopper(Medium medium) { return medium == Medium::CopperPassive || medium == Medium::CopperActive; }

QString mediumText(Medium medium)
{
    if (isCopper(medium))
        return Text::tr("copper");
    return medium == Medium::PolarizationMaintaining ? Text::tr("PM fiber") : Text::tr("single-mode fiber");
}

bool sameMedium(Medium a, Medium b) { return a == b || (isCopper(a) && isCopper(b)); }

bool isCoPackaged(const Tables& plan, const PortRef& port)
{
    const DeviceType& type = plan.deviceTypes.at(plan.devices.at(port.device).type);
    return type.inside && portPlace(type, port.number).group->use == PortUse::Data;
}

Error neverCopper(const Tables& plan, const PortRef& port)
{
    return Error{Text::tr("%1 is a port of a switch with its optics inside: it takes fiber and never copper.")
                     .arg(portText(plan, port))};
}

/// One end of a cable type.
struct Plug {
    const QString& connector;
    const QString& polish;
    const QString& gender;
};

Plug plugOf(const CableType& type, CableEnd end)
{
    if (end == CableEnd::A)
        return {type.connector, type.polish, type.gender};
    return {type.connectorB, type.polishB, type.genderB};
}

Result<Done> canPlugInto(const Tables& plan, const CableType& type, CableEnd end, const PortRef& port)
{
    const PortGroup& group = portGroupOf(plan, port);
    const Plug plug = plugOf(type, end);
    // A cage takes an optic, or a copper cable with the optic's shape at its end.
    if (isCopper(type) && !group.cage.isEmpty() && plug.connector == group.cage)
        return Done{};
    if (!sameMedium(type.medium, group.medium)) {
        return Error{Text::tr("%1 is %2; %3 takes %4.")
                         .arg(type.name, mediumText(type.medium), portText(plan, port), mediumText(group.medium))};
    }
    if (plug.connector != group.connector) {
        return Error{Text::tr("%1 ends in %2 connectors; %3 takes %4.")
                         .arg(type.name, plug.connector, portText(plan, port), group.connector)};
    }
    if (!plug.polish.isEmpty() && !group.polish.isEmpty() && plug.polish != group.polish) {
        return Error{Text::tr("%1 is polished %2 and %3 is %4: the two must never mate.")
                         .arg(type.name, plug.polish.toUpper(), portText(plan, port), group.polish.toUpper())};
    }
    if (!plug.gender.isEmpty() && plug.gender == group.gender) {
        return Error{Text::tr("%1 and %2 are both %3: of two connectors that mate exactly one has pins.")
                         .arg(type.name, portText(plan, port), group.gender)};
    }
    return Done{};
}

/// A type carried by the design comes before the catalog's of the same key, so that equal keys are met once.
std::vector<const CableType*> typesByPreference(const Tables& plan)
{
    std::vector<std::pair<const CableType*, bool>> all;
    plan.cableTypes.forEach([&](const CableType& type) { all.emplace_back(&type, true); });
    for (const CatalogType& type : Catalog::builtIn().types()) {
        const auto* cable = std::get_if<CableType>(&type);
        if (cable && !findType<CableType>(plan, cable->key))
            all.emplace_back(cable, false);
    }
    const auto rank = [](const std::pair<const CableType*, bool>& each) {
        const CableType& type = *each.first;
        return std::tuple(type.polarity != QLatin1String("B"), type.gender.isEmpty(), type.planning,
                          type.laneRate.value.value_or(DataRate()), type.medium, !each.second, type.key);
    };
    std::sort(all.begin(), all.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    std::vector<const CableType*> types;
    for (const auto& [type, carried] : all)
        types.push_back(type);
    return types;
}

/// Copper of a lower lane rate than the ports' would slow them down.
bool fastEnough(const CableType& type, const PortGroup& group)
{
    return !isCopper(type) || !type.laneRate.known() || !group.laneRate.known()
        || *type.laneRate.value >= *group.laneRate.value;
}

}  // namespace

const PortGroup& portGroupOf(const Tables& plan, const PortRef& port)
{
    return *portPlace(plan.deviceTypes.at(plan.devices.at(port.device).type), port.number).group;
}

namespace {

/// Laser light goes from a laser to an engine: of two connectors for it one gives and the other takes.
Result<Done> canFeed(const Tables& plan, const PortRef& a, const PortRef& b)
{
    const PortGroup& left = portGroupOf(plan, a);
    const PortGroup& right = portGroupOf(plan, b);
    if (left.use != PortUse::LaserFeed || right.use != PortUse::LaserFeed)
        return Done{};
    if (left.tx.empty() && right.tx.empty()) {
        return Error{Text::tr("%1 and %2 both take laser light and neither has a laser: connect each to a laser shelf.")
                         .arg(portText(plan, a), portText(plan, b))};
    }
    if (left.rx.empty() && right.rx.empty()) {
        return Error{Text::tr("%1 and %2 both give laser light: connect each to a PM connector of a switch that has no "
                              "lasers of its own.")
                         .arg(portText(plan, a), portText(plan, b))};
    }
    return Done{};
}

}  // namespace

Result<Done> canJoin(const Tables& plan, const PortRef& a, const PortRef& b)
{
    const Medium left = portGroupOf(plan, a).medium;
    const Medium right = portGroupOf(plan, b).medium;
    if (sameMedium(left, right))
        return canFeed(plan, a, b);
    if (isCopper(right) && isCoPackaged(plan, a))
        return neverCopper(plan, a);
    if (isCopper(left) && isCoPackaged(plan, b))
        return neverCopper(plan, b);
    return Error{Text::tr("%1 takes %2 and %3 takes %4: no cable joins the two.")
                     .arg(portText(plan, a), mediumText(left), portText(plan, b), mediumText(right))};
}

Result<Done> canPlug(const Tables& plan, const CableType& type, const PortRef& a, const PortRef& b)
{
    for (const PortRef& port : {a, b}) {
        if (isCopper(type) && isCoPackaged(plan, port))
            return neverCopper(plan, port);
    }
    if (const auto fits = canPlugInto(plan, type, CableEnd::A, a); !fits)
        return fits;
    return canPlugInto(plan, type, CableEnd::B, b);
}

CableFit::CableFit(const Tables& plan, QString key)
    : m_plan(plan), m_key(std::move(key)), m_types(typesByPreference(plan))
{
}

Result<const CableType*> CableFit::between(const PortRef& a, const PortRef& b)
{
    const std::pair groups(&portGroupOf(m_plan, a), &portGroupOf(m_plan, b));
    if (const auto known = m_known.find(groups); known != m_known.end())
        return known->second;
    auto found = m_key.isEmpty() ? find(a, b) : given(a, b);
    if (found)
        m_known.emplace(groups, found.value());
    return found;
}

std::vector<const CableType*> CableFit::allBetween(const PortRef& a, const PortRef& b) const
{
    std::vector<const CableType*> fitting;
    for (const CableType* type : m_types) {
        if (type->legsA == 1 && type->legsB == 1 && canPlug(m_plan, *type, a, b))
            fitting.push_back(type);
    }
    return fitting;
}

Result<const CableType*> CableFit::named() const
{
    std::vector<QString> keys;
    for (const CableType* type : m_types) {
        keys.push_back(type->key);
        if (type->key == m_key)
            return type;
    }
    return Error{Text::tr("Neither the design nor the catalog has a cable type \"%1\".").arg(m_key)
                 + nearMissQuestion(m_key, keys)};
}

Result<const CableType*> CableFit::given(const PortRef& a, const PortRef& b) const
{
    const auto type = named();
    if (!type)
        return type;
    if (type.value()->legsA != 1 || type.value()->legsB != 1) {
        return Error{
            Text::tr("%1 has %2 legs at one end and %3 at the other: it joins more than two ports. Name all of "
                     "them by pattern.")
                .arg(type.value()->name)
                .arg(type.value()->legsA)
                .arg(type.value()->legsB)};
    }
    if (const auto fits = canPlug(m_plan, *type.value(), a, b); !fits)
        return fits.error();
    return type;
}

Result<const CableType*> CableFit::find(const PortRef& a, const PortRef& b) const
{
    if (const auto joins = canJoin(m_plan, a, b); !joins)
        return joins.error();
    const PortGroup& left = portGroupOf(m_plan, a);
    const PortGroup& right = portGroupOf(m_plan, b);
    for (const CableType* type : m_types) {
        const bool simple = type->legsA == 1 && type->legsB == 1;
        if (simple && fastEnough(*type, left) && fastEnough(*type, right) && canPlug(m_plan, *type, a, b))
            return type;
    }
    if (left.connector != right.connector) {
        return Error{Text::tr("%1 takes %2 connectors and %3 takes %4: no cable type has both.")
                         .arg(portText(m_plan, a), left.connector, portText(m_plan, b), right.connector)};
    }
    return Error{Text::tr("No cable type fits both %1 and %2 (%3, %4): add one with \"rackloom catalog add\".")
                     .arg(portText(m_plan, a), portText(m_plan, b), left.connector, mediumText(left.medium))};
}

}  // namespace model
