// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/unreachable_rule.h"

#include "model/rules/fabric_map.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::UnreachableRule)
};

}  // namespace

RuleInfo UnreachableRule::info() const
{
    return {QStringLiteral("fabric.unreachable"),
            Text::tr("NICs that do not reach one another"),
            Text::tr("a path between any two NICs of a rail"),
            QString(),
            Scope::Design,
            Severity::Error};
}

void UnreachableRule::check(const CheckContext& context, const Subject&, std::vector<Finding>& findings) const
{
    for (const FabricMap::Split& split : context.fabric.whole().splits) {
        Finding finding;
        finding.place = split.other;
        finding.where = context.plan.devices.at(split.other).name;
        finding.value = split.parts;
        finding.limit = 1;
        finding.message =
            Text::tr("Rail %1 falls into %2 parts: %3 NICs, the first on %4, have no path to those on %5.")
                .arg(split.rail)
                .arg(split.parts)
                .arg(split.cutOff)
                .arg(finding.where, context.plan.devices.at(split.one).name);
        finding.fix = Text::tr("Link the two over a switch above them.");
        findings.push_back(std::move(finding));
    }
}

}  // namespace model
