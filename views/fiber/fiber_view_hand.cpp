// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/switch_inside.h"
#include "views/fiber/fiber_view.h"

#include <QKeyEvent>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

constexpr double kReadable = 1.2;     ///< pixels per mm at which a port can be read
constexpr double kStraightAhead = 3;  ///< how much more a step aside counts than one ahead

/// Whether the place is a port's own and not a mention of it: a box of a trace, a position.
const PortRef* portAt(const Hit& hit) { return hit.note.isEmpty() ? std::get_if<PortRef>(&hit.object) : nullptr; }

}  // namespace

/// The ports that the part under the pointer carries; none where it is no part.
std::vector<ObjectRef> FiberView::portsOfPart(const Hit& hit) const
{
    const auto* id = std::get_if<Id<Device>>(&hit.object);
    if (!id || hit.note.isEmpty())
        return {};
    const DeviceType& type = plan().deviceTypes.at(plan().devices.at(*id).type);
    static const QRegularExpression between(QStringLiteral("[ ,:]+"));
    for (const QString& word : hit.note.split(between)) {
        const auto part = partCalled(type, word);
        if (!part)
            continue;
        std::vector<ObjectRef> ports;
        for (const PortLane& lane : SwitchInside(type, plan().profile().optics).lanesOf(*part)) {
            if (ports.empty() || ports.back() != ObjectRef(PortRef{*id, lane.port}))
                ports.emplace_back(PortRef{*id, lane.port});
        }
        // The last is the current one: the first port then.
        std::reverse(ports.begin(), ports.end());
        return ports;
    }
    return {};
}

void FiberView::click(QPointF pixel, Qt::KeyboardModifiers modifiers)
{
    const auto hit = hitAt(pixel);
    const bool adding = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!hit) {
        if (!adding)
            m_selection.clear();
        return;
    }
    if (const std::vector<ObjectRef> ports = portsOfPart(*hit); !ports.empty()) {
        m_selection.set(ports);
        return;
    }
    if (adding) {
        m_selection.toggle(hit->object);
        return;
    }
    const auto* port = std::get_if<PortRef>(&hit->object);
    int position = 0;
    if (port && m_subject.port == *port && !hit->note.isEmpty()) {
        const PortGroup& group =
            *portPlace(plan().deviceTypes.at(plan().devices.at(port->device).type), port->number).group;
        for (int i = 1; i <= group.fibers; ++i)
            position = hit->note == positionText(group, i) && laneAt(group, i).lane > 0 ? i : position;
    }
    if (position > 0) {
        m_position = position;
        redraw();
        return;
    }
    m_selection.set(hit->object);
}

void FiberView::stepFiber(int steps)
{
    if (!m_subject.port)
        return;
    const TraceAsked asked = askTrace(plan(), m_design.index(), m_subject, m_position);
    if (asked.fibers.empty())
        return;
    const auto count = static_cast<int>(asked.fibers.size());
    const int next = ((static_cast<int>(asked.shown) + steps) % count + count) % count;
    m_position = asked.fibers[std::size_t(next)].asked.position;
    redraw();
}

void FiberView::jumpToFarEnd()
{
    const auto far = m_subject.port ? farEnd(*m_subject.port) : std::nullopt;
    if (!far)
        return;
    m_selection.set(*far);
    reveal(*far);
}

/// To the nearest port in that direction; straight ahead counts before aside.
void FiberView::walk(int key)
{
    const std::vector<Hit>& hits = picture().hits;
    const auto current = m_selection.current();
    const auto from = std::find_if(hits.begin(), hits.end(), [&](const Hit& hit) {
        return portAt(hit)
            && ((current && hit.object == *current) || (m_subject.port && *portAt(hit) == *m_subject.port));
    });
    const Hit* best = nullptr;
    double least = 1e12;
    for (const Hit& hit : hits) {
        if (!portAt(hit))
            continue;
        if (from == hits.end()) {
            best = &hit;
            break;
        }
        const QPointF way = hit.rect.center() - from->rect.center();
        const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
        const double ahead = (across ? way.x() : way.y()) * (key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1);
        const double cost = ahead + kStraightAhead * std::abs(across ? way.y() : way.x());
        if (ahead > 1 && cost < least && hit.object != from->object) {
            least = cost;
            best = &hit;
        }
    }
    if (!best)
        return;
    const ObjectRef next = best->object;
    m_selection.set(next);
    if (const Hit* hit = picture().find(next); hit && !viewRect().contains(camera().toPixels(hit->rect)))
        bring(hit->rect, kReadable);
}

void FiberView::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (shift && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        stepFiber(event->key() == Qt::Key_Left ? -1 : 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_subject.port)
        jumpToFarEnd();
    else
        Canvas::keyPressEvent(event);
}

}  // namespace views
