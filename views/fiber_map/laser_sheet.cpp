// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/laser_sheet.h"

#include "model/optics/fiber_colour.h"
#include "model/optics/fiber_map.h"
#include "model/optics/fiber_trace.h"
#include "model/optics/pm_runs.h"
#include "model/optics/switch_inside.h"
#include "views/fiber_map/faceplate_sheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::laserSheet)
};

/// TIA-598 as it is printed: always with its two letters, which grey copies keep.
struct PrintedColour {
    const char* letters;
    QColor colour;
    bool isDark;  ///< carries white letters
};
const std::array<PrintedColour, 12>& printedColours()
{
    static const std::array<PrintedColour, 12> all{{{"BL", QColor(0x1f, 0x5f, 0xbf), true},
                                                    {"OR", QColor(0xf0, 0x7c, 0x1e), false},
                                                    {"GR", QColor(0x2e, 0x8b, 0x45), true},
                                                    {"BR", QColor(0x7a, 0x4a, 0x24), true},
                                                    {"SL", QColor(0x8a, 0x93, 0x9b), false},
                                                    {"WH", QColor(0xff, 0xff, 0xff), false},
                                                    {"RD", QColor(0xd3, 0x2f, 0x2f), true},
                                                    {"BK", QColor(0x11, 0x11, 0x11), true},
                                                    {"YL", QColor(0xf7, 0xd2, 0x1e), false},
                                                    {"VI", QColor(0x7b, 0x3f, 0xa0), true},
                                                    {"RS", QColor(0xf4, 0x9a, 0xc1), false},
                                                    {"AQ", QColor(0x5f, 0xcf, 0xd0), false}}};
    return all;
}

/// The port of most cables of a device, with a cable in it.
const PortLine* typicalLine(const PortBook& book, const PortList& list)
{
    std::map<Id<CableType>, std::size_t> counts;
    for (const PortLine& line : list.lines) {
        if (line.cable && line.isOptical)
            ++counts[book.plan().cables.at(*line.cable).type];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == counts.end())
        return nullptr;
    return &*std::find_if(list.lines.begin(), list.lines.end(), [&](const PortLine& line) {
        return line.cable && book.plan().cables.at(*line.cable).type == most->first;
    });
}

const PortGroup& groupOf(const Tables& plan, const PortRef& port)
{
    return *portPlace(plan.deviceTypes.at(plan.devices.at(port.device).type), port.number).group;
}

QString laneText(const PortGroup& group, int position)
{
    const LaneAt lane = laneAt(group, position);
    if (lane.lane == 0)
        return Words::tr("dark");
    return (lane.direction == Direction::Transmit ? Words::tr("Tx%1") : Words::tr("Rx%1")).arg(lane.lane);
}

/// The two plugs of a cable and the fibers between them.
class PlugDrawing {
public:
    PlugDrawing(const PortBook& book, const PortLine& line, const QRectF& room)
        : m_plan(book.plan()),
          m_line(line),
          m_type(m_plan.cableTypes.at(m_plan.cables.at(*line.cable).type)),
          m_room(room),
          m_positions(std::clamp(m_type.positionsA > 0 ? m_type.positionsA : m_type.fibers, 1, 16)),
          m_pitch((room.width() - 2 * kSide) / (m_positions + 1))
    {
    }

    void draw(Drawing& sheet);
    static constexpr double kHeight = 86;

private:
    static constexpr double kSide = 26;
    static constexpr double kPlug = 25;
    static constexpr double kGap = 34;

    double x(int position) const { return m_room.left() + kSide + m_pitch * position; }
    void drawPlug(PartBuilder& part, double top, bool farEnd);
    void drawFibers(PartBuilder& part, double from, double to);
    int acrossOf(int position) const
    {
        const auto far = acrossCable(m_type, CableEnd::A, {0, position});
        return far && far->leg == 0 ? far->position : 0;
    }
    /// The number of the fiber at a position: it keeps its colour to the other end.
    int fiberAt(int position, bool farEnd) const
    {
        if (!farEnd)
            return position;
        for (int each = 1; each <= m_positions; ++each) {
            if (acrossOf(each) == position)
                return each;
        }
        return 0;
    }
    bool isLit(int position, bool farEnd) const
    {
        return laneAt(groupOf(m_plan, farEnd ? m_line.far : m_line.port), position).lane > 0;
    }

    const Tables& m_plan;
    const PortLine& m_line;
    const CableType& m_type;
    QRectF m_room;
    int m_positions;
    double m_pitch;
};

void PlugDrawing::drawPlug(PartBuilder& part, double top, bool farEnd)
{
    const QRectF body(x(0) + m_pitch * 0.2, top, m_pitch * (m_positions + 0.6), kPlug);
    const bool isAngled = m_type.polish.compare(QLatin1String("apc"), Qt::CaseInsensitive) == 0;
    part.rect({body.center().x() - 10, top - 3.4, 20, 3.4}, {isAngled ? kApc : kSoftInk, kInk, kPartLine, false}, 0.5);
    part.text({body.center().x(), top - 1.7}, Words::tr("KEY"),
              sheetType(7, QFont::Bold, Qt::AlignHCenter, kPaperWhite));
    part.rect(body, {isAngled ? kApcTint : kZebra, kInk, kFrameLine, false}, 1.2);
    part.circle({body.left() + 2.4, top + 12.4}, 1.1, {kPaperWhite, kInk, 0.3, false});
    const double radius = std::min(3.9, m_pitch * 0.42);
    for (int position = 1; position <= m_positions; ++position) {
        const QPointF centre(x(position), top + 12.4);
        const bool lit = isLit(position, farEnd);
        const QColor ink = lit ? kInk : kSoftInk;
        part.text({centre.x(), top + 4.4}, QString::number(position),
                  sheetType(11, lit ? QFont::Bold : QFont::Normal, Qt::AlignHCenter, ink));
        const int fiber = fiberAt(position, farEnd);
        if (lit && fiber > 0) {
            const PrintedColour& colour = printedColours()[std::size_t(fiber - 1) % 12];
            part.circle(centre, radius, {colour.colour, kInk, 0.4, false});
            part.text(centre, QString::fromLatin1(colour.letters),
                      sheetType(7.5, QFont::Bold, Qt::AlignHCenter, colour.isDark ? kPaperWhite : kInk));
        } else {
            Style dark = dashedOutline(kSoftInk);
            dark.width = kPartLine;
            dark.fill = kPaperWhite;
            part.circle(centre, radius, dark);
            const double arm = radius * 0.6;
            part.lines({{centre - QPointF(arm, arm), centre + QPointF(arm, arm)},
                        {centre - QPointF(arm, -arm), centre + QPointF(arm, -arm)}},
                       outlined(kSoftInk, kPartLine));
        }
        const QString lane = laneText(groupOf(m_plan, farEnd ? m_line.far : m_line.port), position);
        part.text({centre.x(), top + 20.4}, lane,
                  sheetType(8, lit ? QFont::Bold : QFont::Normal, Qt::AlignHCenter, ink));
    }
}

void PlugDrawing::drawFibers(PartBuilder& part, double from, double to)
{
    constexpr double kStub = 5.4;
    for (int position = 1; position <= m_positions; ++position) {
        const int far = acrossOf(position);
        if (far == 0 || !isLit(position, false))
            continue;
        const PrintedColour& colour = printedColours()[std::size_t(position - 1) % 12];
        QPainterPath path;
        path.moveTo(x(position), from);
        path.lineTo(x(position), from + kStub);
        path.lineTo(x(far), to - kStub);
        path.lineTo(x(far), to);
        part.path(path, outlined(kInk, 1.5));
        part.path(path, outlined(colour.colour, 1.0));
    }
    const auto tag = [&](double column, double middle, const QString& text) {
        const Type type = sheetType(7, QFont::Bold, Qt::AlignHCenter);
        const double width = std::max(7.4, widthOf(text, type) + 1.2);
        part.rect({column - width / 2, middle - 1.9, width, 3.8}, {kPaperWhite, kInk, kPartLine, false}, 0.5);
        part.text({column, middle}, text, type);
    };
    for (int position = 1; position <= m_positions; ++position) {
        const int far = acrossOf(position);
        if (far == 0 || !isLit(position, false))
            continue;
        tag(x(position), from + 3, Words::tr("to %1").arg(far));
        tag(x(far), to - 6.4, Words::tr("from %1").arg(position));
    }
}

void PlugDrawing::draw(Drawing& sheet)
{
    const double upper = m_room.top() + 3.4;
    const double lower = upper + kPlug + kGap;
    PartBuilder part(Words::tr("both plugs of a cable"), m_room);
    drawFibers(part, upper + kPlug, lower - 3.4 + 3.4);
    drawPlug(part, upper, false);
    drawPlug(part, lower, true);
    const auto side = [&](double top, const QString& name) {
        part.text({m_room.left(), top + 6}, name, sheetType(15, QFont::Bold));
        part.text({m_room.left(), top + 11.4}, Words::tr("looking into"), sheetType(8));
        part.text({m_room.left(), top + 15}, Words::tr("the plug, key up"), sheetType(8));
    };
    side(upper, Words::tr("This end"));
    side(lower, Words::tr("Far end"));
    const double right = x(m_positions + 1) + 2;
    const double room = m_room.right() - right;
    if (m_type.polish.compare(QLatin1String("apc"), Qt::CaseInsensitive) == 0) {
        part.rect({right, upper, room, 10}, {kApc, kInk, kPartLine, false}, 0.8);
        part.text({right + room / 2, upper + 5}, Words::tr("APC"),
                  sheetType(15, QFont::Bold, Qt::AlignHCenter, kPaperWhite));
        part.text({right, upper + 13.4}, Words::tr("green, angled 8°"),
                  fitted(Words::tr("green, angled 8°"), sheetType(8), room));
        const QString never = Words::tr("Never mate with UPC.");
        part.text({right, upper + 17}, never, fitted(never, sheetType(8, QFont::Bold), room));
    }
    const QString polarity = polarityText(m_type);
    const double middle = upper + kPlug + kGap / 2;
    if (!polarity.isEmpty()) {
        part.text({right, middle - 4}, polarity, fitted(polarity, sheetType(17, QFont::Bold), room));
        const QString said =
            acrossOf(1) > 0 ? Words::tr("1 to %1, 2 to %2 …").arg(acrossOf(1)).arg(acrossOf(2)) : QString();
        part.text({right, middle + 1.4}, said, fitted(said, sheetType(8), room));
        const QString plugs = plugsText(m_type);
        QStringList lines = wrapped(plugs, sheetType(8), room);
        for (qsizetype i = 0; i < std::min<qsizetype>(2, lines.size()); ++i)
            part.text({right, middle + 5 + 3.6 * double(i)}, lines[i], fitted(lines[i], sheetType(8), room));
    }
    part.circle({right + 1.4, lower + 5}, 1.1, {kPaperWhite, kInk, 0.3, false});
    const QStringList notes{Words::tr("dot = position 1"), Words::tr("%1 of %2 lit,").arg(m_type.lit).arg(m_positions),
                            Words::tr("lane order ~")};
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const double indent = i == 0 ? 3.6 : 0;
        part.text({right + indent, lower + 5 + 4 * double(i)}, notes[i], fitted(notes[i], sheetType(8), room - indent));
    }
    sheet.parts.push_back(std::move(part).take());
}

/// The twelve colours in a strip, with what they are called.
double addColourStrip(Drawing& sheet, const QRectF& room, double top)
{
    constexpr double kHeight = 8.6;
    PartBuilder part(Words::tr("fiber colours"), {room.left(), top, room.width(), kHeight + 5});
    const double width = room.width() / 12;
    for (std::size_t i = 0; i < 12; ++i) {
        const PrintedColour& colour = printedColours()[i];
        const QRectF cell(room.left() + width * double(i), top, width, kHeight);
        part.rect(cell, {colour.colour, kInk, kPartLine, false});
        const QColor ink = colour.isDark ? kPaperWhite : kInk;
        part.text({cell.center().x(), top + 2.8}, QString::number(i + 1),
                  sheetType(9, QFont::Bold, Qt::AlignHCenter, ink));
        part.text({cell.center().x(), top + 6.2}, QString::fromLatin1(colour.letters),
                  sheetType(8, QFont::Normal, Qt::AlignHCenter, ink));
        const QString name = colourText(fiberColour(int(i) + 1));
        part.text({cell.center().x(), top + kHeight + 2.4}, name,
                  fitted(name, sheetType(7.5, QFont::Normal, Qt::AlignHCenter), width - 0.6));
    }
    sheet.parts.push_back(std::move(part).take());
    return top + kHeight + 6;
}

/// Each laser module with what it feeds, in two columns, in the order of the plate.
class LaserTable {
public:
    LaserTable(const PortBook& book, Id<Device> device, const QRectF& room)
        : m_book(book),
          m_plan(book.plan()),
          m_type(m_plan.deviceTypes.at(m_plan.devices.at(device).type)),
          m_inside(m_type, m_plan.profile().optics),
          m_room(room),
          m_runs(pmRunsOf(m_plan, book.index(), device))
    {
    }

    void draw(Drawing& sheet);

private:
    void addRow(Drawing& sheet, int module, const QRectF& row);

    const PortBook& m_book;
    const Tables& m_plan;
    const DeviceType& m_type;
    SwitchInside m_inside;
    QRectF m_room;
    std::vector<PmRun> m_runs;
};

void LaserTable::addRow(Drawing& sheet, int module, const QRectF& row)
{
    PartBuilder part(Words::tr("laser module"), row, ReadAs::Row);
    const double y = row.center().y();
    std::vector<int> pm;
    for (const PmRun& run : m_runs) {
        if (run.module && run.module->number == module)
            pm.push_back(run.number);
    }
    std::set<int> engines;
    const std::vector<int> ports = portsFedBy(m_book, m_type, module);
    for (const PortLane& lane : m_inside.lanesOf({PartKind::LaserModule, module, 0}))
        engines.insert(m_inside.behind(lane).engine);
    const QString name = QString::number(module);
    part.text({row.left() + 9, y}, name, sheetType(15, QFont::Bold, Qt::AlignRight));
    const auto cell = [&](double left, double width, const QString& text, const Type& type) {
        part.text({row.left() + left, y}, text, fitted(text, type, width));
    };
    cell(11.5, 14, Words::tr("PM %1").arg(numberRuns(pm)), sheetType(8.5, QFont::Medium));
    cell(26, 13.5, Words::tr("OE %1").arg(numberRuns({engines.begin(), engines.end()})), sheetType(7.5));
    cell(40, 15, ports.empty() ? QStringLiteral("?") : numberRuns(ports), sheetType(9.5, QFont::Bold));
    for (int i = 0; i < 3; ++i)
        tickBox(part, {row.left() + 59 + 8.4 * i, y}, 4.6);
    const double reading = row.left() + 80.5;
    part.lines({{row.left(), row.bottom(), row.right(), row.bottom()}}, outlined(kRowRule, kRowLine));
    part.lines({{reading, row.top(), reading, row.bottom()}, {row.right(), row.top(), row.right(), row.bottom()}},
               outlined(kRowRule, kPartLine));
    sheet.parts.push_back(std::move(part).take());
}

void LaserTable::draw(Drawing& sheet)
{
    constexpr double kRow = 8.7;
    constexpr double kGap = 5;
    const int count = m_type.inside->laserModules.value ? int(*m_type.inside->laserModules.value) : 0;
    const double width = (m_room.width() - kGap) / 2;
    PartBuilder part(Words::tr("lasers"), {m_room.left(), m_room.top(), m_room.width(), 12});
    part.lines({{m_room.left(), m_room.top(), m_room.right(), m_room.top()}}, outlined(kInk, kBlockLine));
    const QString title = hasOwnLasers(m_type)
        ? Words::tr("Lasers, left to right along the bottom of the plate, with what each feeds ~")
        : Words::tr("Lasers stand in another device: what its modules feed here ~");
    part.text({m_room.left(), m_room.top() + 4.4}, title, fitted(title, sheetType(11, QFont::Bold), m_room.width()));
    const double heads = m_room.top() + 9.6;
    for (const double left : {m_room.left(), m_room.left() + width + kGap}) {
        const Type type = sheetType(7.5, QFont::Medium);
        const Type centre = sheetType(7.5, QFont::Medium, Qt::AlignHCenter);
        part.text({left + 9, heads}, Words::tr("ELS"), sheetType(7.5, QFont::Medium, Qt::AlignRight));
        part.text({left + 11.5, heads}, Words::tr("PM MPO"), type);
        part.text({left + 26, heads}, Words::tr("Engines"), type);
        part.text({left + 40, heads}, Words::tr("Ports"), type);
        const QStringList ticks{Words::tr("Clean"), Words::tr("Seat"), Words::tr("Light")};
        for (int i = 0; i < 3; ++i)
            part.text({left + 59 + 8.4 * i, heads}, ticks[i], fitted(ticks[i], centre, 8.2));
        part.text({left + width - 4.8, heads}, Words::tr("dBm"), centre);
        part.lines({{left, heads + 2.4, left + width, heads + 2.4}}, outlined(kInk, kBlockLine));
    }
    sheet.parts.push_back(std::move(part).take());
    const int half = (count + 1) / 2;
    for (int module = 1; module <= count; ++module) {
        const bool second = module > half;
        addRow(sheet, module,
               {m_room.left() + (second ? width + kGap : 0),
                heads + 2.4 + kRow * (second ? module - half - 1 : module - 1), width, kRow});
    }
    const double foot = heads + 2.4 + kRow * half + 4;
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
    head.line = type.inside ? Words::tr("fiber positions, colours and polarity; PM runs and ELS of this switch")
                            : Words::tr("fiber positions, colours and polarity");
    Drawing sheet = frame.blank(head.title);
    frame.addHead(sheet, head);
    QRectF room = frame.room();
    const PortList list = book.portsOf(device, PortFacts::Ends);
    if (const PortLine* line = typicalLine(book, list)) {
        PlugDrawing(book, *line, QRectF(room.topLeft() + QPointF(0, 1), QSizeF(room.width(), PlugDrawing::kHeight)))
            .draw(sheet);
        room.setTop(addColourStrip(sheet, room, room.top() + PlugDrawing::kHeight + 5));
    }
    if (type.inside)
        LaserTable(book, device, room.adjusted(0, 1, 0, 0)).draw(sheet);
    frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace views
