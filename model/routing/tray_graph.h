// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/routing/stretches.h"

#include <map>

namespace model {

/// The trays of one kind as a graph. Trays join where a corner of one lies on another; between joints lie spans. Every
/// tray is cut at its joints and where racks hang from it: those are its places, numbered through all trays in order,
/// and what lies between place n and place n + 1 of one tray is section n. Along a section the load is the same.
class TrayGraph {
public:
    using Place = std::size_t;

    /// `racks`: those that cables come from.
    TrayGraph(const Tables& plan, TrayKind kind, const std::vector<Id<Rack>>& racks);

    /// A piece of tray between two joints or ends.
    struct Span {
        std::size_t tray;
        std::size_t fromNode;
        std::size_t toNode;
        Place from;
        Place to;
        Length length;
    };
    struct Edge {
        std::size_t span;
        std::size_t node;
    };
    struct Waterfall {
        std::size_t span;
        Place at;
        Point top;
    };
    /// A piece of a way along one tray, backwards where `from` is the greater.
    struct Piece {
        std::size_t tray;
        Place from;
        Place to;
        friend bool operator==(const Piece&, const Piece&) = default;
    };
    using Way = std::vector<Piece>;

    std::size_t trays() const { return m_trays.size(); }
    const Tray& tray(std::size_t index) const { return m_trays[index]; }
    const std::vector<Span>& spans() const { return m_spans; }
    std::size_t nodes() const { return m_edges.size(); }
    const std::vector<Edge>& edgesOf(std::size_t node) const { return m_edges[node]; }
    /// Places of all trays, so also one more than the last section.
    std::size_t places() const { return m_along.size(); }
    std::size_t trayOf(Place place) const { return m_trayOf[place]; }
    /// From the first end of its tray.
    Length along(Place place) const { return m_along[place]; }

    /// Every tray that passes over (or under) the rack's footprint, or else the nearest one; none without trays.
    const std::vector<Waterfall>& waterfallsOf(Id<Rack> rack) const;

    Length lengthOf(const Way& way) const;
    std::vector<Id<Tray>> traysOf(const Way& way) const;
    std::vector<Stretch> stretchesOf(const Way& way) const;
    /// The way that these stretches describe; none where they leave the graph or end between its places.
    std::optional<Way> wayAlong(const std::vector<Stretch>& stretches) const;

    template <class Visit>
    static void forEachSection(const Way& way, Visit&& visit)
    {
        for (const Piece& piece : way) {
            for (Place section = std::min(piece.from, piece.to); section < std::max(piece.from, piece.to); ++section)
                visit(section);
        }
    }

private:
    struct Hanging {
        Id<Rack> rack;
        std::size_t tray;
        TrayPlace place;
    };
    /// Of one tray, by how far along it they lie.
    using Joints = std::map<Length, Point>;
    std::vector<Joints> findJoints() const;
    std::vector<Hanging> findHangings(const Tables& plan, const std::vector<Id<Rack>>& racks) const;
    void cut(std::size_t tray, const Joints& joints, std::vector<Length> places);
    void join(const std::vector<Joints>& joints);
    void hang(const std::vector<Hanging>& hangings);

    std::vector<Tray> m_trays;
    std::vector<Span> m_spans;
    std::vector<std::vector<std::size_t>> m_traySpans;  ///< by tray, in order along it
    std::vector<Length> m_along;                        ///< by place
    std::vector<std::size_t> m_trayOf;                  ///< by place
    std::vector<std::vector<Edge>> m_edges;             ///< by node
    std::vector<std::vector<Waterfall>> m_waterfalls;   ///< by rack id
};

/// The trays a rack may hang from, by their place in `trays`, and where: see `TrayGraph::waterfallsOf`.
std::vector<std::pair<std::size_t, TrayPlace>> hangingPlaces(const Rack& rack, const RackType& type,
                                                             const std::vector<Tray>& trays);

}  // namespace model
