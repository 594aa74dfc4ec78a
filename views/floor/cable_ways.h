// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/rect_index.h"
#include "views/floor/floor_plan.h"

#include <QLineF>
#include <QPolygonF>

namespace views {

/// A straight piece of a tray and how many cables lie in it side by side.
struct CableFlow {
    QLineF line;
    model::Id<model::Tray> tray;
    int cables = 0;
};

/// The ways of all routed cables seen from above. Every cable has its own place across each tray it lies in: the cables of
/// one route side by side, the routes in order.
class CableWays {
public:
    CableWays(const model::Tables& plan, const FloorFrame& frame);

    /// Cables that take one way together.
    struct Way {
        std::optional<model::Id<model::Route>> route;  ///< none: no way of that number
        std::vector<model::Id<model::Cable>> cables;   ///< in id order
        double width = 0;                              ///< mm, in its narrowest tray
    };

    /// By the route's id; ways without cables are empty.
    const std::vector<Way>& ways() const { return m_ways; }
    const Way* wayOf(model::Id<model::Route> route) const;
    /// Numbers of the ways that pass `rect`.
    std::vector<std::size_t> touching(const QRectF& rect) const;
    /// How many pieces of ways touch `rect`, counted no further than `limit`.
    std::size_t countTouching(const QRectF& rect, std::size_t limit) const
    {
        return m_index.countTouching(rect, limit);
    }
    /// How many pieces of single cables touch `rect`.
    std::size_t countCables(const QRectF& rect) const;
    /// The line of a way at `across` of its width, from 0 to 1; 0.5 is its middle.
    QPolygonF line(std::size_t way, double across) const;
    /// Of the cable `number` of a way, from 0.
    QPolygonF cableLine(std::size_t way, std::size_t number) const;
    /// What lies in the trays, piece by piece; overlapping nowhere.
    const std::vector<CableFlow>& flows() const { return m_flows; }
    /// The most cables that lie side by side anywhere.
    int mostInOnePlace() const { return m_most; }

private:
    /// A straight piece of a way: the tray's middle there, and where in the tray the way lies.
    struct Piece {
        QPointF from;
        QPointF to;
        QPointF normal;  ///< unit vector across the tray
        double offset;   ///< mm, of the way's first edge from the tray's middle
        double width;    ///< mm
    };
    /// The front edge of a rack: its middle, and the vector along it.
    struct Drop {
        QPointF middle;
        QPointF along;
    };

    void gatherCables(const model::Tables& plan);
    void layWays(const model::Tables& plan, const FloorFrame& frame);
    void sumFlows(const model::Tables& plan, const FloorFrame& frame);

    std::vector<Way> m_ways;
    std::vector<std::vector<Piece>> m_pieces;    ///< by way
    std::vector<std::pair<Drop, Drop>> m_drops;  ///< at both ends, by way
    std::vector<std::size_t> m_owner;            ///< the way of each rectangle in the index
    std::map<model::Id<model::Tray>, std::map<model::Length, int>> m_profiles;  ///< where the count of cables changes
    std::vector<CableFlow> m_flows;
    int m_most = 0;
    RectIndex m_index;
};

}  // namespace views
