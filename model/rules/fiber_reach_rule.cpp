// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/fiber_reach_rule.h"

#include "model/edit/object_ref.h"
#include "model/routing/stock_length.h"
#include "model/rules/answer.h"
#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::FiberReachRule)
};

}  // namespace

RuleInfo FiberReachRule::info() const
{
    return {QStringLiteral("fiber.reach"),
            Text::tr("Fiber too long"),
            Text::tr(
                "the profile's reach: 90 % of 500 m (NVIDIA reference architectures, as transcribed by a third party)"),
            Text::tr("the cable's route"),
            Scope::Cable,
            Severity::Error};
}

void FiberReachRule::checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const
{
    const Tables& plan = context.plan;
    const CableType& type = plan.cableTypes.at(cable.type);
    if (isCopper(type))
        return;
    if (cable.length <= Length()) {
        Finding finding = missingFigure(type.key, QLatin1String("length"), cable.id);
        finding.message =
            Text::tr(
                "Cables of %1 have no length, because no way was found for them: nothing can be said of their reach.")
                .arg(type.name);
        finding.fix = Text::tr("Route the design; what then has no way is said with its reason.");
        findings.push_back(std::move(finding));
        return;
    }
    const Profile& profile = plan.profile();
    const auto severity = against(cable.length, profile.reach, profile.warnAbove);
    if (!severity)
        return;
    Finding finding;
    finding.severity = *severity;
    finding.place = cable.id;
    finding.where = cableName(plan.naming(), cable);
    finding.value = inMetres(cable.length);
    finding.limit = inMetres(profile.reach);
    finding.unit = QStringLiteral("m");
    finding.message = (*severity == Severity::Error ? Text::tr("%1 needs %2 m of fiber; %3 m is the reach.")
                                                    : Text::tr("%1 needs %2 m of fiber, close to the reach of %3 m."))
                          .arg(finding.where, shown(*finding.value), shown(*finding.limit));
    finding.fix = Text::tr("Bring the two ends closer together, or lay a shorter way.");
    findings.push_back(std::move(finding));
}

}  // namespace model
