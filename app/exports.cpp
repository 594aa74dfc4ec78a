// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports.h"

#include "app/bom_exports.h"
#include "app/deliverable_pages.h"
#include "app/drawing_pages.h"
#include "app/elevation_picture.h"
#include "app/fiber_picture.h"
#include "app/floor_picture.h"
#include "app/object_called.h"
#include "app/table_pages.h"
#include "app/underlay_files.h"
#include "model/bom/lists_csv.h"
#include "model/deliver/label_lists.h"
#include "model/deliver/pull_list.h"
#include "views/drawing/painter_output.h"
#include "views/drawing/png_output.h"
#include "views/drawing/svg_output.h"
#include "views/paper/pdf_document.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::Export)
};

using Bytes = model::Result<Made>;
using Sheets = model::Result<Pages>;
using SheetsOf = Sheets (*)(const model::Tables& plan, const ExportWish& wish);

/// The PDF of pages, unless it was stopped meanwhile.
Bytes pdfOfPages(SheetsOf sheetsOf, const model::Tables& plan, const ExportWish& wanted)
{
    // To lay pages out is told as the first part of the work, where it takes long enough to be told at all.
    constexpr double kLayout = 0.4;
    double reached = 0;
    ExportWish told = wanted;
    if (wanted.goesOn)
        told.goesOn = [&](double done) {
            reached = kLayout * done;
            return wanted.goesOn(reached);
        };
    const auto pages = sheetsOf(plan, told);
    if (!pages)
        return pages.error();
    if (wanted.goesOn)
        told.goesOn = [&](double done) { return wanted.goesOn(reached + (1 - reached) * done); };
    const auto bytes = views::pdfOf(pages.value().set, told.goesOn);
    if (!bytes)
        return model::Error{Text::tr("Stopped: nothing was written.")};
    return Made{*bytes, pages.value().notes};
}

template <SheetsOf sheetsOf>
Bytes pdfMade(const model::Tables& plan, const ExportWish& wanted)
{
    return pdfOfPages(sheetsOf, plan, wanted);
}

/// A kind that is pages: its PDF is made of what can be looked at before.
template <SheetsOf sheetsOf>
Export pagesExport(const QString& kind, const QString& title, bool ofOne, bool toScale = false)
{
    return {kind, title, QStringLiteral("pdf"), ofOne, pdfMade<sheetsOf>, sheetsOf, toScale};
}

/// A table of the design as pages; its kind begins with the table's key.
template <views::MakeTable make>
Export tableExport(const QString& kind, const QString& title)
{
    Export made = pagesExport<tablePages<make>>(kind, title, false);
    made.isTable = true;
    return made;
}

Bytes elevationSvg(const model::Tables& plan, const ExportWish& wanted)
{
    constexpr std::size_t kLabelledRacks = 60;  // the far end under every port of more would be a file no viewer opens
    const auto detail = wanted.of.isEmpty() && plan.racks.size() > kLabelledRacks ? views::ElevationDetail::Ports
                                                                                  : views::ElevationDetail::Labels;
    const auto drawing = elevationOf(plan, wanted.of, views::ElevationFace::Both, detail);
    if (!drawing)
        return drawing.error();
    return Made{views::svgOf(drawing.value()), {}};
}

/// The plan as a picture, and what a person should know of it.
model::Result<std::pair<views::Drawing, QStringList>> floorPicture(const model::Tables& plan, const ExportWish& wanted)
{
    FloorWish wish;
    wish.of = wanted.of;
    const views::FloorUnderlay underlay = readUnderlayOf(plan);
    wish.underlay = &underlay;
    auto drawing = floorOf(plan, wish);
    if (!drawing)
        return drawing.error();
    return std::pair(std::move(drawing).value(), underlay.note.isEmpty() ? QStringList() : QStringList{underlay.note});
}

Bytes floorSvg(const model::Tables& plan, const ExportWish& wanted)
{
    const auto picture = floorPicture(plan, wanted);
    if (!picture)
        return picture.error();
    return Made{views::svgOf(picture.value().first), picture.value().second};
}

/// A drawing as a PNG whose longer side is 4,000 pixels.
Bytes pngMade(const views::Drawing& drawing, const QStringList& notes)
{
    constexpr double kLongSide = 4000;
    const QSizeF size = drawing.bounds.size() * (kLongSide / std::max(drawing.bounds.width(), drawing.bounds.height()));
    return Made{views::pngOf(views::renderDrawing(drawing, size.toSize())), notes};
}

Bytes elevationPng(const model::Tables& plan, const ExportWish& wanted)
{
    const auto drawing = elevationOf(plan, wanted.of, views::ElevationFace::Both, views::ElevationDetail::Labels);
    if (!drawing)
        return drawing.error();
    return pngMade(drawing.value(), {});
}

Bytes floorPng(const model::Tables& plan, const ExportWish& wanted)
{
    const auto picture = floorPicture(plan, wanted);
    if (!picture)
        return picture.error();
    return pngMade(picture.value().first, picture.value().second);
}

Bytes fiberSvg(const model::Tables& plan, const ExportWish& wanted)
{
    const auto drawing = fiberOf(plan, wanted.of);
    if (!drawing)
        return drawing.error();
    return Made{views::svgOf(drawing.value()), {}};
}

Bytes labelsCsv(const model::Tables& plan, const ExportWish& wanted)
{
    const auto labels = labelsOf(plan, wanted);
    if (!labels)
        return labels.error();
    return Made{model::labelsCsv(plan, labels.value().set), labels.value().notes};
}

template <model::PrintHead head>
Bytes labelsZpl(const model::Tables& plan, const ExportWish& wanted)
{
    const auto stock = model::labelStock(plan.delivery().labelStock);
    if (!stock)
        return stock.error();
    const auto labels = labelsOf(plan, wanted);
    if (!labels)
        return labels.error();
    const model::LabelRoll roll = model::labelsZpl(plan, labels.value().set, stock.value(), head);
    return Made{roll.bytes, labels.value().notes + shiftNotes(plan, stock.value()) + roll.notes};
}

Bytes pullScheduleCsv(const model::Tables& plan, const ExportWish& wanted)
{
    std::optional<model::ObjectRef> of;
    if (!wanted.of.isEmpty()) {
        const auto found = objectCalled(plan, wanted.of);
        if (!found)
            return found.error();
        of = found.value();
    }
    const model::PullSchedule schedule = model::pullSchedule(plan, wanted.crews);
    QStringList notes;
    if (schedule.unrouted > 0)
        notes << Text::tr("Cables in no pull, because they have no way yet: %1").arg(schedule.unrouted);
    return Made{model::pullScheduleCsv(plan, schedule, of), notes};
}

std::vector<Export> allExports()
{
    const QString csv = QStringLiteral("csv");
    const QString xlsx = QStringLiteral("xlsx");
    const QString svg = QStringLiteral("svg");
    return {
        {QStringLiteral("bom-csv"), Text::tr("Bill of materials (CSV)"), csv, false, bomCsv},
        {QStringLiteral("bom-xlsx"), Text::tr("Bill of materials (XLSX)"), xlsx, false, bomXlsx},
        {QStringLiteral("cables-csv"), Text::tr("Cable list (CSV)"), csv, false,
         [](const model::Tables& plan, const ExportWish&) {
             return Bytes(Made{model::cablesCsv(plan), {}});
         }},
        {QStringLiteral("cables-xlsx"), Text::tr("Cable list (XLSX)"), xlsx, false, cablesXlsx},
        {QStringLiteral("links-csv"), Text::tr("Links, port to port (CSV)"), csv, false,
         [](const model::Tables& plan, const ExportWish&) {
             return Bytes(Made{model::linksCsv(plan), {}});
         }},
        {QStringLiteral("labels-csv"), Text::tr("Labels (CSV)"), csv, true, labelsCsv},
        {QStringLiteral("labels-zpl"), Text::tr("Labels for a label printer (ZPL, 203 dpi)"), QStringLiteral("zpl"),
         true, labelsZpl<model::PrintHead::Dpi203>},
        {QStringLiteral("labels-zpl-300"), Text::tr("Labels for a label printer (ZPL, 300 dpi)"), QStringLiteral("zpl"),
         true, labelsZpl<model::PrintHead::Dpi300>},
        {QStringLiteral("pull-schedule-csv"), Text::tr("Pull schedule (CSV)"), csv, true, pullScheduleCsv},
        {QStringLiteral("elevation-svg"), Text::tr("Elevations (SVG)"), svg, true, elevationSvg},
        {QStringLiteral("floor-svg"), Text::tr("Floor plan (SVG)"), svg, true, floorSvg},
        {QStringLiteral("elevation-png"), Text::tr("Elevations (PNG)"), QStringLiteral("png"), true, elevationPng},
        {QStringLiteral("floor-png"), Text::tr("Floor plan (PNG)"), QStringLiteral("png"), true, floorPng},
        {QStringLiteral("fiber-svg"), Text::tr("Fiber sheet (SVG)"), svg, true, fiberSvg},
        pagesExport<labelPages>(QStringLiteral("labels-pdf"), Text::tr("Labels (PDF)"), true),
        pagesExport<fiberMapPages>(QStringLiteral("fiber-map-pdf"), Text::tr("Fiber map (PDF)"), true),
        pagesExport<pullPages>(QStringLiteral("pull-schedule-pdf"), Text::tr("Pull schedule (PDF)"), true),
        pagesExport<installPages>(QStringLiteral("install-pdf"), Text::tr("Install procedure (PDF)"), true),
        pagesExport<bomPages>(QStringLiteral("bom-pdf"), Text::tr("Bill of materials (PDF)"), false),
        pagesExport<elevationPages>(QStringLiteral("elevation-pdf"), Text::tr("Elevations (PDF)"), true, true),
        pagesExport<floorPages>(QStringLiteral("floor-pdf"), Text::tr("Floor plan (PDF)"), true, true),
        pagesExport<fiberPages>(QStringLiteral("fiber-pdf"), Text::tr("Fiber sheet (PDF)"), true),
        tableExport<views::rackTable>(QStringLiteral("racks-pdf"), Text::tr("Table of racks (PDF)")),
        tableExport<views::deviceTable>(QStringLiteral("devices-pdf"), Text::tr("Table of devices (PDF)")),
        tableExport<views::cableTable>(QStringLiteral("cables-pdf"), Text::tr("Table of cables (PDF)")),
        tableExport<views::portTable>(QStringLiteral("ports-pdf"), Text::tr("Table of ports (PDF)")),
        tableExport<views::trayTable>(QStringLiteral("trays-pdf"), Text::tr("Table of trays (PDF)")),
        tableExport<views::couplingTable>(QStringLiteral("couplings-pdf"), Text::tr("Table of couplings (PDF)")),
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
