// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/port_table_sheet.h"

#include "model/edit/object_ref.h"
#include "views/sheets/far_shape.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::portTable)
};

constexpr double kNotes = 14.8;  ///< mm over the table
constexpr double kColumnHeads = 6.5;
constexpr double kBand = 11.4;  ///< with the gaps round it
constexpr double kRow = 5.72;
constexpr double kMixedRow = 6.4;
constexpr std::size_t kLeastRun = 4;  ///< a far end with fewer ports side by side gets no band of its own
constexpr int kTicks = 5;

/// Left edges of the columns, mm from the left of the table.
struct Columns {
    double port = 8.5;
    double cable = 26.5;
    double thisEnd = 42;
    double farEnd = 66.5;
    double type = 99;
    double stock = 111;
    double loss = 122;
    double ticks = 133.5;
    double tick = 8.2;
    double by = 133.5 + 5 * 8.2;
};
constexpr Columns kAt;

std::size_t blockOf(const PortBook& book, const PortOwner& owner)
{
    if (!owner.device)
        return 1;
    const Tables& plan = book.plan();
    const auto grid = plateGrid(plan.deviceTypes.at(plan.devices.at(*owner.device).type));
    return grid && grid->group->grid.columnMajor ? std::size_t(std::max(1, grid->group->grid.rows)) : 1;
}

/// Draws one page from top to bottom.
class PortTable {
public:
    PortTable(const PortBook& book, const PortOwner& owner, const PortList& list, const SheetFrame& frame)
        : m_book(book),
          m_plan(book.plan()),
          m_owner(owner),
          m_list(list),
          m_room(frame.room()),
          m_y(m_room.top()),
          m_block(blockOf(book, owner))
    {
        if (m_owner.device)
            m_type = &m_plan.deviceTypes.at(m_plan.devices.at(*m_owner.device).type);
    }

    void addNotes(Drawing& sheet, const PortPage& page);
    void addColumnHeads(Drawing& sheet);
    void addPiece(Drawing& sheet, const PortPage::Piece& piece);

private:
    double x(double column) const { return m_room.left() + column; }
    QRectF rowRect(double height) const { return {m_room.left(), m_y, m_room.width(), height}; }
    void addBand(Drawing& sheet, const PortPage::Piece& piece);
    void addRow(Drawing& sheet, const PortRun& run, std::size_t i);
    void addCable(PartBuilder& part, const PortRun& run, const PortLine& line, double middle);
    void addBlocks(Drawing& sheet, const PortRun& run, double top);
    /// RACK-UNIT:PORT; of a rack whose name is too long for `room` what follows it, which is what tells rows apart.
    QString shownEnd(const PortRef& port, const Type& type, double room) const
    {
        const QString whole = endText(m_plan, port);
        const QString& rack = m_plan.racks.at(m_plan.devices.at(port.device).rack).name;
        return widthOf(whole, type) * 0.8 > room ? QChar(0x2026) + whole.mid(rack.size()) : whole;
    }
    /// Whether the line is a port of the plate's grid, which columns and letters count.
    bool isOnPlate(std::size_t i) const
    {
        const auto grid = m_type ? plateGrid(*m_type) : std::nullopt;
        const int port = m_list.lines[i].port.number;
        return m_block > 1 && grid && port >= grid->firstPort && port < grid->firstPort + grid->group->count;
    }
    QString blockName(std::size_t i) const;
    std::size_t blockEnd(std::size_t i, std::size_t end) const;
    QString bundleName(const PortLine& line) const
    {
        const Bundle* bundle = m_book.bundleOf(*line.cable);
        return bundle ? bundle->name : Words::tr("none");
    }
    const CableType& typeOf(const PortLine& line) const
    {
        return m_plan.cableTypes.at(m_plan.cables.at(*line.cable).type);
    }

    const PortBook& m_book;
    const Tables& m_plan;
    const PortOwner& m_owner;
    const PortList& m_list;
    QRectF m_room;
    double m_y;
    std::size_t m_block;
    const DeviceType* m_type = nullptr;
};

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
    part.text({left, first}, order, bold);
    double at = runOn(part, {left, first + 4}, Words::tr("Tick from left to right; do not connect before "), normal);
    at = runOn(part, {at, first + 4}, Words::tr("Insp"), bold);
    runOn(part, {at, first + 4}, Words::tr(" is ticked. Loss: all mated pairs and fiber, port to port."), normal);
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

void PortTable::addBand(Drawing& sheet, const PortPage::Piece& piece)
{
    constexpr double kHeight = 9.6;
    constexpr double kMark = 12;
    const PortRun& run = piece.run;
    const QRectF band(m_room.left(), m_y + 1, m_room.width(), kHeight);
    PartBuilder part(Words::tr("far end"), band, ReadAs::Row);
    const PortLine& first = m_list.lines[run.first];
    const bool isOne = run.farEnd >= 0 && !run.isMixed;
    const FarShape shape =
        isOne ? farShape(m_list.farEnds[std::size_t(run.farEnd)].order) : FarShape{{}, kSoftInk, kZebra};
    part.rect(band, {shape.tint, shape.strong, kBlockLine, false}, 0.8);
    part.rect({band.left(), band.top(), kMark, kHeight}, filled(shape.strong), 0.8);
    const double upper = band.top() + 3.2;
    const double lower = band.top() + 6.7;
    QString name = Words::tr("no cable");
    std::vector<std::pair<QString, QString>> facts;
    const QString ports = m_owner.device ? Words::tr("ports %1").arg(portSpan(m_list, run.first, run.end() - 1))
                                         : countText(run.count, Words::tr("1 tray"), Words::tr("%1 trays"));
    if (isOne) {
        const FarEnd& far = m_list.farEnds[std::size_t(run.farEnd)];
        drawFarShape(part, far.order, {band.left() + kMark / 2, band.center().y()}, 6, kPaperWhite);
        name = far.name;
        const QString place = far.device
            ? Words::tr("rack %1 %2").arg(m_plan.racks.at(far.rack).name, unitsText(m_plan, *far.device))
            : Words::tr("trays");
        facts.emplace_back(place, ports);
        facts.emplace_back(
            Words::tr("bundle %1").arg(sharedText(m_list, run, [&](const PortLine& line) { return bundleName(line); })),
            countText(run.count, Words::tr("1 cable"), Words::tr("%1 cables")));
        facts.emplace_back(
            Words::tr("route %1")
                .arg(sharedText(m_list, run, [&](const PortLine& line) { return routeText(m_book, line); })),
            QString());
        const CableType& type = typeOf(first);
        facts.emplace_back(polarityText(type), plugsText(type));
    } else if (run.isMixed) {
        name = Words::tr("several");
        facts.emplace_back(ports, Words::tr("each row names its far end"));
        const CableType& type = typeOf(first);
        facts.emplace_back(polarityText(type), plugsText(type));
    } else {
        const bool isGlass =
            portPlace(m_plan.deviceTypes.at(m_plan.devices.at(first.port.device).type), first.port.number).group->fibers
            > 0;
        facts.emplace_back(ports, isGlass ? Words::tr("leave the dust caps on") : Words::tr("none planned"));
    }
    if (piece.isContinued)
        facts.front().second = Words::tr("%1 (continued)").arg(facts.front().second);
    double at = band.left() + kMark + 2;
    const Type title = fitted(name, sheetType(17, QFont::Bold), 40);
    part.text({at, band.center().y()}, name, title);
    at += std::max(20.0, widthOf(name, title)) + 2;
    // The route is what may be long: it gets what the others leave.
    double rest = band.right() - 1 - at;
    const auto naturalWidth = [](const std::pair<QString, QString>& fact) {
        return std::max(widthOf(fact.first, sheetType(8)), widthOf(fact.second, sheetType(8)));
    };
    for (std::size_t i = 0; i < facts.size(); ++i)
        rest -= i == 2 && isOne ? 3.0 : std::min(naturalWidth(facts[i]), 42.0) + 3.5;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const bool isRoute = i == 2 && isOne;
        const double width = isRoute ? std::max(rest, 10.0) : std::min(naturalWidth(facts[i]), 42.0);
        part.lines({{at, band.top() + 1, at, band.bottom() - 1}}, outlined(shape.strong, 0.2));
        at += 1.5;
        if (isRoute && widthOf(facts[i].first, sheetType(8)) > width) {
            QStringList lines = wrapped(facts[i].first, sheetType(7.5), width);
            const QString second = lines.mid(1).join(u' ');
            part.text({at, upper}, lines.front(), fitted(lines.front(), sheetType(7.5), width));
            part.text({at, lower}, second, fitted(second, sheetType(7.5), width));
        } else {
            part.text({at, upper}, facts[i].first, fitted(facts[i].first, sheetType(8), width));
            part.text({at, lower}, facts[i].second, fitted(facts[i].second, sheetType(8), width));
        }
        at += width + 2;
    }
    sheet.parts.push_back(std::move(part).take());
    m_y += kBand;
}

void PortTable::addCable(PartBuilder& part, const PortRun& run, const PortLine& line, double middle)
{
    const Cable& cable = m_plan.cables.at(*line.cable);
    const FarEnd& far = m_list.farEnds[std::size_t(line.farEnd)];
    const QString name = cableName(m_plan.naming(), cable);
    const QString thisEnd = shownEnd(line.port, monoType(8.2), kAt.farEnd - kAt.thisEnd - 0.6);
    QString farEnd = shownEnd(line.far, monoType(9.6, QFont::Bold), kAt.type - kAt.farEnd - 6.3);
    if (line.moreFar > 0)
        farEnd += QStringLiteral(" +%1").arg(line.moreFar);
    part.text({x(kAt.cable), middle}, name, fitted(name, monoType(8.2), kAt.thisEnd - kAt.cable - 0.6));
    part.text({x(kAt.thisEnd), middle}, thisEnd, fitted(thisEnd, monoType(8.2), kAt.farEnd - kAt.thisEnd - 0.6));
    // What the label says, in one piece for whoever searches.
    part.text({x(kAt.farEnd), middle}, m_book.labelOf(line), silent(monoType(5)));
    constexpr double kShape = 5.5;
    if (run.isMixed) {
        const QString more = QStringLiteral("%1 · %2 · %3").arg(far.name, bundleName(line), routeText(m_book, line));
        const double room = kAt.type - kAt.farEnd - 0.8;
        part.text({x(kAt.farEnd), middle - 1.2}, farEnd, fitted(farEnd, monoType(8.8, QFont::Bold), room));
        part.text({x(kAt.farEnd), middle + 1.8}, more, fitted(more, sheetType(6), room + kAt.stock - kAt.type - 1));
        part.text({x(kAt.type), middle - 1.2}, shortType(typeOf(line)),
                  fitted(shortType(typeOf(line)), sheetType(8.5), 11.4));
    } else {
        drawFarShape(part, far.order, {x(kAt.farEnd) + 2, middle}, 2.6, farShape(far.order).strong);
        part.text({x(kAt.farEnd) + kShape, middle}, farEnd,
                  fitted(farEnd, monoType(9.6, QFont::Bold), kAt.type - kAt.farEnd - kShape - 0.8));
        part.text({x(kAt.type), middle}, shortType(typeOf(line)),
                  fitted(shortType(typeOf(line)), sheetType(8.5), 11.4));
    }
    // The band says these for all rows; whoever hears or copies one row needs them, too, and every tray by its name.
    part.text(
        {x(kAt.stock), middle},
        QStringLiteral("%1 %2 %3 %4")
            .arg(far.name, bundleName(line), trayNames(m_plan, cable, line.end).join(u' '), polarityText(typeOf(line))),
        silent(sheetType(2)));
    const QString stock = stockText(line);
    part.text({x(kAt.loss - 1.6), middle}, stock, fitted(stock, sheetType(11, QFont::Bold, Qt::AlignRight), 9));
    const std::optional<Loss> lost = m_book.lossOf(line);
    QString loss = lossText(line, lost);
    if (lost && restsOnAssumption(m_book, line))
        loss += QStringLiteral(" ~");
    part.text({x(kAt.ticks - 1.2), middle}, loss, fitted(loss, sheetType(8.5, QFont::Normal, Qt::AlignRight), 10));
    for (int i = 0; i < kTicks; ++i) {
        const bool isForGlass = i == 1 || i == 2;  // copper is neither cleaned nor looked at through a scope
        if (line.isOptical || !isForGlass)
            tickBox(part, {x(kAt.ticks + kAt.tick * (i + 0.5)), middle});
    }
}

QString PortTable::blockName(std::size_t i) const
{
    // Of trays the rail, or what else the port is: "mgmt".
    if (!m_owner.device) {
        const QString& name = m_list.lines[i].name;
        return name.startsWith(QLatin1String("nic-")) ? name.section(u'-', -1) : name.section(u'-', 0, 0);
    }
    return isOnPlate(i) ? QString::number(i / m_block + 1) : QString();
}

std::size_t PortTable::blockEnd(std::size_t i, std::size_t end) const
{
    std::size_t last = i + 1;
    while (last < end && blockName(last) == blockName(i))
        ++last;
    return last;
}

void PortTable::addRow(Drawing& sheet, const PortRun& run, std::size_t i)
{
    const double height = run.isMixed ? kMixedRow : kRow;
    const PortLine& line = m_list.lines[i];
    const double middle = m_y + height / 2;
    PartBuilder part(Words::tr("row"), rowRect(height), ReadAs::Row);
    // Every other column of the plate is grey.
    if (isOnPlate(i) && i / m_block % 2)
        part.rect({x(kAt.port), m_y, m_room.width() - kAt.port, height}, filled(kZebra));
    const Type number = sheetType(14, QFont::Bold, Qt::AlignRight);
    const QString& name = line.shown;
    part.text({x(kAt.cable - 2.4), middle}, name,
              shrunk(name, number, kAt.cable - kAt.port - (isOnPlate(i) ? 6 : 3), 8));
    if (isOnPlate(i))
        part.text({x(kAt.port + 1.4), middle}, QString(QChar(u'A' + int(i % m_block))),
                  sheetType(8, QFont::Normal, Qt::AlignLeft, kSoftInk));
    if (line.cable) {
        addCable(part, run, line, middle);
    } else {
        Style empty = dashedOutline(kRowRule);
        empty.width = kPartLine;
        part.rect({x(kAt.cable), m_y + 0.9, kAt.ticks - kAt.cable - 1, height - 1.8}, empty, 0.6);
        part.text({x(kAt.thisEnd), middle}, Words::tr("no cable"),
                  sheetType(8.5, QFont::Normal, Qt::AlignLeft, kSoftInk));
    }
    std::vector<QLineF> rules{{x(kAt.port), m_y + height, m_room.right(), m_y + height}};
    for (int tick = 0; tick <= kTicks; ++tick)
        rules.emplace_back(x(kAt.ticks + kAt.tick * tick), m_y, x(kAt.ticks + kAt.tick * tick), m_y + height);
    part.lines(std::move(rules), outlined(kRowRule, kRowLine));
    sheet.parts.push_back(std::move(part).take());
    m_y += height;
}

/// The frames round rows that are one column of the plate, with its number.
void PortTable::addBlocks(Drawing& sheet, const PortRun& run, double top)
{
    const double height = run.isMixed ? kMixedRow : kRow;
    PartBuilder part({}, {m_room.left(), top, m_room.width(), double(run.count) * height}, ReadAs::Nothing);
    for (std::size_t i = run.first; i < run.end();) {
        const std::size_t end = blockEnd(i, run.end());
        const QRectF block(m_room.left(), top + double(i - run.first) * height, m_room.width(),
                           double(end - i) * height);
        part.rect(block, outlined(kInk, kBlockLine));
        if (const QString name = blockName(i); !name.isEmpty()) {
            part.text({x(kAt.port / 2), block.center().y()}, name,
                      fitted(name, sheetType(name.front().isDigit() ? 14 : 7.5, QFont::Bold, Qt::AlignHCenter),
                             kAt.port - 0.6));
            part.lines({{x(kAt.port), block.top(), x(kAt.port), block.bottom()}}, outlined(kInk, kBlockLine));
        }
        i = end;
    }
    sheet.parts.push_back(std::move(part).take());
}

void PortTable::addPiece(Drawing& sheet, const PortPage::Piece& piece)
{
    addBand(sheet, piece);
    const double top = m_y;
    for (std::size_t i = piece.run.first; i < piece.run.end(); ++i)
        addRow(sheet, piece.run, i);
    addBlocks(sheet, piece.run, top);
}

}  // namespace

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
                       const SheetFrame& frame, const SheetHead& head)
{
    Drawing sheet = frame.blank(head.title);
    frame.addHead(sheet, head);
    PortTable table(book, owner, list, frame);
    table.addNotes(sheet, page);
    table.addColumnHeads(sheet);
    for (const PortPage::Piece& piece : page.pieces)
        table.addPiece(sheet, piece);
    frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace views
