// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber_map/map_words.h"
#include "views/fiber_map/rack_reach.h"

#include <algorithm>

namespace views {

/// The hall around what a rack reaches, drawn to scale.
class KeyPlan {
public:
    KeyPlan(const model::PortBook& book, model::Id<model::Rack> rack, const std::vector<Reach>& reaches,
            const QRectF& room)
        : m_book(book), m_plan(book.plan()), m_rack(rack), m_reaches(reaches), m_room(room.adjusted(0, 0, 0, -kStrip))
    {
        place();
    }

    double scale() const { return m_scale; }
    void draw(Drawing& sheet);

    static constexpr double kStrip = 9;  ///< mm under the plan for the scale

private:
    QPointF at(QPointF mm) const { return m_room.center() + (mm - m_centre) / m_scale; }
    QRectF at(const QRectF& mm) const { return {at(mm.topLeft()), mm.size() / m_scale}; }
    QRectF rectOf(const model::Rack& rack) const;
    void place();
    void drawGround(PartBuilder& part);
    void drawTrays(PartBuilder& part);
    void drawRacks(PartBuilder& part);
    void drawNames(PartBuilder& part);
    void drawFoot(PartBuilder& part);
    void addName(PartBuilder& part, const QRectF& shown, const QString& name, const QColor& ink, QPointF front);
    void drawCounts(PartBuilder& part);
    void drawNorthAndScale(PartBuilder& part);
    /// Whether nothing was written there yet; then it is taken.
    bool takes(const QRectF& place)
    {
        const auto meets = [&](const QRectF& other) { return other.intersects(place); };
        if (std::any_of(m_taken.begin(), m_taken.end(), meets))
            return false;
        m_taken.push_back(place);
        return true;
    }
    const Reach* reachTo(model::Id<model::Rack> rack) const
    {
        for (const Reach& reach : m_reaches) {
            if (reach.to == rack)
                return &reach;
        }
        return nullptr;
    }

    const model::PortBook& m_book;
    const model::Tables& m_plan;
    model::Id<model::Rack> m_rack;
    const std::vector<Reach>& m_reaches;
    QRectF m_room;
    QPointF m_centre;
    double m_scale = 50;
    std::vector<QRectF> m_taken;
};

}  // namespace views
