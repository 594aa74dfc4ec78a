// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/elevation/rack_geometry.h"
#include "views/fiber_map/elevation_sheet.h"

namespace views {

/// Of a rack.
enum class Side { Front, Rear };

/// One face of a rack on paper.
class RackFace {
public:
    RackFace(const model::PortBook& book, const RackMap& map, QPointF topLeft, double scale, Side side)
        : m_book(book),
          m_plan(book.plan()),
          m_map(map),
          m_rack(m_plan.racks.at(map.rack)),
          m_type(m_plan.rackTypes.at(m_rack.type)),
          m_geometry(geometryOf(m_type)),
          m_topLeft(topLeft),
          m_scale(scale),
          m_side(side)
    {
    }

    double width() const { return (m_geometry.opening.width() + 2 * kPost) / m_scale; }
    double height() const { return (m_geometry.opening.height() + 2 * kSill) / m_scale; }
    QRectF frame() const { return {m_topLeft, QSizeF(width(), height())}; }
    QRectF onPaper(const QRectF& real) const
    {
        const QPointF origin = m_geometry.opening.topLeft() - QPointF(kPost, kSill);
        return {m_topLeft + (real.topLeft() - origin) / m_scale, real.size() / m_scale};
    }
    QRectF bodyOnPaper(const model::Device& device) const
    {
        return onPaper(bodyOf(m_geometry, m_plan.deviceTypes.at(device.type), device.unit));
    }

    void draw(Drawing& sheet);

private:
    static constexpr double kPost = 30;  ///< mm of the real frame beside the opening
    static constexpr double kSill = 8;   ///< mm of it over and under the units

    void drawUnits(PartBuilder& part);
    void drawFront(PartBuilder& part, const model::Device& device);
    void drawRearPlate(PartBuilder& part, const model::Device& device, const model::DeviceType& type,
                       const QRectF& body) const;
    void drawRear(PartBuilder& part, const model::Device& device);
    std::pair<double, double> roomForName(const QRectF& body, const model::DeviceType& type, bool low,
                                          double width) const;

    const model::PortBook& m_book;
    const model::Tables& m_plan;
    const RackMap& m_map;
    const model::Rack& m_rack;
    const model::RackType& m_type;
    RackGeometry m_geometry;
    QPointF m_topLeft;
    double m_scale;
    Side m_side;
};

}  // namespace views
