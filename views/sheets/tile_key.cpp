// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/tile_key.h"

#include "views/drawing/part_builder.h"
#include "views/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::tileMarks)
};

constexpr double kPoint = 25.4 / 72;  ///< mm
constexpr double kKeyName = 8;        ///< mm
constexpr QSizeF kKeyCell(3.2, 2.4);  ///< mm, at most
constexpr double kCross = 3;          ///< mm, half of it

Type small(Qt::AlignmentFlag align)
{
    Type type{7 * kPoint, lightTheme().inkSecond, align, QFont::Medium};
    type.family = Family::Sheet;
    return type;
}

/// Crosses to lay one sheet's on the other's, at both ends of an edge of the overlap.
void addEdge(PartBuilder& part, const QLineF& edge)
{
    const Theme& theme = lightTheme();
    part.lines({edge}, {{}, theme.inkThird, 0.15, true});
    std::vector<QLineF> crosses;
    for (const QPointF at : {edge.pointAt(0.1), edge.pointAt(0.9)}) {
        crosses.emplace_back(at - QPointF(kCross, 0), at + QPointF(kCross, 0));
        crosses.emplace_back(at - QPointF(0, kCross), at + QPointF(0, kCross));
    }
    part.lines(std::move(crosses), outlined(theme.ink, 0.2));
}

/// All sheets, small, this one black, and its name beside them.
void addKey(PartBuilder& part, const TileGrid& grid, int tile, const QRectF& place)
{
    const Theme& theme = lightTheme();
    const QSizeF cell(std::min(kKeyCell.width(), (place.width() - kKeyName) / grid.columns),
                      std::min(kKeyCell.height(), place.height() / grid.rows));
    const QSizeF size(cell.width() * grid.columns, cell.height() * grid.rows);
    const QPointF corner(place.right() - kKeyName - size.width(), place.center().y() - size.height() / 2);
    std::vector<QRectF> others;
    for (int i = 0; i < grid.count(); ++i) {
        const QRectF rect(corner + QPointF(cell.width() * (i % grid.columns), cell.height() * (i / grid.columns)),
                          cell);
        if (i == tile)
            part.rect(rect, filled(theme.ink));
        else
            others.push_back(rect);
    }
    part.field(std::move(others), outlined(theme.inkSecond, 0.12));
    part.text({place.right() - kKeyName + 1.5, place.center().y()}, grid.nameOf(tile), small(Qt::AlignLeft));
}

}  // namespace

QString TileGrid::nameOf(int tile) const
{
    QString row;
    for (int left = tile / columns; left >= 0; left = left / 26 - 1)
        row.prepend(QChar(u'A' + left % 26));
    return row + QString::number(tile % columns + 1);
}

Part tileMarks(const TileGrid& grid, int tile, const QRectF& area, const QRectF& page, const QRectF& key)
{
    PartBuilder part(Words::tr("tile"), page);
    const int column = tile % grid.columns;
    const int row = tile / grid.columns;
    const QRectF inner =
        area.adjusted(column > 0 ? kTileOverlap : 0, row > 0 ? kTileOverlap : 0,
                      column + 1 < grid.columns ? -kTileOverlap : 0, row + 1 < grid.rows ? -kTileOverlap : 0);
    const auto neighbour = [&](int other, const QLineF& edge, QPointF at, Qt::AlignmentFlag align, QChar arrow) {
        addEdge(part, edge);
        part.text(at, arrow + QStringLiteral(" ") + grid.nameOf(other), small(align));
    };
    if (column > 0)
        neighbour(tile - 1, {{inner.left(), area.top()}, {inner.left(), area.bottom()}},
                  {area.left() + 1, area.center().y()}, Qt::AlignLeft, u'\u2190');
    if (column + 1 < grid.columns)
        neighbour(tile + 1, {{inner.right(), area.top()}, {inner.right(), area.bottom()}},
                  {area.right() - 1, area.center().y()}, Qt::AlignRight, u'\u2192');
    if (row > 0)
        neighbour(tile - grid.columns, {{area.left(), inner.top()}, {area.right(), inner.top()}},
                  {area.center().x(), area.top() + 2}, Qt::AlignHCenter, u'\u2191');
    if (row + 1 < grid.rows)
        neighbour(tile + grid.columns, {{area.left(), inner.bottom()}, {area.right(), inner.bottom()}},
                  {area.center().x(), area.bottom() - 2}, Qt::AlignHCenter, u'\u2193');
    addKey(part, grid, tile, key);
    return std::move(part).take();
}

}  // namespace views
