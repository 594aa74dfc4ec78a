// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/bom_sheets/bom_sheets.h"

#include "views/bom_sheets/bom_page.h"
#include "views/sheets/page_breaks.h"

#include <QCoreApplication>
#include <QLocale>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::bomSheets)
};

/// All that the pages are drawn from.
struct BomJob {
    std::shared_ptr<const Tables> plan;
    BomTable table;
    SheetFrame frame;
    std::vector<std::size_t> starts{};
    QString line{};  ///< under the title
};

QString counted(std::size_t number) { return QLocale(QLocale::English).toString(qulonglong(number)); }

/// "Pod 1 · 10 racks, 12 switches, 1,152 cables · prices from prices-2026-03.csv".
QString lineOf(const Tables& plan, const BomTable& table)
{
    std::size_t switches = 0;
    plan.devices.forEach([&](const Device& device) {
        switches += plan.deviceTypes.at(device.type).deviceClass == DeviceClass::Switch ? 1 : 0;
    });
    const auto count = [](std::size_t number, const QString& one, const QString& many) {
        return number == 1 ? one : many.arg(counted(number));
    };
    const QStringList counts{count(plan.racks.size(), Words::tr("1 rack"), Words::tr("%1 racks")),
                             count(switches, Words::tr("1 switch"), Words::tr("%1 switches")),
                             count(plan.cables.size(), Words::tr("1 cable"), Words::tr("%1 cables"))};
    QStringList parts{plan.header().name, counts.join(QStringLiteral(", ")),
                      table.prices.isEmpty() ? Words::tr("no list of prices")
                                             : Words::tr("prices from %1").arg(table.prices)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::vector<Block> blocksOf(const BomTable& table, const BomPage& page)
{
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const BomTableRow& row = table.rows[i];
        const bool isSum = row.kind == BomTableKind::Subtotal || row.kind == BomTableKind::Total;
        blocks.push_back({.height = page.heightOf(row),
                          .beginsGroup = i == 0 || (!isSum && table.rows[i - 1].group != row.group),
                          .keepsNext = row.kind == BomTableKind::Head,
                          .keepsLast = isSum});
    }
    return blocks;
}

QString titleOf(BomGrouping grouping)
{
    switch (grouping) {
    case BomGrouping::Rack:
        return Words::tr("Bill of materials by rack");
    case BomGrouping::Row:
        return Words::tr("Bill of materials by row");
    case BomGrouping::Kind:
        break;
    }
    return Words::tr("Bill of materials");
}

Drawing drawn(const BomJob& job, std::size_t page)
{
    SheetHead head;
    head.tag = QStringLiteral("BOM");
    head.title = titleOf(job.table.grouping);
    head.line = job.line;
    head.page = int(page) + 1;
    head.pages = int(job.starts.size());
    head.code = QStringLiteral("BOM-%1").arg(head.page, 2, 10, QLatin1Char('0'));
    head.scan = QStringLiteral("%1 %2 rev %3").arg(head.code, job.plan->header().name, job.plan->header().revision);
    Drawing sheet = job.frame.blank(head.title);
    job.frame.addHead(sheet, head);
    const std::size_t end = page + 1 < job.starts.size() ? job.starts[page + 1] : job.table.rows.size();
    BomPage(job.table, job.frame.room()).draw(sheet, job.starts[page], end);
    job.frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace

SheetSet bomSheets(const std::shared_ptr<const Tables>& plan, BomTable table)
{
    auto job =
        std::make_shared<BomJob>(BomJob{plan, std::move(table), SheetFrame(*plan, plan->delivery().paper, true)});
    job->line = lineOf(*plan, job->table);
    const BomPage page(job->table, job->frame.room());
    job->starts =
        pageStarts(blocksOf(job->table, page), page.roomForRows(), BomPage::kBand, breakRuleOf(plan->delivery()));
    if (job->starts.empty())
        job->starts.push_back(0);
    SheetSet set;
    set.title = Words::tr("Bill of materials, %1").arg(plan->header().name);
    set.subject = Words::tr("Revision %1").arg(plan->header().revision);
    for (std::size_t i = 0; i < job->starts.size(); ++i) {
        const QString group = job->table.rows.empty() ? QString() : job->table.rows[job->starts[i]].group;
        const QStringList bookmark{titleOf(job->table.grouping), group.isEmpty() ? Words::tr("total") : group};
        set.sheets.push_back({bookmark, job->frame.size(), [job, i] { return drawn(*job, i); }});
    }
    return set;
}

}  // namespace views
