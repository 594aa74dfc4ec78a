// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/pull_sheets/pull_sheets.h"

#include "views/pull_sheets/pull_cover.h"
#include "views/pull_sheets/pull_page.h"
#include "views/sheets/page_breaks.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::pullSheets)
};

/// One line of the list: a shift begins, or one of its pulls.
struct PullLine {
    std::size_t shift = 0;  ///< in the book
    const Pull* pull = nullptr;
};

/// All that the pages are drawn from.
struct PullJob {
    PullBook book;
    SheetFrame frame;
    std::size_t covers = 1;
    std::vector<PullLine> lines{};
    std::vector<std::size_t> starts{};

    std::size_t pages() const { return covers + starts.size(); }
};

void spread(PullJob& job)
{
    PullBook& book = job.book;
    const PullPage page(book, job.frame.room());
    job.covers = pullCovers(book, job.frame);
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < book.shifts.size(); ++i) {
        job.lines.push_back({i, nullptr});
        // Whoever pulls one shift gets its sheets; of one rack a shift has too few for that.
        blocks.push_back({.height = PullPage::kBand,
                          .beginsGroup = true,
                          .beginsPage = i > 0 && book.of.isEmpty(),
                          .keepsNext = true});
        for (const Pull* pull : book.shifts[i].pulls) {
            job.lines.push_back({i, pull});
            blocks.push_back({.height = page.heightOf(*pull)});
        }
    }
    job.starts = pageStarts(blocks, page.roomForRows(), PullPage::kBand, breakRuleOf(book.plan->delivery()));
    std::size_t sheet = 0;
    for (std::size_t line = 0; line < job.lines.size(); ++line) {
        if (sheet + 1 < job.starts.size() && line == job.starts[sheet + 1])
            ++sheet;
        if (!job.lines[line].pull)
            book.shifts[job.lines[line].shift].page = job.covers + sheet;
    }
}

/// The numbers of the pulls on a page, "17–32"; of one object not every number between is there.
QString spanOf(const PullJob& job, std::size_t first, std::size_t end)
{
    int lowest = 0;
    int highest = 0;
    for (std::size_t i = first; i < end; ++i) {
        if (const Pull* pull = job.lines[i].pull) {
            lowest = lowest ? lowest : pull->number;
            highest = pull->number;
        }
    }
    return lowest == highest ? QString::number(lowest) : QStringLiteral("%1\u2013%2").arg(lowest).arg(highest);
}

void drawPulls(Drawing& sheet, const PullJob& job, std::size_t first, std::size_t end)
{
    const PullPage page(job.book, job.frame.room());
    page.drawHeads(sheet);
    double top = page.top();
    for (std::size_t i = first; i < end; ++i) {
        const PullLine& line = job.lines[i];
        if (!line.pull || i == first) {
            page.drawBand(sheet, job.book.shifts[line.shift], line.pull != nullptr, top);
            top += PullPage::kBand;
        }
        if (line.pull) {
            page.drawPull(sheet, *line.pull, top);
            top += page.heightOf(*line.pull);
        }
    }
    page.drawNote(sheet);
}

Drawing drawn(const PullJob& job, std::size_t page)
{
    const DesignHeader& header = job.book.plan->header();
    SheetHead head;
    head.tag = job.book.of.isEmpty() ? Words::tr("PULL") : job.book.of;
    head.page = int(page) + 1;
    head.pages = int(job.pages());
    const QString kind = job.book.of.isEmpty() ? QStringLiteral("PS") : QStringLiteral("PS-") + job.book.of;
    head.code = QStringLiteral("%1-%2").arg(kind).arg(head.page, 2, 10, QLatin1Char('0'));
    head.title = Words::tr("Pull schedule");
    if (page < job.covers) {
        head.line = header.name;
        head.scan = QStringLiteral("%1 rev %2").arg(kind, header.revision);
        Drawing sheet = job.frame.blank(head.title);
        job.frame.addHead(sheet, head);
        drawPullCover(sheet, job.book, page, job.frame);
        job.frame.addFoot(sheet, head);
        return sheet;
    }
    const std::size_t part = page - job.covers;
    const std::size_t first = job.starts[part];
    const std::size_t end = part + 1 < job.starts.size() ? job.starts[part + 1] : job.lines.size();
    const QString span = spanOf(job, first, end);
    const int shift = job.book.shifts[job.lines[first].shift].shift;
    const int last = job.book.shifts[job.lines[end - 1].shift].shift;
    head.device = shift == last ? Words::tr("Shift %1").arg(shift)
                                : Words::tr("Shifts %1").arg(QStringLiteral("%1\u2013%2").arg(shift).arg(last));
    head.title = Words::tr("Pulls %1").arg(span);
    head.line = Words::tr("in this order, one row a pull · %1").arg(header.name);
    head.scan = QStringLiteral("%1 %2").arg(kind, QString(span).replace(QChar(0x2013), u'-'));
    Drawing sheet = job.frame.blank(head.title);
    job.frame.addHead(sheet, head);
    drawPulls(sheet, job, first, end);
    job.frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace

Result<SheetSet> pullSheets(const std::shared_ptr<const Tables>& plan, PullSchedule schedule,
                            const std::optional<PullsOf>& of)
{
    auto job = std::make_shared<PullJob>(PullJob{{plan, std::move(schedule), of ? of->name : QString(), {}, {}},
                                                 SheetFrame(*plan, plan->delivery().paper, false)});
    sumUp(job->book, [&](const Pull& pull) { return !of || concerns(*plan, pull, of->object); });
    if (job->book.shifts.empty())
        return Error{
            of ? Words::tr("No cable with a way begins, ends or lies at %1: there is nothing to pull.").arg(of->name)
               : Words::tr("No cable has a way yet: route the cables, then there is something to pull.")};
    spread(*job);
    SheetSet set;
    set.title = Words::tr("Pull schedule, %1").arg(plan->header().name);
    set.subject = Words::tr("Revision %1").arg(plan->header().revision);
    for (std::size_t page = 0; page < job->pages(); ++page) {
        QString bookmark = Words::tr("Order and sums");
        if (page >= job->covers) {
            const PullLine& first = job->lines[job->starts[page - job->covers]];
            bookmark = Words::tr("Shift %1").arg(job->book.shifts[first.shift].shift);
        }
        set.sheets.push_back({{bookmark}, job->frame.size(), [job, page] { return drawn(*job, page); }});
    }
    return set;
}

}  // namespace views
