// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/elevation_picture.h"

#include "app/object_called.h"
#include "views/elevation/elevation_overlay.h"
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

constexpr auto kRacksOnSheet = std::size_t(4);
constexpr QSizeF kSheet(404, 281);  ///< mm: A3 across, without its margins
constexpr double kHead = 16;        ///< mm of the sheet
constexpr double kScales[] = {10, 15, 20, 25, 30, 40, 50, 75, 100};

/// Puts an elevation on a sheet under a head, to the largest scale at which it fits.
void putOnSheet(views::Drawing& drawing, const QString& title, const QString& note, const QString& page,
                const views::Theme& theme)
{
    constexpr double kEmpty = 100;  // mm of the drawing's own margins that may be cut
    const QSizeF size = drawing.bounds.size() - QSizeF(kEmpty, kEmpty);
    double scale = kScales[0];
    for (const double each : kScales) {
        scale = each;
        if (size.width() <= kSheet.width() * scale && size.height() <= (kSheet.height() - kHead) * scale)
            break;
    }
    const QRectF picture = drawing.bounds;
    QRectF sheet(QPointF(), kSheet * scale);
    sheet.moveCenter(picture.center());
    sheet.moveTop(picture.top() - kHead * scale - (sheet.height() - kHead * scale - picture.height()) / 2);
    drawing.bounds = sheet;
    drawing.hairline = 0.1 * scale;
    views::PartBuilder head(Text::tr("head"), sheet);
    const double small = 3.4 * scale;
    const double first = sheet.top() + 4 * scale;
    const double second = sheet.top() + 10 * scale;
    head.text({sheet.left(), first}, title, {5 * scale, theme.ink, Qt::AlignLeft, QFont::DemiBold});
    head.text({sheet.left(), second}, note, {small, theme.inkSecond});
    head.text({sheet.right(), first}, page, {small, theme.ink, Qt::AlignRight, QFont::Medium});
    head.text({sheet.right(), second}, Text::tr("1 : %1 on A3").arg(scale), {small, theme.inkSecond, Qt::AlignRight});
    drawing.parts.push_back(std::move(head).take());
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

model::Result<std::vector<views::Drawing>> elevationSheets(const model::Tables& plan, const QString& name,
                                                           const views::Theme& theme)
{
    std::vector<model::Id<model::Rack>> wanted;
    if (!name.isEmpty()) {
        auto racks = racksCalled(plan, name);
        if (!racks)
            return racks.error();
        wanted = std::move(racks).value();
    }
    if (plan.racks.empty())
        return model::Error{Text::tr("the design has no rack")};
    const model::PlanIndex index(plan);
    std::vector<std::vector<model::Id<model::Rack>>> sheets;
    for (const views::RackPlace& place : views::layoutOf(plan, index, wanted, views::ElevationFace::Front).places) {
        const model::Id<model::Row> row = plan.racks.at(place.rack).row;
        if (sheets.empty() || sheets.back().size() == kRacksOnSheet || plan.racks.at(sheets.back().front()).row != row)
            sheets.emplace_back();
        sheets.back().push_back(place.rack);
    }
    views::ElevationOptions options;
    options.face = views::ElevationFace::Both;
    options.detail = views::ElevationDetail::Ports;  // what is smaller could not be read at such scales
    options.theme = theme;
    std::vector<views::Drawing> drawings;
    for (const auto& racks : sheets) {
        options.racks = racks;
        drawings.push_back(views::elevationDrawing(plan, index, options));
        const auto nameOf = [&](model::Id<model::Rack> rack) { return plan.racks.at(rack).name; };
        const QString title = racks.size() == 1 ? nameOf(racks.front())
                                                : Text::tr("Row %1, %2 to %3")
                                                      .arg(plan.rows.at(plan.racks.at(racks.front()).row).name,
                                                           nameOf(racks.front()), nameOf(racks.back()));
        putOnSheet(drawings.back(), title,
                   Text::tr("%1 · front and rear, each as seen from before it").arg(plan.header().name),
                   Text::tr("page %1 of %2").arg(drawings.size()).arg(sheets.size()), theme);
    }
    return drawings;
}

}  // namespace app
