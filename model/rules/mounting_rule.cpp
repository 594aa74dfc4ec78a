// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/mounting_rule.h"

#include "model/catalog/mounting.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::MountingRule)
};

}  // namespace

RuleInfo MountingRule::info() const
{
    return {QStringLiteral("placement.mounting"),
            Text::tr("Wrong mounting system"),
            Text::tr("the mounting systems of the device type and the rack type"),
            QString(),
            Scope::Device,
            Severity::Error};
}

void MountingRule::checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const
{
    const Rack& rack = context.plan.racks.at(device.rack);
    const Mounting own = context.plan.deviceTypes.at(device.type).mounting;
    const Mounting offered = context.plan.rackTypes.at(rack.type).mounting;
    if (mountingFits(own, offered))
        return;
    Finding finding;
    finding.place = device.id;
    finding.where = device.name;
    finding.message = Text::tr("%1 mounts in %2 racks; %3 is %4.")
                          .arg(device.name, mountingText(own), rack.name, mountingText(offered));
    finding.fix = Text::tr("Move it to a rack of its mounting system.");
    findings.push_back(std::move(finding));
}

}  // namespace model
