// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/crew_order.h"

#include <algorithm>
#include <map>
#include <set>

namespace model {

namespace {

int phaseOf(const DiffItem& item)
{
    const bool isCable = item.kind == "cable";
    switch (item.change()) {
    case ChangeKind::Removed:
        return 0;
    case ChangeKind::Moved:
        return 1;
    case ChangeKind::Added:
        return isCable ? 6 : 2;
    case ChangeKind::Renamed:
        return 3;
    case ChangeKind::Reterminated:
        return 4;
    case ChangeKind::Rerouted:
        return 5;
    case ChangeKind::Changed:
        return 7;
    case ChangeKind::Relabelled:
        break;
    }
    return 8;
}

}  // namespace

std::vector<std::size_t> orderByPorts(const Tables& a, const Tables& b, const IdMaps& maps,
                                      const std::vector<std::pair<Id<Cable>, Id<Cable>>>& moves)
{
    std::multimap<PortRef, std::size_t> holders;  // of the ports as they were
    for (std::size_t i = 0; i < moves.size(); ++i) {
        forEachLeg(a.cables.at(moves[i].first), [&](const PortRef& port, CableEnd, std::size_t) {
            if (const auto device = maps.of<Device>().to(port.device))
                holders.emplace(PortRef{*device, port.number}, i);
        });
    }
    std::vector<std::vector<std::size_t>> waiting(moves.size());  // for each that must leave first
    std::vector<int> before(moves.size(), 0);
    for (std::size_t i = 0; i < moves.size(); ++i) {
        forEachLeg(b.cables.at(moves[i].second), [&](const PortRef& port, CableEnd, std::size_t) {
            const auto [from, to] = holders.equal_range(port);
            for (auto holder = from; holder != to; ++holder) {
                if (holder->second == i)
                    continue;
                waiting[holder->second].push_back(i);
                ++before[i];
            }
        });
    }
    std::set<std::size_t> ready;
    std::set<std::size_t> left;
    for (std::size_t i = 0; i < moves.size(); ++i)
        (before[i] == 0 ? ready : left).insert(i);
    std::vector<std::size_t> order;
    while (!ready.empty() || !left.empty()) {
        std::set<std::size_t>& from = ready.empty() ? left : ready;
        const std::size_t next = *from.begin();
        from.erase(from.begin());
        order.push_back(next);
        for (const std::size_t each : waiting[next]) {
            if (--before[each] == 0 && left.erase(each) > 0)
                ready.insert(each);
        }
    }
    return order;
}

void sortForCrew(const Tables& a, const Tables& b, const IdMaps& maps, std::vector<DiffItem>& items)
{
    // What stands on something goes before it.
    std::reverse(items.begin(), items.end());
    const auto firstLeft = std::stable_partition(
        items.begin(), items.end(), [](const DiffItem& item) { return item.change() == ChangeKind::Removed; });
    std::reverse(firstLeft, items.end());
    for (auto from = items.begin(); from != firstLeft;) {
        const auto to = std::find_if(from, firstLeft, [&](const DiffItem& item) { return item.kind != from->kind; });
        std::reverse(from, to);
        from = to;
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const DiffItem& left, const DiffItem& right) { return phaseOf(left) < phaseOf(right); });

    const auto isMove = [](const DiffItem& item) { return item.change() == ChangeKind::Reterminated; };
    const auto first = std::find_if(items.begin(), items.end(), isMove);
    const auto last = std::find_if_not(first, items.end(), isMove);
    std::vector<std::pair<Id<Cable>, Id<Cable>>> moves;
    for (auto item = first; item != last; ++item)
        moves.emplace_back(Id<Cable>(item->was->id), Id<Cable>(item->now->id));
    std::vector<DiffItem> ordered;
    for (const std::size_t i : orderByPorts(a, b, maps, moves))
        ordered.push_back(std::move(*(first + static_cast<std::ptrdiff_t>(i))));
    std::move(ordered.begin(), ordered.end(), first);
}

}  // namespace model
