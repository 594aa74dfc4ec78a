// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/pair_drawing.h"

#include "views/elevation/rack_scene.h"
#include "views/fiber/faceplate_drawing.h"
#include "views/fiber/sheet.h"
#include "views/unit_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::pairDrawing)
};

constexpr double kFaceShare = 0.42;  ///< of the sheet's width, for each side's face
constexpr double kFaceHeight = 78;   ///< at most
constexpr double kListHeight = 216;  ///< the rows share it
constexpr double kMostPitch = 12;
constexpr double kLeastPitch = 2.4;
constexpr double kLabelShare = 0.2;  ///< of the sheet's width, for the cables' names
constexpr double kCellLeft = 34;     ///< width of a port's box
constexpr double kCellRight = 84;

/// One end of the pair while it is being drawn.
struct Side {
    std::vector<Id<Device>> devices;
    QRectF place;
    std::map<PortRef, QColor> joined;
};

QColor colourOf(const PairOptions& options, int port)
{
    const PortFamily* family = options.key.of(port);
    return family ? family->colour : options.theme.portFabric;
}

/// The faces of a side stacked as they stand in the rack, the lowest at the bottom, small and to one scale.
double drawFaces(Drawing& drawing, PartBuilder& part, const Tables& plan, const Theme& theme, const Side& side)
{
    double height = 0;
    double width = 1;
    for (const Id<Device> id : side.devices) {
        const DeviceType& type = plan.deviceTypes.at(plan.devices.at(id).type);
        height += unitsOf(type) * 44.45;
        width = std::max(width, sheetWidthOf(type));
    }
    const double scale = side.place.width() / width;
    // Many faces are pressed flat, so that all of them show.
    const double flat = std::min(scale, kFaceHeight / std::max(height, 1.0));
    double bottom = side.place.top() + height * flat;
    std::map<QRgb, std::vector<QRectF>> fields;
    std::vector<QRectF> empty;
    std::vector<QRectF> lasers;
    for (const Id<Device> id : side.devices) {
        const DeviceType& type = plan.deviceTypes.at(plan.devices.at(id).type);
        const double tall = unitsOf(type) * 44.45 * flat;
        const double wide = (type.width.known() ? millimetres(*type.width.value) : kSheetWidth) * scale;
        const QRectF body(side.place.center().x() - wide / 2, bottom - tall + 0.3, wide, tall - 0.6);
        bottom -= tall;
        part.rect(body, filled(bodyColour(theme, type.deviceClass)), std::min(1.5, tall / 8));
        drawing.hits.push_back({body, id});
        const auto small = [&](const QRectF& port) {
            return QRectF(body.left() + port.left() * scale, body.top() + port.top() * flat - 0.3, port.width() * scale,
                          port.height() * flat);
        };
        for (const QRectF& module : laserModuleRects(type))
            lasers.push_back(small(module.adjusted(1.2, 0, -1.2, 0)));
        int number = 0;
        for (const PortGroup& group : type.ports) {
            for (int i = 1; i <= group.count; ++i) {
                ++number;
                if (group.face != Face::Front && type.deviceClass != DeviceClass::Panel)
                    continue;
                const QRectF rect = small(connectorRect(group.grid, i));
                const auto found = side.joined.find({id, number});
                if (found != side.joined.end())
                    fields[found->second.rgb()].push_back(rect);
                else
                    empty.push_back(rect);
            }
        }
    }
    part.field(std::move(lasers), filled(mixed(theme.chassis, theme.laserModule, 0.45)));
    part.field(std::move(empty), filled(theme.portEmpty));
    for (auto& [colour, rects] : fields)
        part.field(std::move(rects), filled(QColor::fromRgb(colour)));
    return height * flat;
}

/// Rows of ports, each with a box, in the order given.
std::map<PortRef, double> rowsOf(const std::vector<PortRef>& ports, double top, double height)
{
    std::map<PortRef, double> rows;
    const double each = height / double(std::max<std::size_t>(ports.size(), 1));
    for (std::size_t i = 0; i < ports.size(); ++i)
        rows[ports[i]] = top + (double(i) + 0.5) * each;
    return rows;
}

QString cableText(const Tables& plan, const PairLink& link)
{
    QStringList names;
    Length length;
    bool known = true;
    for (const Id<Cable> id : link.cables) {
        const Cable& cable = plan.cables.at(id);
        names << cableName(plan.naming(), cable);
        known = known && cable.length > Length();
        length += cable.length;
    }
    return names.join(QStringLiteral(" › ")) + (known ? QStringLiteral(" · ") + distanceText(length) : QString());
}

bool isSelected(const PairOptions& options, const PairLink& link, Id<Device> left)
{
    const auto has = [&](const ObjectRef& object) {
        return std::find(options.selected.begin(), options.selected.end(), object) != options.selected.end();
    };
    return has(PortRef{left, link.left}) || has(link.right)
        || std::any_of(link.cables.begin(), link.cables.end(), [&](Id<Cable> cable) { return has(cable); });
}

void drawLinks(Drawing& drawing, PartBuilder& part, const Tables& plan, const FacedPair& pair,
               const PairOptions& options, const std::vector<PairLink>& links, const QRectF& place)
{
    std::set<PortRef> leftSet;
    std::vector<PortRef> rightPorts;
    for (const PairLink& link : links) {
        leftSet.insert({pair.left, link.left});
        rightPorts.push_back(link.right);
    }
    const auto rank = [&](const PortRef& port) {
        return std::pair(std::find(pair.right.begin(), pair.right.end(), port.device) - pair.right.begin(),
                         port.number);
    };
    std::sort(rightPorts.begin(), rightPorts.end(),
              [&](const PortRef& a, const PortRef& b) { return rank(a) < rank(b); });
    rightPorts.erase(std::unique(rightPorts.begin(), rightPorts.end()), rightPorts.end());
    const auto leftRows = rowsOf({leftSet.begin(), leftSet.end()}, place.top(), place.height());
    const auto rightRows = rowsOf(rightPorts, place.top(), place.height());
    const double pitch = place.height() / double(std::max(leftRows.size(), rightRows.size()));
    const double tall = pitch * 0.82;
    const double leftEdge = place.left() + place.width() * kLabelShare + kCellLeft;
    const double rightEdge = place.right() - kCellRight;
    std::map<QRgb, QPainterPath> curves;
    QPainterPath chosen;
    for (const PairLink& link : links) {
        const double y1 = leftRows.at({pair.left, link.left});
        const double y2 = rightRows.at(link.right);
        const bool picked = isSelected(options, link, pair.left);
        QPainterPath& path = picked ? chosen : curves[colourOf(options, link.left).rgb()];
        path.moveTo(leftEdge, y1);
        const double half = (leftEdge + rightEdge) / 2;
        path.cubicTo(half, y1, half, y2, rightEdge, y2);
    }
    const double thick = std::clamp(pitch * 0.18, 0.6, 1.6);
    for (const auto& [colour, path] : curves)
        part.path(path, outlined(QColor::fromRgb(colour), thick));
    if (!chosen.isEmpty()) {
        part.path(chosen, outlined(options.theme.accent, thick + 1.4));
        part.path(chosen, outlined(QColor(Qt::white), thick * 0.6));
    }
    const double size = std::min(tall * 0.62, kNoteSize);
    std::set<PortRef> drawn;
    for (const PairLink& link : links) {
        const QColor colour = colourOf(options, link.left);
        const bool picked = isSelected(options, link, pair.left);
        const PortRef left{pair.left, link.left};
        const QRectF a(leftEdge - kCellLeft, leftRows.at(left) - tall / 2, kCellLeft, tall);
        const QRectF b(rightEdge, rightRows.at(link.right) - tall / 2, kCellRight, tall);
        for (const auto& [rect, port] : {std::pair(a, left), std::pair(b, link.right)}) {
            if (!drawn.insert(port).second)
                continue;
            const QString name = port == left
                ? portName(plan.deviceTypes.at(plan.devices.at(port.device).type), port.number)
                : portText(plan, port);
            part.rect(rect, filled(colour), std::min(1.4, tall / 4));
            if (picked)
                part.rect(rect.adjusted(-0.7, -0.7, 0.7, 0.7), outlined(options.theme.accent, 1.1), 1.8);
            part.text(rect.center(), name,
                      {size, inkOn(colour), Qt::AlignHCenter, QFont::Medium, rect.width() - 1, 5, 12});
            drawing.hits.push_back({rect, port});
        }
        part.text({a.left() - 4, a.center().y()}, cableText(plan, link),
                  {size, options.theme.inkSecond, Qt::AlignRight, QFont::Normal, a.left() - place.left() - 4, 5, 12});
        drawing.hits.push_back({QRectF(place.left(), a.top(), a.left() - place.left() - 2, tall), link.cables.front()});
    }
}

}  // namespace

Drawing pairDrawing(const Tables& plan, const PlanIndex& index, const FacedPair& pair, const PairOptions& options,
                    double width)
{
    const Theme& theme = options.theme;
    const std::vector<PairLink> links = pairLinks(plan, index, pair);
    const QString leftName = plan.devices.at(pair.left).name;
    Drawing drawing =
        emptySheet(theme, Words::tr("%1 and %2 face to face").arg(leftName, pair.rightName), {0, 0, width, 0});
    PartBuilder part(Words::tr("face to face"), {});
    const QString count = links.empty() ? Words::tr("nothing joins them")
        : links.size() == 1             ? Words::tr("1 link")
                                        : Words::tr("%1 links").arg(links.size());
    addHeading(part, theme, width, leftName + QStringLiteral(" ↔ ") + pair.rightName, count);
    double top = kTitleHeight;
    Side left{{pair.left}, {0, top + 8, width * kFaceShare, kFaceHeight}, {}};
    Side right{pair.right, {width * (1 - kFaceShare), top + 8, width * kFaceShare, kFaceHeight}, {}};
    for (const PairLink& link : links) {
        left.joined.emplace(PortRef{pair.left, link.left}, colourOf(options, link.left));
        right.joined.emplace(link.right, colourOf(options, link.left));
    }
    const auto sideText = [&](const QString& name, const Side& side) {
        return Words::tr("%1 · %2 ports joined").arg(name).arg(side.joined.size());
    };
    part.text({left.place.center().x(), top + 2}, sideText(leftName, left),
              aligned(noteType(theme), Qt::AlignHCenter, left.place.width()));
    part.text({right.place.center().x(), top + 2}, sideText(pair.rightName, right),
              aligned(noteType(theme), Qt::AlignHCenter, right.place.width()));
    const double tall =
        std::max(drawFaces(drawing, part, plan, theme, left), drawFaces(drawing, part, plan, theme, right));
    top += 8 + tall + 12;
    if (links.empty()) {
        part.text({width / 2, top + 4}, Words::tr("No cable goes from %1 to %2.").arg(leftName, pair.rightName),
                  aligned(bodyType(theme), Qt::AlignHCenter, width));
        top += 12;
    } else {
        const double pitch = std::clamp(kListHeight / double(links.size()), kLeastPitch, kMostPitch);
        const QRectF place(0, top, width, pitch * double(links.size()));
        drawLinks(drawing, part, plan, pair, options, links, place);
        top = place.bottom() + 4;
    }
    Part made = std::move(part).take();
    made.bounds = {0, 0, width, top};
    drawing.parts.push_back(std::move(made));
    drawing.bounds.setHeight(top);
    return drawing;
}

}  // namespace views
