// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/underlay/dxf_entity.h"

#include "views/underlay/dxf_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace views {

namespace {

constexpr double kTurn = 2 * std::numbers::pi;

double radians(double degrees) { return degrees / 360 * kTurn; }

QPointF pointOf(const DxfRecord& record, int code) { return {record.number(code), record.number(code + 10)}; }

DxfPolyline line(const DxfRecord& record) { return {{{pointOf(record, 10)}, {pointOf(record, 11)}}, false}; }

/// LWPOLYLINE: vertices in order, each beginning with its 10.
DxfPolyline lightPolyline(const DxfRecord& record)
{
    DxfPolyline polyline;
    polyline.closed = record.whole(70) & 1;
    for (const DxfGroup& group : record.groups) {
        if (group.code == 10)
            polyline.vertices.push_back({{dxfNumber(group.value), 0}, 0});
        else if (group.code == 20 && !polyline.vertices.empty())
            polyline.vertices.back().at.setY(dxfNumber(group.value));
        else if (group.code == 42 && !polyline.vertices.empty())
            polyline.vertices.back().bulge = dxfNumber(group.value);
    }
    return polyline;
}

/// A spline as the polyline of its fit points, or of its control points where it has none.
DxfPolyline spline(const DxfRecord& record)
{
    const int code = record.find(11) ? 11 : 10;
    DxfPolyline polyline;
    polyline.closed = record.whole(70) & 1;
    for (const DxfGroup& group : record.groups) {
        if (group.code == code)
            polyline.vertices.push_back({{dxfNumber(group.value), 0}, 0});
        else if (group.code == code + 10 && !polyline.vertices.empty())
            polyline.vertices.back().at.setY(dxfNumber(group.value));
    }
    return polyline;
}

/// The outline of a SOLID, whose third and fourth corners stand crosswise, or of a 3DFACE.
DxfPolyline face(const DxfRecord& record, bool crosswise)
{
    DxfPolyline polyline;
    polyline.closed = true;
    const std::array<int, 4> corners = crosswise ? std::array{10, 11, 13, 12} : std::array{10, 11, 12, 13};
    for (const int corner : corners) {
        if (record.find(corner))
            polyline.vertices.push_back({pointOf(record, corner), 0});
    }
    return polyline;
}

DxfArc circle(const DxfRecord& record, bool whole)
{
    const double radius = record.number(40);
    DxfArc arc{pointOf(record, 10), {radius, 0}, {0, radius}, 0, kTurn};
    if (!whole) {
        arc.from = radians(record.number(50));
        arc.to = radians(record.number(51));
        if (arc.to <= arc.from)
            arc.to += kTurn;
    }
    return arc;
}

DxfArc ellipse(const DxfRecord& record)
{
    const QPointF major = pointOf(record, 11);
    const double ratio = record.number(40, 1) * (record.number(230, 1) < 0 ? -1 : 1);
    DxfArc arc{pointOf(record, 10),
               major,
               {-major.y() * ratio, major.x() * ratio},
               record.number(41),
               record.number(42, kTurn)};
    if (arc.to <= arc.from)
        arc.to += kTurn;
    return arc;
}

Qt::AlignmentFlag alignOf(int column)
{
    return column == 0 ? Qt::AlignLeft : column == 1 ? Qt::AlignHCenter : Qt::AlignRight;
}

DxfText text(const DxfRecord& record)
{
    const int across = record.whole(72);
    const int up = record.whole(73);
    const bool second = (across != 0 || up != 0) && record.find(11);
    DxfText text{pointOf(record, second ? 11 : 10), record.number(40), radians(record.number(50)), {}, 0.5, {}};
    text.align = alignOf(across == 4 ? 1 : std::clamp(across, 0, 2));
    if (up == 2 || across == 4)
        text.lift = 0;
    else if (up == 3)
        text.lift = -0.5;
    text.text = dxfText(record.text(1));
    return text;
}

DxfText paragraph(const DxfRecord& record)
{
    QString whole;
    for (const DxfGroup& group : record.groups) {
        if (group.code == 3 || group.code == 1)
            whole += dxfText(group.value);
    }
    const int place = std::clamp(record.whole(71, 1), 1, 9) - 1;
    DxfText text{pointOf(record, 10), record.number(40), radians(record.number(50)), alignOf(place % 3), 0, {}};
    text.lift = place < 3 ? -0.5 : place < 6 ? 0 : 0.5;
    text.text = plainMText(whole);
    return text;
}

DxfInsert insert(const DxfRecord& record)
{
    DxfInsert insert;
    insert.block = record.text(2);
    insert.at = pointOf(record, 10);
    insert.scaleX = record.number(41, 1);
    insert.scaleY = record.number(42, 1);
    insert.turn = radians(record.number(50));
    insert.columns = std::max(1, record.whole(70, 1));
    insert.rows = std::max(1, record.whole(71, 1));
    insert.columnStep = record.number(44);
    insert.rowStep = record.number(45);
    return insert;
}

constexpr std::array<std::string_view, 13> kShapes{"LINE",    "LWPOLYLINE", "POLYLINE", "CIRCLE", "ARC",
                                                   "ELLIPSE", "SPLINE",     "TEXT",     "MTEXT",  "SOLID",
                                                   "TRACE",   "3DFACE",     "INSERT"};

}  // namespace

bool isDxfShape(std::string_view kind) { return std::find(kShapes.begin(), kShapes.end(), kind) != kShapes.end(); }

DxfEntity dxfBlank(const DxfRecord& record)
{
    DxfEntity entity;
    entity.layer = record.text(8);
    // Of all the ways a thing can be turned in space only flat ones matter to a floor plan: from above or from below.
    entity.mirrored = record.number(230, 1) < 0;
    return entity;
}

std::optional<DxfEntity> dxfEntity(const DxfRecord& record)
{
    DxfEntity entity = dxfBlank(record);
    const std::string_view kind = record.kind;
    // These stand in the coordinates of the world, whichever side they face.
    if (kind == "LINE" || kind == "ELLIPSE" || kind == "SPLINE" || kind == "3DFACE" || kind == "MTEXT")
        entity.mirrored = false;
    if (kind == "LINE")
        entity.shape = line(record);
    else if (kind == "LWPOLYLINE")
        entity.shape = lightPolyline(record);
    else if (kind == "SPLINE")
        entity.shape = spline(record);
    else if (kind == "SOLID" || kind == "TRACE" || kind == "3DFACE")
        entity.shape = face(record, kind != "3DFACE");
    else if (kind == "CIRCLE" || kind == "ARC")
        entity.shape = circle(record, kind == "CIRCLE");
    else if (kind == "ELLIPSE")
        entity.shape = ellipse(record);
    else if (kind == "TEXT")
        entity.shape = text(record);
    else if (kind == "MTEXT")
        entity.shape = paragraph(record);
    else if (kind == "INSERT")
        entity.shape = insert(record);
    else
        return std::nullopt;
    const auto* polyline = std::get_if<DxfPolyline>(&entity.shape);
    if (polyline && polyline->vertices.size() < 2)
        return std::nullopt;
    return entity;
}

}  // namespace views
