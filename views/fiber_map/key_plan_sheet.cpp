// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/key_plan_sheet.h"

#include "views/fiber_map/key_plan.h"
#include "views/fiber_map/reach_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::keyPlan)
};

constexpr double kLeastPlan = 96;  ///< mm that the plan keeps, however long the table is

/// Rows of the table on the first sheet, and on each after it.
struct TableSplit {
    std::size_t first;
    std::size_t further;
};
TableSplit splitOf(const SheetFrame& frame, std::size_t rows)
{
    const double height = frame.room().height();
    const auto fits = [](double room) {
        return std::size_t(std::max(1.0, std::floor((room - kReachHead) / kReachRow)));
    };
    return {std::min(rows, fits(height - kLeastPlan)), fits(height)};
}

}  // namespace

std::size_t keyPlanSheets(const PortBook& book, Id<Rack> rack, const SheetFrame& frame)
{
    const std::size_t rows = reachOf(book, rack).size();
    const TableSplit split = splitOf(frame, rows);
    return 1 + (rows - split.first + split.further - 1) / split.further;
}

Drawing keyPlanSheet(const PortBook& book, Id<Rack> rack, std::size_t part, const SheetFrame& frame, SheetHead head)
{
    const std::vector<Reach> reaches = reachOf(book, rack);
    const TableSplit split = splitOf(frame, reaches.size());
    QRectF room = frame.room();
    head.title = Words::tr("Hall key plan");
    Drawing sheet = frame.blank(head.title);
    if (part > 0) {
        head.line = Words::tr("where the cables of this rack go, continued");
        frame.addHead(sheet, head);
        addReachTable(sheet, book, reaches, split.first + (part - 1) * split.further, split.further, room);
    } else {
        QRectF table = room;
        table.setTop(room.bottom() - kReachHead - kReachRow * double(split.first));
        const QRectF drawn = room.adjusted(0, 0, 0, table.top() - room.bottom() - 2);
        const KeyPlan plan(book, rack, reaches, drawn);
        head.line = Words::tr("%1 · seen from above · %2").arg(book.plan().hall().name, plan.scaleText());
        frame.addHead(sheet, head);
        plan.draw(sheet);
        addReachTable(sheet, book, reaches, 0, split.first, table);
    }
    frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace views
