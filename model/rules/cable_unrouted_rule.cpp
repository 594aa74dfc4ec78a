// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/cable_unrouted_rule.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CableUnroutedRule)
};

}  // namespace

RuleInfo CableUnroutedRule::info() const
{
    return {QStringLiteral("cable.unrouted"),
            Text::tr("Cable without a way"),
            Text::tr("every cable of a routed design has a way"),
            QString(),
            Scope::Cable,
            Severity::Error};
}

void CableUnroutedRule::checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const
{
    if (cable.route || context.plan.routes.empty())
        return;
    Finding finding;
    finding.place = cable.id;
    finding.where = cableName(context.plan.naming(), cable);
    finding.message = Text::tr("%1 has no way from %2 to %3.")
                          .arg(finding.where, portText(context.plan, cable.a), portText(context.plan, cable.b));
    finding.fix = Text::tr("Route the design; where there is no way, that says why.");
    findings.push_back(std::move(finding));
}

}  // namespace model
