// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/plug_drawing.h"

#include "model/optics/fiber_colour.h"
#include "model/optics/fiber_map.h"
#include "model/optics/fiber_trace.h"

#include <QCoreApplication>

#include <algorithm>

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

const PortGroup& groupOf(const Tables& plan, const PortRef& port)
{
    return *portPlace(plan.deviceTypes.at(plan.devices.at(port.device).type), port.number).group;
}

QString laneText(const PortGroup& group, int position, bool isLit)
{
    if (group.tx.empty() && group.rx.empty())
        return isLit ? QString() : Words::tr("dark");
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
    /// Whether light goes through the fiber at a position of this end, as far as the ports say: those of a panel take what
    /// comes, so that the other end decides; between two panels every fiber counts.
    bool isFiberLit(int position) const
    {
        const PortGroup& near = groupOf(m_plan, m_line.port);
        const PortGroup& far = groupOf(m_plan, m_line.far);
        const auto hasLanes = [](const PortGroup& group) { return !group.tx.empty() || !group.rx.empty(); };
        const bool isNear = hasLanes(near) && laneAt(near, position).lane > 0;
        const bool isFar = hasLanes(far) && laneAt(far, acrossOf(position)).lane > 0;
        return isNear || isFar || (!hasLanes(near) && !hasLanes(far) && acrossOf(position) > 0);
    }
    /// The same fiber at either end.
    bool isLit(int position, bool farEnd) const
    {
        const int fiber = fiberAt(position, farEnd);
        return fiber > 0 && isFiberLit(fiber);
    }
    int litFibers() const
    {
        int lit = 0;
        for (int position = 1; position <= m_positions; ++position)
            lit += isFiberLit(position) ? 1 : 0;
        return lit;
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
        const QString lane = laneText(groupOf(m_plan, farEnd ? m_line.far : m_line.port), position, lit);
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
    const QStringList notes{Words::tr("dot = position 1"),
                            litFibers() < m_positions ? Words::tr("%1 of %2 lit,").arg(litFibers()).arg(m_positions)
                                                      : Words::tr("%1 positions,").arg(m_positions),
                            Words::tr("lane order ~")};
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const double indent = i == 0 ? 3.6 : 0;
        part.text({right + indent, lower + 5 + 4 * double(i)}, notes[i], fitted(notes[i], sheetType(8), room - indent));
    }
    sheet.parts.push_back(std::move(part).take());
}

}  // namespace

void drawPlugs(Drawing& sheet, const PortBook& book, const PortLine& line, const QRectF& room)
{
    PlugDrawing(book, line, room).draw(sheet);
}

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

}  // namespace views
