// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rack_overlap_rule.h"

#include "model/rules/rack_contents.h"
#include "model/rules/rack_place.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::RackOverlapRule)
};

/// How far one of the two has to go to clear the other.
Length deep(const Footprint& a, const Footprint& b)
{
    const Length x = std::min(a.most.x, b.most.x) - std::max(a.least.x, b.least.x);
    const Length y = std::min(a.most.y, b.most.y) - std::max(a.least.y, b.least.y);
    return std::min(x, y);
}

/// Two racks are told of once, at the one that came later.
bool isToldAt(const Rack& rack, const FloorMap::Thing& other) { return other.cdu || *other.rack < rack.id; }

}  // namespace

RuleInfo RackOverlapRule::info() const
{
    return {QStringLiteral("placement.rack-overlap"),
            Text::tr("Racks stand on one another"),
            Text::tr("the outer sizes of the rack types and coolant distribution units"),
            Text::tr("the width and depth of the rack types"),
            Scope::Rack,
            Severity::Error};
}

void RackOverlapRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    const std::optional<Footprint> place = placeOf(context, rack, findings);
    if (!place)
        return;
    int others = 0;
    std::optional<FloorMap::Thing> worst;
    context.floor.forEachNear(*place, [&](const FloorMap::Thing& thing) {
        if (thing.rack == rack.id || !overlap(*place, thing.place) || !isToldAt(rack, thing))
            return;
        ++others;
        if (!worst || deep(*place, thing.place) > deep(*place, worst->place))
            worst = thing;
    });
    if (!worst)
        return;
    const QString other =
        worst->rack ? context.plan.racks.at(*worst->rack).name : context.plan.cdus.at(*worst->cdu).name;
    Finding finding;
    finding.place = rack.id;
    finding.where = rack.name;
    finding.value = inMillimetres(deep(*place, worst->place));
    finding.limit = 0;
    finding.unit = QStringLiteral("mm");
    finding.message = others == 1 ? Text::tr("%1 stands %2 mm into %3.").arg(rack.name, shown(*finding.value), other)
                                  : Text::tr("%1 stands %2 mm into %3, and into %4 more.")
                                        .arg(rack.name, shown(*finding.value), other)
                                        .arg(others - 1);
    finding.fix = Text::tr("Move one of them by that much, or turn it.");
    findings.push_back(std::move(finding));
}

}  // namespace model
