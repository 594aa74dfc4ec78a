// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/move_device.h"
#include "views/elevation/elevation_overlay.h"
#include "views/elevation/elevation_view_inner.h"
#include "views/elevation/neighbours.h"

namespace views {

bool ElevationView::beginDrag(QPointF pressed)
{
    const std::optional<Picked> found = m->pick(pressed);
    const auto* device = found ? std::get_if<model::Id<model::Device>>(&found->hit.object) : nullptr;
    if (!device || m->detail() == ElevationDetail::Racks)
        return false;
    m->selection.set(*device);
    m->drag.emplace(m->plan(), *device, rectOf(m->plan(), *found->place, *device), camera().toMillimetres(pressed));
    return true;
}

void ElevationView::dragTo(QPointF pixel)
{
    const QPointF point = camera().toMillimetres(pixel);
    m->drag->moveTo(m->plan(), point, m->places.at(point));
    update();
}

void ElevationView::drop()
{
    const DeviceDrag dropped = *m->drag;
    cancel();
    if (!dropped.isAllowed())
        return;
    const model::Result<model::ChangeSet> changes =
        model::moveDevice(m->plan(), dropped.device(), *dropped.rack(), dropped.unit());
    if (changes && !changes.value().isEmpty())
        Q_EMIT commandRequested(changes.value());
}

void ElevationView::endDrag() { m->drag.reset(); }

void ElevationView::click(QPointF pixel, Qt::KeyboardModifiers modifiers)
{
    const std::optional<Picked> found = m->pick(pixel);
    const bool adding = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!found && !adding)
        m->selection.clear();
    else if (found && adding)
        m->selection.toggle(found->hit.object);
    else if (found)
        m->selection.set(found->hit.object);
}

void ElevationView::selectBand(const QRectF& band, Qt::KeyboardModifiers modifiers)
{
    std::vector<model::ObjectRef> objects;
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        objects = m->selection.objects();
    for (const RackPlace* place : m->places.touching(band)) {
        if (m->detail() == ElevationDetail::Racks) {
            if (rectOf(m->plan(), *place, place->rack).intersects(band))
                objects.emplace_back(place->rack);
            continue;
        }
        for (const model::Id<model::Device> device : m->index.devicesOf(place->rack)) {
            if (rectOf(m->plan(), *place, device).intersects(band))
                objects.emplace_back(device);
        }
    }
    m->selection.set(std::move(objects));
}

void ElevationView::walk(int key)
{
    const Step step = key == Qt::Key_Up ? Step::Up
        : key == Qt::Key_Down           ? Step::Down
        : key == Qt::Key_Left           ? Step::Left
                                        : Step::Right;
    std::optional<model::ObjectRef> from = m->selection.current();
    if (!from && !m->selection.isEmpty())
        from = m->selection.objects().front();
    if (!from && m->places.layout().places.empty())
        return;
    const std::optional<model::ObjectRef> next = from
        ? neighbour(m->plan(), m->index, m->places.layout(), *from, step)
        : std::optional<model::ObjectRef>(m->places.layout().places.front().rack);
    if (!next)
        return;
    m->selection.set(*next);
    reveal(*next);
}

}  // namespace views
