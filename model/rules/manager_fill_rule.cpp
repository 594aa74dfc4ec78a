// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/manager_fill_rule.h"

#include "model/routing/manager_fill.h"
#include "model/rules/answer.h"
#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::ManagerFillRule)
};

}  // namespace

RuleInfo ManagerFillRule::info() const
{
    return {QStringLiteral("manager.fill"),
            Text::tr("Side manager too full"),
            Text::tr("the profile's fill on day one and at most, and the rack type's side managers"),
            Text::tr("the size of the side managers, the outside diameters of the cables"),
            Scope::Rack,
            Severity::Error};
}

void ManagerFillRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    const ManagerFill fill = managerFill(context.plan, context.index, rack);
    const RackType& type = context.plan.rackTypes.at(rack.type);
    if (fill.cables == 0)
        return;
    if (!fill.section) {
        findings.push_back(missingFigure(type.key, QLatin1String("side_manager.width"), rack.id));
        return;
    }
    const Profile& profile = context.plan.profile();
    for (const bool left : {true, false}) {
        const Area load = left ? fill.left : fill.right;
        if (load <= part(*fill.section, profile.fillDayOne))
            continue;
        const bool broken = load > part(*fill.section, profile.fillMaximum);
        Finding finding;
        finding.severity = broken ? Severity::Error : Severity::Warning;
        finding.place = rack.id;
        finding.where = rack.name;
        finding.value = load / *fill.section * 100;
        finding.limit = static_cast<double>((broken ? profile.fillMaximum : profile.fillDayOne).base()) / 10;
        finding.unit = QStringLiteral("%");
        finding.message = (left ? Text::tr("The left side manager of %1 is filled to %2 %; %3 % is its limit.")
                                : Text::tr("The right side manager of %1 is filled to %2 %; %3 % is its limit."))
                              .arg(rack.name, shown(*finding.value), shown(*finding.limit));
        finding.fix = Text::tr("Spread the devices over more racks, or choose a rack with wider managers.");
        noteAssumption(finding.assumes, type.sideManagerWidth, type.key, QLatin1String("side_manager.width"));
        noteAssumption(finding.assumes, type.sideManagerDepth, type.key, QLatin1String("side_manager.depth"));
        findings.push_back(std::move(finding));
    }
}

}  // namespace model
