// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/change_sheets/change_table.h"

#include "model/diff/port_ranges.h"
#include "views/change_sheets/change_plates.h"
#include "views/fiber_map/map_words.h"
#include "views/sheets/far_shape.h"
#include "views/sheets/metres_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::changeSheets)
};

constexpr ChangeColumns kAt;
constexpr double kHeading = 8.4;
constexpr double kLine = kChangeLine;
constexpr double kStepGap = 3.2;
constexpr double kMoreLine = 3.6;  ///< of a row, for each further line of an end
constexpr int kTicks = 5;

Type thisEndType() { return monoType(8.2); }
Type farEndType() { return monoType(8.6); }

/// An end in lines: one, where it is not in several devices or ranges of ports.
QStringList endLines(const QString& end, const Type& type, double left, double right)
{
    return end.contains(u' ') && widthOf(end, type) > right - left ? wrapped(end, type, right - left)
                                                                   : QStringList{end};
}
QStringList thisEndLines(const CableLine& line)
{
    return endLines(line.thisEnd, thisEndType(), kAt.thisEnd, kAt.farEnd - 1);
}
QStringList farEndLines(const CableLine& line)
{
    return endLines(line.farEnd, farEndType(), kAt.farEnd, kAt.stock - 10);
}

double heightOf(const CableLine& line)
{
    return kLine + kMoreLine * double(std::max(thisEndLines(line).size(), farEndLines(line).size()) - 1);
}

}  // namespace

bool isFarOnly(const ChangeStep& step)
{
    return (step.verb == StepVerb::Swap || step.verb == StepVerb::Replug) && !step.toPortThis && !step.boxes.pull;
}

QString portsText(const std::vector<QString>& names)
{
    const QString ranges = portRanges(names);
    return names.size() == 1 ? Words::tr("port %1").arg(ranges) : Words::tr("ports %1").arg(ranges);
}

double heightOf(const ChangeStep& step)
{
    const double height = kHeading + kStepGap;
    if (step.was || step.now)
        return height + (step.was ? heightOf(*step.was) : 0) + (step.now ? heightOf(*step.now) : 0);
    if (step.verb == StepVerb::UnplugAll)
        return height + plugsHeight(step);
    int rows = 0;
    for (const StepPlace& place : step.places)
        rows += (place.was.isEmpty() ? 0 : 1) + (place.now.isEmpty() ? 0 : 1);
    return height + kLine * rows;
}

void ChangeTable::markShapes(const PortBook& book, std::map<QString, int>& shapes) const
{
    const Device* device = m_order.device.isEmpty() ? nullptr : deviceOf(book.plan(), m_order);
    if (!device)
        return;
    const PortList list = book.portsOf(device->id);
    for (const PortLine& line : list.lines) {
        if (line.farEnd >= 0)
            shapes[line.name] = list.farEnds[std::size_t(line.farEnd)].order;
    }
}

void ChangeTable::addColumnHeads(Drawing& sheet)
{
    PartBuilder part(Words::tr("columns"), {m_room.left(), m_y, m_room.width(), kChangeHeads}, ReadAs::Row);
    const double y = m_y + 3.2;
    const Type left = sheetType(7.5, QFont::Medium);
    const Type centre = sheetType(7.5, QFont::Medium, Qt::AlignHCenter);
    part.text({x(kAt.cable), y}, Words::tr("Cable"), left);
    part.text({x(kAt.thisEnd), y}, Words::tr("This end"), left);
    part.text({x(kAt.farEnd), y}, Words::tr("Far end"), left);
    part.text({x(kAt.stock), y}, Words::tr("Stock m"), sheetType(7.5, QFont::Medium, Qt::AlignRight));
    part.text({x(kAt.route), y}, Words::tr("Route"), left);
    const QStringList ticks{Words::tr("Pull"), Words::tr("Clean"), Words::tr("Insp"), Words::tr("Conn"),
                            Words::tr("Test")};
    for (int i = 0; i < kTicks; ++i)
        part.text({x(kAt.ticks + kAt.tick * (i + 0.5)), y}, ticks[i], fitted(ticks[i], centre, kAt.tick - 0.4));
    part.lines({{m_room.left(), m_y + kChangeHeads - 0.5, m_room.right(), m_y + kChangeHeads - 0.5}},
               outlined(kInk, kFrameLine));
    sheet.parts.push_back(std::move(part).take());
    m_y += kChangeHeads;
}

void ChangeTable::cell(PartBuilder& part, const QRectF& place, const QStringList& lines, Type type, CellState state)
{
    if (state.changed && !state.struck)
        type.weight = QFont::Bold;
    const bool alignRight = type.align == Qt::AlignRight;
    QPointF at(alignRight ? place.right() : place.left(),
               place.center().y() - kMoreLine * double(lines.size() - 1) / 2);
    constexpr double kLeast = 6;  // pt
    for (const QString& text : lines) {
        const Type fits =
            type.family == Family::Mono ? shrunk(text, type, place.width(), kLeast) : fitted(text, type, place.width());
        part.text(at, text, fits);
        const double width = std::min(widthOf(text, fits), place.width());
        const double from = alignRight ? at.x() - width : at.x();
        const double under = lines.size() > 1 ? 1.6 : 2.2;
        if (state.struck)
            part.lines({{from - 0.4, at.y(), from + width + 0.4, at.y()}}, outlined(kStrike, 0.27));
        else if (state.changed)
            part.lines({{from, at.y() + under, from + width, at.y() + under}}, outlined(kInk, kTickLine));
        at.ry() += kMoreLine;
    }
}

/// A minus, or a plus on black, and the word.
void ChangeTable::addMark(PartBuilder& part, bool isNow, double height)
{
    const QRectF mark(m_room.left(), m_y, 7.5, height);
    const double y = mark.center().y();
    if (isNow) {
        part.rect({m_room.left(), m_y, kAt.ticks + kTicks * kAt.tick, height}, filled(QColor(0xeb, 0xeb, 0xeb)));
        part.rect(mark, filled(kInk));
    }
    const QColor ink = isNow ? kPaperWhite : kInk;
    std::vector<QLineF> sign{{mark.center().x() - 1.6, y, mark.center().x() + 1.6, y}};
    if (isNow)
        sign.emplace_back(mark.center().x(), y - 1.6, mark.center().x(), y + 1.6);
    part.lines(std::move(sign), outlined(ink, 0.7));
    part.text({x(kAt.word), y}, isNow ? Words::tr("NOW") : Words::tr("WAS"), sheetType(8, QFont::Bold));
}

void ChangeTable::addLine(PartBuilder& part, const ChangeStep& step, const CableLine& line, bool isNow)
{
    const double height = heightOf(line);
    addMark(part, isNow, height);
    const auto fill = [&](double left, double right, const QStringList& lines, const Type& type, StepField field) {
        const bool alone = !step.was || !step.now;
        const bool differs = alone || std::find(step.differs.begin(), step.differs.end(), field) != step.differs.end();
        cell(part, {x(left), m_y, right - left, height}, lines, type,
             {!isNow && step.verb != StepVerb::Relabel, differs});
    };
    fill(kAt.cable, kAt.thisEnd - 1, {line.cable}, monoType(8.2), StepField::Cable);
    fill(kAt.thisEnd, kAt.farEnd - 1, thisEndLines(line), thisEndType(), StepField::ThisEnd);
    fill(kAt.farEnd, kAt.stock - 10, farEndLines(line), farEndType(), StepField::FarEnd);
    // One that stays has the length it has, though a shorter would do.
    const std::optional<Length> hangs = step.stays ? step.stays : line.stock;
    const QString stock = hangs ? metresText(*hangs) : QStringLiteral("?");
    fill(kAt.stock - 9, kAt.stock, {stock}, sheetType(9.5, QFont::Normal, Qt::AlignRight), StepField::Stock);
    QStringList trays;
    for (const QString& tray : line.route)
        trays << tray;
    const QString way = trays.isEmpty() ? Words::tr("no tray") : wayText(trays);
    fill(kAt.route, kAt.ticks - 1, {way}, sheetType(8.5), StepField::Route);
    const double middle = m_y + height / 2;
    // What the labels say, each in one piece, for whoever searches: a line a leg, or the last would leave the page.
    const std::size_t legs = std::max(line.labelsThis.size(), line.labelsFar.size());
    for (std::size_t leg = 0; leg < legs; ++leg) {
        QStringList labels;
        for (const auto* each : {&line.labelsThis, &line.labelsFar})
            labels << (leg < each->size() ? QStringList{(*each)[leg]} : QStringList());
        part.text({x(kAt.route), m_y + height * (double(leg) + 0.5) / double(legs)}, labels.join(u' '),
                  silent(monoType(2)));
    }
    if (isNow) {
        const bool boxes[] = {step.boxes.pull, step.boxes.clean, step.boxes.inspect, step.boxes.connect,
                              step.boxes.test};
        for (int i = 0; i < kTicks; ++i) {
            if (boxes[i])
                tickBox(part, {x(kAt.ticks + kAt.tick * (i + 0.5)), middle});
        }
    } else if (step.unplugs) {
        tickBox(part, {x(kAt.ticks + kAt.tick * 0.5), middle});
        const QString said = isFarOnly(step) ? Words::tr("far end unplugged") : Words::tr("unplugged, capped");
        part.text({x(kAt.ticks + kAt.tick + 0.6), middle}, said, fitted(said, sheetType(8), 4 * kAt.tick));
    }
}

void ChangeTable::addStep(Drawing& sheet, std::size_t index)
{
    const ChangeStep& step = m_order.steps[index];
    PartBuilder part(Words::tr("step %1").arg(index + 1), {m_room.left(), m_y, m_room.width(), heightOf(step)},
                     ReadAs::Row);
    const double middle = m_y + kHeading / 2 + 0.4;
    const QRectF number(m_room.left(), m_y + 1, 7.5, 6.6);
    part.rect(number, filled(kInk), 0.6);
    const QString count = QString::number(index + 1);
    part.text(number.center(), count, fitted(count, sheetType(13, QFont::Bold, Qt::AlignHCenter, kPaperWhite), 7));
    double at = x(kAt.word + 0.6);
    const std::vector<QString> ports = step.ports();
    if (!ports.empty()) {
        constexpr double kMost = 60;  // mm; many ranges are said in full below
        const QString said = portsText(ports);
        at = runOn(part, {at, middle}, said, fitted(said, sheetType(14, QFont::Bold), kMost)) + 2.4;
        const auto& shapes = step.now ? m_shapesNow : m_shapesWas;
        if (const auto found = shapes.find(ports.front()); found != shapes.end()) {
            drawFarShape(part, found->second, {at + 1.6, middle}, 3, farShape(found->second).strong);
            at += 5.4;
        }
    }
    const QString labels = labelsText(step);
    const double box = labels.isEmpty() ? 0 : 6;
    const double end = m_room.right() - box - widthOf(labels, sheetType(9)) - 3;
    part.text({m_room.right() - box, middle}, labels, sheetType(9, QFont::Normal, Qt::AlignRight));
    if (box > 0)
        tickBox(part, {m_room.right() - 2.4, middle});
    const QString title = stepTitle(m_job.order, {m_page.order, index});
    part.text({at, middle}, title, fitted(title, sheetType(10, QFont::Bold), end - at));
    at += std::min(widthOf(title, sheetType(10, QFont::Bold)), end - at) + 2.6;
    QString reason = stepReason(step);
    const bool isGoing = step.verb == StepVerb::Move || step.verb == StepVerb::TakeOut;
    if (isGoing && m_order.count(StepVerb::UnplugAll) > 0)
        reason = Words::tr("once every box above is ticked");
    if (!step.after.empty() && step.after.front().order == m_page.order)
        reason += (reason.isEmpty() ? QString() : QStringLiteral(" · "))
            + Words::tr("after step %1").arg(step.after.front().step + 1);
    else if (!step.after.empty()) {
        const DeviceOrder& other = m_job.order.orders[step.after.front().order];
        reason += (reason.isEmpty() ? QString() : QStringLiteral(" · "))
            + (other.steps[step.after.front().step].verb == StepVerb::Move ? Words::tr("after the move, %1 step %2")
                                                                           : Words::tr("after %1 step %2"))
                  .arg(other.device.isEmpty() ? other.rack : other.device)
                  .arg(step.after.front().step + 1);
    }
    if (end - at > 8)
        part.text({at, middle}, reason, fitted(reason, sheetType(9), end - at));
    m_y += kHeading;
    const auto addRow = [&](auto&& draw, double height = kLine) {
        draw();
        m_y += height;
    };
    if (step.was)
        addRow([&] { addLine(part, step, *step.was, false); }, heightOf(*step.was));
    if (step.now)
        addRow([&] { addLine(part, step, *step.now, true); }, heightOf(*step.now));
    if (step.verb == StepVerb::UnplugAll)
        addPlugs(part, step);
    for (const StepPlace& place : step.places) {
        if (step.verb == StepVerb::UnplugAll)
            break;
        if (!place.was.isEmpty())
            addRow([&] { addPlace(part, step, place, false); });
        if (!place.now.isEmpty())
            addRow([&] { addPlace(part, step, place, true); });
    }
    m_y += kStepGap;
    part.lines({{m_room.left(), m_y - kStepGap / 2, m_room.right(), m_y - kStepGap / 2}}, outlined(kInk, kPartLine));
    sheet.parts.push_back(std::move(part).take());
}

}  // namespace views
