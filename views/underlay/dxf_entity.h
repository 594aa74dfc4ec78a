// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/underlay/dxf_groups.h"

#include <QPointF>
#include <QString>

#include <variant>

namespace views {

/// A point of a line and how much the way to the next one bulges: the tangent of a quarter of its angle.
struct DxfVertex {
    QPointF at;
    double bulge = 0;
};

struct DxfPolyline {
    std::vector<DxfVertex> vertices;
    bool closed = false;
};

/// centre + major cos t + minor sin t, from one t (radians) to the other.
struct DxfArc {
    QPointF centre;
    QPointF major;
    QPointF minor;
    double from = 0;
    double to = 0;
};

struct DxfText {
    QPointF at;
    double height = 0;
    double turn = 0;  ///< radians
    Qt::AlignmentFlag align = Qt::AlignLeft;
    double lift = 0;  ///< in heights, from `at` up to the middle of the first line
    QString text;
};

/// A block put somewhere, perhaps in rows and columns.
struct DxfInsert {
    std::string block;
    QPointF at;
    double scaleX = 1;
    double scaleY = 1;
    double turn = 0;  ///< radians
    int columns = 1;
    int rows = 1;
    double columnStep = 0;
    double rowStep = 0;
};

/// A thing of a drawing, in the drawing's units and in the coordinates of the block it stands in.
struct DxfEntity {
    std::string layer;
    bool mirrored = false;  ///< seen from below: its x counts the other way
    std::variant<DxfPolyline, DxfArc, DxfText, DxfInsert> shape;
};

/// Whether the record is of this program's kinds at all; POLYLINE is read with its VERTEX records by the reader.
bool isDxfShape(std::string_view kind);
/// What the record draws; nothing where it is no shape or has too few points.
std::optional<DxfEntity> dxfEntity(const DxfRecord& record);
/// Layer and side of any record.
DxfEntity dxfBlank(const DxfRecord& record);

}  // namespace views
