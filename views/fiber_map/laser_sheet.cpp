// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/laser_sheet.h"

#include "views/fiber_map/faceplate_sheet.h"
#include "views/fiber_map/laser_rows.h"
#include "views/fiber_map/plug_drawing.h"
#include "views/sheets/note_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::laserSheet)
};

/// The port of most cables of a device, with a cable in it.
const PortLine* typicalLine(const PortBook& book, const PortList& list)
{
    std::map<Id<CableType>, std::size_t> counts;
    for (const PortLine& line : list.lines) {
        if (line.cable && line.isOptical) {
            // Cords before trunks: what is plugged in one by one is looked into.
            const Id<CableType> type = book.plan().cables.at(*line.cable).type;
            const CableType& drawn = book.plan().cableTypes.at(type);
            counts[type] += drawn.legsA == 1 && drawn.legsB == 1 ? 1000 : 1;
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == counts.end())
        return nullptr;
    return &*std::find_if(list.lines.begin(), list.lines.end(), [&](const PortLine& line) {
        return line.cable && book.plan().cables.at(*line.cable).type == most->first;
    });
}

/// Each laser module with what it feeds, in two columns.
class LaserTable {
public:
    LaserTable(const PortBook& book, Id<Device> device, const QRectF& room)
        : m_list(laserRowsOf(book, device)), m_room(room)
    {
    }

    /// Gives how far down it reaches, mm.
    double draw(Drawing& sheet);

private:
    static void addRow(Drawing& sheet, const LaserRow& module, const QRectF& row);

    LaserRows m_list;
    QRectF m_room;
};

/// Where a module's light goes, in two lines; what is more is told by the port table.
void drawFeeds(PartBuilder& part, QPointF middle, const QStringList& lines)
{
    const QString rest = lines.mid(1).join(u' ');
    part.text({middle.x(), middle.y() - 1.5}, lines.front(), fitted(lines.front(), sheetType(7), 13.5));
    part.text({middle.x(), middle.y() + 1.5}, rest, fitted(rest, sheetType(7), 13.5));
}

void LaserTable::addRow(Drawing& sheet, const LaserRow& module, const QRectF& row)
{
    PartBuilder part(Words::tr("laser module"), row, ReadAs::Row);
    const double y = row.center().y();
    part.text({row.left() + 9, y}, module.module,
              shrunk(module.module, sheetType(15, QFont::Bold, Qt::AlignRight), 9, 6));
    const auto cell = [&](double left, double width, const QString& text, const Type& type) {
        part.text({row.left() + left, y}, text, fitted(text, type, width));
    };
    cell(11.5, 14, Words::tr("PM %1").arg(numberRuns(module.pm)), sheetType(8.5, QFont::Medium));
    if (const Type type = sheetType(7.5); widthOf(module.feeds, type) <= 13.5)
        cell(26, 13.5, module.feeds, type);
    else
        drawFeeds(part, {row.left() + 26, y}, wrapped(module.feeds, sheetType(7), 13.5));
    cell(40, 15, module.ports.empty() ? QStringLiteral("?") : numberRuns(module.ports), sheetType(9.5, QFont::Bold));
    for (int i = 0; i < 3 && module.isDoneHere; ++i)
        tickBox(part, {row.left() + 59 + 8.4 * i, y}, 4.6);
    const double reading = row.left() + 80.5;
    part.lines({{row.left(), row.bottom(), row.right(), row.bottom()}}, outlined(kRowRule, kRowLine));
    if (module.isDoneHere)
        part.lines({{reading, row.top(), reading, row.bottom()}, {row.right(), row.top(), row.right(), row.bottom()}},
                   outlined(kRowRule, kPartLine));
    sheet.parts.push_back(std::move(part).take());
}

double LaserTable::draw(Drawing& sheet)
{
    constexpr double kA4 = 190;  // mm of width
    constexpr double kGap = 5;
    const std::size_t half = (m_list.rows.size() + 1) / 2;
    const double rowHeight =
        std::min(m_room.width() > kA4 ? 10.4 : 8.7, (m_room.height() - 30) / double(std::max<std::size_t>(1, half)));
    const double width = (m_room.width() - kGap) / 2;
    PartBuilder part(Words::tr("lasers"), {m_room.left(), m_room.top(), m_room.width(), 12});
    part.lines({{m_room.left(), m_room.top(), m_room.right(), m_room.top()}}, outlined(kInk, kBlockLine));
    part.text({m_room.left(), m_room.top() + 4.4}, m_list.title,
              fitted(m_list.title, sheetType(11, QFont::Bold), m_room.width()));
    const double heads = m_room.top() + 9.6;
    for (const double left : {m_room.left(), m_room.left() + width + kGap}) {
        const Type type = sheetType(7.5, QFont::Medium);
        const Type centre = sheetType(7.5, QFont::Medium, Qt::AlignHCenter);
        part.text({left + 9, heads}, Words::tr("ELS"), sheetType(7.5, QFont::Medium, Qt::AlignRight));
        part.text({left + 11.5, heads}, Words::tr("PM MPO"), type);
        part.text({left + 26, heads}, m_list.feedsHead, type);
        part.text({left + 40, heads}, Words::tr("Ports"), type);
        if (std::none_of(m_list.rows.begin(), m_list.rows.end(), [](const LaserRow& row) { return row.isDoneHere; })) {
            part.lines({{left, heads + 2.4, left + width, heads + 2.4}}, outlined(kInk, kBlockLine));
            continue;
        }
        const QStringList ticks{Words::tr("Clean"), Words::tr("Seat"), Words::tr("Light")};
        for (int i = 0; i < 3; ++i)
            part.text({left + 59 + 8.4 * i, heads}, ticks[i], fitted(ticks[i], centre, 8.2));
        part.text({left + width - 4.8, heads}, Words::tr("dBm"), centre);
        part.lines({{left, heads + 2.4, left + width, heads + 2.4}}, outlined(kInk, kBlockLine));
    }
    sheet.parts.push_back(std::move(part).take());
    for (std::size_t i = 0; i < m_list.rows.size(); ++i) {
        const bool second = i >= half;
        addRow(sheet, m_list.rows[i],
               {m_room.left() + (second ? width + kGap : 0), heads + 2.4 + rowHeight * double(second ? i - half : i),
                width, rowHeight});
    }
    const double foot = heads + 2.4 + rowHeight * double(half) + 4;
    PartBuilder notes(Words::tr("care"), {m_room.left(), foot, m_room.width(), 10});
    const QStringList said{
        Words::tr("PM fiber (blue jacket). Push straight in; never turn a plug in its adapter."),
        Words::tr("Invisible light. Keep every ELS out until the procedure asks for it; never look into a plug."),
        Words::tr("Write the reading. Wipe once, look through the scope, then seat.")};
    const double third = m_room.width() / 3;
    for (int i = 0; i < 3; ++i) {
        const QStringList lines = wrapped(said[i], sheetType(8), third - 4);
        for (qsizetype line = 0; line < std::min<qsizetype>(3, lines.size()); ++line)
            notes.text({m_room.left() + third * i, foot + 3.6 * double(line)}, lines[line], sheetType(8));
    }
    sheet.parts.push_back(std::move(notes).take());
    return foot + 9;
}

}  // namespace

bool hasLaserSheet(const PortBook& book, Id<Device> device)
{
    const Tables& plan = book.plan();
    const DeviceType& type = plan.deviceTypes.at(plan.devices.at(device).type);
    if (type.inside)
        return true;
    const auto& cables = book.index().cablesOf(device);
    return std::any_of(cables.begin(), cables.end(), [&](const PlanIndex::Plugged& plugged) {
        const CableType& cable = plan.cableTypes.at(plan.cables.at(plugged.cable).type);
        return !isCopper(cable) && cable.fibers > 2;
    });
}

Drawing laserSheet(const PortBook& book, Id<Device> device, const SheetFrame& frame, SheetHead head)
{
    const DeviceType& type = book.plan().deviceTypes.at(book.plan().devices.at(device).type);
    head.title = type.inside ? Words::tr("MPO key and lasers") : Words::tr("MPO key");
    head.line = !type.inside ? Words::tr("fiber positions, colours and polarity")
        : type.deviceClass == DeviceClass::LaserShelf
        ? Words::tr("fiber positions, colours and polarity; the modules of this shelf and what they feed")
        : Words::tr("fiber positions, colours and polarity; PM runs and ELS of this switch");
    Drawing sheet = frame.blank(head.title);
    frame.addHead(sheet, head);
    QRectF room = frame.room();
    const PortList list = book.portsOf(device);
    if (const PortLine* line = typicalLine(book, list)) {
        drawPlugs(sheet, book, *line, {room.left(), room.top() + 1, room.width(), kPlugsHeight});
        room.setTop(addColourStrip(sheet, room, room.top() + kPlugsHeight + 5));
    }
    if (type.inside)
        room.setTop(LaserTable(book, device, room.adjusted(0, 1, 0, 0)).draw(sheet));
    addNoteLines(sheet, room.adjusted(0, 4, 0, -1));
    frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace views
