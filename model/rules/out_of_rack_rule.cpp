// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/out_of_rack_rule.h"

#include "model/rules/answer.h"
#include "model/rules/unit_span.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::OutOfRackRule)
};

}  // namespace

RuleInfo OutOfRackRule::info() const
{
    return {QStringLiteral("placement.out-of-rack"),
            Text::tr("Outside the rack"),
            Text::tr("the rack type's height"),
            Text::tr("the height of every device type in units"),
            Scope::Device,
            Severity::Error};
}

void OutOfRackRule::checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const
{
    const DeviceType& type = context.plan.deviceTypes.at(device.type);
    const Rack& rack = context.plan.racks.at(device.rack);
    const RackType& rackType = context.plan.rackTypes.at(rack.type);
    const UnitSpan span = unitSpan(device, type);
    if (span.bottom >= 1 && span.top <= rackType.heightUnits) {
        if (!type.heightUnits.known())
            findings.push_back(missingFigure(type.key, QLatin1String("mounting.height_units"), device.id));
        return;
    }
    Finding finding;
    finding.place = device.id;
    finding.where = device.name;
    finding.message = Text::tr("%1 fills %2, but rack %3 has U1 to U%4.")
                          .arg(device.name, shown(span), rack.name)
                          .arg(rackType.heightUnits);
    finding.value = static_cast<double>(span.bottom < 1 ? span.bottom : span.top);
    finding.limit = span.bottom < 1 ? 1 : rackType.heightUnits;
    finding.unit = QStringLiteral("U");
    finding.fix = Text::tr("Move it to units within the rack.");
    findings.push_back(std::move(finding));
}

}  // namespace model
