// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/rack_geometry.h"
#include "views/floor/floor_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::floorTrays)
};

constexpr std::size_t kMostBundlePieces = 6000;  ///< in view, beyond it flows are drawn
constexpr std::size_t kMostCablePieces = 5000;
constexpr double kCableFrom = 0.4;    ///< pixels per mm from which bundles are dissolved into cables
constexpr double kBundleFrom = 0.6;   ///< pixels of a way's width
constexpr double kNamedFrom = 0.045;  ///< pixels per mm from which trays bear their names, not their fill alone
constexpr double kTrayEdgeFrom = 5;   ///< pixels of a tray's width

QColor colourOf(const Theme& theme, TrayKind kind)
{
    return kind == TrayKind::Fiber ? theme.singleMode : kind == TrayKind::Copper ? theme.copper : theme.inkThird;
}

/// What the colours of warnings and errors say on a copy without colour: lines across the tray, two ways over the worse.
void addHatch(const FloorPicture& picture, PartBuilder& part, const QRectF& rect, const QColor& ground)
{
    const Theme& theme = picture.scene.theme;
    if (ground != theme.warning && ground != theme.error)
        return;
    const QRectF seen = rect.intersected(picture.visible);
    const bool lying = seen.width() >= seen.height();
    const double width = lying ? seen.height() : seen.width();
    const double length = lying ? seen.width() : seen.height();
    const double step = std::max(width, 8 * picture.pixel);
    std::vector<QLineF> lines;
    const auto addLine = [&](double from, double to) {
        lines.emplace_back(lying ? QLineF(seen.left() + from, seen.bottom(), seen.left() + to, seen.top())
                                 : QLineF(seen.left(), seen.top() + from, seen.right(), seen.top() + to));
    };
    for (double at = 0; width > 0 && at + width <= length; at += step) {
        addLine(at, at + width);
        if (ground == theme.error)
            addLine(at + width, at);
    }
    part.lines(std::move(lines), outlined(inkOn(ground), 0));
}

/// The name and, coloured by fill, the figure beside it: above a tray along x, right of one along y, where there is room.
void addTrayName(FloorPicture& picture, const Tray& tray, const QRectF& rect, const Tint& tint)
{
    const QRectF seen = rect.intersected(picture.visible);
    const bool lying = seen.width() >= seen.height();
    const double length = picture.pixels(lying ? seen.width() : seen.height());
    if (length < 44)
        return;
    const Theme& theme = picture.scene.theme;
    // Beside a tray along y its name has room however short that is; on paper nobody can point at it to learn it.
    const bool roomy = length > 150 || (!lying && picture.options.furniture);
    const bool named = picture.options.scale > kNamedFrom && roomy;
    QString text = named ? tray.name : tint.mark;
    if (named && !tint.mark.isEmpty())
        text += u' ' + tint.mark;
    if (named && tray.layers > 1)
        text += QStringLiteral(" · ") + Words::tr("%1 layers").arg(tray.layers);
    if (text.isEmpty())
        return;
    const QColor halo = mixed(theme.panel, theme.singleMode, 0.08);
    const double size = named ? 11 : 10;
    for (const double share : {0.93, 0.07, 0.5, 0.25, 0.75, 0.85, 0.15}) {
        const QPointF spot = lying ? QPointF(seen.left() + seen.width() * share, seen.center().y())
                                   : QPointF(seen.right() + 6 * picture.pixel, seen.top() + seen.height() * share);
        // A tray wide enough bears its name itself.
        const bool inside = picture.pixels(lying ? seen.height() : seen.width()) > 14;
        const QPointF beside = lying && !inside ? QPointF(0, -(seen.height() / 2 + 8 * picture.pixel)) : QPointF();
        if (picture.labels.add(spot + beside, text, size, theme.ink, lying ? Qt::AlignHCenter : Qt::AlignLeft,
                               QFont::Medium, halo))
            return;
    }
}

}  // namespace

void drawTrays(FloorPicture& picture)
{
    if (!picture.options.layers.trays)
        return;
    const Theme& theme = picture.scene.theme;
    PartBuilder part(Words::tr("trays"), picture.visible);
    // Where ways of two kinds share a place, the fibers' lies above.
    std::vector<const FloorThing*> trays;
    for (const FloorThing* thing : picture.things) {
        if (std::holds_alternative<Id<Tray>>(thing->object))
            trays.push_back(thing);
    }
    const auto kindOf = [&](const FloorThing* thing) {
        return picture.scene.plan.trays.at(std::get<Id<Tray>>(thing->object)).kind;
    };
    std::stable_sort(trays.begin(), trays.end(),
                     [&](const FloorThing* a, const FloorThing* b) { return kindOf(a) > kindOf(b); });
    for (const FloorThing* thing : trays) {
        const Tray& tray = picture.scene.plan.trays.at(std::get<Id<Tray>>(thing->object));
        const Tint tint = picture.scene.colours.of(tray);
        QColor ground = tint.colour.isValid() ? tint.colour : colourOf(theme, tray.kind);
        const QColor edge = mixed(ground, theme.ink, 0.25);
        // A tray that says how full it is lies over the racks as it does in the hall; else they shine through.
        if (!tint.colour.isValid())
            ground.setAlpha(96);
        const bool narrow = picture.pixels(std::min(thing->rect.width(), thing->rect.height())) < kTrayEdgeFrom;
        const bool under = tray.from.z < Length();
        part.rect(thing->rect, narrow ? filled(ground) : Style{ground, edge, 0, under});
        addHatch(picture, part, thing->rect, ground);
        picture.drawing.hits.push_back({thing->rect, tray.id});
    }
    // The upper ones are named first: what lies under them has the room that is left.
    for (auto thing = trays.rbegin(); thing != trays.rend(); ++thing) {
        const Tray& tray = picture.scene.plan.trays.at(std::get<Id<Tray>>((*thing)->object));
        addTrayName(picture, tray, (*thing)->rect, picture.scene.colours.of(tray));
    }
    picture.drawing.parts.push_back(std::move(part).take());
}

CableDetail cableDetail(const CableWays& ways, const QRectF& visible, double scale)
{
    if (ways.flows().empty() && ways.countTouching(visible, 1) == 0)
        return CableDetail::None;
    if (ways.countTouching(visible, kMostBundlePieces) >= kMostBundlePieces)
        return CableDetail::Flows;
    if (scale >= kCableFrom && ways.countCables(visible) <= kMostCablePieces)
        return CableDetail::Cables;
    double widest = 0;
    for (const std::size_t number : ways.touching(visible))
        widest = std::max(widest, ways.ways()[number].width);
    return widest * scale >= kBundleFrom ? CableDetail::Bundles : CableDetail::Flows;
}

namespace {

/// What of a line is in view.
void addPolyline(const FloorPicture& picture, std::vector<QLineF>& lines, const QPolygonF& polygon)
{
    for (int i = 0; i + 1 < polygon.size(); ++i) {
        const QRectF box = QRectF(polygon[i], polygon[i + 1]).normalized().adjusted(-1, -1, 1, 1);
        if (polygon[i] != polygon[i + 1] && box.intersects(picture.visible))
            lines.emplace_back(polygon[i], polygon[i + 1]);
    }
}

QRgb colourOf(const FloorPicture& picture, Id<Cable> id)
{
    const Tint tint = picture.scene.colours.of(picture.scene.plan.cables.at(id));
    const QColor plain = mixed(picture.scene.theme.singleMode, picture.scene.theme.ink, 0.22);
    return (tint.colour.isValid() ? tint.colour : plain).rgb();
}

void drawFlows(FloorPicture& picture, PartBuilder& part)
{
    const QColor ink = mixed(picture.scene.theme.singleMode, picture.scene.theme.ink, 0.12);
    std::map<int, std::vector<QLineF>> byWidth;  // in half pixels
    const double most = std::max(1, picture.scene.ways.mostInOnePlace());
    for (const CableFlow& flow : picture.scene.ways.flows()) {
        if (!picture.visible.intersects(QRectF(flow.line.p1(), flow.line.p2()).normalized().adjusted(-1, -1, 1, 1)))
            continue;
        const double tray = millimetres(picture.scene.plan.trays.at(flow.tray).width) / picture.pixel;
        const double width = std::clamp(0.8 * tray * std::sqrt(flow.cables / most), 1.0, 24.0);
        byWidth[int(width * 2)].push_back(flow.line);
    }
    for (auto& [halves, lines] : byWidth)
        part.lines(std::move(lines), outlined(ink, halves / 2.0 * picture.pixel));
}

void drawBundles(FloorPicture& picture, PartBuilder& part, const std::vector<std::size_t>& ways)
{
    std::map<std::pair<int, QRgb>, std::vector<QLineF>> lines;
    for (const std::size_t number : ways) {
        const CableWays::Way& way = picture.scene.ways.ways()[number];
        const double width = std::max(1.0, 0.75 * way.width / picture.pixel);
        const QRgb colour = colourOf(picture, way.cables.front());
        QPolygonF line = picture.scene.ways.line(number, 0.5);
        // What hangs down to the racks is drawn fine: it would hide their names.
        for (const int end : {1, int(line.size()) - 1})
            addPolyline(picture, lines[{2, colour}], {line[end - 1], line[end]});
        line.removeFirst();
        line.removeLast();
        addPolyline(picture, lines[{int(width * 2), colour}], line);
    }
    for (auto& [key, each] : lines)
        part.lines(std::move(each), outlined(QColor::fromRgb(key.second), key.first / 2.0 * picture.pixel));
}

void drawEachCable(FloorPicture& picture, PartBuilder& part, const std::vector<std::size_t>& ways)
{
    std::map<QRgb, std::vector<QLineF>> lines;
    for (const std::size_t number : ways) {
        const CableWays::Way& way = picture.scene.ways.ways()[number];
        for (std::size_t i = 0; i < way.cables.size(); ++i)
            addPolyline(picture, lines[colourOf(picture, way.cables[i])], picture.scene.ways.cableLine(number, i));
    }
    for (auto& [colour, each] : lines)
        part.lines(std::move(each), outlined(QColor::fromRgb(colour), picture.pixel));
}

}  // namespace

void drawCables(FloorPicture& picture)
{
    if (!picture.options.layers.cables)
        return;
    PartBuilder part(Words::tr("cables"), picture.visible);
    const CableDetail detail = cableDetail(picture.scene.ways, picture.visible, picture.options.scale);
    if (detail == CableDetail::Flows)
        drawFlows(picture, part);
    else if (detail == CableDetail::Bundles)
        drawBundles(picture, part, picture.scene.ways.touching(picture.visible));
    else if (detail == CableDetail::Cables)
        drawEachCable(picture, part, picture.scene.ways.touching(picture.visible));
    picture.drawing.parts.push_back(std::move(part).take());
}

}  // namespace views
