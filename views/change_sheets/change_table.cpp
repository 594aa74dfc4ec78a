// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/change_sheets/change_table.h"

#include "views/fiber_map/map_words.h"
#include "views/sheets/far_shape.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::changeSheets)
};

constexpr double kPlateTitle = 5;
constexpr double kMostPlate = 36;
constexpr double kHeading = 8.4;
constexpr double kLine = 7.4;
constexpr double kStepGap = 3.2;
constexpr int kTicks = 5;

/// Left edges of the columns, mm from the left of the table.
struct Columns {
    double word = 9;
    double cable = 19;
    double thisEnd = 36.5;
    double farEnd = 62;
    double stock = 101;  ///< right edge
    double route = 104;
    double ticks = 144;
    double tick = 8.2;
};
constexpr Columns kAt;

const Device* deviceOf(const Tables& plan, const DeviceOrder& order)
{
    const Device* found = nullptr;
    plan.devices.forEach([&](const Device& device) {
        if (device.name == order.device)
            found = &device;
    });
    return found;
}

/// The device as one of the designs has it, if it is there and has a plate.
const DeviceType* plateTypeOf(const PortBook& book, const DeviceOrder& order)
{
    const Device* device = order.device.isEmpty() ? nullptr : deviceOf(book.plan(), order);
    const DeviceType* type = device ? &book.plan().deviceTypes.at(device->type) : nullptr;
    return type && plateGrid(*type) ? type : nullptr;
}

/// Whether a cable stays plugged in here and only its far end goes elsewhere.
bool isFarOnly(const ChangeStep& step)
{
    return (step.verb == StepVerb::Swap || step.verb == StepVerb::Replug) && !step.toPortThis && !step.boxes.pull;
}

double plateWidth(const ChangeJob& job, const DeviceOrder& order, const QRectF& room)
{
    double width = (room.width() - 10) / 2;
    for (const PortBook* book : {job.from.get(), job.to.get()}) {
        if (const DeviceType* type = plateTypeOf(*book, order))
            width = std::min(width, kMostPlate / smallPlateHeight(*type, 1));
    }
    return width;
}

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

}  // namespace

double platesHeight(const ChangeJob& job, const DeviceOrder& order, const QRectF& room)
{
    double height = 0;
    for (const PortBook* book : {job.from.get(), job.to.get()}) {
        if (const DeviceType* type = plateTypeOf(*book, order))
            height = std::max(height, smallPlateHeight(*type, plateWidth(job, order, room)) + kPlateTitle + 3);
    }
    return height;
}

double heightOf(const ChangeStep& step)
{
    int lines = (step.was ? 1 : 0) + (step.now ? 1 : 0);
    if (lines == 0)
        lines = (step.placeWas.isEmpty() ? 0 : 1) + (step.placeNow.isEmpty() ? 0 : 1);
    return kHeading + kLine * lines + kStepGap;
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

bool ChangeTable::hasClipOrHoses() const
{
    for (const PortBook* book : {m_job.to.get(), m_job.from.get()}) {
        const Device* device = m_order.device.isEmpty() ? nullptr : deviceOf(book->plan(), m_order);
        if (!device)
            continue;
        const DeviceType& type = book->plan().deviceTypes.at(device->type);
        return type.hasClip || !type.couplings.empty();
    }
    return false;
}

void ChangeTable::addFacts(Drawing& sheet)
{
    PartBuilder part(Words::tr("counts"), {m_room.left(), m_y, m_room.width(), kChangeFacts});
    std::set<QString> ports;
    for (const ChangeStep& step : m_order.steps)
        ports.insert(step.port);
    for (const ChangeVisit& visit : m_order.visits)
        ports.insert(visit.port);
    ports.erase(QString());
    std::vector<std::pair<std::size_t, QString>> counts{{ports.size(), Words::tr("ports touched")}};
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
    const double height = platesHeight(m_job, m_order, m_room);
    if (height <= 0)
        return;
    PartBuilder part(Words::tr("plates before and after"), {m_room.left(), m_y, m_room.width(), height},
                     ReadAs::Picture);
    const double width = plateWidth(m_job, m_order, m_room);
    const auto draw = [&](const PortBook& book, double left, bool isNow) {
        const DeviceType* type = plateTypeOf(book, m_order);
        const DesignHeader& header = book.plan().header();
        const bool isTold = m_job.order.from.revision != m_job.order.to.revision || header.date.isEmpty();
        const QString revision = isTold ? header.revision : header.revision + QStringLiteral(" (") + header.date + u')';
        const double end =
            runOn(part, {left, m_y + 2}, Words::tr("Rev %1 ").arg(revision), sheetType(8.5, QFont::Bold));
        part.text({end, m_y + 2},
                  isNow ? Words::tr("black: as it must be when you leave") : Words::tr("struck: take out first"),
                  sheetType(8.5));
        if (!type)
            return;
        std::set<int> ports;
        for (const ChangeStep& step : m_order.steps) {
            const auto& line = isNow ? step.now : step.was;
            const auto number = line ? portNumber(*type, step.port) : std::nullopt;
            if (number && step.verb != StepVerb::Relabel && (isNow || !isFarOnly(step)))
                ports.insert(*number);
        }
        for (const ChangeVisit& visit : m_order.visits) {
            const bool isPart =
                visit.work == VisitWork::Replug || visit.work == (isNow ? VisitWork::Plug : VisitWork::Unplug);
            const auto number = isPart ? portNumber(*type, visit.port) : std::nullopt;
            if (number)
                ports.insert(*number);
        }
        drawSmallPlate(part, *type, {left, m_y + kPlateTitle}, width,
                       [&](int port) { return isNow && ports.contains(port); });
        const PlateGrid grid = *plateGrid(*type);
        const double scale = smallPlateScale(*type, width);
        for (const int port : ports) {
            const int index = port - grid.firstPort + 1;
            if (index < 1 || index > grid.group->count)
                continue;
            const QRectF place = smallPlatePort(*grid.group, index, {left, m_y + kPlateTitle}, scale);
            const QColor ink = isNow ? kPaperWhite : kInk;
            if (!isNow)
                part.rect(place, outlined(kInk, kTickLine));
            const QString name = QString::number(port);
            // Where many are marked the numbers would run into each other; the steps name them.
            const Type digits = sheetType(6, QFont::Bold, Qt::AlignHCenter, ink);
            constexpr std::size_t kMany = 24;
            if (ports.size() <= kMany || widthOf(name, digits) <= place.width())
                part.text(place.center(), name, digits);
            if (!isNow)
                part.lines({{place.bottomLeft(), place.topRight()}}, outlined(kStrike, 0.27));
        }
    };
    draw(*m_job.from, m_room.left(), false);
    draw(*m_job.to, m_room.right() - width, true);
    sheet.parts.push_back(std::move(part).take());
    m_y += height;
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

void ChangeTable::cell(PartBuilder& part, double left, double right, const QString& text, Type type, bool struck,
                       bool changed)
{
    if (text.isEmpty())
        return;
    if (changed && !struck)
        type.weight = QFont::Bold;
    const bool alignRight = type.align == Qt::AlignRight;
    const QPointF at(x(alignRight ? right : left), m_y + kLine / 2);
    const Type fits = fitted(text, type, right - left);
    part.text(at, text, fits);
    const double width = std::min(widthOf(text, fits), right - left);
    const double from = alignRight ? at.x() - width : at.x();
    if (struck)
        part.lines({{from - 0.4, at.y(), from + width + 0.4, at.y()}}, outlined(kStrike, 0.27));
    else if (changed)
        part.lines({{from, at.y() + 2.2, from + width, at.y() + 2.2}}, outlined(kInk, kTickLine));
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
    addMark(part, isNow, kLine);
    const auto differs = [&](StepField field) {
        const bool alone = !step.was || !step.now;
        return alone || std::find(step.differs.begin(), step.differs.end(), field) != step.differs.end();
    };
    const bool struck = !isNow && step.verb != StepVerb::Relabel;
    const Type mono = monoType(8.2);
    cell(part, kAt.cable, kAt.thisEnd - 1, line.cable, mono, struck, differs(StepField::Cable));
    cell(part, kAt.thisEnd, kAt.farEnd - 1, line.thisEnd, mono, struck, differs(StepField::ThisEnd));
    cell(part, kAt.farEnd, kAt.stock - 10, line.farEnd, monoType(8.6), struck, differs(StepField::FarEnd));
    const QString stock = line.stock ? QString::number(double(line.stock->base()) / 1e6) : QStringLiteral("?");
    Type right = sheetType(9.5);
    right.align = Qt::AlignRight;
    cell(part, kAt.stock - 9, kAt.stock, stock, right, struck, differs(StepField::Stock));
    QStringList trays;
    for (const QString& tray : line.route)
        trays << tray;
    const QString way = trays.isEmpty() ? Words::tr("no tray") : wayText(trays);
    cell(part, kAt.route, kAt.ticks - 1, way, sheetType(8.5), struck, differs(StepField::Route));
    // What the labels say, in one piece, for whoever searches.
    const double middle = m_y + kLine / 2;
    part.text({x(kAt.route), middle}, line.labelThis + u' ' + line.labelFar, silent(monoType(2)));
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

void ChangeTable::addPlace(PartBuilder& part, const QString& place, bool isNow, bool hasBox)
{
    addMark(part, isNow, kLine);
    cell(part, kAt.cable, kAt.ticks - 2, place, sheetType(10, QFont::Medium), !isNow, isNow);
    if (hasBox)
        tickBox(part, {x(kAt.ticks + kAt.tick * 0.5), m_y + kLine / 2});
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
    if (!step.port.isEmpty()) {
        at = runOn(part, {at, middle}, Words::tr("port %1").arg(step.port), sheetType(14, QFont::Bold)) + 2.4;
        const auto& shapes = step.now ? m_shapesNow : m_shapesWas;
        if (const auto found = shapes.find(step.port); found != shapes.end()) {
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
    const bool isWhole = step.verb == StepVerb::TakeOut || step.verb == StepVerb::Move || step.verb == StepVerb::PutIn;
    if (isWhole && hasClipOrHoses())
        reason = step.verb == StepVerb::PutIn ? Words::tr("clip and couple it as the install procedure says")
            : step.verb == StepVerb::TakeOut
            ? Words::tr("cables out, hoses off and unclipped first")
            : Words::tr("first the WAS boxes below, hoses off, unclipped; then as in the install procedure");
    else if (step.verb == StepVerb::Move && m_order.steps.size() > 1)
        reason = Words::tr("once all its cables are out: tick the WAS boxes below first");
    if (!step.after.empty() && step.after.front().order == m_page.order)
        reason += (reason.isEmpty() ? QString() : QStringLiteral(" · "))
            + Words::tr("after step %1").arg(step.after.front().step + 1);
    else if (!step.after.empty()) {
        const DeviceOrder& other = m_job.order.orders[step.after.front().order];
        reason += (reason.isEmpty() ? QString() : QStringLiteral(" · "))
            + Words::tr("after %1 step %2")
                  .arg(other.device.isEmpty() ? other.rack : other.device)
                  .arg(step.after.front().step + 1);
    }
    if (end - at > 8)
        part.text({at, middle}, reason, fitted(reason, sheetType(9), end - at));
    m_y += kHeading;
    const auto addRow = [&](auto&& draw) {
        draw();
        m_y += kLine;
    };
    if (step.was)
        addRow([&] { addLine(part, step, *step.was, false); });
    if (step.now)
        addRow([&] { addLine(part, step, *step.now, true); });
    if (!step.was && !step.now) {
        if (!step.placeWas.isEmpty())
            addRow([&] { addPlace(part, step.placeWas, false, step.placeNow.isEmpty()); });
        if (!step.placeNow.isEmpty())
            addRow([&] { addPlace(part, step.placeNow, true, true); });
    }
    m_y += kStepGap;
    part.lines({{m_room.left(), m_y - kStepGap / 2, m_room.right(), m_y - kStepGap / 2}}, outlined(kInk, kPartLine));
    sheet.parts.push_back(std::move(part).take());
}

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
        const QString port = Words::tr("port %1").arg(visit.port);
        part.text({m_room.left(), middle}, port, fitted(port, sheetType(11, QFont::Bold), 34));
        part.text({x(36.5), middle}, visit.cable, fitted(visit.cable, monoType(8.2), 22));
        part.text({x(62), middle}, visitText(visit), fitted(visitText(visit), sheetType(9), kAt.route - 64));
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
    const QString pages = m_job.replaced->of(m_order.rack);
    const QStringList names{Words::tr("Links down agreed with operations"), Words::tr("Done by, date"),
                            Words::tr("Checked by, date"),
                            pages.isEmpty() ? Words::tr("The rack's folder is new")
                                            : Words::tr("Pages %1 replaced in the rack's folder").arg(pages)};
    const double width = frame.width() / 4;
    for (int i = 0; i < 4; ++i) {
        const double left = frame.left() + width * i;
        if (i > 0)
            part.lines({{left, frame.top(), left, frame.bottom()}}, outlined(kRowRule, kPartLine));
        const QStringList lines = wrapped(names[i], sheetType(8), width - 4);
        const QString second = lines.mid(1).join(u' ');
        part.text({left + 2, frame.top() + 3}, lines.value(0), fitted(lines.value(0), sheetType(8), width - 4));
        part.text({left + 2, frame.top() + 6.6}, second, fitted(second, sheetType(8), i == 3 ? width - 12 : width - 4));
    }
    tickBox(part, {frame.right() - 5, frame.bottom() - 4.6}, 5);
    sheet.parts.push_back(std::move(part).take());
}

}  // namespace views
