// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/uneven_rule.h"

#include "model/rules/fabric_tiers.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::UnevenRule)
};

}  // namespace

RuleInfo UnevenRule::info() const
{
    return {QStringLiteral("fabric.uneven"),
            Text::tr("Uneven fabric"),
            Text::tr("as many links to one switch above as to any other it is linked to"),
            QString(),
            Scope::Device,
            Severity::Warning};
}

void UnevenRule::checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const
{
    const std::optional<TierLinks> links = tierLinks(context, device);
    if (!links || !links->most || links->most->links == links->fewest->links)
        return;
    Finding finding;
    finding.severity = Severity::Warning;
    finding.place = device.id;
    finding.where = device.name;
    finding.value = links->fewest->links;
    finding.limit = links->most->links;
    finding.message = Text::tr("%1 has %2 links to %3 and %4 to %5.")
                          .arg(device.name)
                          .arg(links->most->links)
                          .arg(context.plan.devices.at(links->most->device).name)
                          .arg(links->fewest->links)
                          .arg(context.plan.devices.at(links->fewest->device).name);
    finding.fix = Text::tr("Share its links out evenly over the switches above it.");
    findings.push_back(std::move(finding));
}

}  // namespace model
