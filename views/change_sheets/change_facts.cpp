// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/change_sheets/change_plates.h"
#include "views/change_sheets/change_table.h"

#include <QCoreApplication>

#include <set>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::changeSheets)
};

}  // namespace

void ChangeTable::addFacts(Drawing& sheet)
{
    PartBuilder part(Words::tr("counts"), {m_room.left(), m_y, m_room.width(), kChangeFacts});
    std::set<QString> ports;
    const auto touch = [&](const std::vector<QString>& names) { ports.insert(names.begin(), names.end()); };
    for (const ChangeStep& step : m_order.steps) {
        touch(step.ports());
        for (const StepPlace& plug : step.places) {
            if (step.verb == StepVerb::UnplugAll)
                touch({plug.name});
        }
    }
    for (const ChangeVisit& visit : m_order.visits)
        touch(visit.ports);
    std::vector<std::pair<std::size_t, QString>> counts;
    if (!m_order.rack.isEmpty())
        counts.emplace_back(ports.size(), Words::tr("ports touched"));
    const auto add = [&](std::initializer_list<StepVerb> verbs, const QString& text) {
        std::size_t count = 0;
        for (const StepVerb verb : verbs)
            count += m_order.count(verb);
        if (count > 0)
            counts.emplace_back(count, text);
    };
    add({StepVerb::UnplugAndRemove}, Words::tr("cables out"));
    add({StepVerb::TakeOut}, Words::tr("taken out"));
    add({StepVerb::Swap, StepVerb::Replug, StepVerb::PlugAgain}, Words::tr("plugged anew"));
    add({StepVerb::PullAgain}, Words::tr("pulled again"));
    add({StepVerb::PullNew, StepVerb::PutIn}, Words::tr("new"));
    add({StepVerb::Move}, Words::tr("moved"));
    add({StepVerb::Rename}, Words::tr("new tags"));
    std::size_t joints = 0;
    for (const ChangeStep& step : m_order.steps)
        joints += isJoint(step.verb) ? step.places.size() : 0;
    if (joints > 0)
        counts.emplace_back(joints, Words::tr("hoses, clips"));
    add({StepVerb::Relabel}, Words::tr("relabelled"));
    if (!m_order.visits.empty())
        counts.emplace_back(m_order.visits.size(), Words::tr("from other orders"));
    const QRectF frame(m_room.left(), m_y, m_room.width(), kChangeFacts - 2.5);
    part.rect(frame, outlined(kInk, kBlockLine), 0.8);
    double left = frame.left();
    for (const auto& [count, text] : counts) {
        const double width = 22;
        part.text({left + 2.2, frame.top() + 5}, QString::number(count), sheetType(18, QFont::Bold));
        part.text({left + 2.2, frame.top() + 10.6}, text, fitted(text, sheetType(8), width - 3));
        left += width;
        part.lines({{left, frame.top(), left, frame.bottom()}}, outlined(kRowRule, kPartLine));
    }
    QString why;
    m_job.to->plan().revisions.forEach([&](const Revision& revision) {
        const Revision* known = m_job.from->plan().revisions.find(revision.id);
        why = known && *known == revision ? QString() : revision.note;
    });
    const double room = frame.right() - left - 4;
    if (!why.isEmpty() && room > 20) {
        part.text({left + 2.2, frame.top() + 2.8}, Words::tr("Why"), sheetType(8.5, QFont::Bold));
        const QStringList lines = wrapped(why, sheetType(8), room);
        const QString second = lines.mid(1).join(u' ');
        part.text({left + 2.2, frame.top() + 6.8}, lines.value(0), fitted(lines.value(0), sheetType(8), room));
        part.text({left + 2.2, frame.top() + 10.4}, second, fitted(second, sheetType(8), room));
    }
    sheet.parts.push_back(std::move(part).take());
    m_y += kChangeFacts;
}

void ChangeTable::addPlates(Drawing& sheet)
{
    QRectF room = m_room;
    room.setTop(m_y);
    views::addPlates(sheet, m_job, m_order, room);
    m_y += platesHeight(m_job, m_order, room);
}

}  // namespace views
