// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber_map/plan_panel.h"

namespace views {

/// Where a rack stands and where its cables go, drawn to scale. Where the racks that cables go to can be named on one
/// plan, that is it, with a small one of the whole hall beside it if there is more of the hall; else the whole hall and,
/// larger, what stands round the rack.
class KeyPlan {
public:
    KeyPlan(const model::PortBook& book, model::Id<model::Rack> rack, const std::vector<Reach>& reaches,
            const QRectF& room);

    /// "scale 1 : 75", or that of both plans.
    QString scaleText() const;
    void draw(Drawing& sheet) const;

    static constexpr double kStrip = 9;  ///< mm under the plans for their scales and what marks say

private:
    struct Pane {
        PlanWindow window;
        PlanDetail detail = PlanDetail::Racks;
    };

    void placeHall(const QRectF& hall, double mostWidth, PlanDetail detail);
    QRectF besideHall() const;
    PlanWindow surroundings(const QRectF& room, const QRectF& hall) const;
    double leastWidth() const;
    void addLegend(PartBuilder& part, double left, double right) const;

    const model::PortBook& m_book;
    const model::Tables& m_plan;
    const model::Rack& m_rack;
    const std::vector<Reach>& m_reaches;
    QRectF m_floor;              ///< mm of the hall, with what stands outside
    QRectF m_room;               ///< without the strip
    std::optional<Pane> m_hall;  ///< at the left
    Pane m_main;
};

}  // namespace views
