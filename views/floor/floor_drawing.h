// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/colouring.h"
#include "views/floor/cable_ways.h"
#include "views/floor/floor_plan.h"
#include "views/underlay/underlay_drawing.h"

namespace views {

/// What of a hall is shown.
struct FloorLayers {
    bool racks = true;
    bool aisles = true;
    bool trays = true;
    bool cables = true;
    bool coolant = false;  ///< which unit feeds which rack
    bool power = false;    ///< what each row draws
    bool findings = true;
    bool underlay = true;

    /// The machine-readable names of those that are shown, and back; unknown names are nothing.
    QStringList names() const;
    static FloorLayers called(const QStringList& names);

    friend bool operator==(const FloorLayers&, const FloorLayers&) = default;
};

/// How much of the cables is told apart.
enum class CableDetail { None, Flows, Bundles, Cables };

/// The drawing or image of the room under the plan.
struct FloorUnderlay {
    std::shared_ptr<const UnderlayDrawing> drawing;  ///< none: it cannot be shown
    std::optional<QTransform> place;                 ///< from the source to the hall, millimetres, y up in both
    std::vector<QString> hiddenLayers;
    QString note;  ///< why it cannot be shown
};

/// What a picture of the hall is made from.
struct FloorScene {
    const model::Tables& plan;
    const model::Checker& checker;
    const FloorPlan& floor;
    const CableWays& ways;
    const Colouring& colours;
    const Theme& theme;
    Colouring::Counts counts;  ///< of findings; none: nothing is marked
    const FloorUnderlay* underlay = nullptr;
};

struct FloorOptions {
    FloorLayers layers;
    double scale = 0.06;  ///< pixels per mm it will be looked at with: decides what is worth drawing
    QRectF visible;       ///< mm; empty: everything
    std::vector<model::ObjectRef> selected;
    std::optional<model::ObjectRef> hint;  ///< outlined lightly
    bool furniture = false;                ///< title, scale bar and legend under the hall, for paper
    bool ownTitle = true;                  ///< of the furniture; without it only the legend is there
};

/// The hall from above: outline, aisles, columns, keep-outs, racks, units, trays and cables as far as they can be told
/// apart at that scale. Cables are drawn in their trays as flows, bundles or one by one, by how many are in view.
Drawing floorDrawing(const FloorScene& scene, const FloorOptions& options);

/// What cables are drawn as in this view.
CableDetail cableDetail(const CableWays& ways, const QRectF& visible, double scale);

/// The ways that what is selected takes: a cable's own, those of all cables of a device or rack, those in a tray.
std::vector<std::size_t> waysOf(const FloorScene& scene, const model::ObjectRef& object);

/// Where an object is looked for on the plan, mm: a routed cable along its way, a device at its rack. Empty: nowhere.
QRectF placeOf(const FloorScene& scene, const model::ObjectRef& object);

/// How much of a picture with furniture lies under the hall, pixels.
inline constexpr double kFurnitureHeight = 74;
/// The same without title and scale bar.
inline constexpr double kLegendHeight = 30;
/// Of the hall, shown round it.
inline constexpr double kFloorMargin = 0.02;

}  // namespace views
