// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/table_sheets/table_page.h"

#include "views/sheets/cell_text.h"

#include <QCoreApplication>

namespace views {

using model::Severity;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::tableSheets)
};

const QColor kHeadGround(0x1f, 0x2a, 0x33);
const QColor kWarning(0xb8, 0x4a, 0x00);

QColor colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return kStrike;
    case Severity::Warning:
        return kWarning;
    case Severity::Unknown:
    case Severity::Note:
        break;
    }
    return kSoftInk;
}

/// What a severity is known by without colour, as in the window: a disc, a triangle, a question mark, a ring. The words
/// beside it stay black, which a grey copy keeps.
void drawMark(PartBuilder& part, QPointF centre, Severity severity, const Type& type)
{
    constexpr double kRadius = 0.95;
    const QColor ink = colourOf(severity);
    if (severity == Severity::Error) {
        part.circle(centre, kRadius, filled(ink));
    } else if (severity == Severity::Warning) {
        QPainterPath triangle(centre + QPointF(0, -1.1));
        triangle.lineTo(centre + QPointF(1.2, 0.95));
        triangle.lineTo(centre + QPointF(-1.2, 0.95));
        triangle.closeSubpath();
        part.path(std::move(triangle), filled(ink));
    } else if (severity == Severity::Unknown) {
        part.text(centre, QStringLiteral("?"), sheetType(type.size / points(1), QFont::Bold, Qt::AlignHCenter, ink));
    } else {
        part.circle(centre, kRadius, outlined(ink, kTickLine));
    }
}

}  // namespace

std::vector<TablePage::Strip> TablePage::strips(TablePlace from, TablePlace to) const
{
    std::vector<Strip> strips;
    double top = m_room.top() + m_layout.headHeight();
    for (std::size_t i = from.row; i < to.row || (i == to.row && to.line > 0); ++i) {
        const TableRow row = m_table.rows()[i];
        const int first = i == from.row ? from.line : 0;
        const int lines = (i == to.row ? to.line : m_layout.linesOf(row)) - first;
        strips.push_back({row, top, m_layout.heightOf(lines), first, lines});
        top += strips.back().height;
    }
    return strips;
}

void TablePage::drawHeads(Drawing& sheet, const TableSide& side) const
{
    const QRectF bar(m_room.left(), m_room.top(), side.edges.back(), m_layout.headHeight());
    PartBuilder part(Words::tr("columns"), bar, ReadAs::Row);
    part.rect(bar, filled(kHeadGround));
    for (std::size_t i = 0; i < side.columns.size(); ++i) {
        const bool isFigure = bool(m_table.columns()[side.columns[i]]->figure);
        Type type = TableLayout::headType();
        type.align = isFigure ? Qt::AlignRight : Qt::AlignLeft;
        const double x = m_room.left()
            + (isFigure ? side.edges[i + 1] - TableLayout::kSideAir : side.edges[i] + TableLayout::kSideAir);
        const QStringList lines = m_layout.headLines(side.columns[i], side.edges[i + 1] - side.edges[i]);
        const double first = bar.center().y() - TableLayout::kHeadLine * double(lines.size() - 1) / 2;
        drawLines(part, {x, first}, {lines, type}, TableLayout::kHeadLine, bar.bottom());
    }
    sheet.parts.push_back(std::move(part).take());
}

/// The ground of every second row, and the lines between rows and columns.
void TablePage::drawGrid(Drawing& sheet, const TableSide& side, const std::vector<Strip>& strips) const
{
    const double top = m_room.top() + m_layout.headHeight();
    const double bottom = strips.back().top + strips.back().height;
    const double right = m_room.left() + side.edges.back();
    PartBuilder part({}, {m_room.left(), top, side.edges.back(), bottom - top}, ReadAs::Nothing);
    std::vector<QRectF> grounds;
    std::vector<QLineF> lines;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        const Strip& strip = strips[i];
        if (i % 2 == 1)
            grounds.emplace_back(m_room.left(), strip.top, side.edges.back(), strip.height);
        lines.emplace_back(m_room.left(), strip.top + strip.height, right, strip.top + strip.height);
    }
    for (const double edge : side.edges)
        lines.emplace_back(m_room.left() + edge, top, m_room.left() + edge, bottom);
    part.field(std::move(grounds), filled(kZebra));
    part.lines(std::move(lines), outlined(kRowRule, kRowLine));
    sheet.parts.push_back(std::move(part).take());
}

void TablePage::drawRow(Drawing& sheet, const TableSide& side, const Strip& strip) const
{
    PartBuilder part(paperText(*m_table.columns()[side.columns.front()], strip.row),
                     {m_room.left(), strip.top, side.edges.back(), strip.height}, ReadAs::Row);
    const double first = strip.top + (TableLayout::kAir + m_layout.lineHeight()) / 2;
    for (std::size_t i = 0; i < side.columns.size(); ++i) {
        const std::size_t at = side.columns[i];
        const TableColumn& column = *m_table.columns()[at];
        const QStringList lines =
            m_layout.linesOf(at, strip.row, side.edges[i + 1] - side.edges[i]).mid(strip.first, strip.lines);
        Type type = m_layout.cellType(at);
        QPointF place(m_room.left() + side.edges[i] + TableLayout::kSideAir, first);
        if (column.figure) {
            type.align = Qt::AlignRight;
            place.setX(m_room.left() + side.edges[i + 1] - TableLayout::kSideAir);
            const CellFigure::State state = column.figure(strip.row).state;
            if (state == CellFigure::NotKnown || state == CellFigure::Elsewhere)
                type.colour = kSoftInk;
        }
        if (const auto severity = column.severity ? column.severity(strip.row) : std::nullopt) {
            if (strip.first == 0)
                drawMark(part, place + QPointF(1.2, 0), *severity, type);
            place.rx() += TableLayout::kMark;
        }
        drawLines(part, place, {lines, type}, m_layout.lineHeight(), strip.top + strip.height);
    }
    sheet.parts.push_back(std::move(part).take());
}

void TablePage::drawNothing(Drawing& sheet) const
{
    const double top = m_room.top() + m_layout.headHeight() + 2;
    const QString text =
        m_table.allRows() == 0 ? m_table.source().emptyText : Words::tr("No row is as the filter wants it.");
    PartBuilder part(Words::tr("nothing"), {m_room.left(), top, m_room.width(), m_room.bottom() - top});
    const Type type = sheetType(8.5);
    drawLines(part, {m_room.left() + TableLayout::kSideAir, top + 3}, {brokenLines(text, type, m_room.width()), type},
              4, m_room.bottom());
    sheet.parts.push_back(std::move(part).take());
}

void TablePage::draw(Drawing& sheet, const TableSide& side, TablePlace from, TablePlace to) const
{
    drawHeads(sheet, side);
    const std::vector<Strip> shown = strips(from, to);
    if (shown.empty())
        return drawNothing(sheet);
    drawGrid(sheet, side, shown);
    for (const Strip& strip : shown)
        drawRow(sheet, side, strip);
}

}  // namespace views
