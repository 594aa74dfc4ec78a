// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <optional>
#include <utility>
#include <vector>

namespace model {

/// Calls `visit(corner)` for each end and corner of a tray, in order.
template <class Visit>
void forEachCorner(const Tray& tray, Visit&& visit)
{
    visit(tray.from);
    for (const Point& corner : tray.via)
        visit(corner);
    visit(tray.to);
}
/// Calls `visit(a, b)` for each straight piece of a tray, in order.
template <class Visit>
void forEachStraight(const Tray& tray, Visit&& visit)
{
    const Point* last = &tray.from;
    for (const Point& corner : tray.via)
        visit(*std::exchange(last, &corner), corner);
    visit(*last, tray.to);
}

/// Straight from one place to the other; exact along an axis, else to the nearest micrometre.
Length distanceBetween(const Point& a, const Point& b);
Length lengthOf(const Tray& tray);

/// A place on a tray, and how far it is from the tray's first end.
struct TrayPlace {
    Length along;
    Point at;
};
/// The place of a tray nearest to a spot of the plan, measured square to the room; the first of several.
TrayPlace nearestPlace(const Tray& tray, const Spot& spot);
/// Where a point lies on a tray: nowhere, at one place, or at several where the tray passes it again.
std::vector<Length> placesOn(const Tray& tray, const Point& point);
/// The places where two trays join, along each of them: a corner of one lies on the other. Trays that only cross do not join.
std::vector<std::pair<Length, Length>> joints(const Tray& a, const Tray& b);

/// The ways that cables of a type keep to.
TrayKind trayKindFor(const CableType& type);
/// What a corner must leave a cable: its radius while it is pulled through, or installed where only that is known.
std::optional<Length> bendRadiusOf(const CableType& cable);
/// Whether the corners and waterfalls of a tray are wide enough for a cable's bend radius; what is not known admits.
bool admits(const TrayType& tray, const CableType& cable);

/// The cross-section of a cable, in 1/100 mm2; nothing where its diameter is not known.
Area sectionOf(const CableType& type);
/// The cross-section of a tray with all its layers.
Area traySection(const Tray& tray);

}  // namespace model
