// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/port_table_sheet.h"

#include "views/fiber_map/port_table.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::portTable)
};

}  // namespace

std::size_t blockOf(const PortBook& book, const PortOwner& owner)
{
    if (!owner.device)
        return 1;
    const Tables& plan = book.plan();
    const auto grid = plateGrid(plan.deviceTypes.at(plan.devices.at(*owner.device).type));
    return grid && grid->group->grid.columnMajor ? std::size_t(std::max(1, grid->group->grid.rows)) : 1;
}

bool PortTable::hasBreakout(const PortPage& page) const
{
    for (std::size_t i = page.first(); i <= page.last(); ++i) {
        const PortLine& line = m_list.lines[i];
        if (line.cable && line.isOptical && typeOf(line).legsA != typeOf(line).legsB)
            return true;
    }
    return false;
}

void PortTable::addNotes(Drawing& sheet, const PortPage& page)
{
    PartBuilder part(Words::tr("notes"), rowRect(kNotes));
    const double first = m_y + 2.4;
    const double left = m_room.left();
    const Type normal = sheetType(8);
    const Type bold = sheetType(8, QFont::Bold);
    const PortLine* example = nullptr;
    for (std::size_t i = page.first(); i <= page.last() && !example; ++i)
        example = m_list.lines[i].cable ? &m_list.lines[i] : nullptr;
    QString order = Words::tr("Rows are in the order of the ports on the device.");
    if (m_block > 1)
        order = Words::tr("One block of %1 rows = one column on the plate, top to bottom.").arg(m_block);
    else if (!m_owner.device)
        order = Words::tr("One rail after the other, then management; trays from the bottom of the rack upwards.");
    double at = runOn(part, {left, first}, order, bold) + 4;
    if (m_marks) {
        const double end = m_type && plateGrid(*m_type) ? m_room.right() - 48 : m_room.right();
        drawChangeTriangle(part, {at + kTriangle / 2, first - 0.4}, m_marks->revision);
        const QString said = Words::tr("changed since %1").arg(m_marks->since);
        at += kTriangle + 1.2;
        part.text({at, first}, said, fitted(said, normal, end - at));
    }
    at = runOn(part, {left, first + 4}, Words::tr("Tick from left to right; do not connect before "), normal);
    at = runOn(part, {at, first + 4}, Words::tr("Insp"), bold);
    at = runOn(part, {at, first + 4}, Words::tr(" is ticked. Loss: all mated pairs and fiber, port to port."), normal);
    if (hasBreakout(page))
        runOn(part, {at, first + 4}, Words::tr(" Of a breakout: its worst leg."), normal);
    if (example) {
        at = runOn(part, {left, first + 8}, Words::tr("The label at this end reads: "), normal);
        const QString label = m_book.labelOf(*example);
        const Type type = fitted(label, monoType(8, QFont::Bold), m_room.right() - 48 - at);
        part.text({at, first + 8}, label, type);
        at += std::min(widthOf(label, type), m_room.right() - 48 - at);
        if (at < m_room.right() - 90)
            runOn(part, {at, first + 8}, Words::tr("   ~ assumed, ? not known"), normal);
    }
    if (m_type && plateGrid(*m_type)) {
        const double plateWidth = std::min(44.0, (kNotes - 2) / smallPlateHeight(*m_type, 1));
        drawSmallPlate(part, *m_type, {m_room.right() - plateWidth, m_y}, plateWidth, [&](int port) {
            return std::any_of(page.pieces.begin(), page.pieces.end(), [&](const PortPage::Piece& piece) {
                return port >= m_list.lines[piece.run.first].port.number
                    && port <= m_list.lines[piece.run.end() - 1].port.number;
            });
        });
    }
    sheet.parts.push_back(std::move(part).take());
    m_y += kNotes;
}

void PortTable::addColumnHeads(Drawing& sheet)
{
    PartBuilder part(Words::tr("columns"), rowRect(kColumnHeads), ReadAs::Row);
    const double middle = m_y + 3.2;
    const Type left = sheetType(7.5, QFont::Medium);
    const Type centre = sheetType(7.5, QFont::Medium, Qt::AlignHCenter);
    const Type right = sheetType(7.5, QFont::Medium, Qt::AlignRight);
    part.text({x(kAt.port / 2), middle},
              m_owner.device ? (m_block > 1 ? Words::tr("Col") : QString()) : Words::tr("Rail"), centre);
    part.text({x(kAt.cable - 2.4), middle}, m_owner.device ? Words::tr("Port") : Words::tr("Tray"), right);
    part.text({x(kAt.cable), middle}, Words::tr("Cable"), left);
    part.text({x(kAt.thisEnd), middle}, Words::tr("This end"), left);
    part.text({x(kAt.farEnd), middle}, Words::tr("Far end"), left);
    part.text({x(kAt.type), middle}, Words::tr("Type"), left);
    part.text({x(kAt.loss - 1.6), middle}, Words::tr("Stock m"), right);
    part.text({x(kAt.ticks - 1.2), middle}, Words::tr("Loss dB"), right);
    const QStringList ticks{Words::tr("Pull"), Words::tr("Clean"), Words::tr("Insp"), Words::tr("Conn"),
                            Words::tr("Test")};
    for (int i = 0; i < kTicks; ++i)
        part.text({x(kAt.ticks + kAt.tick * (i + 0.5)), middle}, ticks[i], fitted(ticks[i], centre, kAt.tick - 0.4));
    part.text({x(kAt.by + 1.5), middle}, Words::tr("By"), left);
    part.lines({{m_room.left(), m_y + kColumnHeads - 0.4, m_room.right(), m_y + kColumnHeads - 0.4}},
               outlined(kInk, kFrameLine));
    sheet.parts.push_back(std::move(part).take());
    m_y += kColumnHeads;
}

PortList portListOf(const PortBook& book, const PortOwner& owner)
{
    return owner.device ? book.portsOf(*owner.device) : book.trayPortsOf(owner.rack);
}

std::vector<PortPage> portTablePages(const PortBook& book, const PortOwner& owner, const PortList& list,
                                     const SheetFrame& frame)
{
    const Deliverables delivery = book.plan().delivery();
    PageRoom room;
    room.height = frame.room().height() - kNotes - kColumnHeads;
    room.band = kBand;
    room.row = kRow;
    room.mixedRow = kMixedRow;
    room.mostRows = delivery.rowsPerSheet;
    room.fill = delivery.pageBreak == PageBreak::Full;
    room.block = blockOf(book, owner);
    return portPages(portRuns(list, kLeastRun), room);
}

Drawing portTableSheet(const PortBook& book, const PortOwner& owner, const PortList& list, const PortPage& page,
                       const SheetFrame& frame, const SheetHead& head, const ChangeMarks* marks)
{
    Drawing sheet = frame.blank(head.title);
    frame.addHead(sheet, head);
    PortTable table(book, owner, list, frame, marks);
    table.addNotes(sheet, page);
    table.addColumnHeads(sheet);
    for (const PortPage::Piece& piece : page.pieces)
        table.addPiece(sheet, piece);
    frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace views
