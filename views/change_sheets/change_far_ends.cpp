// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/change_sheets/change_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::changeSheets)
};

constexpr ChangeColumns kAt;

QString visitText(ChangeVisit visit)
{
    switch (visit.work) {
    case VisitWork::Unplug:
        return Words::tr("unplug and cap");
    case VisitWork::Plug:
        return Words::tr("plug in");
    case VisitWork::Replug:
        return Words::tr("unplug, plug in as the step says");
    case VisitWork::Relabel:
        return Words::tr("change the label");
    }
    return {};
}

bool waitsForMove(const ChangeOrder& order, const ChangeStep& step)
{
    return std::any_of(step.after.begin(), step.after.end(), [&](const StepRef& each) {
        return order.orders[each.order].steps[each.step].verb == StepVerb::Move;
    });
}

}  // namespace

void ChangeTable::addVisits(Drawing& sheet)
{
    if (m_page.visits == 0)
        return;
    PartBuilder head(Words::tr("far ends"), {m_room.left(), m_y, m_room.width(), kVisitHead});
    head.text({m_room.left(), m_y + 3.4},
              Words::tr("Far ends here, of steps on other orders: whoever has the step says when"),
              sheetType(10, QFont::Bold));
    head.lines({{m_room.left(), m_y + kVisitHead - 1.6, m_room.right(), m_y + kVisitHead - 1.6}},
               outlined(kInk, kBlockLine));
    sheet.parts.push_back(std::move(head).take());
    m_y += kVisitHead - 1.6;
    for (std::size_t i = m_page.firstVisit; i < m_page.firstVisit + m_page.visits; ++i) {
        const ChangeVisit& visit = m_order.visits[i];
        const DeviceOrder& other = m_job.order.orders[visit.step.order];
        PartBuilder part(Words::tr("far end"), {m_room.left(), m_y, m_room.width(), kVisit}, ReadAs::Row);
        const double middle = m_y + kVisit / 2;
        const QString port = portsText(visit.ports);
        part.text({m_room.left(), middle}, port, fitted(port, sheetType(11, QFont::Bold), 34));
        part.text({x(36.5), middle}, visit.cable, fitted(visit.cable, monoType(8.2), 22));
        const ChangeStep& step = other.steps[visit.step.step];
        const bool waits = visit.work != VisitWork::Unplug && (step.isUnplugged || waitsForMove(m_job.order, step));
        const QString what = waits ? Words::tr("after the move: %1").arg(visitText(visit)) : visitText(visit);
        part.text({x(62), middle}, what, fitted(what, sheetType(9), kAt.route - 64));
        const QString by = Words::tr("%1 %2, step %3").arg(other.rack, other.device).arg(visit.step.step + 1);
        part.text({x(kAt.route), middle}, by, fitted(by, sheetType(9, QFont::Medium), kAt.ticks - kAt.route - 2));
        tickBox(part, {x(kAt.ticks + kAt.tick * 0.5), middle});
        part.lines({{m_room.left(), m_y + kVisit, m_room.right(), m_y + kVisit}}, outlined(kRowRule, kRowLine));
        sheet.parts.push_back(std::move(part).take());
        m_y += kVisit;
    }
}

void ChangeTable::addSignatures(Drawing& sheet)
{
    const QRectF frame(m_room.left(), m_room.bottom() - kSignatures, m_room.width(), kSignatures);
    PartBuilder part(Words::tr("signatures"), frame);
    part.rect(frame, outlined(kInk, kBlockLine), 0.8);
    const PageChange change = m_order.rack.isEmpty() ? PageChange() : m_job.replaced->of(m_order.rack);
    const QString replaced = change.total > 0
        ? Words::tr("Pages %1 replaced in the rack's folder; total now %2").arg(change.pages).arg(change.total)
        : Words::tr("Pages %1 replaced in the rack's folder").arg(change.pages);
    const QStringList names{Words::tr("Links down agreed with operations"), Words::tr("Done by, date"),
                            Words::tr("Checked by, date"),
                            m_order.rack.isEmpty()       ? Words::tr("Key plans replaced in the folders of the racks")
                                : change.pages.isEmpty() ? Words::tr("The rack's folder is new")
                                                         : replaced};
    const double width = frame.width() / 4;
    for (int i = 0; i < 4; ++i) {
        const double left = frame.left() + width * i;
        if (i > 0)
            part.lines({{left, frame.top(), left, frame.bottom()}}, outlined(kRowRule, kPartLine));
        const QStringList lines = wrapped(names[i], sheetType(8), width - 4);
        const QString last = lines.mid(2).join(u' ');
        part.text({left + 2, frame.top() + 3}, lines.value(0), fitted(lines.value(0), sheetType(8), width - 4));
        part.text({left + 2, frame.top() + 6.6}, lines.value(1), fitted(lines.value(1), sheetType(8), width - 4));
        if (!last.isEmpty())
            part.text({left + 2, frame.top() + 10.2}, last,
                      fitted(last, sheetType(8), i == 3 ? width - 12 : width - 4));
    }
    tickBox(part, {frame.right() - 5, frame.bottom() - 4.6}, 5);
    sheet.parts.push_back(std::move(part).take());
}

}  // namespace views
