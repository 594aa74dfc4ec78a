// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/pull_sheets/pull_cover.h"

#include "views/sheets/cell_text.h"
#include "views/sheets/count_row.h"
#include "views/sheets/note_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::pullSheets)
};

constexpr double kCounts = 15;
constexpr double kOrder = 39;
constexpr double kTitle = 11;  ///< of a table, with its heads
constexpr double kRow = 5.2;
constexpr double kShiftRow = 7;
constexpr double kGap = 8;
constexpr int kColumns = 2;

/// What stands above the shifts on the first sheet.
double heightAbove(const PullBook& book)
{
    return kCounts + kOrder + kTitle + kRow * double(std::max<std::size_t>(book.lengths.size() + 1, 8)) + 5;
}

std::size_t shiftsOn(const PullBook& book, const SheetFrame& frame, bool first)
{
    const double height = frame.room().height() - kTitle - (first ? heightAbove(book) : 0);
    return std::size_t(std::max(1.0, std::floor(height / kShiftRow))) * kColumns;
}

/// A line of a table: texts at the right edges of their columns, but the first at the left.
void drawRow(PartBuilder& part, const QRectF& row, const QStringList& cells, const std::vector<double>& edges,
             const Type& first, const Type& others)
{
    Type right = others;
    right.align = Qt::AlignRight;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double edge = row.left() + edges[std::size_t(i)];
        const double before = i == 0 ? row.left() : row.left() + edges[std::size_t(i) - 1] + 2;
        part.text({i == 0 ? row.left() : edge, row.center().y()}, cells[i],
                  fitted(cells[i], i == 0 ? first : right, edge - before));
    }
}

void drawCounts(Drawing& sheet, const PullBook& book, const QRectF& room)
{
    std::size_t pulls = 0;
    std::size_t cables = 0;
    double metres = 0;
    for (const PullShift& shift : book.shifts) {
        pulls += shift.pulls.size();
        cables += shift.cables;
        metres += shift.metres;
    }
    std::vector<std::pair<QString, QString>> counts{
        {countedText(double(pulls)), Words::tr("pulls")},
        {countedText(double(cables)), Words::tr("cables")},
        {countedText(metres), Words::tr("metres of stock lengths")},
        {countedText(double(book.shifts.size())), Words::tr("shifts of a crew")},
        {countedText(double(book.schedule.crews)), book.schedule.crews == 1 ? Words::tr("crew") : Words::tr("crews")}};
    if (book.schedule.unrouted > 0)
        counts.emplace_back(countedText(double(book.schedule.unrouted)), Words::tr("without a way: in no pull"));
    PartBuilder part(Words::tr("sums"), room);
    drawCountRow(part, room, counts);
    sheet.parts.push_back(std::move(part).take());
}

void drawOrder(Drawing& sheet, const PullBook& book, const QRectF& room)
{
    PartBuilder part(Words::tr("order"), room);
    part.text({room.left(), room.top() + 6}, Words::tr("Pull in the order of the numbers"), sheetType(13, QFont::Bold));
    const QString rule = Words::tr(
        "A longer pull goes in before any shorter one that hangs out of a tray where it passes, so that nothing "
        "is drawn over an opening in which cables hang already ~. Within that a crew stays at its tray while "
        "there is something to pull in it, the longest first; what lies in no tray comes last.");
    drawLines(part, {room.left(), room.top() + 12}, {wrapped(rule, sheetType(9.5), room.width()), sheetType(9.5)}, 4.6,
              room.bottom());
    QString who = Words::tr("Boxes stand at the rack that is named first ~.");
    if (!book.of.isEmpty())
        who = Words::tr("Only what concerns %1 is here; the numbers are those of the whole schedule.").arg(book.of)
            + u' ' + who;
    part.text({room.left(), room.top() + 28.4}, who, fitted(who, sheetType(9.5), room.width()));
    // What the design has of its own is no assumption.
    const Deliverables delivery = book.plan->delivery();
    const auto marked = [](int number, int usual) {
        return number == usual ? QStringLiteral("%1 ~").arg(number) : QString::number(number);
    };
    const QString most = Words::tr("Cables in a pull: at most %1. Pulls of a crew in a shift: at most %2.")
                             .arg(marked(std::max(1, delivery.cablesPerPull), Deliverables().cablesPerPull),
                                  marked(std::max(1, delivery.pullsPerShift), Deliverables().pullsPerShift));
    part.text({room.left(), room.top() + 33}, most, fitted(most, sheetType(9.5), room.width()));
    sheet.parts.push_back(std::move(part).take());
}

void drawLengths(Drawing& sheet, const PullBook& book, const QRectF& room)
{
    const std::vector<double> edges{room.width() - 57, room.width() - 40, room.width() - 20, room.width()};
    PartBuilder title(Words::tr("lengths"), {room.left(), room.top(), room.width(), kTitle}, ReadAs::Row);
    title.text(room.topLeft() + QPointF(0, 2.6), Words::tr("Bring, by stock length"), sheetType(11, QFont::Bold));
    const Type head = sheetType(8, QFont::Medium);
    drawRow(title, {room.left(), room.top() + 5.6, room.width(), 5},
            {Words::tr("Length"), Words::tr("Cables"), Words::tr("Metres"), Words::tr("In pulls")}, edges, head, head);
    const double rule = room.top() + kTitle;
    title.lines({{room.left(), rule, room.right(), rule}}, outlined(kInk, kBlockLine));
    sheet.parts.push_back(std::move(title).take());
    double y = rule;
    const auto row = [&](const PullLength& length, bool strong) {
        const QRectF line(room.left(), y, room.width(), kRow);
        PartBuilder part(length.name, line, ReadAs::Row);
        drawRow(part, line,
                {length.name, countedText(double(length.cables)), countedText(length.total),
                 length.pulls ? countedText(double(length.pulls)) : QString()},
                edges, sheetType(9.5, QFont::Bold), sheetType(9.5, strong ? QFont::Bold : QFont::Normal));
        part.lines({{room.left(), line.bottom(), room.right(), line.bottom()}}, outlined(kRowRule, kRowLine));
        sheet.parts.push_back(std::move(part).take());
        y += kRow;
    };
    PullLength all{0, Words::tr("all"), 0, 0, 0};
    for (const PullLength& length : book.lengths) {
        row(length, false);
        all.cables += length.cables;
        all.total += length.total;
    }
    row(all, true);
}

void drawLegend(Drawing& sheet, const QRectF& room)
{
    PartBuilder part(Words::tr("legend"), room);
    part.text(room.topLeft() + QPointF(0, 2.6), Words::tr("One row is one pull: tick left to right"),
              sheetType(11, QFont::Bold));
    double y = room.top() + 9;
    const auto line = [&](const QString& name, const QString& text) {
        part.text({room.left(), y}, name, fitted(name, sheetType(9.5, QFont::Bold), 17));
        const CellText said = cellText(text, sheetType(9), room.width() - 18);
        drawLines(part, {room.left() + 18, y}, said, 4.2, room.bottom());
        y += 2 + 4.2 * double(said.lines.size());
    };
    line(Words::tr("Pulled"), Words::tr("all of its cables lie in the trays, from end to end"));
    line(Words::tr("Dressed"), Words::tr("bundled, no bend too narrow, slack put away at both ends"));
    line(Words::tr("Labelled"), Words::tr("both ends of every cable, and the bundle's tags"));
    line(QStringLiteral("~"), Words::tr("assumed: no published rule or figure was found"));
    line(QStringLiteral("?"), Words::tr("not known, never to be taken for zero"));
    sheet.parts.push_back(std::move(part).take());
}

/// Gives how far down it reaches, mm.
double drawShifts(Drawing& sheet, const PullBook& book, std::size_t cover, const SheetFrame& frame, const QRectF& room)
{
    const std::size_t begin = cover == 0 ? 0 : shiftsOn(book, frame, true) + (cover - 1) * shiftsOn(book, frame, false);
    const std::size_t count = std::min(shiftsOn(book, frame, cover == 0), book.shifts.size() - begin);
    const std::size_t perColumn = std::max<std::size_t>(1, (count + kColumns - 1) / kColumns);
    const double width = (room.width() - kGap) / kColumns;
    const std::vector<double> edges{width - 63, width - 48, width - 34, width - 19, width - 8.5};
    PartBuilder title(Words::tr("shifts"), {room.left(), room.top(), room.width(), kTitle}, ReadAs::Row);
    title.text(room.topLeft() + QPointF(0, 2.6), Words::tr("By shift"), sheetType(11, QFont::Bold));
    const Type head = sheetType(8, QFont::Medium);
    for (int column = 0; column < kColumns && std::size_t(column) * perColumn < count; ++column) {
        const double left = room.left() + (width + kGap) * column;
        drawRow(title, {left, room.top() + 5.6, width, 5},
                {Words::tr("Shift"), Words::tr("Pulls"), Words::tr("Cables"), Words::tr("Metres"), Words::tr("Page")},
                edges, head, head);
        title.text({left + width, room.top() + 8.1}, Words::tr("Done"), sheetType(8, QFont::Medium, Qt::AlignRight));
        const double rule = room.top() + kTitle;
        title.lines({{left, rule, left + width, rule}}, outlined(kInk, kBlockLine));
    }
    sheet.parts.push_back(std::move(title).take());
    for (std::size_t i = 0; i < count; ++i) {
        const PullShift& shift = book.shifts[begin + i];
        const QRectF line(room.left() + (width + kGap) * double(i / perColumn),
                          room.top() + kTitle + kShiftRow * double(i % perColumn), width, kShiftRow);
        PartBuilder part(Words::tr("shift %1").arg(shift.shift), line, ReadAs::Row);
        drawRow(part, line,
                {QString::number(shift.shift), countedText(double(shift.pulls.size())),
                 countedText(double(shift.cables)), countedText(shift.metres), QString::number(shift.page + 1)},
                edges, sheetType(12, QFont::Bold), sheetType(9.5));
        tickBox(part, {line.right() - 2.6, line.center().y()});
        part.lines({{line.left(), line.bottom(), line.right(), line.bottom()}}, outlined(kRowRule, kRowLine));
        sheet.parts.push_back(std::move(part).take());
    }
    return room.top() + kTitle + kShiftRow * double(perColumn);
}

}  // namespace

std::size_t pullCovers(const PullBook& book, const SheetFrame& frame)
{
    const std::size_t first = shiftsOn(book, frame, true);
    const std::size_t further = shiftsOn(book, frame, false);
    return book.shifts.size() <= first ? 1 : 1 + (book.shifts.size() - first + further - 1) / further;
}

void drawPullCover(Drawing& sheet, const PullBook& book, std::size_t cover, const SheetFrame& frame)
{
    QRectF room = frame.room();
    if (cover == 0) {
        drawCounts(sheet, book, {room.left(), room.top(), room.width(), kCounts});
        drawOrder(sheet, book, {room.left(), room.top() + kCounts, room.width(), kOrder});
        const double half = (room.width() - kGap) / 2;
        const double top = room.top() + kCounts + kOrder;
        const double height = heightAbove(book) - kCounts - kOrder;
        drawLengths(sheet, book, {room.left(), top, half, height});
        drawLegend(sheet, {room.left() + half + kGap, top, half, height});
        room.setTop(room.top() + heightAbove(book));
    }
    room.setTop(drawShifts(sheet, book, cover, frame, room) + 8);
    addNoteLines(sheet, room.adjusted(0, 0, 0, -1));
}

}  // namespace views
