// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/pull_schedule.h"

#include "model/deliver/pull_dealer.h"
#include "model/routing/pathway.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace model {

namespace {

/// The pieces of trays a bundle lies in, each from its lower end, in the order of trays. Where its trays do not lead from
/// rack to rack any more it is taken to lie in all of each.
Stretches stretchesOf(const Tables& plan, StretchFinder& finder, const Bundle& bundle)
{
    const Route& route = plan.routes.at(*plan.cables.at(bundle.cables.front()).route);
    std::optional<Stretches> found = finder.stretchesOf(route);
    if (!found) {
        found.emplace();
        for (const Id<Tray> tray : route.trays)
            found->push_back({tray, {}, lengthOf(plan.trays.at(tray))});
    }
    for (Stretch& stretch : *found) {
        if (stretch.to < stretch.from)
            std::swap(stretch.from, stretch.to);
    }
    std::sort(found->begin(), found->end(), [](const Stretch& a, const Stretch& b) {
        return std::tie(a.tray, a.from, a.to) < std::tie(b.tray, b.from, b.to);
    });
    return std::move(*found);
}

/// Bundles with their ways, those of one way told apart only by what they are.
struct Ways {
    std::vector<Bundle> bundles;  ///< the longest first
    std::vector<int> ofBundle;    ///< the place in `ways`
    std::vector<Stretches> ways;  ///< the longest first
};

Ways waysOf(const Tables& plan)
{
    std::vector<Bundle> bundles = bundlesOf(plan, std::max(1, plan.delivery().cablesPerPull));
    StretchFinder finder(plan);
    std::vector<Stretches> stretches;
    for (const Bundle& bundle : bundles)
        stretches.push_back(stretchesOf(plan, finder, bundle));
    std::vector<std::size_t> places(bundles.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::stable_sort(places.begin(), places.end(),
                     [&](std::size_t a, std::size_t b) { return lengthOf(stretches[a]) > lengthOf(stretches[b]); });
    const auto before = [](const Stretches& a, const Stretches& b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                            [](const Stretch& x, const Stretch& y) {
                                                return std::tie(x.tray, x.from, x.to) < std::tie(y.tray, y.from, y.to);
                                            });
    };
    std::map<Stretches, int, decltype(before)> known(before);
    Ways made;
    for (const std::size_t place : places) {
        const auto [way, isNew] = known.try_emplace(stretches[place], static_cast<int>(made.ways.size()));
        if (isNew)
            made.ways.push_back(stretches[place]);
        made.ofBundle.push_back(way->second);
        made.bundles.push_back(std::move(bundles[place]));
    }
    return made;
}

/// How many cable ends each rack has, by its id.
std::vector<int> endsByRack(const Tables& plan)
{
    std::vector<int> ends(plan.racks.nextId().value());
    plan.cables.forEach([&](const Cable& cable) {
        forEachLeg(cable, [&](const PortRef& port, CableEnd, std::size_t) {
            ++ends[plan.devices.at(port.device).rack.value()];
        });
    });
    return ends;
}

/// The units at which cables of a bundle end in a rack; within one rack `end` says which ends are meant.
PullEnd endOf(const Tables& plan, const Bundle& bundle, Id<Rack> rack, CableEnd end)
{
    PullEnd found{rack, 0, 0};
    for (const Id<Cable> id : bundle.cables) {
        forEachLeg(plan.cables.at(id), [&](const PortRef& port, CableEnd at, std::size_t) {
            const Device& device = plan.devices.at(port.device);
            if (device.rack != rack || (bundle.from == bundle.to && at != end))
                return;
            found.lowest = found.lowest == 0 ? device.unit : std::min(found.lowest, device.unit);
            found.highest = std::max(found.highest, device.unit);
        });
    }
    return found;
}

std::vector<StockCount> stockOf(const Tables& plan, const Bundle& bundle)
{
    const CableType& type = plan.cableTypes.at(bundle.type);
    std::map<StockLength, int> counts;
    for (const Id<Cable> id : bundle.cables)
        ++counts[stockLength(plan.profile(), type, plan.cables.at(id).length)];
    std::vector<StockCount> stock;
    for (const auto& [length, count] : counts)
        stock.push_back({length, count});
    return stock;
}

Pull pullOf(const Tables& plan, Bundle bundle, const std::vector<int>& ends)
{
    Pull pull;
    const bool turned = ends[bundle.to.value()] > ends[bundle.from.value()];
    pull.start = endOf(plan, bundle, turned ? bundle.to : bundle.from, CableEnd::A);
    pull.far = endOf(plan, bundle, turned ? bundle.from : bundle.to, CableEnd::B);
    pull.trays = bundle.trays;
    if (turned)
        std::reverse(pull.trays.begin(), pull.trays.end());
    pull.stock = stockOf(plan, bundle);
    const CableType& type = plan.cableTypes.at(bundle.type);
    pull.packing = type.legsA > 1 && type.legsB > 1 ? Packing::Drum : Packing::Box;
    pull.bundle = std::move(bundle);
    return pull;
}

}  // namespace

PullSchedule pullSchedule(const Tables& plan, int crews)
{
    Ways made = waysOf(plan);
    RunningFill fill(plan, made.ways);
    const std::vector<int> ends = endsByRack(plan);
    const int perShift = std::max(1, plan.delivery().pullsPerShift);
    PullSchedule schedule;
    // More crews than pulls have nothing to do.
    schedule.crews = std::clamp(crews, 1, std::max(1, static_cast<int>(made.bundles.size())));
    for (const PullDealer::Dealt& dealt : PullDealer(made.ofBundle, made.ways).deal(schedule.crews)) {
        const auto place = static_cast<std::size_t>(dealt.pull);
        const int way = made.ofBundle[place];
        Pull pull = pullOf(plan, std::move(made.bundles[place]), ends);
        pull.number = static_cast<int>(schedule.pulls.size()) + 1;
        pull.crew = dealt.crew;
        pull.slot = dealt.slot;
        pull.shift = dealt.slot / perShift + 1;
        pull.along = lengthOf(made.ways[static_cast<std::size_t>(way)]);
        pull.fullest = fill.add(made.ways[static_cast<std::size_t>(way)], pull.bundle.section);
        schedule.shifts = pull.shift;
        schedule.pulls.push_back(std::move(pull));
    }
    plan.cables.forEach([&](const Cable& cable) { schedule.unrouted += cable.route ? 0 : 1; });
    return schedule;
}

}  // namespace model
