// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/elevation_picture.h"

#include "app/object_called.h"
#include "views/finding_counts.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::elevationOf)
};

/// Of a row all, of a device the one it stands in.
model::Result<std::vector<model::Id<model::Rack>>> racksCalled(const model::Tables& plan, const QString& name)
{
    const auto object = objectCalled(plan, name);
    if (!object)
        return object.error();
    std::vector<model::Id<model::Rack>> racks;
    if (const auto* row = std::get_if<model::Id<model::Row>>(&object.value())) {
        plan.racks.forEach([&](const model::Rack& rack) {
            if (rack.row == *row)
                racks.push_back(rack.id);
        });
    } else if (const auto* rack = std::get_if<model::Id<model::Rack>>(&object.value())) {
        racks.push_back(*rack);
    } else if (const auto* device = std::get_if<model::Id<model::Device>>(&object.value())) {
        racks.push_back(plan.devices.at(*device).rack);
    }
    if (racks.empty())
        return model::Error{Text::tr("\"%1\" stands in no rack").arg(name)};
    return racks;
}

}  // namespace

model::Result<views::Drawing> elevationOf(const model::Tables& plan, const QString& name, views::ElevationFace face,
                                          views::ElevationDetail detail, const views::Theme& theme,
                                          std::optional<views::ColourBy> colour)
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
    if (!colour)
        return views::elevationDrawing(plan, model::PlanIndex(plan), options);
    const model::Checker checker(plan);
    const views::FindingCountsAt counts(plan, checker.findings());
    const views::Colouring colouring(plan, checker, theme, *colour, views::Coloured::Devices,
                                     [&](const model::ObjectRef& place) { return counts.at(place); });
    options.colouring = &colouring;
    return views::elevationDrawing(plan, checker.index(), options);
}

}  // namespace app
