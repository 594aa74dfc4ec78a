// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/cable_step.h"

#include "model/optics/fiber_map.h"

#include <algorithm>

namespace model {

/// The order with the move of a device of the newer design: its own, or that of its rack.
std::optional<OrderKey> CableSteps::moverOf(Id<Device> now) const
{
    const Tables& plan = m_b.plan();
    const Id<Rack> rack = plan.devices.at(now).rack;
    if (m_movers.devices.contains(now))
        return orderNow(now);
    return m_movers.racks.contains(rack) ? std::optional(rackOrder(plan, rack)) : std::nullopt;
}

/// Whether it begins and ends in one rack, before and after, and nothing there moves by itself.
bool CableSteps::travels(const Cable& was, const Cable* now) const
{
    if (!now)
        return false;
    std::set<Id<Rack>> racks;
    for (const PortRef& port : plugsOf(*now)) {
        racks.insert(m_b.plan().devices.at(port.device).rack);
        if (m_movers.devices.contains(port.device))
            return false;
    }
    for (const PortRef& port : plugsOf(was))
        racks.insert(m_maps.of<Rack>().to(m_a.plan().devices.at(port.device).rack).value_or(kNowhere<Rack>));
    return racks.size() == 1;
}

bool CableSteps::touchesMoved(const Cable& was, const Cable& now) const
{
    const std::vector<PortRef> ports = plugsOf(now);
    return !travels(was, &now) && std::any_of(ports.begin(), ports.end(), [&](const PortRef& port) {
        return moverOf(port.device).has_value();
    });
}

/// A cable that is only out for a move stands on the order of what moves: there it is unplugged, and plugged in.
bool CableSteps::onlyFarMoves(const Cable& now, CableEnd home) const
{
    return !moverOf(legOf(now, home, 0)->device) && moverOf(legOf(now, otherEnd(home), 0)->device);
}

std::vector<LoosePlug> CableSteps::loosePlugs(const Cable& was, const StepDraft& draft) const
{
    std::vector<LoosePlug> plugs;
    const QString cable = draft.step.was->cable;
    for (const PortRef& port : plugsOf(was)) {
        const auto now = m_maps.of<Device>().to(port.device);
        const std::optional<OrderKey> mover = now ? moverOf(*now)
            : m_movers.gone.contains(port.device) ? std::optional(orderWas(port.device))
                                                  : std::nullopt;
        const OrderKey device = orderWas(port.device);
        if (!mover || (draft.step.verb == StepVerb::UnplugAndRemove && draft.order == *mover))
            continue;
        const QString name = m_a.port(port);
        plugs.push_back(
            {*mover, device, port.number, {*mover == device ? name : QString(device.device + u' ' + name), cable, {}}});
    }
    return plugs;
}

/// What is out already when a thing moves has no second box: the list of its plugs has the first, the step or visit the other.
void CableSteps::fillMovers(StepDraft& draft, const Cable& was, const Cable* now) const
{
    draft.loose = loosePlugs(was, draft);
    const auto isLoose = [&](const OrderKey& order) {
        return std::any_of(draft.loose.begin(), draft.loose.end(),
                           [&](const LoosePlug& plug) { return plug.device == order; });
    };
    draft.step.isUnplugged = isLoose(draft.order) && draft.step.verb == StepVerb::PlugAgain;
    draft.step.unplugs = draft.step.unplugs && !draft.step.isUnplugged;
    std::erase_if(draft.visits,
                  [&](const auto& visit) { return visit.second.work == VisitWork::Unplug && isLoose(visit.first); });
    for (auto& [order, visit] : draft.visits) {
        if (visit.work == VisitWork::Replug && isLoose(order))
            visit.work = VisitWork::Plug;
    }
    if (!now)
        return;
    for (const PortRef& port : plugsOf(*now)) {
        if (const auto mover = moverOf(port.device); mover && !(*mover == draft.order))
            draft.movers.push_back(*mover);
    }
}

}  // namespace model
