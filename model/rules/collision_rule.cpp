// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/collision_rule.h"

#include "model/rules/answer.h"
#include "model/rules/unit_span.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CollisionRule)
};

struct Placed {
    UnitSpan span;
    const Device* device;
};

/// A rack holds some fifty devices; a file that heaps thousands on one unit is told so this many times.
constexpr int kMostPairs = 1000;

std::vector<Placed> placedBottomUp(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings)
{
    std::vector<Placed> placed;
    for (const Id<Device> id : context.index.devicesOf(rack.id)) {
        const Device& device = context.plan.devices.at(id);
        const DeviceType& type = context.plan.deviceTypes.at(device.type);
        if (!type.heightUnits.known())
            findings.push_back(missingFigure(type.key, QLatin1String("mounting.height_units"), id));
        placed.push_back({unitSpan(device, type), &device});
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed& a, const Placed& b) { return a.span.bottom < b.span.bottom; });
    return placed;
}

Finding collision(const Placed& lower, const Placed& upper)
{
    Finding finding;
    finding.place = upper.device->id;
    finding.where = upper.device->name;
    finding.message = Text::tr("%1 at %2 and %3 at %4 fill the same place.")
                          .arg(upper.device->name, shown(upper.span), lower.device->name, shown(lower.span));
    finding.fix = Text::tr("Move one of the two to a free unit.");
    return finding;
}

}  // namespace

RuleInfo CollisionRule::info() const
{
    return {QStringLiteral("placement.collision"),
            Text::tr("Units collide"),
            Text::tr("one device a unit"),
            Text::tr("the height of every device type in units"),
            Scope::Rack,
            Severity::Error};
}

void CollisionRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    const std::vector<Placed> placed = placedBottomUp(context, rack, findings);
    int pairs = 0;
    for (auto lower = placed.begin(); lower != placed.end(); ++lower) {
        for (auto upper = std::next(lower); upper != placed.end() && upper->span.bottom <= lower->span.top; ++upper) {
            if (++pairs > kMostPairs)
                return;
            findings.push_back(collision(*lower, *upper));
        }
    }
}

}  // namespace model
