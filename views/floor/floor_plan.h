// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/floor_map.h"
#include "views/drawing/drawing.h"
#include "views/drawing/rect_index.h"

#include <map>

namespace views {

/// Turns the hall's metres, y up the page, into a drawing's millimetres, y down from the hall's far wall.
class FloorFrame {
public:
    explicit FloorFrame(const model::Tables& plan);

    QPointF at(model::Length x, model::Length y) const;
    QRectF of(const model::Footprint& place) const;
    QPolygonF of(const std::vector<model::Spot>& outline) const;
    /// Back into the hall.
    model::Spot spotAt(QPointF millimetres) const;

private:
    double m_top = 0;  ///< mm
};

/// A rack, a unit or one straight piece of a tray, seen from above.
struct FloorThing {
    QRectF rect;
    model::ObjectRef object;
    bool sizeKnown = true;  ///< else the rectangle is what such things commonly measure
};

/// The clear floor before or behind racks that stand side by side.
struct FloorAisle {
    QRectF rect;
    bool cold = true;     ///< fronts look into it
    model::Length clear;  ///< at its narrowest
    bool closed = false;  ///< something ends it: `clear` is measured, else it is the profile's
};

/// A hall from above: where everything is, found by place and by name. Millimetres, y down.
class FloorPlan {
public:
    FloorPlan(const model::Tables& plan, const model::FloorMap& map);

    const FloorFrame& frame() const { return m_frame; }
    /// The hall and all that stands in it or beside it.
    const QRectF& bounds() const { return m_bounds; }
    /// Racks, then units, then trays.
    const std::vector<FloorThing>& things() const { return m_things; }
    std::vector<const FloorThing*> touching(const QRectF& rect) const;
    /// Where the object is; a row is around its racks, a tray around its pieces. Empty where it is not on the plan.
    QRectF placeOf(const model::ObjectRef& object) const;
    const std::vector<FloorAisle>& aisles() const { return m_aisles; }

private:
    void addRacks(const model::Tables& plan);
    void addUnits(const model::Tables& plan);
    void addTrays(const model::Tables& plan);
    void addAisles(const model::Tables& plan, const model::FloorMap& map);
    void add(const FloorThing& thing);

    FloorFrame m_frame;
    QRectF m_bounds;
    std::vector<FloorThing> m_things;
    std::map<model::ObjectRef, QRectF> m_places;
    std::vector<FloorAisle> m_aisles;
    RectIndex m_index;
};

}  // namespace views
