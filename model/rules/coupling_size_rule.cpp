// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coupling_size_rule.h"

#include "model/rules/answer.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CouplingSizeRule)
};

}  // namespace

RuleInfo CouplingSizeRule::info() const
{
    return {QStringLiteral("coolant.coupling-size"),
            Text::tr("Hose and coupling do not fit"),
            Text::tr("the couplings of device and hose types"),
            QString(),
            Scope::Device,
            Severity::Error};
}

void CouplingSizeRule::checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const
{
    const DeviceType& type = context.plan.deviceTypes.at(device.type);
    for (const Id<Hose> id : context.index.hosesOf(device.id)) {
        const Hose& hose = context.plan.hoses.at(id);
        const auto place = static_cast<std::size_t>(hose.coupling - 1);
        if (place >= type.couplings.size())
            continue;
        const Coupling& coupling = type.couplings[place];
        const HoseType* hoseType = hose.type ? &context.plan.hoseTypes.at(*hose.type) : nullptr;
        if (coupling.blindMate == !hoseType && (!hoseType || hoseType->coupling == coupling.type))
            continue;
        Finding finding;
        finding.place = device.id;
        finding.where = device.name + u':' + coupling.name;
        if (!hoseType) {
            finding.message =
                Text::tr("Coupling %1 is joined without a hose, and it is no blind-mate one.").arg(finding.where);
            finding.fix = Text::tr("Join it by a hose with a %1.").arg(coupling.type);
        } else if (coupling.blindMate) {
            finding.message =
                Text::tr("Coupling %1 sits on the manifold by itself, and a hose is in its place.").arg(finding.where);
            finding.fix = Text::tr("Take the hose away.");
        } else {
            finding.message = Text::tr("Coupling %1 is a %2, and its hose ends in a %3.")
                                  .arg(finding.where, coupling.type, hoseType->coupling);
            finding.fix = Text::tr("Take a hose with a %1.").arg(coupling.type);
        }
        findings.push_back(std::move(finding));
    }
}

}  // namespace model
