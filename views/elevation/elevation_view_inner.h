// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/elevation/device_drag.h"
#include "views/elevation/elevation_view.h"
#include "views/elevation/place_index.h"
#include "views/elevation/rack_cache.h"

namespace views {

/// A thing under the pointer and the face it is on; its rectangle is in the picture's millimetres.
struct Picked {
    Hit hit;
    const RackPlace* place;
};

/// What the view keeps between events.
struct ElevationView::Inner {
    Inner(ElevationView& owner, const model::Document& shown, Selection& shared);

    ElevationView& view;
    const model::Document& document;
    Selection& selection;
    model::PlanIndex index;
    std::shared_ptr<const Colouring> colouring;
    RackCache cache;
    PlaceIndex places;
    ElevationFace face = ElevationFace::Front;
    std::vector<model::Id<model::Rack>> racks;
    std::map<model::Id<model::Rack>, std::vector<FindingMark>> marks;
    std::map<model::Id<model::Rack>, model::FindingCounts> counts;
    std::optional<model::ObjectRef> hint;

    std::optional<DeviceDrag> drag;

    const model::Tables& plan() const { return document.plan(); }
    ElevationDetail detail() const { return detailFor(view.scale()); }

    void relayout();
    void follow(const model::ChangeSet& changes);
    void reset();

    std::optional<Picked> pick(QPointF pixel) const;
    /// Every rectangle in which the object is shown.
    std::vector<QRectF> shownAt(const model::ObjectRef& object) const;
    QRectF bestPlaceOf(const model::ObjectRef& object) const;
};

}  // namespace views
