// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/accounted_rule.h"

#include "model/rules/answer.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::AccountedRule)
};

}  // namespace

RuleInfo AccountedRule::info() const
{
    return {QStringLiteral("power.accounted"),
            Text::tr("Watts not accounted for"),
            Text::tr("the device type's draw"),
            Text::tr("the draw of every device that takes power, a shelf's losses among them"),
            Scope::Device,
            Severity::Unknown};
}

void AccountedRule::checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const
{
    const DeviceType& type = context.plan.deviceTypes.at(device.type);
    if (type.feed == PowerFeed::None || type.draw.known())
        return;
    Finding finding = missingFigure(type.key, QLatin1String("power.draw"), device.id);
    finding.message = type.drawCountedElsewhere
        ? Text::tr("The draw of %1 is not known by itself; another type's figure contains it.").arg(type.key)
        : Text::tr("The draw of %1 is not known, and the design's watts are without it.").arg(type.key);
    findings.push_back(std::move(finding));
}

}  // namespace model
