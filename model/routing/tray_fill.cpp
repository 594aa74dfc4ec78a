// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/tray_fill.h"

#include <algorithm>

namespace model {

namespace {

template <class Item>
Item& grown(std::vector<Item>& items, std::uint32_t id)
{
    if (id >= items.size())
        items.resize(id + 1);
    return items[id];
}

template <class Record>
bool anyChanged(const ChangeSet& changes)
{
    return !changes.of<Record>().empty();
}

bool stoodElsewhere(const Change<Rack>& change)
{
    return !change.before || !change.after || change.before->x != change.after->x
        || change.before->y != change.after->y;
}

}  // namespace

TrayLoads::TrayLoads(const Tables& plan)
{
    readTypes(plan);
    readAll(plan);
}

TrayLoads::TrayLoads(const Tables& plan, const std::vector<Id<Tray>>& trays) : m_wanted(plan.trays.nextId().value())
{
    for (const Id<Tray> tray : trays)
        m_wanted[tray.value()] = true;
    readTypes(plan);
    readAll(plan);
}

void TrayLoads::readTypes(const Tables& plan)
{
    m_types.assign(plan.cableTypes.nextId().value(), {});
    plan.cableTypes.forEach([&](const CableType& type) {
        m_types[type.id.value()] = {sectionOf(type), type.milligramsPerMetre.value.value_or(0),
                                    type.milligramsPerMetre.known() ? 0 : 1};
    });
}

void TrayLoads::readAll(const Tables& plan)
{
    m_profiles.assign(plan.trays.nextId().value(), {});
    m_loads.assign(plan.routes.nextId().value(), {});
    m_stretches.assign(plan.routes.nextId().value(), {});
    plan.cables.forEach([&](const Cable& cable) {
        if (cable.route)
            m_loads[cable.route->value()] += m_types[cable.type.value()];
    });
    StretchFinder finder(plan);
    plan.routes.forEach([&](const Route& route) {
        if (!wants(route))
            return;
        m_stretches[route.id.value()] = finder.stretchesOf(route).value_or(std::vector<Stretch>{});
        addLoad(m_stretches[route.id.value()], m_loads[route.id.value()]);
    });
}

bool TrayLoads::wants(const Route& route) const
{
    return m_wanted.empty()
        || std::any_of(route.trays.begin(), route.trays.end(), [&](Id<Tray> tray) { return m_wanted[tray.value()]; });
}

TrayLoads::Load& TrayLoads::loadOf(Id<Route> route) { return grown(m_loads, route.value()); }

std::vector<Stretch>& TrayLoads::stretchesOf(Id<Route> route) { return grown(m_stretches, route.value()); }

void TrayLoads::add(const std::vector<Stretch>& stretches, Area load) { addLoad(stretches, {load, 0, 0}); }

void TrayLoads::addLoad(const std::vector<Stretch>& stretches, const Load& load)
{
    if (load == Load())
        return;
    for (const Stretch& stretch : stretches) {
        if (stretch.from == stretch.to)
            continue;
        Profile& profile = grown(m_profiles, stretch.tray.value());
        const auto change = [&](Length at, const Load& by) {
            const auto place = profile.try_emplace(at).first;
            place->second += by;
            if (place->second == Load())
                profile.erase(place);
        };
        change(std::min(stretch.from, stretch.to), load);
        change(std::max(stretch.from, stretch.to), load.times(-1));
    }
}

std::vector<Id<Route>> TrayLoads::routesToReadAgain(const Tables& plan, const ChangeSet& changes) const
{
    std::vector<Id<Route>> routes;
    for (const Change<Route>& change : changes.of<Route>())
        routes.push_back(change.id());
    const bool racksMoved = std::any_of(changes.of<Rack>().begin(), changes.of<Rack>().end(), stoodElsewhere);
    if (anyChanged<Tray>(changes) || racksMoved) {
        const auto concerns = [&](const Route& route) {
            const auto moved = [&](const Change<Rack>& change) {
                return stoodElsewhere(change) && (change.id() == route.from || change.id() == route.to);
            };
            const auto passes = [&](const Change<Tray>& change) {
                return std::find(route.trays.begin(), route.trays.end(), change.id()) != route.trays.end();
            };
            return std::any_of(changes.of<Rack>().begin(), changes.of<Rack>().end(), moved)
                || std::any_of(changes.of<Tray>().begin(), changes.of<Tray>().end(), passes);
        };
        plan.routes.forEach([&](const Route& route) {
            if (concerns(route))
                routes.push_back(route.id);
        });
    }
    std::sort(routes.begin(), routes.end());
    routes.erase(std::unique(routes.begin(), routes.end()), routes.end());
    return routes;
}

void TrayLoads::update(const Tables& plan, const ChangeSet& changes)
{
    if (anyChanged<CableType>(changes)) {
        readTypes(plan);
        readAll(plan);
        return;
    }
    const std::vector<Id<Route>> again = routesToReadAgain(plan, changes);
    for (const Id<Route> route : again) {
        addLoad(stretchesOf(route), loadOf(route).times(-1));
        stretchesOf(route).clear();
    }
    const auto count = [&](const std::optional<Cable>& cable, std::int64_t times) {
        if (!cable || !cable->route)
            return;
        const Load load = m_types[cable->type.value()].times(times);
        loadOf(*cable->route) += load;
        addLoad(stretchesOf(*cable->route), load);
    };
    for (const Change<Cable>& change : changes.of<Cable>()) {
        count(change.before, -1);
        count(change.after, 1);
    }
    StretchFinder finder(plan);
    for (const Id<Route> id : again) {
        const Route* route = plan.routes.find(id);
        if (!route)
            continue;
        stretchesOf(id) = finder.stretchesOf(*route).value_or(std::vector<Stretch>{});
        addLoad(stretchesOf(id), loadOf(id));
    }
}

Area TrayLoads::most(Id<Tray> tray) const
{
    Area most;
    Area now;
    if (tray.value() >= m_profiles.size())
        return most;
    for (const auto& [at, change] : m_profiles[tray.value()]) {
        now += change.section;
        most = std::max(most, now);
    }
    return most;
}

std::int64_t TrayLoads::heaviest(Id<Tray> tray) const
{
    std::int64_t most = 0;
    std::int64_t now = 0;
    if (tray.value() >= m_profiles.size())
        return most;
    for (const auto& [at, change] : m_profiles[tray.value()]) {
        now += change.milligramsPerMetre;
        most = std::max(most, now);
    }
    return most;
}

bool TrayLoads::hasUnweighed(Id<Tray> tray) const
{
    const auto is = [](const auto& change) { return change.second.unweighed != 0; };
    return tray.value() < m_profiles.size()
        && std::any_of(m_profiles[tray.value()].begin(), m_profiles[tray.value()].end(), is);
}

Area TrayLoads::mostBetween(Id<Tray> tray, Length from, Length to) const
{
    const Length low = std::min(from, to);
    const Length high = std::max(from, to);
    Area most;
    Area now;
    if (tray.value() >= m_profiles.size() || low == high)
        return most;
    const Profile& profile = m_profiles[tray.value()];
    auto at = profile.begin();
    for (; at != profile.end() && at->first <= low; ++at)
        now += at->second.section;
    most = now;
    for (; at != profile.end() && at->first < high; ++at) {
        now += at->second.section;
        most = std::max(most, now);
    }
    return most;
}

}  // namespace model
