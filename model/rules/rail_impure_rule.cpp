// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rail_impure_rule.h"

#include "model/rules/fabric_map.h"

#include <QCoreApplication>

#include <bit>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::RailImpureRule)
};

}  // namespace

RuleInfo RailImpureRule::info() const
{
    return {QStringLiteral("fabric.rail-impure"),
            Text::tr("Rails mixed"),
            Text::tr("one rail a leaf: NIC r of every tray to leaf r of its group"),
            QString(),
            Scope::Device,
            Severity::Warning};
}

void RailImpureRule::checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const
{
    const FabricMap::Switch* links = context.fabric.of(device.id);
    if (!links || std::popcount(links->rails) < 2)
        return;
    QStringList rails;
    for (int rail = 1; rail <= 64; ++rail) {
        if (links->rails >> (rail - 1) & 1)
            rails.append(QString::number(rail));
    }
    Finding finding;
    finding.severity = Severity::Warning;
    finding.place = device.id;
    finding.where = device.name;
    finding.value = static_cast<double>(rails.size());
    finding.limit = 1;
    finding.message = Text::tr("%1 joins NICs of the rails %2.").arg(device.name, rails.join(QLatin1String(", ")));
    finding.fix = Text::tr("Move the cables of all but one rail to the leaves of their own.");
    findings.push_back(std::move(finding));
}

}  // namespace model
