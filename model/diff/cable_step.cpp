// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/cable_step.h"

#include "model/optics/fiber_map.h"

#include <algorithm>

namespace model {

namespace {

bool holds(const std::vector<PortRef>& ports, const PortRef& port)
{
    return std::find(ports.begin(), ports.end(), port) != ports.end();
}

bool differsIn(const ChangeStep& step, StepField field)
{
    return std::find(step.differs.begin(), step.differs.end(), field) != step.differs.end();
}

}  // namespace

OrderKey orderKey(const Tables& plan, const Device& device, bool isNow)
{
    return {plan.racks.at(device.rack).name, -device.unit, device.name, isNow, device.id.value()};
}

std::vector<PortRef> plugsOf(const Cable& cable)
{
    std::vector<PortRef> ports;
    forEachLeg(cable, [&](const PortRef& port, CableEnd, std::size_t) { ports.push_back(port); });
    return ports;
}

OrderKey rackOrder(const Tables& plan, Id<Rack> rack) { return {plan.racks.at(rack).name, kRackFirst, {}, true, 0}; }

OrderKey CableSteps::orderNow(Id<Device> device) const
{
    return orderKey(m_b.plan(), m_b.plan().devices.at(device), true);
}

OrderKey CableSteps::orderWas(Id<Device> device) const
{
    const auto now = m_maps.of<Device>().to(device);
    return now ? orderNow(*now) : orderKey(m_a.plan(), m_a.plan().devices.at(device), false);
}

std::vector<PortRef> CableSteps::portsThere(const Cable& was) const
{
    std::vector<PortRef> ports = plugsOf(was);
    for (PortRef& port : ports)
        port.device = m_maps.of<Device>().to(port.device).value_or(kNowhere<Device>);
    return ports;
}

std::optional<StepDraft> CableSteps::stepOf(const Cable* was, const Cable* now) const
{
    const CableEnd home = now ? homeEnd(m_b.plan(), *now) : homeEnd(m_a.plan(), *was);
    std::optional<StepDraft> draft = draftAt(was, now, home);
    const bool isForMove = draft && draft->step.verb == StepVerb::PlugAgain;
    return isForMove && onlyFarMoves(*now, home) ? draftAt(was, now, otherEnd(home)) : draft;
}

std::optional<StepDraft> CableSteps::draftAt(const Cable* was, const Cable* now, CableEnd home) const
{
    StepDraft draft;
    const PortRef& port = *legOf(now ? *now : *was, home, 0);
    draft.order = now ? orderNow(port.device) : orderWas(port.device);
    if (was) {
        draft.step.was = m_a.of(*was, home);
        // What it was plugged in at another device has no place on this one's plate.
        if (!(orderWas(legOf(*was, home, 0)->device) == draft.order))
            draft.step.was->ports.clear();
    }
    if (now)
        draft.step.now = m_b.of(*now, home);
    if (was && now)
        draft.step.differs = differing(*draft.step.was, *draft.step.now);
    fillPorts(draft, was, now, home);
    draft.step.newCable = now && (!was || takesAnother(draft.step, *was, *now));
    if (was && now && !draft.step.newCable && differsIn(draft.step, StepField::Stock)) {
        draft.step.stays = draft.step.was->stock;
        std::erase(draft.step.differs, StepField::Stock);
    }
    draft.step.verb = verbOf(draft, was, now);
    fillLabels(draft.step, now, home);
    const StepLabels& labels = draft.step.labels;
    if (draft.step.verb == StepVerb::Relabel && labels.printThis.empty() && labels.printFar.empty())
        return std::nullopt;
    draft.step.unplugs = was && draft.step.verb != StepVerb::Relabel;
    if (now)
        fillBoxes(draft.step, was, *now);
    fillVisits(draft, was, now);
    if (was && draft.step.verb != StepVerb::Relabel && !travels(*was, now))
        fillMovers(draft, *was, now);
    return draft;
}

void CableSteps::fillPorts(StepDraft& draft, const Cable* was, const Cable* now, CableEnd home) const
{
    const std::vector<PortRef> before = was ? portsThere(*was) : std::vector<PortRef>();
    const std::vector<PortRef> after = now ? plugsOf(*now) : std::vector<PortRef>();
    for (const PortRef& port : before) {
        if (!holds(after, port))
            draft.leaves.push_back(port);
    }
    for (const PortRef& port : after) {
        if (!holds(before, port))
            draft.takes.push_back(port);
    }
    if (!was || !now)
        return;
    forEachLeg(*now, [&](const PortRef& port, CableEnd end, std::size_t) {
        if (!holds(before, port))
            (end == home ? draft.step.toPortThis : draft.step.toPortFar) = true;
    });
}

StepVerb CableSteps::verbOf(const StepDraft& draft, const Cable* was, const Cable* now) const
{
    if (!now)
        return StepVerb::UnplugAndRemove;
    if (!was)
        return StepVerb::PullNew;
    if (draft.step.newCable)
        return StepVerb::PullAgain;
    if (!draft.takes.empty() || !draft.leaves.empty())
        return StepVerb::Replug;
    if (differsIn(draft.step, StepField::Route))
        return StepVerb::PullAgain;
    return touchesMoved(*was, *now) ? StepVerb::PlugAgain : StepVerb::Relabel;
}

/// A cable that is the same keeps what its labels still say; another one needs its own.
void CableSteps::fillLabels(ChangeStep& step, const Cable* now, CableEnd home)
{
    const bool other = !step.now || step.newCable;
    step.labels.off =
        step.was && (other || differsIn(step, StepField::LabelThis) || differsIn(step, StepField::LabelFar));
    if (!now)
        return;
    using Said = std::vector<QString> CableLine::*;
    const CableLine before = step.was.value_or(CableLine());
    const auto printed = [&](CableEnd end, Said text, Said beside) {
        std::vector<LabelPlace> places;
        const CableLine& after = *step.now;
        for (std::size_t leg = 0; leg < (after.*text).size(); ++leg) {
            if (other || leg >= (before.*text).size() || (before.*text)[leg] != (after.*text)[leg]
                || (before.*beside)[leg] != (after.*beside)[leg])
                places.push_back({now->id, end, leg});
        }
        return places;
    };
    step.labels.printThis = printed(home, &CableLine::labelsThis, &CableLine::besideThis);
    step.labels.printFar = printed(otherEnd(home), &CableLine::labelsFar, &CableLine::besideFar);
}

/// Whether a leg comes to another rack than any of its end were in.
bool CableSteps::otherRacks(const Cable& was, const Cable& now) const
{
    bool other = false;
    forEachLeg(now, [&](const PortRef& port, CableEnd end, std::size_t) {
        bool known = false;
        for (std::size_t leg = 0; const PortRef* before = legOf(was, end, leg); ++leg)
            known = known || m_a.rackOf(*before) == m_b.rackOf(port);
        other = other || !known;
    });
    return other;
}

/// One that is longer than it would have to be stays where it hangs; once it is pulled anyway, the length of the design is.
bool CableSteps::takesAnother(const ChangeStep& step, const Cable& was, const Cable& now) const
{
    if (!differsIn(step, StepField::Stock))
        return differsIn(step, StepField::Type);
    const bool reaches = step.was->stock && step.now->stock && *step.now->stock < *step.was->stock;
    const bool isPulled = differsIn(step, StepField::Route) || comesToOtherRack(step, was, now);
    return differsIn(step, StepField::Type) || !reaches || isPulled;
}

bool CableSteps::comesToOtherRack(const ChangeStep& step, const Cable& was, const Cable& now) const
{
    return (step.toPortThis || step.toPortFar) && otherRacks(was, now);
}

void CableSteps::fillBoxes(ChangeStep& step, const Cable* was, const Cable& now) const
{
    if (step.verb == StepVerb::Relabel)
        return;
    const Medium medium = m_b.plan().cableTypes.at(now.type).medium;
    const bool isFiber = medium == Medium::SingleMode || medium == Medium::PolarizationMaintaining;
    step.boxes.pull = step.newCable || differsIn(step, StepField::Route) || (was && comesToOtherRack(step, *was, now));
    step.boxes.clean = step.boxes.inspect = isFiber;
    step.boxes.connect = step.boxes.test = true;
}

void CableSteps::fillVisits(StepDraft& draft, const Cable* was, const Cable* now) const
{
    const ChangeStep& step = draft.step;
    const QString cable = step.now ? step.now->cable : step.was->cable;
    const auto add = [&](const OrderKey& order, const QString& port, VisitWork work) {
        if (order == draft.order)
            return;
        for (auto& [known, visit] : draft.visits) {
            if (known == order && visit.work == work)
                return visit.ports.push_back(port);
        }
        draft.visits.push_back({order, {work, {port}, cable, {}}});
    };
    const auto isPrinted = [&](const PortRef& port) {
        const auto hangsAt = [&](const LabelPlace& place) { return *legOf(*now, place.end, place.leg) == port; };
        return std::any_of(step.labels.printThis.begin(), step.labels.printThis.end(), hangsAt)
            || std::any_of(step.labels.printFar.begin(), step.labels.printFar.end(), hangsAt);
    };
    const std::vector<PortRef> before = was ? portsThere(*was) : std::vector<PortRef>();
    const std::vector<PortRef> after = now ? plugsOf(*now) : std::vector<PortRef>();
    if (was) {
        const std::vector<PortRef> ports = plugsOf(*was);
        for (std::size_t i = 0; i < ports.size(); ++i) {
            if (!holds(after, before[i]))
                add(orderWas(ports[i].device), m_a.port(ports[i]), VisitWork::Unplug);
        }
    }
    for (const PortRef& port : after) {
        const bool replugs = step.boxes.pull || (step.verb == StepVerb::PlugAgain && moverOf(port.device));
        if (!holds(before, port))
            add(orderNow(port.device), m_b.port(port), VisitWork::Plug);
        else if (replugs)
            add(orderNow(port.device), m_b.port(port), VisitWork::Replug);
        else if (isPrinted(port))
            add(orderNow(port.device), m_b.port(port), VisitWork::Relabel);
    }
}

}  // namespace model
