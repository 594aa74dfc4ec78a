// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/elevation_drawing.h"

#include "views/elevation/elevation_layout.h"
#include "views/elevation/elevation_overlay.h"
#include "views/elevation/rack_scene.h"
#include "views/unit_text.h"

#include <QCoreApplication>

namespace views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::elevationDrawing)
};

constexpr double kMargin = 60;  ///< mm round the whole
constexpr double kPixel = 4;    ///< mm: a pixel of the screen this drawing is made for

QString titleOf(const model::Tables& plan, const ElevationOptions& options)
{
    const QString face = options.face == ElevationFace::Front ? Words::tr("front")
        : options.face == ElevationFace::Rear                 ? Words::tr("rear")
                                                              : Words::tr("front and rear");
    if (options.racks.size() == 1)
        return Words::tr("%1, elevation, %2").arg(plan.racks.at(options.racks.front()).name, face);
    return Words::tr("%1, elevations, %2").arg(plan.header().name, face);
}

}  // namespace

ElevationDetail detailFor(double pixelsPerMm)
{
    if (pixelsPerMm < 0.04)
        return ElevationDetail::Racks;
    if (pixelsPerMm < 0.16)
        return ElevationDetail::Devices;
    if (pixelsPerMm < 0.75)
        return ElevationDetail::Ports;
    return pixelsPerMm < 2.6 ? ElevationDetail::Numbers : ElevationDetail::Labels;
}

Drawing elevationDrawing(const model::Tables& plan, const model::PlanIndex& index, const ElevationOptions& options)
{
    const ElevationLayout layout = layoutOf(plan, index, options.racks, options.face);
    Drawing drawing;
    drawing.title = titleOf(plan, options);
    drawing.background = options.theme.canvas;
    PartBuilder overlay(Words::tr("selection and findings"), {});
    for (const RackPlace& place : layout.places) {
        drawing.append(
            rackDrawing(plan, index, options.theme, options.detail, place.rack, place.rear, options.colouring),
            place.corner);
        for (const model::ObjectRef& object : options.selected) {
            if (const QRectF rect = rectOf(plan, place, object); !rect.isNull())
                addOutline(overlay, options.theme, rect, kPixel);
        }
        for (const FindingMark& mark : options.marks) {
            if (const QRectF rect = rectOf(plan, place, mark.place); !rect.isNull())
                addMark(overlay, options.theme, rect, mark.severity, kPixel);
        }
    }
    drawing.bounds = layout.bounds.adjusted(-kMargin, -kMargin, kMargin, kMargin);
    drawing.description = Words::tr("%1, to scale in millimetres; unit 1 is the lowest.")
                              .arg(rackCountText(std::int64_t(layout.places.size())));
    PartBuilder heads({}, drawing.bounds);
    for (const RowHead& row : layout.rows)
        heads.text(row.anchor, row.name, {300, options.theme.inkSecond, Qt::AlignRight, QFont::DemiBold, 0, 9, 22});
    drawing.parts.push_back(std::move(heads).take());
    Part top = std::move(overlay).take();
    top.bounds = drawing.bounds;
    if (!top.shapes.empty())
        drawing.parts.push_back(std::move(top));
    return drawing;
}

}  // namespace views
