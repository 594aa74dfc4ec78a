// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/cable_size_rule.h"

#include "model/rules/answer.h"
#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CableSizeRule)
};

}  // namespace

RuleInfo CableSizeRule::info() const
{
    return {QStringLiteral("cable.size"),
            Text::tr("Cable size not known"),
            Text::tr("the cable type's outside diameter"),
            Text::tr("the outside diameter of the cable's type"),
            Scope::Cable,
            Severity::Unknown};
}

void CableSizeRule::checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const
{
    const CableType& type = context.plan.cableTypes.at(cable.type);
    if (type.outsideDiameter.known())
        return;
    Finding finding = missingFigure(type.key, QLatin1String("outside_diameter"), cable.id);
    finding.message =
        Text::tr("The diameter of %1 is not known: these cables count as nothing in the fill of trays and managers.")
            .arg(type.name);
    findings.push_back(std::move(finding));
}

}  // namespace model
