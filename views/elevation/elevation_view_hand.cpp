// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/move_device.h"
#include "views/elevation/elevation_overlay.h"
#include "views/elevation/elevation_view_inner.h"
#include "views/elevation/neighbours.h"

namespace views {

void ElevationView::Inner::hover(QPointF pixel)
{
    pointer = pixel;
    const std::optional<Picked> found = pick(pixel);
    const bool same = found.has_value() == hovered.has_value()
        && (!found || (found->hit.object == hovered->object && found->hit.note == hovered->note));
    if (!same)
        hovered = found ? std::optional(found->hit) : std::nullopt;
    // The words follow the pointer, so that a moving pointer needs a new frame even over the same thing.
    if (!same || hovered)
        view.update();
    Q_EMIT view.pointerMoved(placeText(pixel));
}

void ElevationView::Inner::startDrag()
{
    const std::optional<Picked> found = pick(pressedAt);
    const auto* device = found ? std::get_if<model::Id<model::Device>>(&found->hit.object) : nullptr;
    if (!device || detail() == ElevationDetail::Racks) {
        hand = Hand::Banding;
        return;
    }
    hand = Hand::Dragging;
    hovered.reset();
    selection.set(*device);
    drag.emplace(plan(), *device, rectOf(plan(), *found->place, *device), camera.toMillimetres(pressedAt));
    view.setCursor(Qt::ClosedHandCursor);
}

void ElevationView::Inner::updateDrag()
{
    const QPointF point = camera.toMillimetres(pointer);
    drag->moveTo(plan(), point, places.at(point));
    view.update();
}

void ElevationView::Inner::drop()
{
    const DeviceDrag dropped = *drag;
    cancel();
    if (!dropped.isAllowed())
        return;
    const model::Result<model::ChangeSet> changes =
        model::moveDevice(plan(), dropped.device(), *dropped.rack(), dropped.unit());
    if (changes && !changes.value().isEmpty())
        Q_EMIT view.commandRequested(changes.value());
}

void ElevationView::Inner::cancel()
{
    hand = Hand::Idle;
    drag.reset();
    if (spaceHeld)
        view.setCursor(Qt::OpenHandCursor);
    else
        view.unsetCursor();
    view.update();
}

void ElevationView::Inner::click(QPointF pixel, Qt::KeyboardModifiers modifiers)
{
    const std::optional<Picked> found = pick(pixel);
    const bool adding = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!found && !adding)
        selection.clear();
    else if (found && adding)
        selection.toggle(found->hit.object);
    else if (found)
        selection.set(found->hit.object);
}

void ElevationView::Inner::selectBand(Qt::KeyboardModifiers modifiers)
{
    const QRectF band = camera.toMillimetres(QRectF(pressedAt, pointer).normalized());
    std::vector<model::ObjectRef> objects;
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        objects = selection.objects();
    for (const RackPlace* place : places.touching(band)) {
        if (detail() == ElevationDetail::Racks) {
            if (rectOf(plan(), *place, place->rack).intersects(band))
                objects.emplace_back(place->rack);
            continue;
        }
        for (const model::Id<model::Device> device : index.devicesOf(place->rack)) {
            if (rectOf(plan(), *place, device).intersects(band))
                objects.emplace_back(device);
        }
    }
    selection.set(std::move(objects));
}

void ElevationView::Inner::walk(int key)
{
    const Step step = key == Qt::Key_Up ? Step::Up
        : key == Qt::Key_Down           ? Step::Down
        : key == Qt::Key_Left           ? Step::Left
                                        : Step::Right;
    std::optional<model::ObjectRef> from = selection.current();
    if (!from && !selection.isEmpty())
        from = selection.objects().front();
    if (!from && places.layout().places.empty())
        return;
    const std::optional<model::ObjectRef> next = from
        ? neighbour(plan(), index, places.layout(), *from, step)
        : std::optional<model::ObjectRef>(places.layout().places.front().rack);
    if (!next)
        return;
    selection.set(*next);
    view.reveal(*next);
}

}  // namespace views
