// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/tray_through_rack_rule.h"

#include "model/rules/answer.h"
#include "model/rules/rack_trays.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::TrayThroughRackRule)
};

}  // namespace

RuleInfo TrayThroughRackRule::info() const
{
    return {QStringLiteral("tray.through-rack"),
            Text::tr("Tray passes through a rack"),
            Text::tr("one thing at a place"),
            Text::tr("the outside of racks and trays"),
            Scope::Rack,
            Severity::Error};
}

void TrayThroughRackRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    if (context.plan.trays.empty())
        return;
    const RackType& type = context.plan.rackTypes.at(rack.type);
    const auto footprint = footprintOf(rack, type);
    if (!footprint)
        findings.push_back(missingFigure(
            type.key, type.width.known() ? QLatin1String("size.depth") : QLatin1String("size.width"), rack.id));
    if (!type.height.known())
        findings.push_back(missingFigure(type.key, QLatin1String("size.height"), rack.id));
    if (!footprint || !type.height.known())
        return;
    for (const Id<Tray> id : traysThrough(context.plan, *footprint, *type.height.value)) {
        const Tray& tray = context.plan.trays.at(id);
        Finding finding;
        finding.place = rack.id;
        finding.where = rack.name;
        finding.message = Text::tr("%1 passes through rack %2.").arg(tray.name, rack.name);
        finding.fix = Text::tr("Lead the tray over the rack, under the floor or round it.");
        noteAssumption(finding.assumes, type.height, type.key, QLatin1String("size.height"));
        findings.push_back(std::move(finding));
    }
}

}  // namespace model
