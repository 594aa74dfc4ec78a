// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/port_table_sheet.h"

#include "views/fiber_map/port_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::portTable)
};

constexpr double kA4Width = 185;  ///< mm of an A4 sheet; on wider paper columns are up to so much wider
constexpr double kMostStretch = 1.3;

/// Rows that stay together: as many as a column of the plate has; 1 where there is no plate.
std::size_t blockOf(const std::optional<PlateGrid>& grid)
{
    return grid && grid->group->grid.columnMajor ? std::size_t(std::max(1, grid->group->grid.rows)) : 1;
}

const DeviceType* typeOfOwner(const Tables& plan, const PortOwner& owner)
{
    return owner.device ? &plan.deviceTypes.at(plan.devices.at(*owner.device).type) : nullptr;
}

/// The lines of a list that belong to one plate, up to `end`, and to none beside it.
struct Section {
    std::size_t end;
    std::optional<PlateGrid> grid;
};
std::vector<Section> sectionsOf(const DeviceType* type, const PortList& list)
{
    std::vector<Section> sections;
    for (std::size_t i = 0; i < list.lines.size(); ++i) {
        const auto grid = type ? plateWith(*type, list.lines[i].port.number) : std::nullopt;
        if (sections.empty() || (grid && sections.back().grid && grid->group != sections.back().grid->group))
            sections.push_back({i, grid});
        sections.back().end = i + 1;
        if (!sections.back().grid)
            sections.back().grid = grid;
    }
    return sections;
}

}  // namespace

PortTable::PortTable(const PortBook& book, const PortOwner& owner, const PortList& list, const PortPage& page,
                     const QRectF& room, const ChangeMarks* marks)
    : m_book(book),
      m_plan(book.plan()),
      m_owner(owner),
      m_list(list),
      m_page(page),
      m_room(room),
      m_at(std::clamp(room.width() / kA4Width, 1.0, kMostStretch)),
      m_y(room.top()),
      m_marks(marks),
      m_type(typeOfOwner(m_plan, owner))
{
    for (std::size_t i = page.first(); m_type && i <= page.last() && !m_grid; ++i)
        m_grid = plateWith(*m_type, list.lines[i].port.number);
    m_block = blockOf(m_grid);
}

/// Whether a line with a cable on this page is such a one.
bool PortTable::onPage(const std::function<bool(const PortLine& line)>& isSo) const
{
    for (std::size_t i = m_page.first(); i <= m_page.last(); ++i) {
        if (m_list.lines[i].cable && isSo(m_list.lines[i]))
            return true;
    }
    return false;
}

void PortTable::addNotes(Drawing& sheet, const PlatePages& plates)
{
    PartBuilder part(Words::tr("notes"), rowRect(kNotes));
    const double first = m_y + (m_marks ? 2.0 : 2.4);
    const double step = m_marks ? 3.5 : 4;  // a line more where changes are marked
    const double left = m_room.left();
    const Type normal = sheetType(8);
    const Type bold = sheetType(8, QFont::Bold);
    const PortLine* example = nullptr;
    for (std::size_t i = m_page.first(); i <= m_page.last() && !example; ++i)
        example = m_list.lines[i].cable ? &m_list.lines[i] : nullptr;
    QString order = Words::tr("Rows are in the order of the ports on the device.");
    if (m_block > 1)
        order = Words::tr("One block of %1 rows = one column on the plate, top to bottom.").arg(m_block);
    else if (!m_owner.device)
        order = Words::tr("One rail after the other, then management; trays from the bottom of the rack upwards.");
    const bool isRear = m_grid && m_grid->group->face == Face::Rear;
    if (isRear)
        order += Words::tr(" All at the REAR.");
    if (const int plate = isRear ? plates.rear : plates.front; m_grid && plate > 0)
        order += Words::tr(" The plate is page %1.").arg(plate);
    part.text({left, first}, order, bold);
    if (m_marks) {
        const double y = first + 3 * step + 0.2;
        drawChangeTriangle(part, {left + kTriangle / 2, y}, m_marks->revision);
        const QString said = Words::tr("changed since %1").arg(m_marks->since);
        part.text({left + kTriangle + 1.2, y}, said, fitted(said, normal, m_room.width() - 48 - kTriangle));
    }
    double at = runOn(part, {left, first + step}, Words::tr("Tick from left to right; do not connect before "), normal);
    at = runOn(part, {at, first + step}, Words::tr("Insp"), bold);
    const bool isPanel = onPage([](const PortLine& line) { return line.isPassive; });
    at = runOn(part, {at, first + step},
               isPanel ? Words::tr(" is ticked. Loss: on the pages of the switches.")
                       : Words::tr(" is ticked. Loss: all mated pairs and fiber, port to port."),
               normal);
    if (onPage([&](const PortLine& line) { return isBreakout(line); }))
        runOn(part, {at, first + step}, Words::tr(" Of a breakout: its worst leg."), normal);
    if (example) {
        at = runOn(part, {left, first + 2 * step}, Words::tr("The label at this end reads: "), normal);
        const QString label = m_book.labelOf(*example);
        const Type type = fitted(label, monoType(8, QFont::Bold), m_room.right() - 48 - at);
        part.text({at, first + 2 * step}, label, type);
        at += std::min(widthOf(label, type), m_room.right() - 48 - at);
        if (at < m_room.right() - 90)
            at = runOn(part, {at, first + 2 * step}, Words::tr("   ~ assumed, ? not known"), normal);
        const auto isLeg = [&](const PortLine& line) { return legsAt(line) > 1; };
        const auto isTooLong = [&](const PortLine& line) { return line.stock && isNotMade(typeOf(line), *line.stock); };
        const QString tooLong = Words::tr("   ! NOT MADE this long: do not pull");
        if (onPage(isTooLong))
            at = runOn(part, {at, first + 2 * step}, tooLong, bold);
        const QString legs = Words::tr("   .3 after a cable: its leg 3");
        if (onPage(isLeg) && at + widthOf(legs, normal) < m_room.right() - 46)
            runOn(part, {at, first + 2 * step}, legs, normal);
    }
    if (m_grid) {
        const double plateWidth = std::min(44.0, (kNotes - 2) / smallPlateHeight(*m_type, 1));
        drawSmallPlate(
            part, *m_type, {m_room.right() - plateWidth, m_y}, plateWidth,
            [&](int port) {
                return std::any_of(m_page.pieces.begin(), m_page.pieces.end(), [&](const PortPage::Piece& piece) {
                    return port >= m_list.lines[piece.run.first].port.number
                        && port <= m_list.lines[piece.run.end() - 1].port.number;
                });
            },
            m_grid->group->face);
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
    part.text({x(m_at.port / 2), middle},
              m_owner.device ? (m_block > 1 ? Words::tr("Col") : QString()) : Words::tr("Rail"), centre);
    part.text({x(m_at.cable - 2.4), middle}, m_owner.device ? Words::tr("Port") : Words::tr("Tray"), right);
    part.text({x(m_at.cable), middle}, Words::tr("Cable"), left);
    part.text({x(m_at.thisEnd), middle}, Words::tr("This end"), left);
    part.text({x(m_at.farEnd), middle}, Words::tr("Far end"), left);
    part.text({x(m_at.type), middle}, Words::tr("Type"), left);
    part.text({x(m_at.loss - 1.6), middle}, Words::tr("Stock m"), right);
    part.text({x(m_at.ticks - 1.2), middle}, Words::tr("Loss dB"), right);
    const QStringList ticks{Words::tr("Pull"), Words::tr("Clean"), Words::tr("Insp"), Words::tr("Conn"),
                            Words::tr("Test")};
    for (int i = 0; i < kTicks; ++i)
        part.text({x(m_at.ticks + m_at.tick * (i + 0.5)), middle}, ticks[i], fitted(ticks[i], centre, m_at.tick - 0.4));
    part.text({x(m_at.by + 1.5), middle}, Words::tr("By"), left);
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
    const std::vector<PortRun> runs = portRuns(list, kLeastRun);
    std::vector<PortPage> pages;
    std::size_t first = 0;
    for (const Section& section : sectionsOf(typeOfOwner(book.plan(), owner), list)) {
        room.block = blockOf(section.grid);
        for (PortPage& page : portPages(runsWithin(runs, first, section.end), room)) {
            for (PortPage::Piece& piece : page.pieces)
                piece.run.first += first;
            pages.push_back(std::move(page));
        }
        first = section.end;
    }
    return pages;
}

Drawing portTableSheet(const PortBook& book, const PortOwner& owner, const PortList& list, const PortPage& page,
                       const PlatePages& plates, const SheetFrame& frame, const SheetHead& head,
                       const ChangeMarks* marks)
{
    Drawing sheet = frame.blank(head.title);
    frame.addHead(sheet, head);
    PortTable table(book, owner, list, page, frame.room(), marks);
    table.addNotes(sheet, plates);
    table.addColumnHeads(sheet);
    for (const PortPage::Piece& piece : page.pieces)
        table.addPiece(sheet, piece);
    frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace views
