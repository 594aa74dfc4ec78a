// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/drawing_sheets.h"

#include "views/drawing/painter_output.h"
#include "views/drawing/part_builder.h"
#include "views/paper/drawing_cut.h"
#include "views/paper/picture_sheets.h"
#include "views/paper/typeface.h"
#include "views/sheets/sheet_frame.h"
#include "views/sheets/tile_key.h"
#include "views/sheets/title_strip.h"
#include "views/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::drawingSheets)
};

constexpr int kMostTiles = 400;  ///< of one drawing; more is a mistake, not a plan to glue together

QString nameOf(model::Paper paper)
{
    return paper == model::Paper::A4 ? QStringLiteral("A4")
        : paper == model::Paper::A3  ? QStringLiteral("A3")
                                     : QStringLiteral("Letter");
}

/// How one drawing goes on its sheets.
struct Laid {
    std::shared_ptr<const PaperDrawing> drawing;
    bool across = true;
    TileGrid grid;
    std::shared_ptr<const SheetFrame> frame;
};

/// Between the room of a sheet's frame and the picture in it.
constexpr double kTitleRoom = kTitleStripHeight + 1.5;

int tilesFor(double length, double room)
{
    return std::max(1, int(std::ceil((length - kTileOverlap) / (room - kTileOverlap))));
}

TileGrid gridFor(QSizeF size, int scale, QRectF area)
{
    return {tilesFor(size.width() / scale, area.width()), tilesFor(size.height() / scale, area.height())};
}

Laid laidOn(PaperDrawing drawing, const DrawingPaper& paper, bool prefersAcross)
{
    Laid laid;
    if (paper.scale == 0) {
        laid.across = prefersAcross;
    } else if (const auto across = acrossFor(drawing.size, paper.scale, paper.paper, prefersAcross)) {
        laid.across = *across;
    } else {
        const TileGrid upright = gridFor(drawing.size, paper.scale, pictureArea(paper.paper, false));
        laid.grid = gridFor(drawing.size, paper.scale, pictureArea(paper.paper, true));
        laid.across = laid.grid.count() <= upright.count();
        if (!laid.across)
            laid.grid = upright;
    }
    laid.drawing = std::make_shared<const PaperDrawing>(std::move(drawing));
    return laid;
}

/// Keeps the picture out of margins and title block, whose paper stays white.
Part margins(const QRectF& page, const QRectF& area)
{
    PartBuilder part(Words::tr("margins"), page, ReadAs::Nothing);
    part.field({{page.topLeft(), QPointF(page.right(), area.top())},
                {QPointF(page.left(), area.bottom()), page.bottomRight()},
                {QPointF(page.left(), area.top()), QPointF(area.left(), area.bottom())},
                {QPointF(area.right(), area.top()), QPointF(page.right(), area.bottom())}},
               filled(Qt::white));
    return std::move(part).take();
}

/// Letters that the scale makes small grow as far as their room lets them; what nobody could read is left out. Without a room
/// of its own a text stays as it is.
void makeReadable(Drawing& picture)
{
    constexpr double kSmallest = points(5.5);
    constexpr double kSpeck = points(2.5);
    constexpr double kMostGrowth = 1.35;  // lines under each other stay apart
    for (Part& part : picture.parts) {
        std::erase_if(part.shapes, [](const Shape& shape) {
            const auto* text = std::get_if<Text>(&shape);
            return text && !text->isSilent && text->size < kSpeck;
        });
        for (Shape& shape : part.shapes) {
            auto* text = std::get_if<Text>(&shape);
            if (!text || text->size >= kSmallest || text->room <= 0)
                continue;
            const double width = paperWidth(text->text, text->family, text->weight) * text->size * text->stretch;
            const double growth = std::min({kMostGrowth, kSmallest / text->size, text->room / std::max(width, 1e-6)});
            text->size *= std::max(1.0, growth);
        }
    }
}

Drawing drawn(const Laid& laid, const DrawingPaper& paper, const SheetHead& head, int tile)
{
    const QRectF page(QPointF(), laid.frame->size());
    const QRectF area = pictureArea(paper.paper, laid.across);
    const std::shared_ptr<const Drawing> whole = laid.drawing->draw();
    const QRectF& bounds = whole->bounds;
    const Camera fitting = fittingCamera(bounds, area);
    const double scale = paper.scale > 0 ? 1.0 / paper.scale : fitting.scale;
    QPointF corner = area.center() - bounds.center() * scale;
    const bool isTiled = laid.grid.count() > 1;
    Drawing picture;
    if (!isTiled) {
        picture = *whole;
    } else {
        // The grid as a whole lies centred on the drawing.
        const QPointF step(area.width() - kTileOverlap, area.height() - kTileOverlap);
        const QSizeF glued(step.x() * laid.grid.columns + kTileOverlap, step.y() * laid.grid.rows + kTileOverlap);
        const QPointF first = bounds.center() * scale - QPointF(glued.width(), glued.height()) / 2;
        corner = area.topLeft()
            - (first + QPointF(step.x() * (tile % laid.grid.columns), step.y() * (tile / laid.grid.columns)));
        picture = cutTo(*whole, QRectF((area.topLeft() - corner) / scale, area.size() / scale));
    }
    picture.scale(scale);
    if (paper.scale > 0)
        makeReadable(picture);
    picture.background = QColor();
    Drawing sheet;
    sheet.title = laid.drawing->title;
    sheet.hairline = picture.hairline;
    sheet.append(std::move(picture), corner);
    sheet.bounds = page;
    const QRectF strip(area.left(), area.bottom() + 1.5, area.width(), kTitleStripHeight);
    if (isTiled) {
        sheet.parts.push_back(margins(page, area));
        const QRectF key(strip.right() - kScaleRoom - kTileKeyRoom, strip.top(), kTileKeyRoom, strip.height());
        sheet.parts.push_back(tileMarks(laid.grid, tile, area, page, key));
    }
    sheet.parts.push_back(
        titleStrip({laid.drawing->title, laid.drawing->note, nameOf(paper.paper), paper.scale}, strip));
    laid.frame->addFoot(sheet, head);
    return sheet;
}

}  // namespace

const std::vector<int>& roundScales()
{
    static const std::vector<int> all{1,    2,    5,    10,   15,   20,   25,   30,   40,   50,
                                      75,   100,  125,  150,  200,  250,  300,  400,  500,  750,
                                      1000, 1500, 2000, 2500, 3000, 4000, 5000, 7500, 10000};
    return all;
}

QRectF pictureArea(model::Paper paper, bool across)
{
    static const auto areas = [] {
        std::map<std::pair<model::Paper, bool>, QRectF> all;
        for (const model::Paper each : {model::Paper::A4, model::Paper::A3, model::Paper::Letter}) {
            for (const bool lies : {false, true})
                all[{each, lies}] =
                    SheetFrame(model::emptyDesign(), each, lies).roomWithoutHead().adjusted(0, 0, 0, -kTitleRoom);
        }
        return all;
    }();
    return areas.at({paper, across});
}

std::optional<bool> acrossFor(QSizeF size, int scale, model::Paper paper, bool prefersAcross)
{
    for (const bool across : {prefersAcross, !prefersAcross}) {
        const QRectF area = pictureArea(paper, across);
        if (size.width() <= area.width() * scale && size.height() <= area.height() * scale)
            return across;
    }
    return std::nullopt;
}

int largestScale(const std::vector<QSizeF>& sizes, model::Paper paper)
{
    for (const int scale : roundScales()) {
        if (std::all_of(sizes.begin(), sizes.end(),
                        [&](QSizeF size) { return acrossFor(size, scale, paper).has_value(); }))
            return scale;
    }
    return 0;
}

model::Result<SheetSet> drawingSheets(const model::Tables& plan, std::vector<PaperDrawing> drawings,
                                      const DrawingPaper& paper)
{
    std::vector<Laid> all;
    int count = 0;
    const bool prefersAcross = !drawings.empty() && drawings.front().size.width() > drawings.front().size.height();
    for (PaperDrawing& drawing : drawings) {
        all.push_back(laidOn(std::move(drawing), paper, prefersAcross));
        const int tiles = all.back().grid.count();
        if (tiles > kMostTiles)
            return model::Error{
                Words::tr("%1 to 1 : %2 takes %3 sheets of %4: a smaller scale or a larger sheet takes fewer")
                    .arg(all.back().drawing->title)
                    .arg(paper.scale)
                    .arg(tiles)
                    .arg(nameOf(paper.paper))};
        count += tiles;
    }
    SheetSet set;
    set.title = plan.header().name;
    const auto upright = std::make_shared<const SheetFrame>(plan, paper.paper, false);
    const auto across = std::make_shared<const SheetFrame>(plan, paper.paper, true);
    for (Laid& laid : all) {
        laid.frame = laid.across ? across : upright;
        for (int tile = 0; tile < laid.grid.count(); ++tile) {
            SheetHead head;
            head.page = int(set.sheets.size()) + 1;
            head.pages = count;
            head.code = QStringLiteral("%1-%2").arg(paper.code).arg(head.page, 2, 10, QLatin1Char('0'));
            QStringList bookmark{laid.drawing->title};
            if (laid.grid.count() > 1)
                bookmark << laid.grid.nameOf(tile);
            set.sheets.push_back(
                {bookmark, laid.frame->size(), [laid, paper, head, tile] { return drawn(laid, paper, head, tile); }});
        }
    }
    return set;
}

}  // namespace views
