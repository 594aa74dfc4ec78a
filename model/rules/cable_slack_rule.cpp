// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/cable_slack_rule.h"

#include "model/routing/stock_length.h"
#include "model/rules/answer.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CableSlackRule)
};

}  // namespace

RuleInfo CableSlackRule::info() const
{
    return {QStringLiteral("cable.slack"),
            Text::tr("Too much slack to store"),
            Text::tr("the profile's most of one cable (assumption)"),
            Text::tr("the cable's route and the lengths that its type is sold in"),
            Scope::Cable,
            Severity::Warning};
}

void CableSlackRule::checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const
{
    if (cable.length <= Length())
        return;
    const Profile& profile = context.plan.profile();
    const CableType& type = context.plan.cableTypes.at(cable.type);
    const StockLength stock = stockLength(profile, type, cable.length);
    const Length excess = stock.length - cable.length;
    if (excess <= profile.slackMost)
        return;
    Finding finding;
    finding.severity = Severity::Warning;
    finding.place = cable.id;
    finding.where = cableName(context.plan.naming(), cable);
    finding.value = inMetres(excess);
    finding.limit = inMetres(profile.slackMost);
    finding.unit = QStringLiteral("m");
    finding.message = Text::tr("%1 needs %2 m and is sold as %3 m: %4 m are left to store; %5 m is the most.")
                          .arg(finding.where, shown(inMetres(cable.length)), shown(inMetres(stock.length)),
                               shown(*finding.value), shown(*finding.limit));
    finding.fix = Text::tr("Add a length between to the stock lengths, or have it cut to order.");
    finding.assumes.append(QStringLiteral("profile: slack_most"));
    findings.push_back(std::move(finding));
}

}  // namespace model
