// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/elevation/rack_geometry.h"
#include "views/fiber_map/map_words.h"

#include <algorithm>

namespace views {

/// Where ports lie on the paper.
class Plate {
public:
    Plate(const model::DeviceType& type, const PlateGrid& grid, QPointF topLeft, double scale)
        : m_grid(grid.group->grid),
          m_topLeft(topLeft),
          m_scale(scale),
          m_first(grid.firstPort),
          m_count(grid.group->count),
          m_isMirrored(isSeenFromBehind(type, grid.group->face)),
          m_body(topLeft, frontSize(type) / scale)
    {
    }

    /// Type grows with the plate, but never past a fifth.
    double typeScale() const { return m_scale < 1.6 ? 1.2 : 1.0; }
    const QRectF& body() const { return m_body; }
    int columns() const { return std::max(1, m_grid.columns); }
    int rows() const { return std::max(1, m_grid.rows); }
    bool isInGrid(int port) const { return port >= m_first && port < m_first + m_count; }
    /// From 0, as it is counted: on a mirrored plate the first is at the right.
    int columnOf(int port) const
    {
        const int i = port - m_first;
        return m_grid.columnMajor ? i / rows() : i % columns();
    }
    bool isMirrored() const { return m_isMirrored; }
    bool isColumnMajor() const { return m_grid.columnMajor; }
    int rowOf(int port) const
    {
        const int i = port - m_first;
        return m_grid.columnMajor ? i % rows() : i / columns();
    }
    /// As large as the pitch.
    QRectF cell(int column, int row) const
    {
        const double across = columns() > 1 ? millimetres(m_grid.pitchX) : millimetres(m_grid.width);
        const double down = rows() > 1 ? millimetres(m_grid.pitchY) : millimetres(m_grid.height);
        const QPointF centre(millimetres(m_grid.x) + millimetres(m_grid.width) / 2 + column * across,
                             millimetres(m_grid.top) + millimetres(m_grid.height) / 2 + row * down);
        return scaled({centre.x() - across / 2, centre.y() - down / 2, across, down});
    }
    QRectF cellOf(int port) const { return cell(columnOf(port), rowOf(port)); }
    /// What the catalog has at `real`, mm of the plate, on the paper.
    QRectF scaled(const QRectF& real) const
    {
        QRectF place(m_topLeft + real.topLeft() / m_scale, real.size() / m_scale);
        if (m_isMirrored)
            place.moveCenter({2 * m_body.center().x() - place.center().x(), place.center().y()});
        return place;
    }
    /// From where to where the columns reach, over all of them.
    QRectF field() const { return cell(0, 0).united(cell(columns() - 1, rows() - 1)); }

private:
    model::PortGrid m_grid;
    QPointF m_topLeft;
    double m_scale;
    int m_first;
    int m_count;
    bool m_isMirrored;
    QRectF m_body;
};

}  // namespace views
