// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/hop_look.h"
#include "views/fiber/position_discs.h"
#include "views/fiber/sheet.h"
#include "views/fiber/trace_drawing.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::lanesDrawing)
};

constexpr double kRow = 14;
constexpr double kBox = 10.4;
constexpr double kLead = 28;  ///< room for "tx 3"
constexpr double kLeastGap = 9;
constexpr double kMostGap = 30;
constexpr std::size_t kMostRows = 288;

/// One fiber's hops from the near port to the far end; `port` is the place of the near port among them.
struct Lane {
    const FiberTrace* fiber;
    std::vector<Hop> hops;
    std::size_t port = 0;
};

Lane laneOf(const FiberTrace& fiber)
{
    Lane lane{&fiber, fiber.hops, 0};
    if (fiber.direction == Direction::Receive)
        std::reverse(lane.hops.begin(), lane.hops.end());
    const auto isNear = [&](const Hop& hop) {
        const bool leaves = hop.kind == HopKind::Panel && hop.out.port == fiber.asked.port;
        return !hop.cable && (leaves || PortRef{hop.device, hop.port} == fiber.asked.port);
    };
    const auto found = std::find_if(lane.hops.begin(), lane.hops.end(), isNear);
    if (found != lane.hops.end())
        lane.port = std::size_t(found - lane.hops.begin());
    return lane;
}

/// Colour of the fiber in the stretch before a hop: the cable's own where one end of the stretch is a cable.
int fiberBetween(const Hop& before, const Hop& after)
{
    if (before.cable)
        return before.sheathFiber;
    if (after.cable)
        return after.sheathFiber;
    return std::max(before.position, after.position);
}

/// A head in the middle of a stretch, pointing as the light goes.
void addArrow(QPainterPath& heads, QPointF middle, bool rightward)
{
    const double way = rightward ? 1 : -1;
    heads.moveTo(middle + QPointF(2.2 * way, 0));
    heads.lineTo(middle + QPointF(-1.6 * way, -2));
    heads.lineTo(middle + QPointF(-1.6 * way, 2));
    heads.closeSubpath();
}

/// Where the columns of all lanes stand, wide enough for their longest names.
struct Columns {
    std::vector<double> left;
    std::vector<double> width;

    QRectF box(std::size_t column, double y) const { return {left[column], y - kBox / 2, width[column], kBox}; }
    double right() const { return left.back() + width.back(); }
};

/// Parts inside either end's device go without its name: the port beside them says it.
QString nameIn(const Tables& plan, const FiberTrace& fiber, const Hop& hop)
{
    const bool isFar = hop.device == fiber.far.port.device;
    return hopNameText(plan, hop, isFar ? fiber.far.port.device : fiber.asked.port.device);
}

Columns columnsOf(const Tables& plan, const std::vector<Lane>& lanes, std::size_t before, std::size_t count,
                  double width)
{
    constexpr double kCharacter = 2.8;  ///< mm of the size the names have
    Columns columns;
    columns.width.assign(count, 20);
    for (const Lane& lane : lanes) {
        for (std::size_t i = 0; i < lane.hops.size(); ++i) {
            double& wide = columns.width[before - lane.port + i];
            wide = std::max(wide, 5 + kCharacter * double(nameIn(plan, *lane.fiber, lane.hops[i]).size()));
        }
    }
    double all = kLead;
    for (const double wide : columns.width)
        all += wide;
    const double gap = count > 1 ? std::clamp((width - all) / double(count - 1), kLeastGap, kMostGap) : 0;
    double left = kLead;
    for (const double wide : columns.width) {
        columns.left.push_back(left);
        left += wide + gap;
    }
    return columns;
}

/// Everything of one sort and colour that all lanes have, drawn at once.
struct Batches {
    std::map<QRgb, std::vector<QLineF>> lines;
    std::vector<QLineF> edges;
    std::map<QRgb, std::vector<QRectF>> boxes;
    QPainterPath heads;

    void draw(PartBuilder& part, const Theme& theme)
    {
        part.lines(std::move(edges), outlined(mixed(theme.canvas, theme.ink, 0.5), 2.2));
        for (auto& [colour, all] : lines)
            part.lines(std::move(all), outlined(QColor::fromRgb(colour), 1.5));
        if (!heads.isEmpty())
            part.path(heads, filled(theme.inkSecond));
        for (auto& [colour, all] : boxes)
            part.field(std::move(all), {theme.panel, QColor::fromRgb(colour), 0.7, false}, 2);
    }
};

void addLane(Batches& batches, const Tables& plan, const Theme& theme, const Lane& lane, std::size_t shift,
             const Columns& columns, double y)
{
    const bool sends = lane.fiber->direction == Direction::Transmit;
    for (std::size_t i = 0; i < lane.hops.size(); ++i) {
        const QRectF box = columns.box(shift + i, y);
        batches.boxes[hopColourOf(plan, theme, lane.hops[i]).rgb()].push_back(box);
        if (i == 0)
            continue;
        const QLineF line(columns.box(shift + i - 1, y).right(), y, box.left(), y);
        batches.edges.push_back(line);
        batches.lines[fiberInk(theme, fiberBetween(lane.hops[i - 1], lane.hops[i])).rgb()].push_back(line);
        if (lane.hops[i].cable && lane.hops[i].sheathFiber > 0)
            addArrow(batches.heads, line.center(), sends);
        else if (lane.hops[i - 1].cable)
            addArrow(batches.heads, line.center(), sends);
    }
}

void addLaneText(Drawing& drawing, PartBuilder& part, const Tables& plan, const Theme& theme, const Lane& lane,
                 std::size_t shift, const Columns& columns, double y)
{
    const FiberTrace& fiber = *lane.fiber;
    const bool sends = fiber.direction == Direction::Transmit;
    const QColor colour = fiberInk(theme, fiber.asked.position);
    part.circle({3.6, y}, 3.6, {colour, fiberEdge(theme, fiber.asked.position), 0.4, false});
    part.text({3.6, y}, QString::number(fiber.asked.position),
              {4, inkOn(colour), Qt::AlignHCenter, QFont::DemiBold, 0, 4.5, 10});
    part.text({10, y}, (sends ? Words::tr("tx %1") : Words::tr("rx %1")).arg(fiber.lane),
              {kNoteSize, theme.ink, Qt::AlignLeft, QFont::Medium, kLead - 10, 5, 12});
    for (std::size_t i = 0; i < lane.hops.size(); ++i) {
        const Hop& hop = lane.hops[i];
        const QRectF box = columns.box(shift + i, y);
        const QString name = nameIn(plan, fiber, hop);
        part.text(box.center(), name, {4.8, theme.ink, Qt::AlignHCenter, QFont::Medium, box.width() - 2, 5, 12});
        QStringList note{hopKindText(hop.kind) + u' ' + name, hopPositionText(hop)};
        note.removeAll(QString());
        drawing.hits.push_back({box, hopObject(hop), note.join(QStringLiteral(", "))});
    }
    if (fiber.fault == TraceFault::None)
        return;
    const std::size_t next = shift + lane.hops.size();
    const double from = next < columns.left.size() ? columns.left[next] : columns.right() + 4;
    part.text({from, y}, troublesText(plan, fiber),
              {kNoteSize, theme.error, Qt::AlignLeft, QFont::Medium, std::max(120.0, columns.right() - from), 5, 12});
}

/// What each column holds, from the first lane that has it.
void addHeads(PartBuilder& part, const Theme& theme, const std::vector<Lane>& lanes, std::size_t before,
              const Columns& columns, double y)
{
    for (std::size_t column = 0; column < columns.left.size(); ++column) {
        for (const Lane& lane : lanes) {
            const std::size_t shift = before - lane.port;
            if (column < shift || column - shift >= lane.hops.size())
                continue;
            const QRectF box = columns.box(column, y);
            part.text(box.center(), hopKindText(lane.hops[column - shift].kind),
                      aligned(noteType(theme), Qt::AlignHCenter, box.width() + 6));
            break;
        }
    }
}

/// The connectors at both ends, so that it is seen where each fiber comes out.
double drawEnds(Drawing& drawing, const Tables& plan, const PlanIndex& index, const Theme& theme,
                const TraceAsked& asked, double width, double top)
{
    double height = 0;
    if (asked.port)
        height += drawPositionDiscs(drawing, plan, index, theme, *asked.port, 0, width, top + 8) + 8;
    const FiberTrace& fiber = asked.fibers.front();
    if (fiber.fault == TraceFault::None && fiber.pmConnector == 0 && fiber.far.port.number > 0)
        height += drawPositionDiscs(drawing, plan, index, theme, fiber.far.port, 0, width, top + height + 4) + 4;
    return height;
}

}  // namespace

Drawing lanesDrawing(const Tables& plan, const PlanIndex& index, const Theme& theme, const TraceAsked& asked,
                     double width)
{
    Drawing drawing = emptySheet(theme, Words::tr("All fibers of %1").arg(asked.name), {0, 0, width, 0});
    std::vector<Lane> lanes;
    std::size_t before = 0;
    std::size_t after = 1;
    const std::size_t shown = std::min(asked.fibers.size(), kMostRows);
    for (std::size_t i = 0; i < shown; ++i) {
        lanes.push_back(laneOf(asked.fibers[i]));
        before = std::max(before, lanes.back().port);
        after = std::max(after, lanes.back().hops.size() - std::min(lanes.back().port, lanes.back().hops.size()));
    }
    const Columns columns = columnsOf(plan, lanes, before, before + after, width);
    const double whole = std::max(width, columns.right());
    PartBuilder part(Words::tr("lanes"), {});
    const QString figures = asked.fibers.empty() ? QString() : linkFiguresText(plan, asked.fibers.front());
    addHeading(part, theme, whole, Words::tr("%1 · %2 lit fibers").arg(asked.name).arg(asked.fibers.size()), figures);
    double y = kTitleHeight;
    if (asked.fibers.empty()) {
        part.text(
            {0, y + 4},
            Words::tr("There is no fiber to follow: it is copper, or its type does not say which positions are lit."),
            aligned(noteType(theme), Qt::AlignLeft, whole));
        y += 10;
    }
    Batches batches;
    if (!lanes.empty()) {
        addHeads(part, theme, lanes, before, columns, y + 3);
        y += 9;
    }
    for (std::size_t i = 0; i < lanes.size(); ++i)
        addLane(batches, plan, theme, lanes[i], before - lanes[i].port, columns, y + (double(i) + 0.5) * kRow);
    batches.draw(part, theme);
    for (const Lane& lane : lanes) {
        addLaneText(drawing, part, plan, theme, lane, before - lane.port, columns, y + kRow / 2);
        y += kRow;
    }
    if (shown < asked.fibers.size()) {
        part.text({0, y + 5}, Words::tr("and %1 more").arg(asked.fibers.size() - shown), noteType(theme));
        y += 10;
    }
    Part made = std::move(part).take();
    made.bounds = {0, 0, whole, y};
    drawing.parts.push_back(std::move(made));
    if (!asked.fibers.empty())
        y += drawEnds(drawing, plan, index, theme, asked, whole, y);
    drawing.bounds = {0, 0, whole, y};
    return drawing;
}

}  // namespace views
