// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/tray_far_rule.h"

#include "model/routing/pathway.h"
#include "model/rules/answer.h"
#include "model/rules/rack_trays.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::TrayFarRule)
};

/// How many cables lead from the rack to others by ways of that kind.
int hanging(const CheckContext& context, Id<Rack> rack, TrayKind kind)
{
    int cables = 0;
    for (const Id<Device> device : context.index.devicesOf(rack)) {
        for (const PlanIndex::Plugged& plugged : context.index.cablesOf(device)) {
            const Cable& cable = context.plan.cables.at(plugged.cable);
            const bool leaves = context.plan.devices.at(cable.a.device).rack != rack
                || context.plan.devices.at(cable.b.device).rack != rack;
            cables += leaves && trayKindFor(context.plan.cableTypes.at(cable.type)) == kind ? 1 : 0;
        }
    }
    return cables;
}

}  // namespace

RuleInfo TrayFarRule::info() const
{
    return {QStringLiteral("tray.far"),
            Text::tr("Tray too far from the rack"),
            Text::tr("the profile's reach of a waterfall beside a rack (assumption)"),
            Text::tr("the outside of racks, and where trays pass"),
            Scope::Rack,
            Severity::Error};
}

void TrayFarRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    const RackType& type = context.plan.rackTypes.at(rack.type);
    const auto footprint = footprintOf(rack, type);
    if (!footprint) {
        const QLatin1String missing(type.width.known() ? "size.depth" : "size.width");
        if (!context.plan.trays.empty())
            findings.push_back(missingFigure(type.key, missing, rack.id));
        return;
    }
    for (const TrayKind kind : {TrayKind::Fiber, TrayKind::Copper}) {
        const auto nearest = nearestTray(context.plan, *footprint, kind);
        const Length limit = context.plan.profile().waterfallReach;
        if (!nearest || nearest->beside <= limit)
            continue;
        const int cables = hanging(context, rack.id, kind);
        if (cables == 0)
            continue;
        Finding finding;
        finding.place = rack.id;
        finding.where = rack.name;
        finding.value = inMetres(nearest->beside);
        finding.limit = inMetres(limit);
        finding.unit = QStringLiteral("m");
        finding.message =
            Text::tr("%1 cables of %2 have %3 m of air to cross to %4, the nearest tray; %5 m is the most.")
                .arg(cables)
                .arg(rack.name, shown(*finding.value), context.plan.trays.at(nearest->tray).name,
                     shown(*finding.limit));
        finding.fix = Text::tr("Draw a tray over the rack, or move the rack to one.");
        finding.assumes.append(QStringLiteral("profile: waterfall_reach"));
        findings.push_back(std::move(finding));
    }
}

}  // namespace model
