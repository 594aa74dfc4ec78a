// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/trunk_chain.h"

#include "model/core/near_miss.h"
#include "model/edit/object_ref.h"
#include "model/optics/fiber_trace.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::TrunkChain)
};

const DeviceType& typeOf(const Tables& plan, const PortRef& port)
{
    return plan.deviceTypes.at(plan.devices.at(port.device).type);
}

/// The rear port of the far panel that a trunk brings a fiber to: of straight panels the one behind the link's own port,
/// of shuffle boxes the one of the same number.
int farRear(const Tables& plan, const TrunkedLink& link, int rear)
{
    const DeviceType& type = typeOf(plan, link.panelB);
    if (!throughOf(type, link.panelB.number)->map.empty())
        return rear;
    const std::vector<int> behind = portsBehind(type, link.panelB.number);
    return behind.empty() ? 0 : behind.front();
}

/// Where the fiber at `position` of the link's end a comes out at its end b; zero where it does not.
int acrossLink(const Tables& plan, const TrunkedLink& link, const Cords& cords, const CableType& trunk, int position)
{
    const auto near = acrossCable(*cords.atA, CableEnd::A, {0, position});
    const auto rear =
        near ? acrossPanel(typeOf(plan, link.panelA), {link.panelA.number, near->position}) : std::nullopt;
    const auto leg = rear ? acrossCable(trunk, CableEnd::A, {0, rear->position}) : std::nullopt;
    const auto front =
        leg ? acrossPanel(typeOf(plan, link.panelB), {farRear(plan, link, rear->port), leg->position}) : std::nullopt;
    if (!front || front->port != link.panelB.number)
        return 0;
    const auto far = acrossCable(*cords.atB, CableEnd::A, {0, front->position});
    return far ? far->position : 0;
}

/// A shuffle box has no way for dark fibers, so only lit ones count there.
bool keepsMap(const Tables& plan, const TrunkedLink& link, const Cords& cords, const CableType& trunk,
              const CableType& jumper)
{
    const bool straight = throughOf(typeOf(plan, link.panelA), link.panelA.number)->map.empty();
    const PortGroup& group = portGroupOf(plan, link.a);
    for (int position = 1; position <= jumper.positionsA; ++position) {
        const auto was = acrossCable(jumper, CableEnd::A, {0, position});
        const bool needed = was && (straight || group.lanes == 0 || laneAt(group, position).lane > 0);
        if (needed && acrossLink(plan, link, cords, trunk, position) != was->position)
            return false;
    }
    return true;
}

/// In an adapter two plugs face each other; a panel with connectors of its own has asked for their pins already.
bool pinsMate(const PortGroup& panel, const QString& cord, const QString& trunk)
{
    return !panel.gender.isEmpty() || cord.isEmpty() || trunk.isEmpty() || cord != trunk;
}

/// Trunks that one panel and one sort of cords serve, whatever their legs.
bool areAlike(const CableType& a, const CableType& b)
{
    return a.connector == b.connector && a.connectorB == b.connectorB && a.polish == b.polish && a.polishB == b.polishB
        && a.gender == b.gender && a.genderB == b.genderB && a.polarity == b.polarity;
}

}  // namespace

std::vector<const CableType*> CordChoice::candidates(const Tables& plan, const PortRef& a, const PortRef& b,
                                                     const CableType& jumper) const
{
    std::vector<const CableType*> types;
    for (const CableType* type : m_fit.types()) {
        if (type->legsA == 1 && type->legsB == 1 && knowsItsMap(*type) && canPlug(plan, *type, a, b))
            types.push_back(type);
    }
    std::stable_partition(types.begin(), types.end(), [&](const CableType* type) { return type->key == jumper.key; });
    return types;
}

Result<Cords> CordChoice::find(const Tables& plan, const TrunkedLink& link, const CableType& trunk) const
{
    const CableType& jumper = m_plan.cableTypes.at(m_plan.cables.at(link.cable).type);
    const auto atA = candidates(plan, link.a, link.panelA, jumper);
    const auto atB = candidates(plan, link.panelB, link.b, jumper);
    for (const auto& [types, port, panel] :
         {std::tuple(&atA, link.a, link.panelA), std::tuple(&atB, link.b, link.panelB)}) {
        if (types->empty())
            return Error{Text::tr("No cord fits both %1 and %2.").arg(portText(plan, port), portText(plan, panel))};
    }
    bool mates = false;
    for (const CableType* cordA : atA) {
        for (const CableType* cordB : atB) {
            if (!pinsMate(portGroupOf(plan, link.panelA), cordA->genderB, trunk.gender)
                || !pinsMate(portGroupOf(plan, link.panelB), cordB->gender, trunk.genderB))
                continue;
            mates = true;
            if (keepsMap(plan, link, {cordA, cordB}, trunk, jumper))
                return Cords{cordA, cordB};
        }
    }
    const QString name = cableName(plan.naming(), m_plan.cables.at(link.cable));
    if (!mates)
        return Error{
            Text::tr("The pins of %1 meet those of the cords of %2: of two connectors that mate exactly one has pins.")
                .arg(trunk.name, name)};
    return Error{Text::tr("No cords bring the fibers of %1 over %2 and %3 to where they go now.")
                     .arg(name, trunk.name, typeOf(plan, link.panelA).name)};
}

Result<Cords> CordChoice::cordsFor(const Tables& plan, const TrunkedLink& link, const CableType& trunk)
{
    const DeviceType& panelA = typeOf(plan, link.panelA);
    const DeviceType& panelB = typeOf(plan, link.panelB);
    const bool straight =
        throughOf(panelA, link.panelA.number)->map.empty() && throughOf(panelB, link.panelB.number)->map.empty();
    const Key key{m_plan.cables.at(link.cable).type,
                  &portGroupOf(m_plan, link.a),
                  &portGroupOf(m_plan, link.b),
                  panelA.key,
                  panelB.key,
                  trunk.key,
                  straight ? 0 : link.panelA.number,
                  straight ? 0 : link.panelB.number};
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    const auto found = find(plan, link, trunk);
    if (found)
        m_known.emplace(key, found.value());
    return found;
}

Result<std::vector<const CableType*>> trunkTypes(const CableFit& fit, const QString& key, const QString& pinsBehind)
{
    std::vector<const CableType*> types;
    std::vector<QString> keys;
    bool isThere = false;
    for (const CableType* type : fit.types()) {
        isThere |= type->key == key;
        const bool usable = type->legsA > 1 && type->legsA == type->legsB && type->map.empty()
            && !type->polarity.isEmpty() && type->medium == Medium::SingleMode && !type->planning;
        if (!usable)
            continue;
        keys.push_back(type->key);
        if (key.isEmpty() || type->key == key)
            types.push_back(type);
    }
    if (types.empty() && isThere)
        return Error{Text::tr("\"%1\" is no trunk: it needs as many legs at both ends, leg i to leg i.").arg(key)};
    if (types.empty() && !key.isEmpty())
        return Error{Text::tr("There is no trunk type \"%1\".").arg(key) + nearMissQuestion(key, keys)};
    if (types.empty())
        return Error{
            Text::tr("Neither the design nor the catalog has a trunk: add one with \"rackloom catalog add\".")};
    const QString meets = pinsBehind.isEmpty() ? QStringLiteral("unpinned") : pinsBehind;
    std::stable_partition(types.begin(), types.end(), [&](const CableType* type) { return type->gender != meets; });
    std::erase_if(types, [first = types.front()](const CableType* type) { return !areAlike(*type, *first); });
    std::stable_sort(types.begin(), types.end(),
                     [](const CableType* a, const CableType* b) { return a->legsA < b->legsA; });
    return types;
}

}  // namespace model
