// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/elevation_picture.h"

#include "views/finding_counts.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::elevationOf)
};

std::vector<model::Id<model::Rack>> racksCalled(const model::Tables& plan, const QString& name)
{
    std::vector<model::Id<model::Rack>> racks;
    plan.racks.forEach([&](const model::Rack& rack) {
        if (rack.name == name || plan.rows.at(rack.row).name == name)
            racks.push_back(rack.id);
    });
    if (!racks.empty())
        return racks;
    plan.devices.forEach([&](const model::Device& device) {
        if (device.name == name)
            racks.push_back(device.rack);
    });
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
        options.racks = racksCalled(plan, name);
        if (options.racks.empty())
            return model::Error{Text::tr("no row, rack or device is called \"%1\"").arg(name)};
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
