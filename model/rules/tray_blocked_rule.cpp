// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/tray_blocked_rule.h"

#include "model/routing/hall_geometry.h"
#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::TrayBlockedRule)
};

Finding findingOf(const Tray& tray, const QString& message, const QString& fix)
{
    Finding finding;
    finding.place = tray.id;
    finding.where = tray.name;
    finding.message = message;
    finding.fix = fix;
    return finding;
}

}  // namespace

RuleInfo TrayBlockedRule::info() const
{
    return {QStringLiteral("tray.blocked"),
            Text::tr("Tray runs into something"),
            Text::tr("the hall's outline, columns and keep-outs"),
            QString(),
            Scope::Tray,
            Severity::Error};
}

void TrayBlockedRule::checkOne(const CheckContext& context, const Tray& tray, std::vector<Finding>& findings) const
{
    const TrayClashes clashes = clashesOf(context.plan, tray);
    for (const Id<Obstacle> id : clashes.obstacles) {
        const Obstacle& obstacle = context.plan.obstacles.at(id);
        const QString message = obstacle.kind == ObstacleKind::Column ? Text::tr("%1 runs into the column %2.")
                                                                      : Text::tr("%1 passes through the keep-out %2.");
        findings.push_back(findingOf(tray, message.arg(tray.name, obstacle.name),
                                     Text::tr("Lead the tray round it, above it or below it.")));
    }
    if (clashes.leavesHall)
        findings.push_back(findingOf(tray, Text::tr("%1 leaves the hall.").arg(tray.name),
                                     Text::tr("Draw the tray within the hall's walls, or the hall wider.")));
}

}  // namespace model
