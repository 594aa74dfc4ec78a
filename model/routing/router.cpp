// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/router.h"

#include "model/edit/object_ref.h"
#include "model/routing/cable_length.h"
#include "model/routing/demands.h"
#include "model/routing/tray_fill.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::Router)
};

/// Gathers the answer: routes that are alike become one.
class Answer {
public:
    explicit Answer(const Tables& plan) : m_plan(plan), m_ofCable(plan.cables.nextId().value(), kNotAsked) {}

    void add(const std::vector<Id<Cable>>& cables, std::size_t first, std::size_t count,
             const std::optional<Route>& way)
    {
        std::uint32_t number = kNoWay;
        if (way) {
            const Key key{way->from, way->to, way->length, way->trays, way->turns};
            number = m_ways.try_emplace(key, static_cast<std::uint32_t>(m_ways.size())).first->second;
        }
        for (std::size_t i = first; i < first + count; ++i)
            m_ofCable[cables[i].value()] = number;
    }

    void take(Routing& routing)
    {
        std::vector<std::size_t> places(m_ways.size());  // by number
        std::vector<RouteTops> tops;
        for (const auto& [key, number] : m_ways) {
            places[number] = routing.routes.size();
            const auto& [from, to, length, trays, turns] = key;
            const Id<Route> id(static_cast<std::uint32_t>(routing.routes.size() + 1));
            routing.routes.push_back({id, from, to, trays, length, turns});
            tops.push_back(topsOf(m_plan, routing.routes.back()));
        }
        for (std::uint32_t id = 1; id < m_ofCable.size(); ++id) {
            if (m_ofCable[id] == kNotAsked)
                continue;
            RoutedCable routed{Id<Cable>(id), std::nullopt, {}};
            if (m_ofCable[id] != kNoWay) {
                routed.route = places[m_ofCable[id]];
                routed.length = cableLength(m_plan, m_plan.cables.at(routed.cable), routing.routes[*routed.route],
                                            tops[*routed.route]);
            }
            routing.cables.push_back(routed);
        }
    }

private:
    static constexpr std::uint32_t kNotAsked = 0xFFFFFFFF;
    static constexpr std::uint32_t kNoWay = 0xFFFFFFFE;
    using Key = std::tuple<Id<Rack>, Id<Rack>, Length, std::vector<Id<Tray>>, std::vector<Length>>;

    const Tables& m_plan;
    std::map<Key, std::uint32_t> m_ways;   ///< numbered as they come
    std::vector<std::uint32_t> m_ofCable;  ///< by cable id: the number of its way
};

/// Finds the ways of the cables that lie in trays of one kind.
class KindRouting {
public:
    /// `lying`: cables that stay where they are as long as there is room.
    KindRouting(const Tables& plan, TrayKind kind, const std::vector<Id<Cable>>& cables,
                const std::vector<Id<Cable>>& lying)
        : m_plan(plan), m_graph(plan, kind, racksOf(plan, joined(cables, lying))), m_finder(m_graph), m_stretches(plan)
    {
        addGroups(groupCables(plan, m_graph, cables));
        m_fresh = m_groups.size();
        addLying(lying);
        findFirstWays();
    }

    void settle(FillLimit limit, Answer& answer, Routing& routing)
    {
        FillNegotiation negotiation(m_graph, m_finder, m_plan.profile().fillDayOne, m_demands);
        for (std::size_t i = 0; i < m_demands.size(); ++i) {
            if (m_ways[i] && !m_ways[i]->empty())
                negotiation.place({i, m_demands[i].cables, *m_ways[i], i >= m_fresh});
        }
        if (limit == FillLimit::DayOne) {
            for (FullCut& cut : negotiation.settle())
                routing.fullCuts.push_back(std::move(cut));
        }
        std::vector<std::vector<WayPart>> parts(m_groups.size());
        for (const WayPart& part : negotiation.parts())
            parts[part.demand].push_back(part);
        for (std::size_t i = 0; i < m_groups.size(); ++i)
            put(i, std::move(parts[i]), answer);
        routing.noWays.insert(routing.noWays.end(), m_noWays.begin(), m_noWays.end());
    }

    /// The first ways alone; for callers that see to it themselves that trays have room.
    const std::vector<CableGroup>& groups() const { return m_groups; }
    const std::vector<std::optional<TrayGraph::Way>>& ways() const { return m_ways; }
    const std::vector<NoWay>& noWays() const { return m_noWays; }
    const TrayGraph& graph() const { return m_graph; }
    Route routeOf(std::size_t group, const TrayGraph::Way& way);

private:
    static std::vector<Id<Cable>> joined(std::vector<Id<Cable>> a, const std::vector<Id<Cable>>& b)
    {
        a.insert(a.end(), b.begin(), b.end());
        return a;
    }
    void addGroups(std::vector<CableGroup> groups);
    void addLying(const std::vector<Id<Cable>>& lying);
    void findFirstWays();
    void findWay(std::size_t group);
    bool findApart(std::size_t group);
    std::vector<bool> closedBeside(std::vector<bool> closed, const TrayGraph::Way& way) const;
    std::optional<TrayGraph::Way> wayOf(std::size_t group, std::vector<bool> closed);
    NoWay::Reason reasonFor(std::size_t group);
    void put(std::size_t group, std::vector<WayPart> parts, Answer& answer);

    const Tables& m_plan;
    TrayGraph m_graph;
    WayFinder m_finder;
    StretchFinder m_stretches;
    std::vector<CableGroup> m_groups;
    std::vector<WayDemand> m_demands;                    ///< by group
    std::vector<std::optional<TrayGraph::Way>> m_ways;   ///< by group; empty within one rack
    std::vector<std::optional<TrayGraph::Way>> m_lying;  ///< by group: where it lies already
    std::size_t m_fresh = 0;                             ///< groups before it look for a way, those from it on lie
    std::map<Id<CableType>, std::vector<bool>> m_closed;
    std::vector<NoWay> m_noWays;
};

void KindRouting::addGroups(std::vector<CableGroup> groups)
{
    for (CableGroup& group : groups) {
        const auto [closed, isNew] = m_closed.try_emplace(group.type);
        if (isNew)
            closed->second = closedTo(m_plan, m_graph, m_plan.cableTypes.at(group.type));
        m_demands.push_back(demandOf(m_plan, m_graph, group, closed->second));
        m_groups.push_back(std::move(group));
        m_ways.emplace_back();
        m_lying.emplace_back();
    }
}

/// Cables that lie are grouped by the routes they lie on.
void KindRouting::addLying(const std::vector<Id<Cable>>& lying)
{
    std::map<Id<Route>, std::vector<Id<Cable>>> byRoute;
    for (const Id<Cable> cable : lying)
        byRoute[*m_plan.cables.at(cable).route].push_back(cable);
    for (const auto& [id, cables] : byRoute) {
        const auto pieces = m_stretches.stretchesOf(m_plan.routes.at(id));
        const auto way = pieces ? m_graph.wayAlong(*pieces) : std::nullopt;
        const std::size_t first = m_groups.size();
        addGroups(groupCables(m_plan, m_graph, cables));
        for (std::size_t i = first; i < m_groups.size(); ++i)
            m_ways[i] = m_lying[i] = way;
    }
}

Route KindRouting::routeOf(std::size_t group, const TrayGraph::Way& way)
{
    Route route{Id<Route>(1), m_groups[group].a, m_groups[group].b, m_graph.traysOf(way), m_graph.lengthOf(way), {}};
    const std::vector<Stretch> actual = m_graph.stretchesOf(way);
    if (m_stretches.stretchesOf(route) == actual)
        return route;
    for (std::size_t i = 1; i < actual.size(); ++i) {
        route.turns.push_back(actual[i - 1].to);
        route.turns.push_back(actual[i].from);
    }
    return route;
}

void KindRouting::findFirstWays()
{
    std::map<Id<Cable>, std::size_t> alone;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].cables.size() == 1)
            alone.emplace(m_groups[i].cables.front(), i);
    }
    std::vector<std::size_t> last;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const Guide* guide = m_groups[i].guide;
        const auto partner = guide && guide->apart ? alone.find(*guide->apart) : alone.end();
        if (partner != alone.end() && partner->second != i)
            m_demands[i].apart = partner->second;
        if (m_ways[i])
            continue;
        if (m_demands[i].apart)
            last.push_back(i);
        else
            findWay(i);
    }
    for (const std::size_t group : last) {
        if (!findApart(group))
            m_noWays.push_back({m_groups[group].cables.front(), NoWay::Reason::NotApart});
    }
}

void KindRouting::findWay(std::size_t group)
{
    m_ways[group] = wayOf(group, m_demands[group].wish.closed);
    if (m_ways[group])
        return;
    const NoWay::Reason reason = reasonFor(group);
    for (const Id<Cable> cable : m_groups[group].cables)
        m_noWays.push_back({cable, reason});
}

std::optional<TrayGraph::Way> KindRouting::wayOf(std::size_t group, std::vector<bool> closed)
{
    if (m_groups[group].a == m_groups[group].b && m_demands[group].wish.pass.empty())
        return TrayGraph::Way{};
    const WayDemand& demand = m_demands[group];
    const bool common = closed == m_closed.at(m_groups[group].type);
    const WayWish wish{std::move(closed), demand.wish.pass};
    // Searches are kept for what all cables of a type may use; another wish is asked once.
    const auto length = [&](TrayGraph::Place a, TrayGraph::Place b) {
        return abs(m_graph.along(b) - m_graph.along(a)).base();
    };
    auto found = common
        ? m_finder.shortest(demand.from, demand.to, wish, wish.closed.empty() ? 0 : m_groups[group].type.value())
        : m_finder.cheapest(demand.from, demand.to, wish, length);
    return found ? std::optional(std::move(found->way)) : std::nullopt;
}

std::vector<bool> KindRouting::closedBeside(std::vector<bool> closed, const TrayGraph::Way& way) const
{
    closed.resize(m_graph.trays());
    for (const TrayGraph::Piece& piece : way)
        closed[piece.tray] = true;
    return closed;
}

/// A way that shares no tray with the partner's; the partner gives way where there is no other help.
bool KindRouting::findApart(std::size_t group)
{
    const std::size_t partner = *m_demands[group].apart;
    const std::vector<bool>& own = m_demands[group].wish.closed;
    const std::vector<bool>& others = m_demands[partner].wish.closed;
    if (!m_ways[partner])
        return (m_ways[group] = wayOf(group, own)).has_value();
    const TrayGraph::Way before = *m_ways[partner];
    if ((m_ways[group] = wayOf(group, closedBeside(own, before))))
        return true;
    const auto tryPartner = [&](std::optional<TrayGraph::Way> other) {
        if (!other)
            return false;
        const auto way = wayOf(group, closedBeside(own, *other));
        if (!way)
            return false;
        m_ways[group] = way;
        m_ways[partner] = std::move(other);
        return true;
    };
    if (const auto shortest = wayOf(group, own);
        shortest && tryPartner(wayOf(partner, closedBeside(others, *shortest))))
        return true;
    for (const TrayGraph::Piece& piece : before) {
        if (tryPartner(wayOf(partner, closedBeside(others, {piece}))))
            return true;
    }
    return false;
}

NoWay::Reason KindRouting::reasonFor(std::size_t group)
{
    const WayDemand& demand = m_demands[group];
    if (demand.from.empty() || demand.to.empty())
        return NoWay::Reason::NoTray;
    const auto length = [&](TrayGraph::Place a, TrayGraph::Place b) {
        return abs(m_graph.along(b) - m_graph.along(a)).base();
    };
    if (!m_finder.cheapest(demand.from, demand.to, {}, length))
        return NoWay::Reason::NoJoin;
    const WayWish type{m_closed.at(m_groups[group].type), {}};
    return m_finder.cheapest(demand.from, demand.to, type, length) ? NoWay::Reason::Closed : NoWay::Reason::BendRadius;
}

void KindRouting::put(std::size_t index, std::vector<WayPart> parts, Answer& answer)
{
    const CableGroup& group = m_groups[index];
    const std::optional<TrayGraph::Way>& first = m_ways[index];
    if (parts.empty()) {
        if (index < m_fresh)
            answer.add(group.cables, 0, group.cables.size(), first ? std::optional(routeOf(index, {})) : std::nullopt);
        return;
    }
    if (parts.size() == 1 && parts.front().way == m_lying[index])
        return;
    std::stable_sort(parts.begin(), parts.end(), [&](const WayPart& a, const WayPart& b) {
        return m_graph.lengthOf(a.way) < m_graph.lengthOf(b.way);
    });
    std::size_t next = 0;
    for (const WayPart& part : parts) {
        const auto count = static_cast<std::size_t>(part.cables);
        answer.add(group.cables, next, count, routeOf(index, part.way));
        next += count;
    }
}

/// Cables apart by the kind of trays they lie in.
std::map<TrayKind, std::vector<Id<Cable>>> byKind(const Tables& plan, const std::vector<Id<Cable>>& cables)
{
    std::map<TrayKind, std::vector<Id<Cable>>> kinds;
    for (const Id<Cable> id : cables)
        kinds[trayKindFor(plan.cableTypes.at(plan.cables.at(id).type))].push_back(id);
    return kinds;
}

/// Whether the first ways fit beside what lies in the trays already; asks only the trays concerned.
bool fits(const Tables& plan, const KindRouting& routing)
{
    std::vector<std::pair<std::vector<Stretch>, Area>> added;
    std::vector<Id<Tray>> trays;
    const TrayGraph& graph = routing.graph();
    for (std::size_t i = 0; i < routing.groups().size(); ++i) {
        std::vector<Stretch> stretches = graph.stretchesOf(routing.ways()[i].value_or(TrayGraph::Way{}));
        for (const Stretch& stretch : stretches)
            trays.push_back(stretch.tray);
        const CableGroup& group = routing.groups()[i];
        added.emplace_back(std::move(stretches),
                           sectionOf(plan.cableTypes.at(group.type)) * static_cast<std::int64_t>(group.cables.size()));
    }
    TrayLoads loads(plan, trays);
    for (const auto& [stretches, load] : added)
        loads.add(stretches, load);
    for (const auto& [stretches, load] : added) {
        for (const Stretch& stretch : stretches) {
            const Area limit = part(traySection(plan.trays.at(stretch.tray)), plan.profile().fillDayOne);
            if (loads.mostBetween(stretch.tray, stretch.from, stretch.to) > limit)
                return false;
        }
    }
    return true;
}

/// Whether any of the cables, or one that must keep apart from it, has a guide that names another.
bool anyKeepsApart(const Tables& plan, const std::vector<Id<Cable>>& cables)
{
    bool any = false;
    plan.guides.forEach([&](const Guide& guide) {
        any |= guide.apart
            && (std::find(cables.begin(), cables.end(), guide.cable) != cables.end()
                || std::find(cables.begin(), cables.end(), *guide.apart) != cables.end());
    });
    return any;
}

/// The design with those cables lifted out of their trays.
Tables lifted(const Tables& plan, const std::vector<Id<Cable>>& cables)
{
    Tables without = plan;
    for (const Id<Cable> id : cables) {
        Cable cable = plan.cables.at(id);
        cable.route.reset();
        without.cables.put(cable);
    }
    return without;
}

}  // namespace

Routing routeAllCables(const Tables& plan, FillLimit limit)
{
    std::vector<Id<Cable>> cables;
    cables.reserve(plan.cables.size());
    plan.cables.forEach([&](const Cable& cable) { cables.push_back(cable.id); });
    Routing routing;
    Answer answer(plan);
    for (const auto& [kind, ofKind] : byKind(plan, cables))
        KindRouting(plan, kind, ofKind, {}).settle(limit, answer, routing);
    answer.take(routing);
    return routing;
}

Routing routeSomeCables(const Tables& plan, const std::vector<Id<Cable>>& cables)
{
    const Tables without = lifted(plan, cables);
    Routing routing;
    Answer answer(plan);
    for (const auto& [kind, ofKind] : byKind(plan, cables)) {
        KindRouting alone(without, kind, ofKind, {});
        if (!anyKeepsApart(plan, ofKind) && fits(without, alone)) {
            for (std::size_t i = 0; i < alone.groups().size(); ++i) {
                const auto& way = alone.ways()[i];
                const auto& group = alone.groups()[i].cables;
                answer.add(group, 0, group.size(), way ? std::optional(alone.routeOf(i, *way)) : std::nullopt);
            }
            routing.noWays.insert(routing.noWays.end(), alone.noWays().begin(), alone.noWays().end());
            continue;
        }
        std::vector<Id<Cable>> lying;
        without.cables.forEach([&](const Cable& cable) {
            if (cable.route && trayKindFor(plan.cableTypes.at(cable.type)) == kind)
                lying.push_back(cable.id);
        });
        KindRouting(without, kind, ofKind, lying).settle(FillLimit::DayOne, answer, routing);
    }
    answer.take(routing);
    return routing;
}

QString fullCutText(const Tables& plan, const FullCut& cut)
{
    QStringList names;
    for (const Id<Tray> tray : cut.trays)
        names += plan.trays.at(tray).name;
    const auto squareMillimetres = [](Area area) { return QString::number((area.base() + 99) / 100); };
    const QString trays = names.size() > 6
        ? Text::tr("%1 and %2 more").arg(names.mid(0, 5).join(QStringLiteral(", "))).arg(names.size() - 5)
        : names.join(QStringLiteral(", "));
    const int share = static_cast<int>(plan.profile().fillDayOne.base() / 10);
    if (cut.trays.empty())
        return Text::tr("No assignment of the cables was found that keeps every tray to %1 %.").arg(share);
    if (!cut.proven) {
        return Text::tr(
                   "%1: no assignment was found that keeps them to %2 %; they hold %3 mm2 at that, and %4 cables with "
                   "%5 mm2 pass here or elsewhere.")
            .arg(trays)
            .arg(share)
            .arg(squareMillimetres(cut.room))
            .arg(cut.cables)
            .arg(squareMillimetres(cut.demand));
    }
    return Text::tr(
               "%1: full. %2 cables must pass and need %3 mm2; filled to %4 % there is room for %5 mm2: %6 mm2 too "
               "little. Widen these trays or add one beside them.")
        .arg(trays)
        .arg(cut.cables)
        .arg(squareMillimetres(cut.demand))
        .arg(share)
        .arg(squareMillimetres(cut.room), squareMillimetres(cut.demand - cut.room));
}

QString noWayText(const Tables& plan, const NoWay& noWay)
{
    const Cable& cable = plan.cables.at(noWay.cable);
    const QString name = cableName(plan.naming(), cable);
    const CableType& type = plan.cableTypes.at(cable.type);
    const QString kind = trayKindFor(type) == TrayKind::Copper ? Text::tr("copper") : Text::tr("fiber");
    switch (noWay.reason) {
    case NoWay::Reason::NoTray:
        return Text::tr("%1 has no way: the design has no tray for %2.").arg(name, kind);
    case NoWay::Reason::NoJoin:
        return Text::tr("%1 has no way: no trays for %2 lead from %3 to %4.")
            .arg(name, kind, portText(plan, cable.a), portText(plan, cable.b));
    case NoWay::Reason::Closed:
        return Text::tr("%1 has no way that follows its guide: free a tray it avoids, or drop a waypoint.").arg(name);
    case NoWay::Reason::BendRadius:
        return Text::tr("%1 has no way: the corners of the trays are tighter than the %2 mm that %3 may be bent to.")
            .arg(name)
            .arg(bendRadiusOf(type)->base() / 1000)
            .arg(type.name);
    case NoWay::Reason::NotApart:
        break;
    }
    return Text::tr("%1 has no way that shares no tray with its partner: add a second tray.").arg(name);
}

}  // namespace model
