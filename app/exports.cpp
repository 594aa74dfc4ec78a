// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports.h"

#include "app/elevation_picture.h"
#include "app/fiber_picture.h"
#include "app/floor_picture.h"
#include "app/underlay_files.h"
#include "model/bom/lists_csv.h"
#include "views/drawing/svg_output.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::Export)
};

using Bytes = model::Result<Made>;

Bytes elevationSvg(const model::Tables& plan, const QString& of)
{
    constexpr std::size_t kLabelledRacks = 60;  // the far end under every port of more would be a file no viewer opens
    const auto detail = of.isEmpty() && plan.racks.size() > kLabelledRacks ? views::ElevationDetail::Ports
                                                                           : views::ElevationDetail::Labels;
    const auto drawing = elevationOf(plan, of, views::ElevationFace::Both, detail);
    if (!drawing)
        return drawing.error();
    return Made{views::svgOf(drawing.value()), {}};
}

Bytes floorSvg(const model::Tables& plan, const QString& of)
{
    FloorWish wish;
    wish.of = of;
    const views::FloorUnderlay underlay = readUnderlayOf(plan);
    wish.underlay = &underlay;
    const auto drawing = floorOf(plan, wish);
    if (!drawing)
        return drawing.error();
    return Made{views::svgOf(drawing.value()), underlay.note.isEmpty() ? QStringList() : QStringList{underlay.note}};
}

Bytes fiberSvg(const model::Tables& plan, const QString& of)
{
    const auto drawing = fiberOf(plan, of);
    if (!drawing)
        return drawing.error();
    return Made{views::svgOf(drawing.value()), {}};
}

std::vector<Export> allExports()
{
    const QString csv = QStringLiteral("csv");
    return {
        {QStringLiteral("bom-csv"), Text::tr("Bill of materials (CSV)"), csv, false,
         [](const model::Tables& plan, const QString&) {
             return Bytes(Made{model::bomCsv(plan), {}});
         }},
        {QStringLiteral("cables-csv"), Text::tr("Cable list (CSV)"), csv, false,
         [](const model::Tables& plan, const QString&) {
             return Bytes(Made{model::cablesCsv(plan), {}});
         }},
        {QStringLiteral("links-csv"), Text::tr("Links, port to port (CSV)"), csv, false,
         [](const model::Tables& plan, const QString&) {
             return Bytes(Made{model::linksCsv(plan), {}});
         }},
        {QStringLiteral("elevation-svg"), Text::tr("Elevations (SVG)"), QStringLiteral("svg"), true, elevationSvg},
        {QStringLiteral("floor-svg"), Text::tr("Floor plan (SVG)"), QStringLiteral("svg"), true, floorSvg},
        {QStringLiteral("fiber-svg"), Text::tr("Fiber sheet (SVG)"), QStringLiteral("svg"), true, fiberSvg},
    };
}

}  // namespace

const std::vector<Export>& exports()
{
    static const std::vector<Export> all = allExports();
    return all;
}

const Export* findExport(const QString& kind)
{
    for (const Export& known : exports()) {
        if (known.kind == kind)
            return &known;
    }
    return nullptr;
}

}  // namespace app
