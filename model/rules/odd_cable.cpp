// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/odd_cable.h"

#include "model/rules/sent_lanes.h"

#include <algorithm>

namespace model {

namespace {

/// As many ports on either side are looked at: enough to tell the rule from an exception.
constexpr int kReach = 24;

/// A chain without its fibers: the cables, and the panels between them.
struct Chain {
    std::vector<Id<Cable>> cables;
    std::vector<Id<Device>> panels;
};

Chain chainOf(const LightPath& path)
{
    Chain chain;
    for (const PathStep& step : path.steps) {
        if (step.cable)
            chain.cables.push_back(*step.cable);
        else
            chain.panels.push_back(step.in.port.device);
    }
    return chain;
}

/// Whether both do the same to the order of positions.
bool mapsAlike(const CableType& a, const CableType& b) { return a.polarity == b.polarity && a.map == b.map; }

/// The sound chain that comes in at `entry`, a port of a panel, where it goes through the same panels.
std::optional<Chain> soundChainAt(const CheckContext& context, LightWalk& walk, const FiberRef& entry,
                                  const Chain& like)
{
    const LightPath& outward = walk.follow(entry);
    if (!outward.arrives())
        return std::nullopt;
    const FiberPort end = fiberPort(context.plan, outward.to.port);
    if (end.group->tx.empty() || !sentFrom(context, walk, end).sound())
        return std::nullopt;
    Chain chain = chainOf(walk.follow({end.ref, end.group->tx.front()}));
    if (chain.panels != like.panels || chain.cables.size() != like.cables.size())
        return std::nullopt;
    return chain;
}

}  // namespace

bool hasOneLeg(const CableType& type) { return type.legsA == 1 && type.legsB == 1; }

std::optional<OddCable> oddCable(const CheckContext& context, const LightPath& path)
{
    const Tables& plan = context.plan;
    const auto panel =
        std::find_if(path.steps.begin(), path.steps.end(), [](const PathStep& step) { return !step.cable; });
    if (panel == path.steps.end())
        return std::nullopt;
    const Chain chain = chainOf(path);
    const FiberPort entry = fiberPort(plan, panel->in.port);
    const auto typeAt = [&](const Chain& each, std::size_t hop) -> const CableType& {
        return plan.cableTypes.at(plan.cables.at(each.cables[hop]).type);
    };

    std::vector<OddCable> odd;
    std::vector<int> alike(chain.cables.size());
    for (const Id<Cable> cable : chain.cables)
        odd.push_back({cable, plan.cables.at(cable).type, 0});
    LightWalk walk(plan, context.index);
    const int first = std::max(entry.index - kReach, 1);
    const int last = std::min(entry.index + kReach, entry.group->count);
    for (int index = first; index <= last; ++index) {
        const PortRef port{entry.ref.device, entry.ref.number + index - entry.index};
        const auto peer = soundChainAt(context, walk, {port, panel->in.position}, chain);
        if (!peer)
            continue;
        for (std::size_t hop = 0; hop < odd.size(); ++hop) {
            if (mapsAlike(typeAt(*peer, hop), typeAt(chain, hop))) {
                ++alike[hop];
            } else if (odd[hop].peers++ == 0) {
                odd[hop].wanted = typeAt(*peer, hop).id;
            }
        }
    }

    std::optional<OddCable> found;
    for (const bool oneLeg : {true, false}) {
        for (std::size_t hop = 0; hop < odd.size(); ++hop) {
            const int margin = odd[hop].peers - alike[hop];
            if (hasOneLeg(typeAt(chain, hop)) == oneLeg && margin > 0 && (!found || odd[hop].peers > found->peers))
                found = odd[hop];
        }
        if (found)
            break;
    }
    return found;
}

}  // namespace model
