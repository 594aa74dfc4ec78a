// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/fiber_view.h"

#include <algorithm>

namespace views {

using namespace model;

namespace {

constexpr double kReadable = 1.2;  ///< pixels per mm at which a port can be read

}  // namespace

void FiberView::show(FiberSubject subject)
{
    const bool isOther = !(subject == m_subject);
    if (subject.port != m_subject.port)
        m_position = 0;
    const bool isElsewhere = subject.device != m_subject.device;
    m_subject = std::move(subject);
    redraw();
    if (isElsewhere && m_mode != FiberMode::Pair)
        fitReadably();
    if (isOther)
        Q_EMIT subjectChanged();
}

void FiberView::remember(const ObjectRef& object)
{
    const auto* rack = std::get_if<Id<Rack>>(&object);
    const FiberSubject subject = rack ? FiberSubject() : fiberSubject(plan(), m_design.index(), object);
    if (!rack && !subject.device)
        return;
    const ObjectRef thing = rack ? object : ObjectRef(*subject.device);
    std::erase(m_recent, thing);
    m_recent.insert(m_recent.begin(), thing);
    if (m_recent.size() > 2)
        m_recent.pop_back();
}

bool FiberView::isInPair(const ObjectRef& object) const
{
    if (!m_subject.pair)
        return false;
    const auto holds = [&](Id<Device> device) {
        const std::vector<Id<Device>>& right = m_subject.pair->right;
        return device == m_subject.pair->left || std::find(right.begin(), right.end(), device) != right.end();
    };
    if (const auto* port = std::get_if<PortRef>(&object))
        return holds(port->device);
    const auto* cable = std::get_if<Id<Cable>>(&object);
    return cable && holds(plan().cables.at(*cable).a.device) && holds(plan().cables.at(*cable).b.device);
}

void FiberView::findPair()
{
    const auto deviceOf = [](const ObjectRef& object) { return std::get_if<Id<Device>>(&object); };
    m_subject.pair.reset();
    if (m_recent.size() == 2) {
        const ObjectRef& newer = m_recent[0];
        const ObjectRef& older = m_recent[1];
        if (deviceOf(older) && deviceOf(newer))
            m_subject.pair = pairOf(plan(), *deviceOf(older), *deviceOf(newer));
        else if (deviceOf(older) || deviceOf(newer))
            m_subject.pair = pairOf(plan(), m_design.index(), deviceOf(older) ? *deviceOf(older) : *deviceOf(newer),
                                    std::get<Id<Rack>>(deviceOf(older) ? newer : older));
    }
    if (m_subject.pair || !m_subject.device)
        return;
    std::optional<PortRef> far = m_subject.port ? farEnd(*m_subject.port) : std::nullopt;
    const auto& plugged = m_design.index().cablesOf(*m_subject.device);
    if (!far && !plugged.empty())
        far = farEnd({*m_subject.device, plugged.front().port});
    if (!far)
        return;
    const Device& device = plan().devices.at(far->device);
    const bool isNic = portPlace(plan().deviceTypes.at(device.type), far->number).group->use == PortUse::Nic;
    m_subject.pair = isNic ? pairOf(plan(), m_design.index(), *m_subject.device, device.rack)
                           : pairOf(plan(), *m_subject.device, device.id);
}

void FiberView::followSelection()
{
    const auto current = m_selection.current();
    if (!current || !isThere(plan(), *current)) {
        FiberSubject rest = m_subject;
        rest.port.reset();
        rest.cable.reset();
        show(std::move(rest));
        return;
    }
    FiberSubject subject = fiberSubject(plan(), m_design.index(), *current);
    // A cable is looked at from the device that is shown, where it ends there.
    if (const auto* cable = std::get_if<Id<Cable>>(&*current); cable && m_subject.device) {
        forEachLeg(plan().cables.at(*cable), [&](const PortRef& leg, CableEnd, std::size_t) {
            if (leg.device == *m_subject.device && subject.device != m_subject.device)
                subject = {leg.device, leg, *cable, {}};
        });
    }
    if (!subject.device && !std::holds_alternative<Id<Rack>>(*current)) {
        redraw();
        return;
    }
    const bool keepsPair = isInPair(*current);
    if (!keepsPair)
        remember(*current);
    if (!subject.device)
        subject = m_subject;
    subject.pair = m_subject.pair;
    if (m_mode == FiberMode::Pair && keepsPair)
        subject.device = m_subject.device;
    else if (m_mode == FiberMode::Pair) {
        m_subject.device = subject.device;
        m_subject.port = subject.port;
        findPair();
        subject.pair = m_subject.pair;
    }
    show(std::move(subject));
}

void FiberView::follow()
{
    m_colours.reset();
    const auto isGone = [&](Id<Device> device) { return !plan().devices.contains(device); };
    std::erase_if(m_recent, [&](const ObjectRef& object) { return !isThere(plan(), object); });
    if (m_hint && !isThere(plan(), *m_hint))
        m_hint.reset();
    if (m_subject.pair
        && (isGone(m_subject.pair->left)
            || std::any_of(m_subject.pair->right.begin(), m_subject.pair->right.end(), isGone)))
        m_subject.pair.reset();
    if (m_subject.device && isGone(*m_subject.device))
        m_subject = {};
    if (!m_subject.device)
        m_subject.device = firstSwitch(plan());
    if (m_subject.port)
        m_subject.cable = cableIn(m_design.index(), *m_subject.port);
    redraw();
    Q_EMIT subjectChanged();
}

void FiberView::startOver()
{
    cancel();
    m_colours.reset();
    m_hint.reset();
    m_recent.clear();
    m_position = 0;
    m_subject = {};
    m_subject.device = firstSwitch(plan());
    redraw();
    zoomToFit();
    Q_EMIT subjectChanged();
}

void FiberView::reveal(const ObjectRef& object)
{
    if (!isThere(plan(), object))
        return;
    FiberSubject subject = fiberSubject(plan(), m_design.index(), object);
    if (subject.device && !picture().find(object)) {
        subject.pair = m_subject.pair;
        show(std::move(subject));
    }
    const Hit* hit = picture().find(object);
    if (hit)
        bring(hit->rect, kReadable);
}

std::optional<PortRef> FiberView::farEnd(const PortRef& port) const
{
    FiberSubject subject;
    subject.device = port.device;
    subject.port = port;
    const TraceAsked asked = askTrace(plan(), m_design.index(), subject, m_position);
    if (!asked.fibers.empty() && asked.fibers[asked.shown].fault == TraceFault::None
        && asked.fibers[asked.shown].far.port.number > 0)
        return asked.fibers[asked.shown].far.port;
    const auto id = cableIn(m_design.index(), port);
    if (!id)
        return std::nullopt;
    const Cable& cable = plan().cables.at(*id);
    return pluggedEnd(cable, port).end == CableEnd::A ? cable.b : cable.a;
}

}  // namespace views
