// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/clip_open_rule.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::ClipOpenRule)
};

}  // namespace

RuleInfo ClipOpenRule::info() const
{
    return {QStringLiteral("power.clip-open"),
            Text::tr("Clip open"),
            Text::tr("the device type's feed"),
            QString(),
            Scope::Device,
            Severity::Error};
}

void ClipOpenRule::checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const
{
    const DeviceType& type = context.plan.deviceTypes.at(device.type);
    if (type.feed != PowerFeed::Busbar || type.deviceClass == DeviceClass::PowerShelf || device.clipped)
        return;
    Finding finding;
    finding.place = device.id;
    finding.where = device.name;
    finding.message = Text::tr("%1 takes its power from the busbar of rack %2, and its clip is open.")
                          .arg(device.name, context.plan.racks.at(device.rack).name);
    finding.fix = Text::tr("Clip it to the busbar.");
    findings.push_back(std::move(finding));
}

}  // namespace model
