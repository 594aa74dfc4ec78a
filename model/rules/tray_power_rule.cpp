// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/tray_power_rule.h"

#include "model/routing/hall_geometry.h"
#include "model/rules/answer.h"
#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::TrayPowerRule)
};

}  // namespace

RuleInfo TrayPowerRule::info() const
{
    return {
        QStringLiteral("tray.power-clearance"),
        Text::tr("Too near to power"),
        Text::tr("the profile's clearance: 300 mm from open power (cabling guide, as transcribed by a third party)"),
        QString(),
        Scope::Tray,
        Severity::Warning};
}

void TrayPowerRule::checkOne(const CheckContext& context, const Tray& tray, std::vector<Finding>& findings) const
{
    const auto gap = nearestPower(context.plan, tray);
    const Length limit = context.plan.profile().powerClearance;
    if (!gap || gap->clear >= limit)
        return;
    Finding finding;
    finding.severity = Severity::Warning;
    finding.place = tray.id;
    finding.where = tray.name;
    finding.value = static_cast<double>(gap->clear.base()) / 1000;
    finding.limit = static_cast<double>(limit.base()) / 1000;
    finding.unit = QStringLiteral("mm");
    finding.message =
        Text::tr("%1 comes within %2 mm of the power way %3; open power wants %4 mm.")
            .arg(tray.name, shown(*finding.value), context.plan.trays.at(gap->power).name, shown(*finding.limit));
    finding.fix = Text::tr("Move one of them, or put the power in conduit and set the clearance for that (75 mm).");
    findings.push_back(std::move(finding));
}

}  // namespace model
