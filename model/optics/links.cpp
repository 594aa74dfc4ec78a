// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/links.h"

#include "model/optics/fiber_trace.h"

namespace model {

namespace {

/// The last port that light comes to on a path, and why it goes no further.
Link linkAlong(const LightPath& path)
{
    Link link{path.from.port, path.to.port, {}, path.stop};
    for (const PathStep& step : path.steps) {
        if (step.cable)
            link.cables.push_back(*step.cable);
    }
    return link;
}

bool touchesPanel(const Tables& plan, const Cable& cable)
{
    bool touches = false;
    forEachLeg(cable, [&](const PortRef& port, CableEnd, std::size_t) { touches |= isPanelPort(plan, port); });
    return touches;
}

/// Of the two ends from which a link can be found, one tells of it: its end a, or else the cable with the lower id.
bool isToldFrom(const Tables& plan, const Link& link, CableEnd end)
{
    if (!link.arrives())
        return true;
    const Cable& last = plan.cables.at(link.cables.back());
    if (pluggedEnd(last, link.b).end != end)
        return end == CableEnd::A;
    return link.cables.front() < last.id || (link.cables.front() == last.id && link.a < link.b);
}

}  // namespace

bool isPanelPort(const Tables& plan, const PortRef& port)
{
    return throughOf(plan.deviceTypes.at(plan.devices.at(port.device).type), port.number) != nullptr;
}

std::vector<Link> linksFrom(LightWalk& walk, const Tables& plan, const PortRef& port)
{
    std::vector<Link> links;
    const DeviceType& type = plan.deviceTypes.at(plan.devices.at(port.device).type);
    const PortGroup& group = *portPlace(type, port.number).group;
    for (int position = 1; position <= group.fibers; ++position) {
        if (group.lanes > 0 && laneAt(group, position).lane == 0)
            continue;
        const LightPath& path = walk.follow({port, position});
        if (path.stop == PathStop::Uncabled || (path.steps.empty() && path.stop == PathStop::NoFiber))
            continue;
        const auto same = [&](const Link& link) { return link.b == path.to.port && link.stop == path.stop; };
        if (std::none_of(links.begin(), links.end(), same))
            links.push_back(linkAlong(path));
    }
    return links;
}

std::vector<Link> linksOf(const Tables& plan, const PlanIndex& index)
{
    std::vector<Link> links;
    LightWalk walk(plan, index);
    plan.cables.forEach([&](const Cable& cable) {
        const bool manyLegs = !cable.furtherA.empty() || !cable.furtherB.empty();
        const bool known = knowsItsMap(plan.cableTypes.at(cable.type));
        if (!touchesPanel(plan, cable) && (!manyLegs || !known)) {
            links.push_back({cable.a, cable.b, {cable.id}});
            return;
        }
        forEachLeg(cable, [&](const PortRef& port, CableEnd end, std::size_t) {
            if (isPanelPort(plan, port))
                return;
            for (Link& link : linksFrom(walk, plan, port)) {
                if (!link.cables.empty() && link.cables.front() == cable.id && isToldFrom(plan, link, end))
                    links.push_back(std::move(link));
            }
        });
    });
    return links;
}

}  // namespace model
