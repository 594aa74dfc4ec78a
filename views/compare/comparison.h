// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/plan_diff.h"
#include "views/floor/cable_ways.h"

#include <array>
#include <bitset>
#include <map>

namespace views {

/// Some of the kinds of change.
struct ChangeKinds {
    std::bitset<model::kChangeKinds> bits;

    bool has(model::ChangeKind kind) const { return bits[static_cast<std::size_t>(kind)]; }
    void set(model::ChangeKind kind, bool on = true) { bits[static_cast<std::size_t>(kind)] = on; }
    bool isEmpty() const { return bits.none(); }
    ChangeKinds operator&(const ChangeKinds& other) const { return {bits & other.bits}; }
    static ChangeKinds all() { return {std::bitset<model::kChangeKinds>().set()}; }

    friend bool operator==(const ChangeKinds&, const ChangeKinds&) = default;
};

/// What becomes of a thing on the plan, and of what is in it: devices of a rack, cables at it, hoses.
struct PlaceChanges {
    ChangeKinds own;
    ChangeKinds inside;
    std::array<int, model::kChangeKinds> counts{};  ///< of changes of each kind, the thing's own among them
};

/// One of two designs that are compared, with what its floor plan is drawn from.
struct ComparedSide {
    explicit ComparedSide(model::Tables design);

    model::Tables plan;
    FloorPlan floor;
    CableWays ways;
    std::map<model::ObjectRef, PlaceChanges> places;  ///< racks, trays and units where something changes
    std::array<std::vector<std::size_t>, model::kChangeKinds>
        cableWays;  ///< ways of cables that lie otherwise, each once
};

/// A thing that stands elsewhere in the newer design: its rectangles in the older and newer plan, mm of each.
struct MovedThing {
    model::ObjectRef older;
    model::ObjectRef newer;
    QRectF was;
    QRectF now;
};

enum class Side { Older, Newer };

/// Two designs, what changes between them and where. It is made beside the window and never changes.
class Comparison {
public:
    Comparison(model::Tables older, model::Tables newer);

    const model::PlanDiff& diff() const { return m_diff; }
    const ComparedSide& side(Side side) const { return side == Side::Older ? m_older : m_newer; }
    const std::vector<MovedThing>& moved() const { return m_moved; }
    /// From the older plan's millimetres to the newer's: halls may end elsewhere.
    QPointF shift() const { return m_shift; }

    /// The object in the design of that side, where it is there and can be pointed at.
    std::optional<model::ObjectRef> objectOf(const model::DiffItem& item, Side side) const;
    /// Where it is on that plan: itself or the racks it is in or joins; empty: nowhere.
    std::vector<model::ObjectRef> placesOf(const model::DiffItem& item, Side side) const;
    /// Names of these places as it is now, or was: "A01, A05".
    const QString& whereText(std::size_t item) const { return m_where[item]; }
    /// Numbers of the items that have to do with a place.
    std::vector<std::size_t> itemsAt(const model::ObjectRef& place, Side side) const;

private:
    void place(Side side);
    void findMoved();

    ComparedSide m_older;
    ComparedSide m_newer;
    model::PlanDiff m_diff;
    std::vector<MovedThing> m_moved;
    QPointF m_shift;
    std::vector<QString> m_where;
};

}  // namespace views
