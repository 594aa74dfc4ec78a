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
          m_body(topLeft, frontSize(type) / scale)
    {
    }

    /// Type grows with the plate, but never past a fifth.
    double typeScale() const { return m_scale < 1.6 ? 1.2 : 1.0; }
    const QRectF& body() const { return m_body; }
    int columns() const { return std::max(1, m_grid.columns); }
    int rows() const { return std::max(1, m_grid.rows); }
    bool isInGrid(int port) const { return port >= m_first && port < m_first + m_count; }
    int columnOf(int port) const
    {
        const int i = port - m_first;
        return m_grid.columnMajor ? i / rows() : i % columns();
    }
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
        const QRectF real(centre.x() - across / 2, centre.y() - down / 2, across, down);
        return {m_topLeft + real.topLeft() / m_scale, real.size() / m_scale};
    }
    QRectF cellOf(int port) const { return cell(columnOf(port), rowOf(port)); }
    QRectF scaled(const QRectF& real) const { return {m_topLeft + real.topLeft() / m_scale, real.size() / m_scale}; }

private:
    model::PortGrid m_grid;
    QPointF m_topLeft;
    double m_scale;
    int m_first;
    int m_count;
    QRectF m_body;
};

}  // namespace views
