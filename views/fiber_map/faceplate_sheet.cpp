// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/faceplate_sheet.h"

#include "model/optics/switch_inside.h"
#include "views/fiber_map/plate.h"
#include "views/sheets/far_shape.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::faceplateSheet)
};

constexpr double kScales[] = {1.6, 2, 2.5, 3.15, 4, 5, 6.3};
constexpr double kOverPlate = 26;   ///< mm for bands and column heads
constexpr double kUnderPlate = 21;  ///< mm for notes
constexpr double kBandHeight = 15;
constexpr double kEdge = 1.1;  ///< mm of strong colour round a cell

/// Draws one plate with what belongs to it.
class FaceplatePage {
public:
    FaceplatePage(const PortBook& book, const DeviceType& type, const PortList& list, const Plate& plate,
                  const QRectF& room)
        : m_book(book),
          m_plan(book.plan()),
          m_type(type),
          m_list(list),
          m_plate(plate),
          m_room(room),
          m_runs(portRuns(list, std::size_t(plate.rows())))
    {
    }

    void addBands(Drawing& sheet);
    void addColumnHeads(Drawing& sheet);
    void addPlate(Drawing& sheet);
    void addLasers(Drawing& sheet);
    void addNotes(Drawing& sheet);

private:
    struct Span {
        int first;
        int last;
    };
    /// The columns that are the run's more than any other's.
    std::optional<Span> columnsOf(const PortRun& run) const;
    void addCell(PartBuilder& part, const PortRun& run, const PortLine& line);
    void addOtherPorts(Drawing& sheet);

    const PortBook& m_book;
    const Tables& m_plan;
    const DeviceType& m_type;
    const PortList& m_list;
    const Plate& m_plate;
    QRectF m_room;
    std::vector<PortRun> m_runs;
};

std::optional<FaceplatePage::Span> FaceplatePage::columnsOf(const PortRun& run) const
{
    std::optional<Span> span;
    for (int column = 0; column < m_plate.columns(); ++column) {
        int here = 0;
        for (std::size_t i = run.first; i < run.end(); ++i) {
            const int port = m_list.lines[i].port.number;
            here += m_plate.isInGrid(port) && m_plate.columnOf(port) == column ? 1 : 0;
        }
        if (2 * here > m_plate.rows() || (2 * here == m_plate.rows() && !span))
            span = Span{span ? span->first : column, column};
    }
    return span;
}

void FaceplatePage::addBands(Drawing& sheet)
{
    const double top = m_room.top();
    for (const PortRun& run : m_runs) {
        const auto span = columnsOf(run);
        if (run.farEnd < 0 || !span)
            continue;
        const double left = m_plate.cell(span->first, 0).left() + 0.3;
        const QRectF band(left, top, m_plate.cell(span->last, 0).right() - 0.3 - left, kBandHeight);
        PartBuilder part(Words::tr("far end"), band);
        const FarEnd& far = m_list.farEnds[std::size_t(run.farEnd)];
        const FarShape shape = farShape(far.order);
        part.rect(band, filled(run.isMixed ? kSoftInk : shape.strong), 0.8);
        QString name = far.name;
        QString place;
        QString bundles;
        QStringList names;
        if (run.isMixed) {
            constexpr double kRoomy = 40;  // mm
            name = band.width() > kRoomy ? Words::tr("several far ends") : QString();
            place = band.width() > kRoomy ? Words::tr("each port names its own; see the port table") : QString();
        } else {
            place = far.device ? m_plan.racks.at(far.rack).name + u' ' + unitsText(m_plan, *far.device)
                               : QStringLiteral("%1\u2013%2")
                                     .arg(m_list.lines[run.first].shortFar, m_list.lines[run.end() - 1].shortFar);
            for (std::size_t i = run.first; i < run.end(); ++i) {
                const Bundle* each = m_book.bundleOf(*m_list.lines[i].cable);
                if (each && !names.contains(each->name))
                    names << each->name;
            }
            bundles = names.isEmpty() ? Words::tr("no bundle") : names.join(QStringLiteral(", "));
        }
        const auto text = [&](QPointF at, const QString& said, Type type, double room, double least) {
            type.colour = kPaperWhite;
            part.text(at, said, shrunk(said, type, room, least));
        };
        const QString more =
            names.size() > 1 ? Words::tr("%1 and %2 more").arg(names.front()).arg(names.size() - 1) : bundles;
        constexpr double kNarrow = 26;  // mm: one or two columns of a plate
        if (band.width() < kNarrow && !run.isMixed) {
            drawFarShape(part, far.order, {band.left() + 2.6, band.top() + 3.4}, 3, kPaperWhite);
            text({band.left() + 4.8, band.top() + 3.4}, name, sheetType(12, QFont::Bold), band.width() - 5.2, 7);
            text({band.left() + 1, band.top() + 8.6}, place, sheetType(7.5, QFont::Medium), band.width() - 1.6, 5);
            text({band.left() + 1, band.top() + 12.4}, more, sheetType(7, QFont::Medium), band.width() - 1.6, 5);
        } else {
            const double textLeft = band.left() + (run.isMixed ? 2 : 10);
            const double room = band.right() - 1 - textLeft;
            if (!run.isMixed)
                drawFarShape(part, far.order, {band.left() + 5, band.center().y()}, 6, kPaperWhite);
            const Type small = sheetType(7.5, QFont::Medium);
            text({textLeft, band.top() + 4.6}, name, sheetType(17, QFont::Bold), room, 9);
            text({textLeft, band.top() + 9.8}, place, small, room, 6);
            text({textLeft, band.top() + 13}, widthOf(bundles, small) > room ? more : bundles, small, room, 6);
        }
        sheet.parts.push_back(std::move(part).take());
    }
}

void FaceplatePage::addColumnHeads(Drawing& sheet)
{
    const double top = m_room.top() + kBandHeight;
    PartBuilder part(Words::tr("columns"), {m_room.left(), top, m_room.width(), kOverPlate - kBandHeight});
    for (int column = 0; column < m_plate.columns(); ++column) {
        const QRectF cell = m_plate.cell(column, 0);
        std::vector<int> ports;
        for (const PortLine& line : m_list.lines) {
            if (m_plate.isInGrid(line.port.number) && m_plate.columnOf(line.port.number) == column)
                ports.push_back(line.port.number);
        }
        if (ports.empty())
            continue;
        const QString span = m_plate.rows() > 1 && ports.back() - ports.front() + 1 == int(ports.size())
            ? QStringLiteral("%1\u2013%2").arg(ports.front()).arg(ports.back())
            : QString::number(ports.front());
        const bool isNarrow = cell.width() < 9;
        const double size = span.size() > 5 ? (isNarrow ? 6 : 7.3) : (isNarrow ? 7.3 : 9);
        const Type type = sheetType(size, QFont::Bold, Qt::AlignHCenter);
        part.text({cell.center().x(), top + 4}, span, fitted(span, type, cell.width() - 0.3));
        part.text({cell.center().x(), top + 7.6}, Words::tr("col %1").arg(column + 1),
                  sheetType(7, QFont::Normal, Qt::AlignHCenter));
    }
    sheet.parts.push_back(std::move(part).take());
}

void FaceplatePage::addCell(PartBuilder& part, const PortRun& run, const PortLine& line)
{
    const QRectF pitch = m_plate.cellOf(line.port.number);
    const QRectF cell = pitch.adjusted(kEdge / 2, kEdge / 2, -kEdge / 2, -kEdge / 2);
    const double upper = cell.top() + cell.height() * 0.36;
    const double lower = cell.bottom() - cell.height() * 0.2;
    if (!line.cable) {
        Style empty = dashedOutline(kInk);
        empty.width = kPartLine;
        part.rect(cell, empty, 0.8);
        part.text({cell.center().x(), upper}, line.name,
                  fitted(line.name, sheetType(15, QFont::Bold, Qt::AlignHCenter), cell.width() - 0.8));
        return;
    }
    const FarEnd& far = m_list.farEnds[std::size_t(line.farEnd)];
    const FarShape shape = farShape(far.order);
    part.rect(pitch.adjusted(-0.01, -0.01, 0.01, 0.01), filled(run.isMixed ? kSoftInk : shape.strong));
    part.rect(cell, {run.isMixed ? kPaperWhite : shape.tint, kInk, kPartLine, false}, 0.8);
    const Type number = sheetType(line.name.size() > 2 ? 13.6 : 15, QFont::Bold, Qt::AlignHCenter);
    part.text({cell.center().x(), upper}, line.name, fitted(line.name, number, cell.width() - 0.8));
    if (run.isMixed) {
        part.text({cell.center().x(), lower}, far.name,
                  fitted(far.name, monoType(7, QFont::Normal, Qt::AlignHCenter), cell.width() - 0.8));
        return;
    }
    constexpr double kShape = 2;
    drawFarShape(part, far.order, {cell.left() + 0.8 + kShape / 2, lower}, kShape, shape.strong);
    // On a plate of a smaller scale narrow letters say the same.
    const double room = cell.width() - kShape - 1.6;
    const Type wide = monoType(7, QFont::Normal, Qt::AlignRight);
    const Type type = widthOf(line.shortFar, wide) > room ? sheetType(7, QFont::Medium, Qt::AlignRight) : wide;
    part.text({cell.right() - 0.6, lower}, line.shortFar, fitted(line.shortFar, type, room));
}

/// What else is on the front, so that nobody takes it for one of the grid.
void FaceplatePage::addOtherPorts(Drawing& sheet)
{
    PartBuilder part(Words::tr("other ports"), m_plate.body());
    int number = 1;
    for (const PortGroup& group : m_type.ports) {
        for (int i = 1; i <= group.count; ++i, ++number) {
            if (m_plate.isInGrid(number) || group.face != Face::Front)
                continue;
            const QRectF place = m_plate.scaled(connectorRect(group.grid, i));
            part.rect(place, {kPaperWhite, kSoftInk, kPartLine, false}, 0.4);
            const QString name = portName(m_type, number);
            part.text(place.center(), name,
                      fitted(name, sheetType(7, QFont::Normal, Qt::AlignHCenter), place.width() - 0.6));
        }
    }
    sheet.parts.push_back(std::move(part).take());
}

void FaceplatePage::addPlate(Drawing& sheet)
{
    PartBuilder body({}, m_plate.body(), ReadAs::Nothing);
    body.rect(m_plate.body(), {kPaperWhite, kInk, kFrameLine, false}, 1.2);
    for (int row = 0; row < m_plate.rows() && m_plate.rows() > 1; ++row) {
        const QString letter(QChar(u'A' + row));
        const double y = m_plate.cell(0, row).center().y();
        const Type type = sheetType(9, QFont::Bold, Qt::AlignHCenter);
        body.text({(m_plate.body().left() + m_plate.cell(0, row).left()) / 2, y}, letter, type);
        body.text({(m_plate.body().right() + m_plate.cell(m_plate.columns() - 1, row).right()) / 2, y}, letter, type);
    }
    sheet.parts.push_back(std::move(body).take());
    addOtherPorts(sheet);
    for (const PortRun& run : m_runs) {
        PartBuilder part(Words::tr("ports"), m_plate.body());
        for (std::size_t i = run.first; i < run.end(); ++i) {
            if (m_plate.isInGrid(m_list.lines[i].port.number))
                addCell(part, run, m_list.lines[i]);
        }
        sheet.parts.push_back(std::move(part).take());
    }
}

void FaceplatePage::addLasers(Drawing& sheet)
{
    if (!m_type.laserGrid || !m_type.inside)
        return;
    PartBuilder part(Words::tr("lasers"), m_plate.body());
    const int count = m_type.laserGrid->columns * m_type.laserGrid->rows;
    double top = m_plate.body().bottom();
    for (int module = 1; module <= count; ++module) {
        const QRectF place = m_plate.scaled(connectorRect(*m_type.laserGrid, module)).adjusted(0.5, 0, -0.5, 0);
        top = std::min(top, place.top());
        part.rect(place, {kPaperWhite, kInk, kPartLine, false}, 0.8);
        const QString name = Words::tr("ELS %1").arg(module);
        part.text({place.center().x(), place.top() + place.height() * 0.32}, name,
                  fitted(name, sheetType(9, QFont::Bold, Qt::AlignHCenter), place.width() - 0.6));
        const std::vector<int> fed = portsFedBy(m_book, m_type, module);
        constexpr double kArrowRoom = 12;  // mm
        const QString arrow = place.width() > kArrowRoom ? QStringLiteral("\u2192 ") : QString();
        const QString ports = fed.empty() ? QStringLiteral("?") : arrow + numberRuns(fed);
        part.text({place.center().x(), place.top() + place.height() * 0.7}, ports,
                  fitted(ports, sheetType(7, QFont::Normal, Qt::AlignHCenter), place.width() - 0.6));
    }
    const QString where = m_type.inside->pmLocation == PmLocation::Inside
        ? Words::tr("ELS: each names the data ports it feeds; its two PM MPO are behind it, inside the chassis.")
        : Words::tr("ELS: each names the data ports it feeds.");
    part.text({m_plate.cell(0, 0).left(), top - 2}, where, fitted(where, sheetType(7), m_plate.body().width() * 0.43));
    sheet.parts.push_back(std::move(part).take());
}

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
        part.text({cell.center().x(), cell.top() + 4.8}, sample->name,
                  fitted(sample->name, sheetType(15, QFont::Bold, Qt::AlignHCenter), 10));
        drawFarShape(part, far.order, {cell.left() + 2, cell.bottom() - 2.6}, 2.2, shape.strong);
        part.text({cell.right() - 0.8, cell.bottom() - 2.6}, sample->shortFar,
                  fitted(sample->shortFar, monoType(7, QFont::Normal, Qt::AlignRight), 7));
        const double text = x + 16;
        double at = runOn(part, {text, top + 2}, sample->name + u' ', bold);
        runOn(part, {at, top + 2}, Words::tr("port number on this device"), normal);
        drawFarShape(part, far.order, {text + 1.3, top + 2 + step}, 2.6, shape.strong);
        runOn(part, {text + 4, top + 2 + step}, Words::tr("shape = far end, as in the band on top"), normal);
        at = runOn(part, {text, top + 2 + 2 * step}, sample->shortFar + u' ', monoType(8, QFont::Bold));
        runOn(part, {at, top + 2 + 2 * step},
              far.device ? Words::tr("port at the far end") : Words::tr("tray at the far end"), normal);
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
    x += 84;
    const int first = m_list.lines.front().port.number;
    int last = first;
    for (const PortLine& line : m_list.lines)
        last = m_plate.isInGrid(line.port.number) ? line.port.number : last;
    const auto corner = [&](int port) {
        const bool upper = m_plate.rowOf(port) == 0;
        const bool leftmost = m_plate.columnOf(port) == 0;
        return upper ? (leftmost ? Words::tr("top left") : Words::tr("top right"))
                     : (leftmost ? Words::tr("bottom left") : Words::tr("bottom right"));
    };
    const QStringList checks{
        Words::tr("Before the first pull: port %1 is %2 and %3 %4 on the real plate.")
            .arg(first)
            .arg(corner(first))
            .arg(last)
            .arg(corner(last)),
        Words::tr("All %1 dust caps present. Take off one cap at a time.")
            .arg(std::count_if(m_list.lines.begin(), m_list.lines.end(),
                               [&](const PortLine& line) { return m_plate.isInGrid(line.port.number); }))};
    for (qsizetype i = 0; i < checks.size(); ++i) {
        const double y = top + 2.4 + double(i) * 5.4;
        tickBox(part, {x + 2.2, y});
        part.text({x + 6.5, y}, checks[i], fitted(checks[i], normal, m_room.right() - x - 6.5));
    }
    const QString assumed =
        Words::tr("~ Order and places of ports on the plate are assumed: no drawing of the vendor is public.");
    part.text({x, top + 2.4 + 2 * 5.4}, assumed, fitted(assumed, sheetType(7), m_room.right() - x));
    sheet.parts.push_back(std::move(part).take());
}

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

bool hasFaceplateSheet(const PortBook& book, Id<Device> device)
{
    return plateGrid(book.plan().deviceTypes.at(book.plan().devices.at(device).type)).has_value();
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

Drawing faceplateSheet(const PortBook& book, Id<Device> id, const SheetFrame& frame, const SheetHead& head)
{
    const DeviceType& type = book.plan().deviceTypes.at(book.plan().devices.at(id).type);
    const PortList list = book.portsOf(id);
    const QRectF& room = frame.room();
    const double scale = plateScale(type, frame);
    const double width = frontSize(type).width() / scale;
    const Plate plate(type, *plateGrid(type), {room.center().x() - width / 2, room.top() + kOverPlate}, scale);
    FaceplatePage page(book, type, list, plate, room);
    Drawing sheet = frame.blank(head.title);
    frame.addHead(sheet, head);
    page.addBands(sheet);
    page.addColumnHeads(sheet);
    page.addPlate(sheet);
    page.addLasers(sheet);
    page.addNotes(sheet);
    frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace views
