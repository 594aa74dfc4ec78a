// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/oversubscribed_rule.h"

#include "model/rules/answer.h"
#include "model/rules/fabric_tiers.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::OversubscribedRule)
};

}  // namespace

RuleInfo OversubscribedRule::info() const
{
    return {QStringLiteral("fabric.oversubscribed"),
            Text::tr("Oversubscribed"),
            Text::tr("a fat tree: as many links up as down, all taken for one rate"),
            QString(),
            Scope::Device,
            Severity::Warning};
}

void OversubscribedRule::checkOne(const CheckContext& context, const Device& device,
                                  std::vector<Finding>& findings) const
{
    const std::optional<TierLinks> links = tierLinks(context, device);
    const FabricMap::Whole& whole = context.fabric.whole();
    const bool hasTierAbove =
        (device.role == FabricRole::Leaf && whole.hasSpines) || (device.role == FabricRole::Spine && whole.hasCores);
    if (!links || (links->up == 0 && !hasTierAbove) || links->down <= links->up)
        return;
    Finding finding;
    finding.severity = Severity::Warning;
    finding.place = device.id;
    finding.where = device.name;
    finding.value = links->down;
    finding.limit = links->up;
    finding.message = links->up == 0 ? Text::tr("%1 has %2 links down and none up.").arg(device.name).arg(links->down)
                                     : Text::tr("%1 has %2 links down and %3 up: %4 to 1.")
                                           .arg(device.name)
                                           .arg(links->down)
                                           .arg(links->up)
                                           .arg(shown(static_cast<double>(links->down) / links->up));
    finding.fix = Text::tr("Add links to the switches above it, or move some of what hangs on it to another switch.");
    findings.push_back(std::move(finding));
}

}  // namespace model
