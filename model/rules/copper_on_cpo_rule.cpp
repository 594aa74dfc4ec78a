// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/copper_on_cpo_rule.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CopperOnCpoRule)
};

}  // namespace

RuleInfo CopperOnCpoRule::info() const
{
    return {QStringLiteral("copper.on-cpo"),
            Text::tr("Copper on an optical port"),
            Text::tr("co-packaged switches take fiber connections only (NVIDIA, as transcribed by a third party)"),
            QString(),
            Scope::Cable,
            Severity::Error};
}

void CopperOnCpoRule::checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const
{
    const Tables& plan = context.plan;
    const CableType& type = plan.cableTypes.at(cable.type);
    if (!isCopper(type))
        return;
    forEachLeg(cable, [&](const PortRef& port, CableEnd, std::size_t) {
        const DeviceType& device = plan.deviceTypes.at(plan.devices.at(port.device).type);
        if (!device.inside || portPlace(device, port.number).group->use != PortUse::Data)
            return;
        Finding finding;
        finding.place = cable.id;
        finding.where = cableName(plan.naming(), cable);
        finding.message = Text::tr("%1 is copper (%2) on %3, a port of a co-packaged switch, which is optical.")
                              .arg(finding.where, type.name, portText(plan, port));
        finding.fix = Text::tr("Make the link optical.");
        findings.push_back(std::move(finding));
    });
}

}  // namespace model
