// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/elevation_picture.h"

#include "app/racks_called.h"
#include "views/elevation/elevation_overlay.h"
#include "views/finding_counts.h"

namespace app {

namespace {

/// Names over racks whose heads are too small to be read.
void addNames(views::Drawing& drawing, const model::Tables& plan, const model::PlanIndex& index,
              const views::ElevationOptions& options, double pixelsPerMm)
{
    if (pixelsPerMm <= 0)
        return;
    const views::ElevationLayout layout = views::layoutOf(plan, index, options.racks, options.face);
    std::vector<const views::RackPlace*> places;
    for (const views::RackPlace& place : layout.places)
        places.push_back(&place);
    views::LabelLayer names(1 / pixelsPerMm, places.size());
    views::addFarNames(names, plan, places, options.theme, 1 / pixelsPerMm);
    drawing.parts.push_back(std::move(names).take(drawing.bounds));
}

}  // namespace

model::Result<views::Drawing> elevationOf(const model::Tables& plan, const QString& name, views::ElevationFace face,
                                          views::ElevationDetail detail, const views::Theme& theme,
                                          std::optional<views::ColourBy> colour, double pixelsPerMm)
{
    views::ElevationOptions options;
    options.face = face;
    options.detail = detail;
    options.theme = theme;
    if (!name.isEmpty()) {
        auto racks = racksCalled(plan, name);
        if (!racks)
            return racks.error();
        options.racks = std::move(racks).value();
    }
    if (!colour) {
        const model::PlanIndex index(plan);
        views::Drawing drawing = views::elevationDrawing(plan, index, options);
        addNames(drawing, plan, index, options, pixelsPerMm);
        return drawing;
    }
    const model::Checker checker(plan);
    const views::FindingCountsAt counts(plan, checker.findings());
    const views::Colouring colouring(plan, checker, theme, *colour, views::Coloured::Devices,
                                     [&](const model::ObjectRef& place) { return counts.at(place); });
    options.colouring = &colouring;
    views::Drawing drawing = views::elevationDrawing(plan, checker.index(), options);
    addNames(drawing, plan, checker.index(), options, pixelsPerMm);
    return drawing;
}

}  // namespace app
