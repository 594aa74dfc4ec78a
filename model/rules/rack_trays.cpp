// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rack_trays.h"

#include "model/routing/pathway.h"

#include <algorithm>

namespace model {

namespace {

/// The clear distance of two stretches of one axis; negative where they overlap by so much.
Length gap(Length least, Length most, Length otherA, Length otherB)
{
    return std::max(std::min(otherA, otherB) - most, least - std::max(otherA, otherB));
}

}  // namespace

std::optional<Footprint> footprintOf(const Rack& rack, const RackType& type)
{
    if (!type.width.known() || !type.depth.known())
        return std::nullopt;
    const bool turned = rack.facing == Facing::East || rack.facing == Facing::West;
    const Length halfX = (turned ? *type.depth.value : *type.width.value) / 2;
    const Length halfY = (turned ? *type.width.value : *type.depth.value) / 2;
    return Footprint{rack.x - halfX, rack.x + halfX, rack.y - halfY, rack.y + halfY};
}

std::optional<NearestTray> nearestTray(const Tables& plan, const Footprint& footprint, TrayKind kind)
{
    std::optional<NearestTray> nearest;
    plan.trays.forEach([&](const Tray& tray) {
        if (tray.kind != kind || (nearest && nearest->beside == Length()))
            return;
        forEachStraight(tray, [&](const Point& a, const Point& b) {
            const Length beside = std::max({gap(footprint.left, footprint.right, a.x, b.x), Length()})
                + std::max({gap(footprint.lower, footprint.upper, a.y, b.y), Length()});
            if (!nearest || beside < nearest->beside)
                nearest = NearestTray{tray.id, beside};
        });
    });
    return nearest;
}

std::vector<Id<Tray>> traysThrough(const Tables& plan, const Footprint& footprint, Length height)
{
    std::vector<Id<Tray>> through;
    plan.trays.forEach([&](const Tray& tray) {
        bool meets = false;
        const Length half = tray.width / 2;
        forEachStraight(tray, [&](const Point& a, const Point& b) {
            const Length sideX = a.y == b.y ? Length() : half;
            const Length sideY = a.x == b.x ? Length() : half;
            meets = meets
                || (gap(footprint.left, footprint.right, a.x, b.x) < sideX
                    && gap(footprint.lower, footprint.upper, a.y, b.y) < sideY && std::min(a.z, b.z) < height
                    && std::max(a.z, b.z) + tray.depth > Length());
        });
        if (meets)
            through.push_back(tray.id);
    });
    return through;
}

}  // namespace model
