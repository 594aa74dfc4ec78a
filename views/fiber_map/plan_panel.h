// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber_map/map_words.h"
#include "views/fiber_map/plan_window.h"
#include "views/fiber_map/rack_reach.h"

#include <algorithm>

namespace views {

/// How much a plan says of a hall.
enum class PlanDetail {
    Racks,   ///< every rack with its name, trays, and how many cables go where
    Rows,    ///< rows as blocks with their names, the racks that cables go to, trays
    Locator  ///< rows as blocks with their names, and this rack
};

/// One window on the hall, with one rack marked.
class PlanPanel {
public:
    PlanPanel(const model::PortBook& book, model::Id<model::Rack> rack, const std::vector<Reach>& reaches,
              const PlanWindow& window, PlanDetail detail)
        : m_book(book),
          m_plan(book.plan()),
          m_rack(m_plan.racks.at(rack)),
          m_reaches(reaches),
          m_window(window),
          m_room(window.room),
          m_detail(detail)
    {
    }

    void draw(PartBuilder& part);
    /// A dashed frame round what another window shows, mm of the hall.
    void addFrame(PartBuilder& part, const QRectF& seen) const;
    /// A bar of a round length, four steps long, its right end at `right`; gives where it begins.
    double addScaleBar(PartBuilder& part, QPointF right) const;

private:
    QPointF at(QPointF mm) const { return m_window.at(mm); }
    QRectF at(const QRectF& mm) const { return m_window.at(mm); }
    QRectF rectOf(const model::Rack& rack) const { return at(rackOnPlan(m_plan, rack)); }

    void drawGround(PartBuilder& part) const;
    void drawObstacles(PartBuilder& part) const;
    void drawRacks(PartBuilder& part) const;
    void drawRows(PartBuilder& part) const;
    void drawTrays(PartBuilder& part);
    void drawTrayTags(PartBuilder& part);
    void drawThisRack(PartBuilder& part) const;
    void drawNames(PartBuilder& part) const;
    void addName(PartBuilder& part, const QRectF& shown, const QString& name, const QColor& ink, QPointF front) const;
    void drawRowNames(PartBuilder& part, bool ofReached);
    void drawCounts(PartBuilder& part);
    void addCount(PartBuilder& part, const Reach& reach);
    void drawFoot(PartBuilder& part);
    QPointF north() const { return m_room.topRight() + QPointF(-9, 12); }
    void drawNorth(PartBuilder& part) const;
    /// Blocks of racks that stand side by side in a row, on paper.
    std::vector<QRectF> blocksOf(model::Id<model::Row> row) const;
    bool isReached(model::Id<model::Rack> rack) const
    {
        return std::any_of(m_reaches.begin(), m_reaches.end(), [&](const Reach& reach) { return reach.to == rack; });
    }
    bool isFree(const QRectF& place) const
    {
        return std::none_of(m_taken.begin(), m_taken.end(),
                            [&](const QRectF& other) { return other.intersects(place); });
    }
    /// Whether nothing was written there yet; then it is taken.
    bool takes(const QRectF& place)
    {
        const bool free = isFree(place);
        if (free)
            m_taken.push_back(place);
        return free;
    }

    /// The name of a tray where there is room for it.
    struct Tag {
        QRectF place;
        QString name;
    };

    const model::PortBook& m_book;
    const model::Tables& m_plan;
    const model::Rack& m_rack;
    const std::vector<Reach>& m_reaches;
    PlanWindow m_window;
    QRectF m_room;
    PlanDetail m_detail;
    std::vector<QRectF> m_taken;
    std::vector<QRectF> m_ways;  ///< trays in use, on paper
    std::vector<Tag> m_tags;
};

}  // namespace views
