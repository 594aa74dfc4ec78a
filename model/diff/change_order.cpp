// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/change_order.h"

#include "model/diff/match_objects.h"
#include "model/diff/thing_steps.h"

#include <algorithm>
#include <map>

namespace model {

namespace {

/// Where a step comes among those of its device. Ports must be empty before cables come to them.
int phaseOf(const ChangeStep& step)
{
    switch (step.verb) {
    case StepVerb::UnplugAndRemove:
    case StepVerb::UnplugAll:
        return 0;
    case StepVerb::Uncouple:
        return 1;
    case StepVerb::Unclip:
        return 2;
    case StepVerb::TakeOut:
        return 3;
    case StepVerb::Move:
        return 4;
    case StepVerb::PutIn:
    case StepVerb::Rename:
        return 5;
    case StepVerb::ClipOn:
        return 6;
    case StepVerb::Couple:
        return 7;
    case StepVerb::Swap:
    case StepVerb::Replug:
        return 8;
    case StepVerb::PullAgain:
        return step.toPortThis || step.toPortFar ? 8 : 9;
    case StepVerb::PlugAgain:
        return 10;
    case StepVerb::PullNew:
        return 11;
    case StepVerb::Relabel:
        break;
    }
    return 12;
}

class OrderMaker {
public:
    OrderMaker(const Tables& a, const Tables& b, const PlanDiff& diff)
        : m_a(a),
          m_b(b),
          m_diff(diff),
          m_maps(matchObjects(a, b)),
          m_things(m_a, m_b, m_maps),
          m_steps(m_a, m_b, m_maps, m_things.movers())
    {
    }

    ChangeOrder make()
    {
        m_things.add(m_diff);
        addCables();
        addLoosePlugs();
        std::vector<StepDraft> things = std::move(m_things).take();
        m_drafts.insert(m_drafts.end(), std::make_move_iterator(things.begin()), std::make_move_iterator(things.end()));
        std::stable_sort(m_drafts.begin(), m_drafts.end(), [](const StepDraft& left, const StepDraft& right) {
            return phaseOf(left.step) < phaseOf(right.step);
        });
        return placed();
    }

private:
    void addCables()
    {
        const auto add = [&](const Cable* was, const Cable* now) {
            if (auto draft = m_steps.stepOf(was, now))
                m_drafts.push_back(*std::move(draft));
        };
        std::set<Id<Cable>> listed;
        for (const DiffItem& item : m_diff.items) {
            if (item.kind != "cable")
                continue;
            if (item.now)
                listed.insert(Id<Cable>(item.now->id));
            add(item.was ? &m_a.plan().cables.at(Id<Cable>(item.was->id)) : nullptr,
                item.now ? &m_b.plan().cables.at(Id<Cable>(item.now->id)) : nullptr);
        }
        if (m_things.movers().devices.empty() && m_things.movers().racks.empty())
            return;
        m_b.plan().cables.forEach([&](const Cable& cable) {
            const auto was = m_maps.of<Cable>().from(cable.id);
            if (was && !listed.contains(cable.id) && m_steps.touchesMoved(m_a.plan().cables.at(*was), cable))
                add(&m_a.plan().cables.at(*was), &cable);
        });
    }

    /// Lists of what is unplugged before a thing moves or goes, by device and port, so many to a step that it fits a page.
    void addLoosePlugs()
    {
        constexpr std::size_t kMost = 36;
        std::map<OrderKey, std::map<std::pair<OrderKey, int>, StepPlace>> lists;
        for (StepDraft& draft : m_drafts) {
            for (LoosePlug& plug : draft.loose)
                lists[plug.mover].emplace(std::pair(plug.device, plug.port), std::move(plug.place));
        }
        for (auto& [mover, plugs] : lists) {
            std::size_t count = 0;
            for (auto& [port, place] : plugs) {
                if (count++ % kMost == 0) {
                    m_drafts.emplace_back().order = mover;
                    m_drafts.back().step.verb = StepVerb::UnplugAll;
                }
                m_drafts.back().step.places.push_back(std::move(place));
            }
        }
    }

    ChangeOrder placed()
    {
        ChangeOrder order{m_diff.from, m_diff.to, {}};
        std::map<OrderKey, std::size_t> at;
        for (const StepDraft& draft : m_drafts) {
            at.emplace(draft.order, 0);
            for (const auto& visit : draft.visits)
                at.emplace(visit.first, 0);
        }
        for (auto& [key, place] : at) {
            place = order.orders.size();
            order.orders.push_back({key.rack, key.device, key.device.isEmpty() ? 0 : -key.fromTop, {}, {}});
        }
        std::vector<StepRef> places;
        for (const StepDraft& draft : m_drafts) {
            std::vector<ChangeStep>& steps = order.orders[at[draft.order]].steps;
            places.push_back({at[draft.order], steps.size()});
            steps.push_back(draft.step);
            for (const auto& [key, visit] : draft.visits) {
                order.orders[at[key]].visits.push_back(visit);
                order.orders[at[key]].visits.back().step = places.back();
            }
        }
        // Whoever stands at a far end first takes out all that goes: a plug may need a port that another still fills.
        for (DeviceOrder& each : order.orders) {
            std::stable_partition(each.visits.begin(), each.visits.end(),
                                  [](const ChangeVisit& visit) { return visit.work == VisitWork::Unplug; });
        }
        link(order, places);
        return order;
    }

    /// Says which step waits for which, and which go round in a circle.
    void link(ChangeOrder& order, const std::vector<StepRef>& places)
    {
        std::multimap<PortRef, std::size_t> leaving;
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            for (const PortRef& port : m_drafts[i].leaves)
                leaving.emplace(port, i);
        }
        std::map<OrderKey, std::size_t> moves;
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            if (m_drafts[i].step.verb == StepVerb::Move)
                moves.emplace(m_drafts[i].order, i);
        }
        std::vector<std::set<std::size_t>> needs(m_drafts.size());
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            for (const PortRef& port : m_drafts[i].takes) {
                const auto [from, to] = leaving.equal_range(port);
                for (auto each = from; each != to; ++each) {
                    if (each->second != i)
                        needs[i].insert(each->second);
                }
            }
        }
        const auto step = [&](std::size_t i) -> ChangeStep& {
            return order.orders[places[i].order].steps[places[i].step];
        };
        for (const std::vector<std::size_t>& circle : circlesOf(needs)) {
            for (const std::size_t i : circle) {
                for (const std::size_t other : circle) {
                    needs[i].erase(other);
                    if (other != i)
                        step(i).circle.push_back(places[other]);
                }
            }
            const bool areKept = std::none_of(circle.begin(), circle.end(),
                                              [&](std::size_t i) { return step(i).verb != StepVerb::Replug; });
            if (circle.size() == 2 && areKept) {
                for (const std::size_t i : circle)
                    step(i).verb = StepVerb::Swap;
            }
        }
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            for (const OrderKey& mover : m_drafts[i].movers) {
                if (const auto move = moves.find(mover); move != moves.end())
                    step(i).after.push_back(places[move->second]);
            }
            for (const std::size_t each : needs[i])
                step(i).after.push_back(places[each]);
        }
    }

    /// The groups in which each step needs a port of another: what is left when all others are taken away one by one.
    static std::vector<std::vector<std::size_t>> circlesOf(const std::vector<std::set<std::size_t>>& needs);

    CableLines m_a;
    CableLines m_b;
    const PlanDiff& m_diff;
    IdMaps m_maps;
    ThingSteps m_things;
    CableSteps m_steps;
    std::vector<StepDraft> m_drafts;
};

std::vector<std::vector<std::size_t>> OrderMaker::circlesOf(const std::vector<std::set<std::size_t>>& needs)
{
    std::vector<std::set<std::size_t>> neededBy(needs.size());
    for (std::size_t i = 0; i < needs.size(); ++i) {
        for (const std::size_t each : needs[i])
            neededBy[each].insert(i);
    }
    auto in = needs;
    auto out = neededBy;
    std::vector<bool> isGone(needs.size(), false);
    std::vector<std::size_t> free;
    const auto takeAway = [&](std::size_t i) {
        if (!isGone[i] && (in[i].empty() || out[i].empty())) {
            isGone[i] = true;
            free.push_back(i);
        }
    };
    for (std::size_t i = 0; i < needs.size(); ++i)
        takeAway(i);
    while (!free.empty()) {
        const std::size_t i = free.back();
        free.pop_back();
        for (const std::size_t each : needs[i]) {
            out[each].erase(i);
            takeAway(each);
        }
        for (const std::size_t each : neededBy[i]) {
            in[each].erase(i);
            takeAway(each);
        }
    }
    std::vector<std::vector<std::size_t>> circles;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (isGone[i])
            continue;
        std::vector<std::size_t> circle{i};
        isGone[i] = true;
        for (std::size_t next = 0; next < circle.size(); ++next) {
            for (const auto* beside : {&in[circle[next]], &out[circle[next]]}) {
                for (const std::size_t each : *beside) {
                    if (!isGone[each]) {
                        isGone[each] = true;
                        circle.push_back(each);
                    }
                }
            }
        }
        std::sort(circle.begin(), circle.end());
        circles.push_back(std::move(circle));
    }
    return circles;
}

}  // namespace

std::size_t DeviceOrder::count(StepVerb verb) const
{
    return static_cast<std::size_t>(
        std::count_if(steps.begin(), steps.end(), [&](const ChangeStep& step) { return step.verb == verb; }));
}

ChangeOrder changeOrder(const Tables& a, const Tables& b, const PlanDiff& diff)
{
    return OrderMaker(a, b, diff).make();
}

}  // namespace model
