// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/contents_sheet.h"

#include "views/sheets/count_row.h"
#include "views/sheets/name_text.h"
#include "views/sheets/revision_block.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::contentsSheet)
};

constexpr double kRow = 5;
constexpr double kHeads = 7;
constexpr double kGap = 7;
constexpr int kColumns = 3;
constexpr double kFirst = 70;  ///< mm that the design itself takes on the first sheet

std::size_t rowsOn(const SheetFrame& frame, bool first)
{
    const double height = frame.room().height() - kHeads - (first ? kFirst : 0);
    return std::size_t(std::max(1.0, std::floor(height / kRow))) * kColumns;
}

QString counted(std::size_t number) { return QLocale(QLocale::English).toString(qulonglong(number)); }

void addDesign(Drawing& sheet, const PortBook& book, const std::vector<RackMap>& maps, const QRectF& room)
{
    const Tables& plan = book.plan();
    std::size_t switches = 0;
    plan.devices.forEach([&](const Device& device) {
        switches += plan.deviceTypes.at(device.type).deviceClass == DeviceClass::Switch ? 1 : 0;
    });
    std::size_t pages = 0;
    for (const RackMap& map : maps)
        pages += map.sheets.size();
    const std::vector<std::pair<QString, QString>> counts{
        {counted(maps.size()), Words::tr("racks here")},
        {counted(switches), Words::tr("switches in the design")},
        {counted(plan.cables.size()), Words::tr("cables in the design")},
        {counted(book.bundles().size()), Words::tr("bundles in the design")},
        {counted(pages), Words::tr("pages in the folders")}};
    PartBuilder part(Words::tr("counts"), room);
    const QRectF row(room.left(), room.top(), room.width(), 15);
    drawCountRow(part, row, counts);
    const QString said = Words::tr("Each rack has a folder of its own: a cover, the key plan, the elevation, and for "
                                   "each device its plate, its ports and its fibers.");
    const QStringList lines = wrapped(said, sheetType(9), room.width());
    for (qsizetype i = 0; i < lines.size(); ++i)
        part.text({room.left(), row.bottom() + 5 + 4.4 * double(i)}, lines[i], sheetType(9));
    sheet.parts.push_back(std::move(part).take());
    addRevisions(sheet, plan, {room.left(), row.bottom() + 17, room.width(), kFirst - 36});
}

}  // namespace

std::size_t contentsSheets(const std::vector<RackMap>& maps, const SheetFrame& frame)
{
    const std::size_t first = rowsOn(frame, true);
    const std::size_t further = rowsOn(frame, false);
    return maps.size() <= first ? 1 : 1 + (maps.size() - first + further - 1) / further;
}

Drawing contentsSheet(const PortBook& book, const std::vector<RackMap>& maps, std::size_t part, const SheetFrame& frame)
{
    const Tables& plan = book.plan();
    SheetHead head;
    head.tag = Words::tr("ALL");
    head.title = Words::tr("Fiber map · %1").arg(plan.header().name);
    head.line =
        Words::tr("%1 · revision %2 · the racks of this document").arg(plan.hall().name, plan.header().revision);
    head.page = int(part) + 1;
    head.pages = int(contentsSheets(maps, frame));
    head.code = QStringLiteral("FM-ALL-%1").arg(head.page, 2, 10, QLatin1Char('0'));
    head.scan = QStringLiteral("%1 rev %2").arg(plan.header().name, plan.header().revision);
    Drawing sheet = frame.blank(head.title);
    frame.addHead(sheet, head);
    QRectF room = frame.room();
    if (part == 0) {
        addDesign(sheet, book, maps, room);
        room.setTop(room.top() + kFirst);
    }
    const std::size_t first = part == 0 ? 0 : rowsOn(frame, true) + (part - 1) * rowsOn(frame, false);
    const std::size_t count = std::min(rowsOn(frame, part == 0), maps.size() - first);
    const std::size_t perColumn = (count + kColumns - 1) / kColumns;
    const double width = (room.width() - kGap * (kColumns - 1)) / kColumns;
    PartBuilder heads(Words::tr("columns"), {room.left(), room.top(), room.width(), kHeads}, ReadAs::Row);
    for (int column = 0; column < kColumns && std::size_t(column) * perColumn < count; ++column) {
        const double left = room.left() + (width + kGap) * column;
        heads.text({left, room.top() + 3.4}, Words::tr("Rack"), sheetType(7.5, QFont::Medium));
        heads.text({left + 18, room.top() + 3.4}, Words::tr("What"), sheetType(7.5, QFont::Medium));
        heads.text({left + width - 10, room.top() + 3.4}, Words::tr("From"),
                   sheetType(7.5, QFont::Medium, Qt::AlignRight));
        heads.text({left + width, room.top() + 3.4}, Words::tr("Pages"), sheetType(7.5, QFont::Medium, Qt::AlignRight));
        heads.lines({{left, room.top() + kHeads - 0.5, left + width, room.top() + kHeads - 0.5}},
                    outlined(kInk, kBlockLine));
    }
    sheet.parts.push_back(std::move(heads).take());
    std::size_t fromPage = contentsSheets(maps, frame) + 1;  // in the whole document
    for (std::size_t i = 0; i < first; ++i)
        fromPage += maps[i].sheets.size();
    for (std::size_t i = 0; i < count; ++i) {
        const RackMap& map = maps[first + i];
        const double left = room.left() + (width + kGap) * double(i / perColumn);
        const double top = room.top() + kHeads + kRow * double(i % perColumn);
        PartBuilder row(Words::tr("row"), {left, top, width, kRow}, ReadAs::Row);
        drawName(row, {left, top + kRow / 2},
                 nameText(plan.racks.at(map.rack).name, sheetType(11, QFont::Bold), {17, kRow}));
        const std::size_t switches = book.devicesWithPages(map.rack).size();
        const QString said = book.hasTrayPorts(map.rack)
            ? Words::tr("compute")
            : countText(switches, Words::tr("1 device"), Words::tr("%1 devices"));
        row.text({left + 18, top + kRow / 2}, said, fitted(said, sheetType(8.5), width - 40));
        row.text({left + width - 10, top + kRow / 2}, QString::number(fromPage),
                 sheetType(9, QFont::Bold, Qt::AlignRight));
        fromPage += map.sheets.size();
        row.text({left + width, top + kRow / 2}, QString::number(map.sheets.size()),
                 sheetType(9, QFont::Normal, Qt::AlignRight));
        row.lines({{left, top + kRow, left + width, top + kRow}}, outlined(kRowRule, kRowLine));
        sheet.parts.push_back(std::move(row).take());
    }
    frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace views
