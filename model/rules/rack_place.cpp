// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rack_place.h"

#include "model/routing/port_place.h"
#include "model/rules/answer.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::RackPlace)
};

}  // namespace

std::optional<Footprint> placeOf(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings)
{
    const std::optional<Footprint> place = footprintOf(context.plan, rack);
    if (!place) {
        const RackType& type = context.plan.rackTypes.at(rack.type);
        const bool wide = type.width.value.value_or(Length()) > Length();
        findings.push_back(
            missingFigure(type.key, wide ? QLatin1String("size.depth") : QLatin1String("size.width"), rack.id));
    }
    return place;
}

Facing lookOf(const Rack& rack, RackFace face)
{
    return face == RackFace::Front ? rack.facing : Facing((static_cast<int>(rack.facing) + 2) % 4);
}

std::optional<FloorMap::Ahead> aheadOf(const CheckContext& context, const Rack& rack, const Footprint& place,
                                       RackFace face, Length limit)
{
    return context.floor.ahead(place, lookOf(rack, face), limit, rackHeight(context.plan.rackTypes.at(rack.type)));
}

QString shown(const Tables& plan, const FloorMap::Ahead& ahead)
{
    if (const auto* rack = std::get_if<Id<Rack>>(&ahead.what))
        return Text::tr("rack %1").arg(plan.racks.at(*rack).name);
    if (const auto* cdu = std::get_if<Id<Cdu>>(&ahead.what))
        return plan.cdus.at(*cdu).name;
    if (const auto* id = std::get_if<Id<Obstacle>>(&ahead.what)) {
        const Obstacle& obstacle = plan.obstacles.at(*id);
        return (obstacle.kind == ObstacleKind::Column ? Text::tr("the column %1") : Text::tr("the keep-out %1"))
            .arg(obstacle.name);
    }
    return Text::tr("a wall");
}

}  // namespace model
