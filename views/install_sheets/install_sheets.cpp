// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/install_sheets/install_sheets.h"

#include "views/install_sheets/install_page.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::installSheets)
};

/// One rack's procedure, and where its pages begin.
struct RackSteps {
    InstallProcedure procedure;
    std::vector<InstallLine> lines{};
    std::vector<std::size_t> starts{};

    std::size_t endOf(std::size_t page) const { return page + 1 < starts.size() ? starts[page + 1] : lines.size(); }
};

/// All that the pages are drawn from.
struct InstallJob {
    std::shared_ptr<const Tables> plan;
    SheetFrame frame;
    std::vector<RackSteps> racks{};
};

/// What a page shows: "Steps 7–16 of 28" and the sections of its lines.
struct PageText {
    int first = 0;
    int last = 0;
    QStringList sections{};
};

PageText textOf(const RackSteps& rack, std::size_t page)
{
    PageText text;
    for (std::size_t i = rack.starts[page]; i < rack.endOf(page); ++i) {
        const InstallLine& line = rack.lines[i];
        if (line.kind != InstallLineKind::Step)
            continue;
        const InstallSection& section = rack.procedure.sections[line.section];
        text.last = section.steps[line.step].number;
        text.first = text.first ? text.first : text.last;
        if (text.sections.isEmpty() || text.sections.back() != section.title)
            text.sections << section.title;
    }
    return text;
}

QString spanOf(const PageText& text)
{
    return text.first == text.last ? QString::number(text.first)
                                   : QStringLiteral("%1\u2013%2").arg(text.first).arg(text.last);
}

Drawing drawn(const InstallJob& job, const RackSteps& rack, std::size_t page)
{
    const PageText text = textOf(rack, page);
    SheetHead head;
    head.tag = job.plan->racks.at(rack.procedure.rack).name;
    head.title = Words::tr("Install procedure");
    head.page = int(page) + 1;
    head.pages = int(rack.starts.size());
    head.code = QStringLiteral("IP-%1-%2").arg(head.tag).arg(head.page, 2, 10, QLatin1Char('0'));
    head.scan = head.code;
    if (text.first > 0) {
        head.line = Words::tr("Steps %1 of %2").arg(spanOf(text)).arg(rack.procedure.steps) + QStringLiteral(" · ")
            + text.sections.join(QStringLiteral(", "));
        head.scan = Words::tr("%1 steps %2").arg(head.tag, spanOf(text).replace(QChar(0x2013), u'-'));
    } else {
        head.line = Words::tr("sign-off");
    }
    Drawing sheet = job.frame.blank(head.title);
    job.frame.addHead(sheet, head);
    InstallPage(*job.plan, rack.procedure, job.frame.room())
        .draw(sheet, rack.lines, rack.starts[page], rack.endOf(page));
    job.frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace

Result<SheetSet> installSheets(const std::shared_ptr<const Tables>& plan, const std::vector<Id<Rack>>& racks)
{
    auto job = std::make_shared<InstallJob>(InstallJob{plan, SheetFrame(*plan, plan->delivery().paper, false)});
    const PlanIndex index(*plan);
    for (const Id<Rack> rack : racks) {
        RackSteps steps{installSteps(*plan, index, rack)};
        if (steps.procedure.sections.empty())
            continue;
        const InstallPage page(*plan, steps.procedure, job->frame.room());
        steps.lines = page.lines();
        steps.starts = pageStarts(page.blocksOf(steps.lines), page.roomForLines(), InstallPage::kBand,
                                  breakRuleOf(plan->delivery()));
        job->racks.push_back(std::move(steps));
    }
    if (job->racks.empty())
        return Error{Words::tr("No rack stands in what was asked for: there is nothing to install.")};
    SheetSet set;
    set.title = job->racks.size() == 1
        ? Words::tr("Install procedure of %1, %2")
              .arg(plan->racks.at(job->racks.front().procedure.rack).name, plan->header().name)
        : Words::tr("Install procedures, %1").arg(plan->header().name);
    set.subject = Words::tr("Revision %1").arg(plan->header().revision);
    for (std::size_t r = 0; r < job->racks.size(); ++r) {
        const RackSteps& rack = job->racks[r];
        for (std::size_t page = 0; page < rack.starts.size(); ++page) {
            const QStringList sections = textOf(rack, page).sections;
            set.sheets.push_back({{plan->racks.at(rack.procedure.rack).name,
                                   sections.isEmpty() ? Words::tr("Sign-off") : sections.front()},
                                  job->frame.size(),
                                  [job, r, page] { return drawn(*job, job->racks[r], page); }});
        }
    }
    return set;
}

}  // namespace views
