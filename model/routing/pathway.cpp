// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/pathway.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace model {

namespace {

int axesApart(const Point& a, const Point& b) { return (a.x != b.x) + (a.y != b.y) + (a.z != b.z); }

Length between(Length a, Length b, double share)
{
    return a + Length::fromBase(std::llround(static_cast<double>((b - a).base()) * share));
}

/// How far along from `a` to `b`, from 0 to 1, the place of that leg nearest to the spot lies on the plan.
double shareOf(const Point& a, const Point& b, const Spot& spot)
{
    const double dx = (b.x - a.x) / 1_m;
    const double dy = (b.y - a.y) / 1_m;
    const double square = dx * dx + dy * dy;
    if (square == 0)
        return 0;
    return std::clamp(((spot.x - a.x) / 1_m * dx + (spot.y - a.y) / 1_m * dy) / square, 0.0, 1.0);
}

Point nearestOnLeg(const Point& a, const Point& b, const Spot& spot)
{
    if (axesApart(a, b) <= 1)
        return {std::clamp(spot.x, std::min(a.x, b.x), std::max(a.x, b.x)),
                std::clamp(spot.y, std::min(a.y, b.y), std::max(a.y, b.y)), a.z};
    const double share = shareOf(a, b, spot);
    return {between(a.x, b.x, share), between(a.y, b.y, share), between(a.z, b.z, share)};
}

bool isBetween(Length value, Length a, Length b) { return value >= std::min(a, b) && value <= std::max(a, b); }

bool isOnLeg(const Point& a, const Point& b, const Point& point)
{
    if (!isBetween(point.x, a.x, b.x) || !isBetween(point.y, a.y, b.y) || !isBetween(point.z, a.z, b.z))
        return false;
    if (axesApart(a, b) <= 1)
        return true;
    // On a slanted leg a place counts when the way over it is no longer than the leg, to a micrometre of rounding.
    return distanceBetween(a, point) + distanceBetween(point, b) <= distanceBetween(a, b) + Length::fromBase(2);
}

}  // namespace

Length distanceBetween(const Point& a, const Point& b)
{
    if (axesApart(a, b) <= 1)
        return walk(a, b);
    return Length::fromBase(
        std::llround(std::hypot(double((a.x - b.x).base()), double((a.y - b.y).base()), double((a.z - b.z).base()))));
}

Length lengthOf(const Tray& tray)
{
    Length length;
    forEachStraight(tray, [&](const Point& a, const Point& b) { length += distanceBetween(a, b); });
    return length;
}

TrayPlace nearestPlace(const Tray& tray, const Spot& spot)
{
    TrayPlace best;
    std::optional<Length> bestAside;
    Length along;
    forEachStraight(tray, [&](const Point& a, const Point& b) {
        const Point at = nearestOnLeg(a, b, spot);
        const Length aside = abs(at.x - spot.x) + abs(at.y - spot.y);
        if (!bestAside || aside < *bestAside) {
            best = {along + distanceBetween(a, at), at};
            bestAside = aside;
        }
        along += distanceBetween(a, b);
    });
    return best;
}

std::vector<Length> placesOn(const Tray& tray, const Point& point)
{
    std::vector<Length> found;
    Length along;
    forEachStraight(tray, [&](const Point& a, const Point& b) {
        if (isOnLeg(a, b, point)) {
            const Length place = along + distanceBetween(a, point);
            if (found.empty() || found.back() != place)
                found.push_back(place);
        }
        along += distanceBetween(a, b);
    });
    return found;
}

std::vector<std::pair<Length, Length>> joints(const Tray& a, const Tray& b)
{
    std::vector<std::pair<Length, Length>> found;
    for (const Tray* tray : {&a, &b}) {
        forEachCorner(*tray, [&](const Point& corner) {
            const std::vector<Length> onB = placesOn(b, corner);
            for (const Length placeA : placesOn(a, corner)) {
                for (const Length placeB : onB)
                    found.emplace_back(placeA, placeB);
            }
        });
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

TrayKind trayKindFor(const CableType& type) { return isCopper(type) ? TrayKind::Copper : TrayKind::Fiber; }

bool admits(const TrayType& tray, const CableType& cable)
{
    const auto needed = bendRadiusOf(cable);
    return !tray.bendRadius.value || !needed || *tray.bendRadius.value >= *needed;
}

std::optional<Length> bendRadiusOf(const CableType& cable)
{
    return cable.bendRadiusUnderLoad.value ? cable.bendRadiusUnderLoad.value : cable.bendRadius.value;
}

Area sectionOf(const CableType& type)
{
    if (!type.outsideDiameter.value)
        return {};
    const double millimetres = *type.outsideDiameter.value / 1_mm;
    return Area::fromBase(std::llround(millimetres * millimetres * std::numbers::pi / 4 * 100));
}

Area traySection(const Tray& tray)
{
    // 1 mm2 is 1,000,000 um2, and 100 of the area's units.
    return Area::fromBase(tray.width.base() / 100 * (tray.depth.base() / 100) * tray.layers);
}

}  // namespace model
