// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/faceplate_page.h"
#include "views/sheets/far_shape.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::faceplateSheet)
};

}  // namespace

void FaceplatePage::addNotes(Drawing& sheet)
{
    const double top = m_plate.body().bottom() + 3;
    PartBuilder part(Words::tr("how to read it"), {m_room.left(), top, m_room.width(), m_room.bottom() - top});
    const Type normal = sheetType(8);
    const Type bold = sheetType(8, QFont::Bold);
    const double step = 3.9;
    const PortLine* sample = nullptr;
    for (const PortRun& run : m_runs) {
        for (std::size_t i = run.first; i < run.end() && !run.isMixed; ++i)
            sample = m_list.lines[i].cable && m_plate.isInGrid(m_list.lines[i].port.number) ? &m_list.lines[i] : sample;
    }
    double x = m_room.left();
    if (sample) {
        const FarEnd& far = m_list.farEnds[std::size_t(sample->farEnd)];
        const FarShape shape = farShape(far.order);
        const QRectF cell(x, top, 11, 12.6);
        part.rect(cell, {shape.tint, kInk, kPartLine, false}, 0.8);
        const QString number = numberOf(*sample);
        const QString farNumber = farNumberOf(*sample);
        part.text({cell.center().x(), cell.top() + 4.8}, number,
                  fitted(number, sheetType(15, QFont::Bold, Qt::AlignHCenter), 10));
        drawFarShape(part, far.order, {cell.left() + 2, cell.bottom() - 2.6}, 2.2, shape.strong);
        part.text({cell.right() - 0.8, cell.bottom() - 2.6}, farNumber,
                  fitted(farNumber, monoType(7, QFont::Normal, Qt::AlignRight), 7));
        const double text = x + 16;
        double at = runOn(part, {text, top + 2}, number + u' ', bold);
        runOn(part, {at, top + 2},
              m_group.face == Face::Front ? Words::tr("port number on this device")
                                          : Words::tr("port %1 at the rear of this device").arg(sample->name),
              normal);
        drawFarShape(part, far.order, {text + 1.3, top + 2 + step}, 2.6, shape.strong);
        runOn(part, {text + 4, top + 2 + step}, Words::tr("shape = far end, as in the band on top"), normal);
        at = runOn(part, {text, top + 2 + 2 * step}, farNumber + u' ', monoType(8, QFont::Bold));
        runOn(part, {at, top + 2 + 2 * step},
              farNumber != sample->shortFar ? Words::tr("port %1 at the far end").arg(sample->shortFar)
                  : far.device              ? Words::tr("port at the far end")
                                            : Words::tr("tray at the far end"),
              normal);
        x += 82;
    }
    const QString find = m_plate.rows() > 1
        ? Words::tr("Find a port: the heads of the columns say which ports they hold; then count down, A to %1.")
              .arg(QChar(u'A' + m_plate.rows() - 1))
        : Words::tr("Find a port: the heads say which it is.");
    QStringList lines = wrapped(find, normal, 74);
    lines << Words::tr("Dashed: no cable, leave its dust cap on.");
    for (qsizetype i = 0; i < lines.size(); ++i)
        part.text({x, top + 2 + double(i) * step}, lines[i], normal);
    if (m_marks) {
        const double y = top + 2 + double(lines.size()) * step;
        drawChangeCorner(part, {x, y - kCorner / 2, kCorner, kCorner});
        const QString said = Words::tr("black corner: changed since %1").arg(m_marks->since);
        part.text({x + 4, y}, said, fitted(said, normal, 76));
    }
    x += 84;
    const PortLine* first = nullptr;
    const PortLine* last = nullptr;
    for (const PortLine& line : m_list.lines) {
        if (!m_plate.isInGrid(line.port.number))
            continue;
        first = first ? first : &line;
        last = &line;
    }
    const auto corner = [&](int port) {
        const bool upper = m_plate.rowOf(port) == 0;
        const bool leftmost = (m_plate.columnOf(port) == 0) != m_plate.isMirrored();
        return upper ? (leftmost ? Words::tr("top left") : Words::tr("top right"))
                     : (leftmost ? Words::tr("bottom left") : Words::tr("bottom right"));
    };
    QStringList checks;
    if (first)
        checks << Words::tr("Before the first pull: port %1 is %2 and %3 %4 on the real plate.")
                      .arg(first->name, corner(first->port.number), last->name, corner(last->port.number));
    checks << Words::tr("All %1 dust caps present. Take off one cap at a time.")
                  .arg(std::count_if(m_list.lines.begin(), m_list.lines.end(),
                                     [&](const PortLine& line) { return m_plate.isInGrid(line.port.number); }));
    for (qsizetype i = 0; i < checks.size(); ++i) {
        const double y = top + 2.4 + double(i) * 5.4;
        tickBox(part, {x + 2.2, y});
        part.text({x + 6.5, y}, checks[i], fitted(checks[i], normal, m_room.right() - x - 6.5));
    }
    const QString assumed = m_plate.isMirrored()
        ? Words::tr(
              "~ Assumed: adapters go straight through, so that %1 is behind port 1, at the right seen from here.")
              .arg(first ? first->name : QString())
        : Words::tr("~ Order and places of ports on the plate are assumed: no drawing of the vendor is public.");
    part.text({x, top + 2.4 + 2 * 5.4}, assumed, fitted(assumed, sheetType(7), m_room.right() - x));
    sheet.parts.push_back(std::move(part).take());
}

}  // namespace views
