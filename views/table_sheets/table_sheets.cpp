// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/table_sheets/table_sheets.h"

#include "views/sheets/cell_text.h"
#include "views/sheets/sheet_frame.h"
#include "views/table_sheets/table_page.h"

#include <QCoreApplication>
#include <QLocale>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::tableSheets)
};

constexpr double kStripLine = 3.4;  ///< of the filter, mm
constexpr double kStripAir = 1.6;   ///< under it
const Type kFilter = sheetType(8);

/// All that the pages are drawn from.
struct TableJob {
    std::shared_ptr<const PaperTable> table;
    SheetFrame frame;
    QStringList filter;  ///< in lines over the table; none: all rows
    QRectF room;         ///< under it
    TableLayout layout;

    std::size_t pages() const { return layout.starts().size() * layout.sides().size(); }
};

QString counted(std::size_t number) { return QLocale(QLocale::English).toString(qulonglong(number)); }

/// "124 of 1,152 rows · by Length (m), descending".
QString lineOf(const PaperTable& table, const TableLayout& layout, const TableSide& side)
{
    const std::size_t rows = table.rows().size();
    QStringList parts;
    if (rows < table.allRows() || !table.filter().isEmpty())
        parts << Words::tr("%1 of %2 rows").arg(counted(rows), counted(table.allRows()));
    else
        parts << (rows == 1 ? Words::tr("1 row") : Words::tr("all %1 rows").arg(counted(rows)));
    if (!table.sortColumn())
        parts << Words::tr("in the design's order");
    else
        parts << (table.order() == Qt::AscendingOrder ? Words::tr("by %1, ascending") : Words::tr("by %1, descending"))
                     .arg(fileHeadingOf(*table.sortColumn()));
    if (layout.sides().size() > 1)
        parts << Words::tr("columns 1 and %1 to %2 of %3")
                     .arg(side.columns[1] + 1)
                     .arg(side.columns.back() + 1)
                     .arg(table.columns().size());
    return parts.join(QStringLiteral(" · "));
}

QString nameOf(const PaperTable& table, std::size_t row)
{
    return row < table.rows().size() ? paperText(*table.columns().front(), table.rows()[row]) : QString();
}

/// "A01 … A04" where names follow each other, else "rows 1 to 30".
QString titleOf(const PaperTable& table, TablePlace from, TablePlace to)
{
    if (table.rows().empty())
        return {};
    const std::size_t lastRow = to.line > 0 || to.row == 0 ? to.row : to.row - 1;
    const bool isOne = from.row == lastRow;
    if (!isOne && table.sortColumn() && table.sortColumn() != table.columns().front())
        return Words::tr("rows %1 to %2").arg(counted(from.row + 1), counted(lastRow + 1));
    const QString first = nameOf(table, from.row);
    const QString last = nameOf(table, lastRow);
    return first == last ? first : QStringLiteral("%1 … %2").arg(first, last);
}

Drawing drawn(const TableJob& job, std::size_t page)
{
    const PaperTable& table = *job.table;
    const std::vector<TablePlace>& starts = job.layout.starts();
    const std::size_t start = page / job.layout.sides().size();
    const TableSide& side = job.layout.sides()[page % job.layout.sides().size()];
    const TablePlace from = starts[start];
    const TablePlace to = start + 1 < starts.size() ? starts[start + 1] : TablePlace{table.rows().size(), 0};
    SheetHead head;
    head.tag = table.source().title;
    head.title = titleOf(table, from, to);
    head.line = lineOf(table, job.layout, side);
    head.page = int(page) + 1;
    head.pages = int(job.pages());
    head.code = QStringLiteral("TB-%1-%2").arg(table.source().key.toUpper()).arg(head.page, 2, 10, QLatin1Char('0'));
    head.scan =
        QStringLiteral("%1 %2 rev %3").arg(head.code, table.plan().header().name, table.plan().header().revision);
    Drawing sheet = job.frame.blank(table.source().title);
    job.frame.addHead(sheet, head);
    if (!job.filter.isEmpty()) {
        const QRectF& room = job.frame.room();
        PartBuilder part(Words::tr("filter"), {room.left(), room.top(), room.width(), job.room.top() - room.top()});
        drawLines(part, {room.left(), room.top() + kStripLine / 2}, {job.filter, kFilter}, kStripLine, job.room.top());
        sheet.parts.push_back(std::move(part).take());
    }
    TablePage(table, job.layout, job.room).draw(sheet, side, from, to);
    job.frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace

Result<SheetSet> tableSheets(std::shared_ptr<const PaperTable> table, const std::function<bool(double)>& goesOn)
{
    const SheetFrame frame(table->plan(), table->plan().delivery().paper, true);
    QStringList filter;
    QRectF room = frame.room();
    if (!table->filter().isEmpty()) {
        filter = brokenLines(Words::tr("Filter: %1").arg(table->filter()), kFilter, room.width());
        room.setTop(room.top() + kStripLine * double(filter.size()) + kStripAir);
    }
    TableLayout layout(*table, room.size(), goesOn);
    if (layout.starts().empty())
        return Error{Words::tr("Stopped: nothing was laid out.")};
    const DesignHeader& header = table->plan().header();
    SheetSet set;
    set.title = QStringLiteral("%1, %2").arg(table->source().title, header.name);
    set.subject = Words::tr("Revision %1").arg(header.revision);
    const auto job =
        std::make_shared<const TableJob>(TableJob{std::move(table), frame, filter, room, std::move(layout)});
    for (std::size_t page = 0; page < job->pages(); ++page) {
        const QString first = nameOf(*job->table, job->layout.starts()[page / job->layout.sides().size()].row);
        const QString name = first.isEmpty() ? Words::tr("page %1").arg(page + 1) : first;
        set.sheets.push_back(
            {{job->table->source().title, name}, job->frame.size(), [job, page] { return drawn(*job, page); }});
    }
    return set;
}

}  // namespace views
