// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/change_sheets/change_page.h"

#include "views/change_sheets/change_plates.h"
#include "views/change_sheets/change_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::changeSheets)
};

}  // namespace

QString ChangeJob::revisions() const
{
    const auto named = [](const DesignHeader& header) {
        return header.date.isEmpty() ? header.revision : QStringLiteral("%1 (%2)").arg(header.revision, header.date);
    };
    return Words::tr("Revision %1 to %2").arg(named(order.from), named(order.to));
}

std::vector<ChangePage> changePages(const ChangeJob& job, std::size_t index, const SheetFrame& frame)
{
    const DeviceOrder& order = job.order.orders[index];
    const QRectF& room = frame.room();
    std::vector<ChangePage> pages{{index, 0, 0, 0, 0, true, false}};
    double left = room.height() - kChangeFacts - platesHeight(job, order, room) - kChangeHeads;
    const auto newPage = [&] {
        const ChangePage& last = pages.back();
        pages.push_back({index, last.firstStep + last.steps, 0, last.firstVisit + last.visits, 0, false, false});
        left = room.height() - kChangeHeads;
    };
    for (const ChangeStep& step : order.steps) {
        const double height = heightOf(step);
        if (height > left && (pages.back().steps > 0 || pages.back().isFirst))
            newPage();
        ++pages.back().steps;
        left -= height;
    }
    for (std::size_t i = 0; i < order.visits.size(); ++i) {
        const double height = kVisit + (pages.back().visits == 0 ? kVisitHead : 0);
        if (height > left)
            newPage();
        ++pages.back().visits;
        left -= kVisit + (pages.back().visits == 1 ? kVisitHead : 0);
    }
    if (left < kSignatures + 2)
        newPage();
    pages.back().isLast = true;
    return pages;
}

Drawing changeSheet(const ChangeJob& job, const ChangePage& page, const SheetFrame& frame, SheetHead head)
{
    head.title = Words::tr("Change order");
    head.line = job.revisions() + QStringLiteral(" · ") + Words::tr("in the order of doing");
    Drawing sheet = frame.blank(head.title);
    frame.addHead(sheet, head);
    ChangeTable table(job, page, frame.room());
    if (page.isFirst) {
        table.addFacts(sheet);
        table.addPlates(sheet);
    }
    const auto first = job.order.orders[page.order].steps.begin() + std::ptrdiff_t(page.firstStep);
    if (std::any_of(first, first + std::ptrdiff_t(page.steps),
                    [](const ChangeStep& step) { return step.was || step.now; }))
        table.addColumnHeads(sheet);
    for (std::size_t i = page.firstStep; i < page.firstStep + page.steps; ++i)
        table.addStep(sheet, i);
    table.addVisits(sheet);
    if (page.isLast)
        table.addSignatures(sheet);
    frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace views
