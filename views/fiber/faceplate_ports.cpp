// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/faceplate_ports.h"

#include "views/elevation/rack_scene.h"

#include <algorithm>
#include <map>

namespace views {

using namespace model;

namespace {

constexpr double kRoomForName = 7;    ///< mm above the connectors
constexpr double kRoomForLetter = 4;  ///< mm below each
constexpr double kBodyEdge = 0.6;     ///< mm

struct GroupView {
    const PortGroup& group;
    int first;  ///< number of its first port
    QPointF corner;

    QRectF rect(int index) const { return connectorRect(group.grid, index).translated(corner); }
    int number(int index) const { return first + index - 1; }
};

QColor emptyColour(const FacePainter& face)
{
    return face.type.deviceClass == DeviceClass::Switch
        ? face.theme.portEmpty
        : mixed(bodyColour(face.theme, face.type.deviceClass), QColor(Qt::black), 0.35);
}

void drawConnectors(FacePainter& face, const GroupView& view)
{
    std::map<QRgb, std::vector<QRectF>> fields;
    const QColor empty = emptyColour(face);
    for (int i = 1; i <= view.group.count; ++i) {
        const PortFamily* family = face.key.of(view.number(i));
        fields[(family ? family->colour : empty).rgb()].push_back(view.rect(i));
        face.hits.push_back({view.rect(i), PortRef{face.device.id, view.number(i)}});
    }
    for (auto& [colour, rects] : fields)
        face.part.field(std::move(rects), filled(QColor::fromRgb(colour)), 1.2);
    const QRectF first = view.rect(1);
    const double size = std::min(first.height() * 0.62, first.width() * 0.47);
    for (int i = 1; i <= view.group.count; ++i) {
        const PortFamily* family = face.key.of(view.number(i));
        const bool alone = view.group.count == 1;
        face.part.text(view.rect(i).center(), alone ? portName(face.type, view.number(i)) : QString::number(i),
                       {alone ? std::min(size, first.width() * 0.2) : size, inkOn(family ? family->colour : empty),
                        Qt::AlignHCenter, QFont::Medium, 0, 5, 14});
    }
}

/// For each column of the grid the family that all its ports belong to, or -1.
std::vector<int> columnFamilies(const FacePainter& face, const GroupView& view)
{
    std::vector<int> columns;
    if (!view.group.grid.columnMajor)
        return columns;
    const int rows = std::max(view.group.grid.rows, 1);
    for (int first = 1; first <= view.group.count; first += rows) {
        const int family = face.key.familyOf[std::size_t(view.number(first)) - 1];
        bool whole = true;
        for (int i = first; i < first + rows && i <= view.group.count; ++i)
            whole = whole && face.key.familyOf[std::size_t(view.number(i)) - 1] == family;
        if (!whole)
            return {};
        columns.push_back(family);
    }
    return columns;
}

/// A bracket with the family's name over each run of columns.
void drawBrackets(FacePainter& face, const GroupView& view, const std::vector<int>& columns)
{
    const QColor ink = mixed(face.theme.chassis, face.theme.chassisInk, 0.9);
    const int rows = std::max(view.group.grid.rows, 1);
    std::map<QRgb, std::vector<QRectF>> bars;
    for (std::size_t first = 0; first < columns.size();) {
        std::size_t end = first + 1;
        while (end < columns.size() && columns[end] == columns[first])
            ++end;
        const QRectF left = view.rect(static_cast<int>(first) * rows + 1);
        const QRectF right = view.rect(static_cast<int>(end - 1) * rows + 1);
        if (columns[first] >= 0) {
            const PortFamily& family = face.key.families[std::size_t(columns[first])];
            const double width = right.right() - left.left();
            bars[family.colour.rgb()].emplace_back(left.left(), left.top() - 2.2, width, 1.1);
            face.part.text({left.left() + width / 2, left.top() - 6}, family.name,
                           {4.8, ink, Qt::AlignHCenter, QFont::Medium, width, 5.5, 12});
        }
        first = end;
    }
    for (auto& [colour, rects] : bars)
        face.part.field(std::move(rects), filled(QColor::fromRgb(colour)));
}

/// The family's letter under each connector.
void drawLetters(FacePainter& face, const GroupView& view)
{
    const QColor ink = mixed(face.theme.chassis, face.theme.chassisInk, 0.85);
    const double room = millimetres(view.group.grid.pitchX) - 0.6;
    for (int i = 1; i <= view.group.count; ++i) {
        if (const PortFamily* family = face.key.of(view.number(i))) {
            const QRectF rect = view.rect(i);
            face.part.text({rect.center().x(), rect.bottom() + 3}, family->letter,
                           {std::min(4.2, room), ink, Qt::AlignHCenter, QFont::Medium, room, 5, 10});
        }
    }
}

}  // namespace

void FacePainter::drawBody()
{
    const QColor colour = bodyColour(theme, type.deviceClass);
    part.rect(body, Style{colour, theme.chassisEdge, kBodyEdge, false}, 3);
    hits.push_back({body, device.id});
}

void FacePainter::outline(const QRectF& rect, double radius)
{
    part.rect(rect.adjusted(-1.9, -1.9, 1.9, 1.9), outlined(theme.accent, 1.2), radius + 1.6);
    part.rect(rect.adjusted(-0.9, -0.9, 0.9, 0.9), outlined(QColor(Qt::white), 0.9), radius + 0.6);
}

void FacePainter::finish(Drawing& drawing, const QRectF& bounds)
{
    Part made = std::move(part).take();
    made.bounds = bounds;
    drawing.parts.push_back(std::move(made));
    drawing.hits.insert(drawing.hits.end(), hits.begin(), hits.end());
}

void drawFacePorts(FacePainter& face, const std::vector<int>& chosen)
{
    int first = 1;
    for (const PortGroup& group : face.type.ports) {
        const GroupView view{group, first, face.body.topLeft()};
        first += group.count;
        if (group.face != face.side || group.count == 0 || group.grid.width <= Length())
            continue;
        drawConnectors(face, view);
        const std::vector<int> columns = columnFamilies(face, view);
        const double gap = millimetres(group.grid.pitchY) - millimetres(group.grid.height);
        if (!columns.empty() && millimetres(group.grid.top) >= kRoomForName && group.count > 1)
            drawBrackets(face, view, columns);
        else if (gap >= kRoomForLetter)
            drawLetters(face, view);
        for (const int port : chosen) {
            if (port >= view.first && port < view.first + group.count)
                face.outline(view.rect(port - view.first + 1), 1.2);
        }
    }
}

}  // namespace views
