// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/elevation_view_inner.h"

#include "views/elevation/elevation_overlay.h"
#include "views/elevation/hover_text.h"
#include "views/elevation/rack_geometry.h"

#include <algorithm>

namespace views {

namespace {

constexpr double kPickFrom = 8;  ///< pixels a port must measure to be picked before its device
constexpr double kNoteFrom = 6;  ///< the same for details that have words only

}  // namespace

ElevationView::Inner::Inner(ElevationView& owner, const model::Document& shown, Selection& shared)
    : view(owner), document(shown), selection(shared), index(shown.plan())
{
}

void ElevationView::Inner::relayout()
{
    std::erase_if(racks, [this](const auto id) { return !plan().racks.contains(id); });
    places = PlaceIndex(layoutOf(plan(), index, racks, face));
    view.extentChanged();
}

void ElevationView::Inner::follow(const model::ChangeSet& changes)
{
    index.update(changes);
    std::vector<model::Id<model::Rack>> touched;
    const auto touchDevice = [&](model::Id<model::Device> id) {
        if (const model::Device* device = plan().devices.find(id))
            touched.push_back(device->rack);
    };
    const auto touchEnds = [&](const std::optional<model::Cable>& cable) {
        if (cable) {
            touchDevice(cable->a.device);
            touchDevice(cable->b.device);
        }
    };
    bool everything = false;
    changes.forEachTable([&]<class Record>(const std::vector<model::Change<Record>>& list) {
        for (const model::Change<Record>& change : list) {
            if constexpr (std::is_same_v<Record, model::Device> || std::is_same_v<Record, model::Manifold>) {
                for (const auto& side : {change.before, change.after}) {
                    if (side)
                        touched.push_back(side->rack);
                }
            } else if constexpr (std::is_same_v<Record, model::Hose>) {
                touchDevice((change.after ? change.after : change.before)->device);
            } else if constexpr (std::is_same_v<Record, model::Cable>) {
                touchEnds(change.before);
                touchEnds(change.after);
            } else if constexpr (!std::is_same_v<Record, model::Tray> && !std::is_same_v<Record, model::Route>) {
                everything = true;
            }
        }
    });
    if (everything) {
        cache.clear();
        relayout();
        return;
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    for (const model::Id<model::Rack> rack : touched)
        cache.forget(rack);
    view.forgetHover();
    view.update();
}

void ElevationView::Inner::reset()
{
    index = model::PlanIndex(plan());
    racks.clear();
    marks.clear();
    counts.clear();
    hint.reset();
    cache.clear();
    view.cancel();
    relayout();
    view.zoomToFit();
}

std::optional<Picked> ElevationView::Inner::pick(QPointF pixel) const
{
    const QPointF point = view.camera().toMillimetres(pixel);
    const RackPlace* place = places.at(point);
    if (!place)
        return std::nullopt;
    auto& mutableCache = const_cast<RackCache&>(cache);
    mutableCache.beginFrame(100);
    const Drawing& drawing =
        mutableCache.face(plan(), index, place->rack, place->rear, std::max(detail(), ElevationDetail::Devices));
    const QPointF local = point - place->corner;
    for (auto hit = drawing.hits.rbegin(); hit != drawing.hits.rend(); ++hit) {
        const double pixels = std::min(hit->rect.width(), hit->rect.height()) * view.scale();
        const bool isPort = std::holds_alternative<model::PortRef>(hit->object);
        if (!hit->rect.contains(local) || (isPort && pixels < kPickFrom)
            || (!hit->note.isEmpty() && pixels < kNoteFrom))
            continue;
        if (detail() == ElevationDetail::Racks && !std::holds_alternative<model::Id<model::Rack>>(hit->object))
            continue;
        return Picked{{hit->rect.translated(place->corner), hit->object, hit->note}, place};
    }
    return std::nullopt;
}

std::vector<QRectF> ElevationView::Inner::shownAt(const model::ObjectRef& object) const
{
    std::vector<QRectF> rects;
    if (const auto* cable = std::get_if<model::Id<model::Cable>>(&object)) {
        const model::Cable* record = plan().cables.find(*cable);
        if (!record)
            return rects;
        for (const model::PortRef& end : {record->a, record->b}) {
            for (const QRectF& rect : shownAt(end))
                rects.push_back(rect);
        }
        return rects;
    }
    if (const auto* row = std::get_if<model::Id<model::Row>>(&object)) {
        for (const model::Id<model::Rack> rack : index.racksOf(*row)) {
            for (const QRectF& rect : shownAt(rack))
                rects.push_back(rect);
        }
        return rects;
    }
    const std::optional<model::Id<model::Rack>> rack = rackOf(plan(), object);
    if (!rack)
        return rects;
    for (const RackPlace* place : places.of(*rack)) {
        if (const QRectF rect = rectOf(plan(), *place, object); !rect.isNull())
            rects.push_back(rect);
    }
    return rects;
}

QRectF ElevationView::Inner::bestPlaceOf(const model::ObjectRef& object) const
{
    const std::vector<QRectF> rects = shownAt(object);
    if (rects.empty())
        return {};
    if (!std::holds_alternative<model::Id<model::Row>>(object))
        return rects.front();
    QRectF all;
    for (const QRectF& rect : rects)
        all = all.united(rect);
    return all;
}

QString ElevationView::placeText(QPointF pixel) const
{
    const QPointF point = camera().toMillimetres(pixel);
    const RackPlace* place = m->places.at(point);
    if (!place)
        return {};
    const model::Rack& rack = m->plan().racks.at(place->rack);
    const RackGeometry geometry = geometryOf(m->plan().rackTypes.at(rack.type));
    const double y = point.y() - place->corner.y();
    if (y < geometry.opening.top() || y > geometry.floorOfUnits)
        return rack.name;
    return rack.name + QStringLiteral(" · ") + unitText(geometry.unitAt(y), 1);
}

}  // namespace views
