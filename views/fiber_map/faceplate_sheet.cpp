// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/faceplate_sheet.h"

#include "model/optics/switch_inside.h"
#include "views/fiber_map/faceplate_page.h"
#include "views/sheets/note_lines.h"

#include <algorithm>
#include <set>

namespace views {

using namespace model;

namespace {

constexpr double kScales[] = {1.25, 1.6, 2, 2.5, 3.15, 4, 5, 6.3};

}  // namespace

QString numberRuns(const std::vector<int>& ascending)
{
    QStringList runs;
    for (std::size_t i = 0; i < ascending.size();) {
        std::size_t last = i;
        while (last + 1 < ascending.size() && ascending[last + 1] == ascending[last] + 1)
            ++last;
        runs << (last == i ? QString::number(ascending[i])
                           : QStringLiteral("%1\u2013%2").arg(ascending[i]).arg(ascending[last]));
        i = last + 1;
    }
    return runs.join(QStringLiteral(", "));
}

std::vector<int> portsFedBy(const PortBook& book, const DeviceType& type, int laserModule)
{
    const SwitchInside inside(type, book.plan().profile().optics);
    std::set<int> ports;
    for (const PortLane& lane : inside.lanesOf({PartKind::LaserModule, laserModule, 0}))
        ports.insert(lane.port);
    return {ports.begin(), ports.end()};
}

bool hasFaceplateSheet(const PortBook& book, Id<Device> device, Face face)
{
    return plateGrid(book.plan().deviceTypes.at(book.plan().devices.at(device).type), face).has_value();
}

double plateScale(const DeviceType& type, const SheetFrame& frame)
{
    const double width = frontSize(type).width();
    const double height = frontSize(type).height();
    for (const double scale : kScales) {
        if (width / scale <= frame.room().width() && height / scale <= frame.room().height() - kOverPlate - kUnderPlate)
            return scale;
    }
    return std::max(width / frame.room().width(), height / (frame.room().height() - kOverPlate - kUnderPlate));
}

Drawing faceplateSheet(const PortBook& book, Id<Device> id, Face face, const std::vector<TablePage>& tables,
                       const SheetFrame& frame, const SheetHead& head, const ChangeMarks* marks)
{
    const DeviceType& type = book.plan().deviceTypes.at(book.plan().devices.at(id).type);
    const PortList list = book.portsOf(id);
    const QRectF& room = frame.room();
    const double scale = plateScale(type, frame);
    const double width = frontSize(type).width() / scale;
    const PlateGrid grid = *plateGrid(type, face);
    const Plate plate(type, grid, {room.center().x() - width / 2, room.top() + kOverPlate}, scale);
    FaceplatePage page(book, type, list, *grid.group, plate, tables, room, marks);
    Drawing sheet = frame.blank(head.title);
    frame.addHead(sheet, head);
    page.addBands(sheet);
    page.addColumnHeads(sheet);
    page.addPlate(sheet);
    page.addLasers(sheet);
    page.addNotes(sheet);
    const double under = plate.body().bottom() + kUnderPlate + 4;
    addNoteLines(sheet, {room.left(), under, room.width(), room.bottom() - 1 - under});
    frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace views
