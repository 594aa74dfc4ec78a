// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/plane_mixed_rule.h"

#include "model/rules/fabric_map.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::PlaneMixedRule)
};

}  // namespace

RuleInfo PlaneMixedRule::info() const
{
    return {QStringLiteral("fabric.plane-mixed"),
            Text::tr("Planes mixed"),
            Text::tr("one plane a core switch: spine i of every pod"),
            QString(),
            Scope::Device,
            Severity::Warning};
}

void PlaneMixedRule::checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const
{
    const FabricMap::Switch* links = device.role == FabricRole::Core ? context.fabric.of(device.id) : nullptr;
    if (!links)
        return;
    const Device* first = nullptr;
    const Device* other = nullptr;
    int strays = 0;
    for (const FabricMap::Neighbour& neighbour : links->neighbours) {
        const Device& spine = context.plan.devices.at(neighbour.device);
        if (spine.role != FabricRole::Spine || spine.index < 1)
            continue;
        if (!first)
            first = &spine;
        if (spine.index == first->index)
            continue;
        ++strays;
        if (!other)
            other = &spine;
    }
    if (!other)
        return;
    Finding finding;
    finding.severity = Severity::Warning;
    finding.place = device.id;
    finding.where = device.name;
    finding.value = strays;
    finding.limit = 0;
    finding.message =
        Text::tr("%1 is linked to %2 of plane %3 and to %4 of plane %5: a fault of it is felt in both.")
            .arg(device.name, first->name, QString::number(first->index), other->name, QString::number(other->index));
    finding.fix = Text::tr("Link it to the same spine of every pod.");
    findings.push_back(std::move(finding));
}

}  // namespace model
