// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/touched.h"

#include "model/optics/fiber_map.h"
#include "model/routing/hall_geometry.h"

#include <algorithm>
#include <set>
#include <utility>

namespace model {

namespace {

/// Walks from each changed record to every subject that reads it. Relations that ended with the step have a changed
/// record of their own, whose state before leads there.
class Walk {
public:
    /// Records that others name.
    template <class Record>
    static constexpr bool kIsNamed =
        std::is_same_v<
            Record,
            Rack> || std::is_same_v<Record, Device> || std::is_same_v<Record, Manifold> || std::is_same_v<Record, Cdu>;

    Walk(const Tables& plan, const PlanIndex& index, const FloorMap& floor, Touched& touched)
        : m_plan(plan), m_index(index), m_floor(floor), m_touched(touched), m_visited(plan.cables.nextId().value())
    {
    }

    template <class Record>
    void along(const Change<Record>& change)
    {
        if constexpr (std::is_same_v<Record, Cable>) {
            if (change.before && change.after && isLedOtherwise(*change.before, *change.after)) {
                m_ledOtherwise.push_back(&*change.after);
                alongWays(*change.before);
                return alongWays(*change.after);
            }
        }
        if (change.before)
            from(*change.before);
        if (change.after)
            from(*change.after);
        if constexpr (std::is_same_v<Record, Cable>) {
            // What a rack's side managers hold is another matter of the ends and the type alone.
            if (!change.before || !change.after || !takesTheSamePlace(*change.before, *change.after)) {
                racksOf(change.before);
                racksOf(change.after);
            }
        }
        if constexpr (std::is_same_v<Record, Route>) {
            if (change.before && change.after && change.before->trays != change.after->trays)
                m_otherRoutes.insert(change.id());
        }
        if constexpr (std::is_same_v<Record, Device>)
            below(change.id(), change.before && change.after && standsElsewhere(*change.before, *change.after));
        else if constexpr (kIsNamed<Record>)
            below(change.id());
    }

    /// What a record names itself.
    void from(const Rack& rack)
    {
        m_touched.racks.push_back(rack.id);
        racksNear(footprintOf(m_plan, rack));
    }
    void from(const Device& device) { m_touched.racks.push_back(device.rack); }
    void from(const Cdu& cdu)
    {
        m_touched.cdus.push_back(cdu.id);
        racksNear(footprintOf(m_plan, cdu));
    }
    void from(const Cable& cable)
    {
        visit(cable.id);
        takeChain(cable, true);
        forEachLeg(cable,
                   [&](const PortRef& port, CableEnd, std::size_t) { m_touched.devices.push_back(port.device); });
        alongWays(cable);
    }
    /// The trays it fills, and the cables that are kept apart from it.
    void alongWays(const Cable& cable)
    {
        if (cable.route)
            alongRoute(*cable.route);
        for (const Id<Guide> guide : m_index.guidesApartFrom(cable.id))
            m_touched.cables.push_back(m_plan.guides.at(guide).cable);
    }
    void from(const Guide& guide) { m_touched.cables.push_back(guide.cable); }
    void from(const Route& route)
    {
        m_touched.trays.insert(m_touched.trays.end(), route.trays.begin(), route.trays.end());
        m_plan.guides.forEach([&](const Guide& guide) {
            for (const std::optional<Id<Cable>>& id : {std::optional(guide.cable), guide.apart}) {
                const Cable* cable = id ? m_plan.cables.find(*id) : nullptr;
                if (cable && cable->route == route.id)
                    m_touched.cables.push_back(guide.cable);
            }
        });
    }
    /// One tray stands beside the others: power is near to those, too. What lies in it turns with it.
    void from(const Tray& tray)
    {
        m_touched.trays.push_back(tray.id);
        m_touched.allTrays = true;
        m_touched.allRacks = true;
        m_plan.routes.forEach([&](const Route& route) {
            if (std::find(route.trays.begin(), route.trays.end(), tray.id) != route.trays.end())
                m_otherRoutes.insert(route.id);
        });
    }
    void from(const Waiver&) {}  // says nothing about the design
    void from(const Underlay&) {}
    void from(const Revision&) {}
    void from(const Deliverables&) {}
    void from(const Obstacle& obstacle)
    {
        m_touched.allTrays = true;
        if (isOutline(obstacle.outline))
            racksNear(footprintOf(obstacle.outline));
    }
    void from(const Hose& hose)
    {
        m_touched.devices.push_back(hose.device);
        upwards(hose.manifold);
    }
    void from(const Manifold& manifold)
    {
        m_touched.manifolds.push_back(manifold.id);
        if (manifold.cdu)
            m_touched.cdus.push_back(*manifold.cdu);
    }

    /// Cables that are only led otherwise than before: their own length and those of the chains they are in. To be called
    /// when all else has been walked, for what that has passed has been taken with its devices.
    void ledOtherwise()
    {
        for (const Cable* cable : m_ledOtherwise) {
            if (visit(cable->id))
                takeChain(*cable, false);
        }
    }

    /// Cables whose route leads over other trays than before, or over trays that are drawn otherwise.
    void onOtherRoutes()
    {
        if (m_otherRoutes.empty())
            return;
        m_plan.cables.forEach([&](const Cable& cable) {
            if (cable.route && m_otherRoutes.contains(*cable.route))
                m_touched.cables.push_back(cable.id);
        });
    }

    /// Chains through one panel are compared with each other: what stands at the panels passed so far is read again.
    void besidePanels()
    {
        const std::set<Id<Device>> panels = std::exchange(m_panels, {});
        for (const Id<Device> panel : panels) {
            for (const PlanIndex::Plugged& plugged : m_index.cablesOf(panel))
                follow(plugged.cable);
        }
    }

private:
    /// Whether two states of a cable differ in its route and length alone. PM cables are read by the switches they feed.
    bool isLedOtherwise(const Cable& a, const Cable& b) const
    {
        return takesTheSamePlace(a, b) && a.role == b.role && a.number == b.number
            && m_plan.cableTypes.at(b.type).medium != Medium::PolarizationMaintaining;
    }
    /// Whether two states of a device differ in its place alone, which nobody reads at the far ends of its cables.
    static bool standsElsewhere(const Device& a, const Device& b)
    {
        return a.name == b.name && a.type == b.type && a.role == b.role && a.pod == b.pod && a.index == b.index;
    }
    static bool takesTheSamePlace(const Cable& a, const Cable& b)
    {
        return a.type == b.type && a.a == b.a && a.b == b.b && a.furtherA == b.furtherA && a.furtherB == b.furtherB;
    }
    void racksNear(const std::optional<Footprint>& place)
    {
        if (!place)
            return;
        m_floor.forEachNear(grown(*place, m_floor.reach()), [&](const FloorMap::Thing& thing) {
            if (thing.rack)
                m_touched.racksBeside.push_back(*thing.rack);
        });
    }
    void racksOf(const std::optional<Cable>& cable)
    {
        if (!cable)
            return;
        forEachLeg(*cable, [&](const PortRef& port, CableEnd, std::size_t) {
            if (const Device* device = m_plan.devices.find(port.device))
                m_touched.racks.push_back(device->rack);
        });
    }
    /// What the route is read for: the trays it fills.
    void alongRoute(Id<Route> id)
    {
        if (const Route* route = m_plan.routes.find(id))
            m_touched.trays.insert(m_touched.trays.end(), route->trays.begin(), route->trays.end());
    }
    /// What names the record.
    void below(Id<Rack> rack)
    {
        m_plan.routes.forEach([&](const Route& route) {
            if (route.from == rack || route.to == rack)
                alongRoute(route.id);
        });
        for (const Id<Device> device : m_index.devicesOf(rack))
            below(device, true);
        for (const Id<Manifold> manifold : m_index.manifoldsOf(rack)) {
            upwards(manifold);
            below(manifold);
        }
    }
    /// Of a device whose place alone is another, the cables at its ports; else all that their light comes to.
    void below(Id<Device> device, bool placeAlone)
    {
        m_touched.devices.push_back(device);
        for (const PlanIndex::Plugged& plugged : m_index.cablesOf(device)) {
            if (placeAlone)
                m_touched.cables.push_back(plugged.cable);
            else
                follow(plugged.cable);
        }
        for (const Id<Hose> hose : m_index.hosesOf(device))
            upwards(m_plan.hoses.at(hose).manifold);
    }
    void below(Id<Manifold> manifold)
    {
        for (const Id<Hose> hose : m_index.hosesOf(manifold))
            m_touched.devices.push_back(m_plan.hoses.at(hose).device);
    }
    void below(Id<Cdu> cdu)
    {
        const auto& manifolds = m_index.manifoldsOf(cdu);
        m_touched.manifolds.insert(m_touched.manifolds.end(), manifolds.begin(), manifolds.end());
    }
    void upwards(Id<Manifold> id)
    {
        m_touched.manifolds.push_back(id);
        if (const Manifold* manifold = m_plan.manifolds.find(id); manifold && manifold->cdu)
            m_touched.cdus.push_back(*manifold->cdu);
    }

    /// False for a cable that has been visited before.
    bool visit(Id<Cable> id)
    {
        if (id.value() >= m_visited.size())
            m_visited.resize(id.value() + 1);
        const bool first = !m_visited[id.value()];
        m_visited[id.value()] = true;
        return first;
    }
    void follow(Id<Cable> id)
    {
        if (visit(id))
            takeChain(m_plan.cables.at(id), true);
    }
    /// The cable, its devices if they are asked for, and on through panels for as long as there is something new.
    void takeChain(const Cable& start, bool withDevices)
    {
        std::vector<Cable> open{start};
        while (!open.empty()) {
            const Cable cable = std::move(open.back());
            open.pop_back();
            m_touched.cables.push_back(cable.id);
            forEachLeg(cable, [&](const PortRef& leg, CableEnd, std::size_t) {
                if (withDevices)
                    m_touched.devices.push_back(leg.device);
                const Device* device = m_plan.devices.find(leg.device);
                if (!device)
                    return;
                openPort(leg, open);
                const DeviceType& type = m_plan.deviceTypes.at(device->type);
                if (type.through.empty())
                    return;
                m_panels.insert(device->id);
                for (const int port : portsBehind(type, leg.number))
                    openPort({leg.device, port}, open);
            });
        }
    }
    void openPort(const PortRef& port, std::vector<Cable>& open)
    {
        const auto& plugged = m_index.cablesOf(port.device);
        auto each = std::lower_bound(plugged.begin(), plugged.end(), port.number,
                                     [](const PlanIndex::Plugged& a, int number) { return a.port < number; });
        for (; each != plugged.end() && each->port == port.number; ++each) {
            if (visit(each->cable))
                open.push_back(m_plan.cables.at(each->cable));
        }
    }

    const Tables& m_plan;
    const PlanIndex& m_index;
    const FloorMap& m_floor;
    Touched& m_touched;
    std::vector<bool> m_visited;  ///< by cable
    std::vector<const Cable*> m_ledOtherwise;
    std::set<Id<Route>> m_otherRoutes;
    std::set<Id<Device>> m_panels;
};

template <class Record>
constexpr bool kTouchesEverything = requires(const Record& record)
{
    record.key;
}
|| std::is_same_v<
    Record,
    Profile> || std::is_same_v<Record, Naming> || std::is_same_v<Record, Hall> || std::is_same_v<Record, DesignHeader>;

template <class Record>
constexpr bool kWalked = requires(Walk& walk, const Record& record)
{
    walk.from(record);
};

template <class Record>
void sortOut(std::vector<Id<Record>>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// Whether the step brings the first device of a role or takes the last one: what is below it is read otherwise then.
bool tierComesOrGoes(const Tables& plan, const ChangeSet& changes, FabricRole role)
{
    std::ptrdiff_t more = 0;
    for (const Change<Device>& change : changes.of<Device>()) {
        more += change.after && change.after->role == role ? 1 : 0;
        more -= change.before && change.before->role == role ? 1 : 0;
    }
    if (more == 0)
        return false;
    std::ptrdiff_t now = 0;
    plan.devices.forEach([&](const Device& device) { now += device.role == role ? 1 : 0; });
    return (now == 0) != (now - more == 0);
}

}  // namespace

Touched touchedBy(const Tables& plan, const PlanIndex& index, const FloorMap& floor, const ChangeSet& changes)
{
    Touched touched;
    changes.forEachTable([&]<class Record>(const std::vector<Change<Record>>& list) {
        if constexpr (kTouchesEverything<Record>)
            touched.everything |= !list.empty();
    });
    // Whether a cable without a way is an error depends on whether any has one.
    const auto& routes = changes.of<Route>();
    const auto came =
        std::count_if(routes.begin(), routes.end(), [](const Change<Route>& each) { return !each.before; });
    const auto went =
        std::count_if(routes.begin(), routes.end(), [](const Change<Route>& each) { return !each.after; });
    const auto now = static_cast<std::ptrdiff_t>(plan.routes.size());
    touched.everything |= (now == 0) != (now - came + went == 0);
    touched.everything |=
        tierComesOrGoes(plan, changes, FabricRole::Spine) || tierComesOrGoes(plan, changes, FabricRole::Core);
    if (touched.everything)
        return touched;

    Walk walk(plan, index, floor, touched);
    changes.forEachTable([&]<class Record>(const std::vector<Change<Record>>& list) {
        if constexpr (kWalked<Record>) {
            for (const Change<Record>& change : list)
                walk.along(change);
        }
    });
    walk.ledOtherwise();
    walk.onOtherRoutes();
    walk.besidePanels();
    if (touched.allRacks)
        plan.racks.forEach([&](const Rack& rack) { touched.racks.push_back(rack.id); });
    if (touched.allTrays)
        plan.trays.forEach([&](const Tray& tray) { touched.trays.push_back(tray.id); });
    sortOut(touched.trays);
    sortOut(touched.racks);
    sortOut(touched.racksBeside);
    sortOut(touched.devices);
    sortOut(touched.cables);
    sortOut(touched.manifolds);
    sortOut(touched.cdus);
    return touched;
}

}  // namespace model
