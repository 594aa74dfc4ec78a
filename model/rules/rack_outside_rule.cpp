// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rack_outside_rule.h"

#include "model/routing/port_place.h"
#include "model/rules/rack_place.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::RackOutsideRule)
};

Finding findingOf(const Rack& rack, const QString& message, const QString& fix)
{
    Finding finding;
    finding.place = rack.id;
    finding.where = rack.name;
    finding.message = message;
    finding.fix = fix;
    return finding;
}

}  // namespace

RuleInfo RackOutsideRule::info() const
{
    return {QStringLiteral("placement.rack-outside"),
            Text::tr("Rack outside the hall or in something"),
            Text::tr("the hall's outline, columns and keep-outs"),
            Text::tr("the width and depth of the rack types"),
            Scope::Rack,
            Severity::Error};
}

void RackOutsideRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    const std::optional<Footprint> place = placeOf(context, rack, findings);
    if (!place)
        return;
    if (!context.floor.isInside(*place))
        findings.push_back(findingOf(rack, Text::tr("%1 stands in a wall or outside the hall.").arg(rack.name),
                                     Text::tr("Move the rack within the hall's walls, or draw the hall wider.")));
    const Length height = rackHeight(context.plan.rackTypes.at(rack.type));
    for (const Id<Obstacle> id : context.floor.obstaclesAt(*place, height)) {
        const Obstacle& obstacle = context.plan.obstacles.at(id);
        const QString message = obstacle.kind == ObstacleKind::Column ? Text::tr("%1 stands in the column %2.")
                                                                      : Text::tr("%1 stands in the keep-out %2.");
        findings.push_back(
            findingOf(rack, message.arg(rack.name, obstacle.name), Text::tr("Move the rack clear of it.")));
    }
}

}  // namespace model
