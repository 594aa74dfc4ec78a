// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/drawing_pages.h"

#include "app/elevation_picture.h"
#include "app/fiber_picture.h"
#include "app/floor_picture.h"
#include "app/underlay_files.h"
#include "views/paper/picture_sheets.h"
#include "views/sheets/drawing_sheets.h"

#include <QCoreApplication>

namespace app {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::drawingPages)
};

constexpr double kPixelsOnPaper = 96 / 25.4;  ///< per mm: what is 11 pixels high on the screen is 8 points on paper

views::DrawingPaper paperFor(const Tables& plan, const ExportWish& wish, const QString& code)
{
    return {wish.paper.value_or(plan.delivery().paper), wish.scale, code};
}

/// The largest round scale at which a hall of that size and its legend go on a sheet; the smallest where none does.
int floorScale(QSizeF hall, Paper paper)
{
    for (const int scale : views::roundScales()) {
        const QSizeF size = hall + QSizeF(0, views::kLegendHeight / kPixelsOnPaper * scale);
        if (views::acrossFor(size, scale, paper))
            return scale;
    }
    return views::roundScales().back();
}

Result<Pages> pagesOf(Result<views::SheetSet> set, const QString& title, const QStringList& notes)
{
    if (!set)
        return set.error();
    Pages pages{std::move(set).value(), notes};
    pages.set.title = title;
    return pages;
}

}  // namespace

Result<Pages> floorPages(const Tables& plan, const ExportWish& wanted)
{
    views::DrawingPaper paper = paperFor(plan, wanted, QStringLiteral("FP"));
    const views::FloorUnderlay underlay = readUnderlayOf(plan);
    FloorWish wish;
    wish.of = wanted.of;
    wish.theme = views::paperTheme();
    wish.underlay = &underlay;
    wish.ownTitle = false;
    wish.scaleFor = [&](QSizeF shown) {
        const double margin = 2 * views::kFloorMargin * std::max(shown.width(), shown.height());
        if (paper.scale == 0)
            paper.scale = floorScale(shown + QSizeF(margin, margin), paper.paper);
        return kPixelsOnPaper / paper.scale;
    };
    auto drawing = floorOf(plan, wish);
    if (!drawing)
        return drawing.error();
    const auto drawn = std::make_shared<const views::Drawing>(std::move(drawing).value());
    const QString title = wanted.of.isEmpty() ? Text::tr("Floor plan") : Text::tr("Floor plan, %1").arg(wanted.of);
    return pagesOf(views::drawingSheets(plan,
                                        {{title, Text::tr("from above; the far wall is up"), drawn->bounds.size(),
                                          [drawn] { return drawn; }}},
                                        paper),
                   drawn->title, underlay.note.isEmpty() ? QStringList() : QStringList{underlay.note});
}

Result<Pages> elevationPages(const Tables& plan, const ExportWish& wanted)
{
    return pagesOf(elevationSheets(plan, wanted.of, paperFor(plan, wanted, QStringLiteral("EL"))),
                   Text::tr("%1, elevations").arg(plan.header().name), {});
}

Result<Pages> fiberPages(const Tables& plan, const ExportWish& wanted)
{
    auto drawing = fiberOf(plan, wanted.of, views::paperTheme());
    if (!drawing)
        return drawing.error();
    const auto drawn = std::make_shared<const views::Drawing>(std::move(drawing).value());
    views::DrawingPaper paper = paperFor(plan, wanted, QStringLiteral("FD"));
    paper.scale = 0;
    return pagesOf(
        views::drawingSheets(plan, {{drawn->title, {}, drawn->bounds.size(), [drawn] { return drawn; }}}, paper),
        drawn->title, {});
}

}  // namespace app
