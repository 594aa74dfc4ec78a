// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/fill_negotiation.h"

#include "model/routing/cable_flow.h"

#include <algorithm>

namespace model {

namespace {

constexpr int kRounds = 18;       // with whole demands, and each time they were halved
constexpr int kRoundsAtOnce = 6;  // before it is asked whether a cut is full, and nothing can help
constexpr std::size_t kProbes = 16;
constexpr int kShortenings = 12;
constexpr int kHalvings = 8;                           // 256 cables and fewer become single ones
constexpr std::int64_t kFirstPressure = 5'000'000;     // 5 m of detour for a tray that is full twice over
constexpr std::int64_t kMostPressure = 5'000'000'000;  // 5 km: more than any detour
constexpr std::int64_t kDearest = 1'000'000'000'000;   // keeps sums of costs within 64 bits

}  // namespace

FillNegotiation::FillNegotiation(const TrayGraph& graph, const WayFinder& finder, Share limit,
                                 const std::vector<WayDemand>& demands)
    : m_graph(graph),
      m_finder(finder),
      m_demands(demands),
      m_apart(demands.size()),
      m_shortest(demands.size()),
      m_limits(graph.places()),
      m_loads(graph.places()),
      m_history(graph.places())
{
    for (std::size_t i = 0; i < demands.size(); ++i) {
        if (demands[i].apart) {
            m_apart[i].push_back(*demands[i].apart);
            m_apart[*demands[i].apart].push_back(i);
        }
    }
    for (TrayGraph::Place section = 0; section < graph.places(); ++section)
        m_limits[section] = part(traySection(graph.tray(graph.trayOf(section))), limit);
}

void FillNegotiation::place(WayPart part)
{
    lay(part, 1);
    m_anyKept |= part.kept;
    if (!m_shortest[part.demand])
        m_shortest[part.demand] = lengthOf(m_demands[part.demand], part.way);
    m_parts.push_back(std::move(part));
}

void FillNegotiation::lay(const WayPart& part, std::int64_t times)
{
    const Area load = areaOf(part) * times;
    TrayGraph::forEachSection(part.way, [&](TrayGraph::Place section) {
        m_overfull -= m_loads[section] > m_limits[section] ? 1 : 0;
        m_loads[section] += load;
        m_overfull += m_loads[section] > m_limits[section] ? 1 : 0;
    });
}

std::int64_t FillNegotiation::cost(TrayGraph::Place from, TrayGraph::Place to, Area load) const
{
    std::int64_t sum = (m_graph.along(to) - m_graph.along(from)).base();
    for (TrayGraph::Place section = from; section < to; ++section) {
        sum += m_history[section];
        const Area over = m_loads[section] + load - m_limits[section];
        if (over > Area()) {
            const double share = over / std::max(m_limits[section], Area::fromBase(1));
            sum += static_cast<std::int64_t>(std::min(share * double(m_pressure), double(kDearest)));
        }
    }
    return std::min(sum, kDearest);
}

bool FillNegotiation::isOverfull(const TrayGraph::Way& way) const
{
    bool over = false;
    TrayGraph::forEachSection(way, [&](TrayGraph::Place section) { over |= m_loads[section] > m_limits[section]; });
    return over;
}

/// The demand's wish, and clear of every tray that what it must keep apart from lies in.
WayWish FillNegotiation::wishOf(const WayPart& part) const
{
    WayWish wish = m_demands[part.demand].wish;
    for (const std::size_t demand : m_apart[part.demand]) {
        wish.closed.resize(m_graph.trays());
        for (const WayPart& other : m_parts) {
            if (other.demand != demand)
                continue;
            for (const TrayGraph::Piece& piece : other.way)
                wish.closed[piece.tray] = true;
        }
    }
    return wish;
}

bool FillNegotiation::moveOne(std::size_t index)
{
    WayPart& part = m_parts[index];
    const WayDemand& demand = m_demands[part.demand];
    lay(part, -1);
    const auto found = m_finder.cheapest(demand.from, demand.to, wishOf(part), CostOf{*this, areaOf(part)});
    const bool moved = found && found->way != part.way;
    if (moved)
        part.way = found->way;
    lay(part, 1);
    return moved;
}

/// What is full now is dearer ever after.
void FillNegotiation::remember()
{
    for (TrayGraph::Place section = 0; section < m_loads.size(); ++section) {
        const Area over = m_loads[section] - m_limits[section];
        if (over > Area()) {
            const double share = std::min(over / std::max(m_limits[section], Area::fromBase(1)), 1.0);
            m_history[section] += 100'000 + static_cast<std::int64_t>(share * 1'000'000);
        }
    }
}

void FillNegotiation::negotiate(bool moveKept, int rounds)
{
    for (int round = 0; round < rounds && m_overfull > 0; ++round) {
        bool moved = false;
        for (std::size_t i = 0; i < m_parts.size() && m_overfull > 0; ++i) {
            if ((moveKept || !m_parts[i].kept) && isOverfull(m_parts[i].way))
                moved |= moveOne(i);
        }
        remember();
        m_pressure = std::min(m_pressure * 3 / 2, kMostPressure);
        if (!moved && m_pressure == kMostPressure)
            break;
    }
}

/// Halves every part that passes a full section.
void FillNegotiation::split(bool moveKept)
{
    const std::size_t parts = m_parts.size();
    for (std::size_t i = 0; i < parts; ++i) {
        if (m_parts[i].cables < 2 || (m_parts[i].kept && !moveKept) || !isOverfull(m_parts[i].way))
            continue;
        WayPart half = m_parts[i];
        half.cables /= 2;
        m_parts[i].cables -= half.cables;
        m_parts.push_back(std::move(half));
    }
}

/// What a way is long for a demand, with the drops at both its ends.
std::int64_t FillNegotiation::lengthOf(const WayDemand& demand, const TrayGraph::Way& way) const
{
    const auto dropAt = [](const std::vector<Drop>& drops, TrayGraph::Place place) {
        std::int64_t least = kDearest;
        for (const Drop& drop : drops)
            least = drop.waterfall->at == place ? std::min(least, drop.cost) : least;
        return least;
    };
    return dropAt(demand.from, way.front().from) + m_graph.lengthOf(way).base() + dropAt(demand.to, way.back().to);
}

/// How many cables of a demand find room along a way.
int FillNegotiation::roomFor(const WayDemand& demand, const TrayGraph::Way& way) const
{
    std::int64_t room = demand.cables;
    TrayGraph::forEachSection(way, [&](TrayGraph::Place section) {
        const Area free = std::max(m_limits[section] - m_loads[section], Area());
        room = std::min(room, free.base() / std::max<std::int64_t>(demand.section.base(), 1));
    });
    return static_cast<int>(room);
}

/// Takes what was moved back to shorter ways, as many cables as there is room for; answers whether anything was.
bool FillNegotiation::shorten()
{
    bool any = false;
    const std::size_t parts = m_parts.size();
    for (std::size_t i = 0; i < parts; ++i) {
        WayPart& part = m_parts[i];
        const WayDemand& demand = m_demands[part.demand];
        const std::int64_t now = lengthOf(demand, part.way);
        if (part.kept || now <= *m_shortest[part.demand])
            continue;
        lay(part, -1);
        const auto cost = [&](TrayGraph::Place a, TrayGraph::Place b) {
            std::int64_t sum = abs(m_graph.along(b) - m_graph.along(a)).base();
            for (TrayGraph::Place section = std::min(a, b); section < std::max(a, b); ++section)
                sum = m_loads[section] + demand.section > m_limits[section] ? kDearest : sum;
            return std::min(sum, kDearest);
        };
        std::optional<WayPart> moved;
        const auto found = m_finder.cheapest(demand.from, demand.to, wishOf(part), cost);
        if (found && found->cost < now) {
            moved = part;
            moved->way = found->way;
            moved->cables = std::min(part.cables, roomFor(demand, found->way));
            part.cables -= moved->cables;
            lay(*moved, 1);
        }
        any |= moved.has_value();
        lay(part, 1);
        if (moved && part.cables == 0)
            part = std::move(*moved);
        else if (moved)
            m_parts.push_back(std::move(*moved));
    }
    return any;
}

std::vector<std::size_t> FillNegotiation::overfullDemands() const
{
    std::vector<std::size_t> demands;
    for (const WayPart& part : m_parts) {
        if (isOverfull(part.way))
            demands.push_back(part.demand);
    }
    std::sort(demands.begin(), demands.end());
    demands.erase(std::unique(demands.begin(), demands.end()), demands.end());
    return demands;
}

/// Lays all cables of one demand anew, as the cheapest flow through what the others leave free; one that must pass
/// certain trays is only asked about. Where it does not all fit, nothing changes and the cut that stops it is returned.
std::optional<FullCut> FillNegotiation::reflow(std::size_t index)
{
    const WayDemand& demand = m_demands[index];
    std::vector<WayPart> before;
    int cables = 0;
    for (const WayPart& part : m_parts) {
        if (part.demand != index)
            continue;
        lay(part, -1);
        cables += part.cables;
        before.push_back(part);
    }
    std::vector<Area> free(m_loads.size());
    for (std::size_t i = 0; i < free.size(); ++i)
        free[i] = m_limits[i] - m_loads[i];
    const CableFlow flow(m_graph, demand, wishOf({index, cables, {}}), free, cables);
    if (flow.fits() && demand.wish.pass.empty()) {
        std::erase_if(m_parts, [&](const WayPart& part) { return part.demand == index; });
        for (const auto& [way, count] : flow.ways())
            place({index, count, way, false});
        return std::nullopt;
    }
    for (const WayPart& part : before)
        lay(part, 1);
    return flow.fits() ? fullestOn(before) : std::optional(cutFrom(flow, demand));
}

/// Of cables that would find room if they were not led where they are: the fullest section that they pass.
std::optional<FullCut> FillNegotiation::fullestOn(const std::vector<WayPart>& parts) const
{
    std::optional<TrayGraph::Place> fullest;
    const auto over = [&](TrayGraph::Place section) { return m_loads[section] - m_limits[section]; };
    int cables = 0;
    for (const WayPart& part : parts) {
        cables += part.cables;
        TrayGraph::forEachSection(part.way, [&](TrayGraph::Place section) {
            if (over(section) > Area() && (!fullest || over(section) > over(*fullest)))
                fullest = section;
        });
    }
    if (!fullest)
        return std::nullopt;
    const Id<Tray> tray = m_graph.tray(m_graph.trayOf(*fullest)).id;
    return FullCut{{tray}, m_limits[*fullest], m_loads[*fullest], cables, false};
}

FullCut FillNegotiation::cutFrom(const CableFlow& flow, const WayDemand& demand) const
{
    FullCut cut;
    bool alike = true;
    for (const WayDemand& other : m_demands) {
        if (!flow.divides(other))
            continue;
        cut.demand += other.section * other.cables;
        cut.cables += other.cables;
        alike = alike && other.section == demand.section;
    }
    std::vector<std::size_t> trays;
    for (const TrayGraph::Place section : flow.cut()) {
        trays.push_back(m_graph.trayOf(section));
        // Cables of one size fill a tray in whole cables.
        const std::int64_t whole = m_limits[section].base() / std::max<std::int64_t>(demand.section.base(), 1);
        cut.room += alike ? demand.section * whole : m_limits[section];
    }
    std::sort(trays.begin(), trays.end());
    trays.erase(std::unique(trays.begin(), trays.end()), trays.end());
    for (const std::size_t tray : trays)
        cut.trays.push_back(m_graph.tray(tray).id);
    const Area own = demand.section * demand.cables;
    cut.proven = (demand.wish.closed.empty() ? cut.demand : own) > cut.room;
    return cut;
}

/// Lays demands that lie in full trays anew, one by one, `most` of them; answers the cuts that stop them, each set of
/// trays once with its greatest want.
std::vector<FullCut> FillNegotiation::reflowFull(std::size_t most)
{
    std::vector<FullCut> cuts;
    std::vector<std::size_t> demands = overfullDemands();
    demands.resize(std::min(demands.size(), most));
    for (const std::size_t demand : demands) {
        auto cut = reflow(demand);
        if (!cut)
            continue;
        const auto same =
            std::find_if(cuts.begin(), cuts.end(), [&](const FullCut& other) { return other.trays == cut->trays; });
        if (same == cuts.end())
            cuts.push_back(std::move(*cut));
        else if (cut->demand - cut->room > same->demand - same->room)
            *same = std::move(*cut);
    }
    const auto isProven = [](const FullCut& cut) { return cut.proven; };
    if (std::any_of(cuts.begin(), cuts.end(), isProven))
        std::erase_if(cuts, [](const FullCut& cut) { return !cut.proven; });
    return cuts;
}

std::vector<FullCut> FillNegotiation::settle()
{
    std::vector<FullCut> cuts;
    const auto isProven = [&] { return !cuts.empty() && cuts.front().proven; };
    for (const bool moveKept : {false, true}) {
        if (moveKept && !m_anyKept)
            break;
        for (int halving = 0; halving <= kHalvings && m_overfull > 0 && !isProven(); ++halving) {
            if (halving > 0)
                split(moveKept);
            m_pressure = kFirstPressure;
            for (int round = 0; round < kRounds && m_overfull > 0 && !isProven(); round += kRoundsAtOnce) {
                negotiate(moveKept, kRoundsAtOnce);
                if (m_overfull > 0 && moveKept == m_anyKept)
                    cuts = reflowFull(kProbes);
            }
        }
    }
    if (m_overfull > 0)
        cuts = reflowFull(m_demands.size());
    if (m_overfull == 0)
        cuts.clear();
    for (int pass = 0; pass < kShortenings && shorten(); ++pass) {}
    return cuts;
}

}  // namespace model
