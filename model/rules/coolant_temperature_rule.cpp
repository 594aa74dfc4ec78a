// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coolant_temperature_rule.h"

#include "model/rules/coolant_flow.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CoolantTemperatureRule)
};

constexpr QLatin1String kMaxInlet("coolant.max_inlet");
constexpr QLatin1String kMaxReturn("coolant.max_return");

Finding tooHot(const Device& device, Temperature now, const Figure<Temperature>& limit, const DeviceType& type,
               QLatin1String path)
{
    Finding finding;
    finding.place = device.id;
    finding.where = device.name;
    finding.value = inDegrees(now);
    finding.limit = inDegrees(*limit.value);
    finding.unit = QStringLiteral("°C");
    noteAssumption(finding.assumes, limit, type.key, path);
    return finding;
}

}  // namespace

RuleInfo CoolantTemperatureRule::info() const
{
    return {QStringLiteral("coolant.temperature"),
            Text::tr("Coolant too hot"),
            Text::tr("the device type's highest inlet and return temperature"),
            Text::tr("the supply temperature, the device's heat and flow, the fluid"),
            Scope::Device,
            Severity::Error};
}

void CoolantTemperatureRule::checkOne(const CheckContext& context, const Device& device,
                                      std::vector<Finding>& findings) const
{
    const DeviceType& type = context.plan.deviceTypes.at(device.type);
    if (type.couplings.empty())
        return;
    const Temperature supply = context.plan.profile().water;
    if (!type.maxInlet.known()) {
        findings.push_back(missingFigure(type.key, kMaxInlet, device.id));
    } else if (supply > *type.maxInlet.value) {
        Finding finding = tooHot(device, supply, type.maxInlet, type, kMaxInlet);
        finding.message = Text::tr("The supply is %1 °C warm; %2 takes %3 °C at most.")
                              .arg(shown(*finding.value), device.name, shown(*finding.limit));
        finding.fix = Text::tr("Lower the supply temperature.");
        findings.push_back(std::move(finding));
    }
    if (!type.maxReturn.known()) {
        findings.push_back(missingFigure(type.key, kMaxReturn, device.id));
        return;
    }
    const Sum<Millikelvin> rise = coolantRise(context.plan, context.index, device);
    reportGaps(rise.gaps, findings);
    if (!rise.gaps.empty() || supply + rise.known <= *type.maxReturn.value)
        return;
    Finding finding = tooHot(device, supply + rise.known, type.maxReturn, type, kMaxReturn);
    finding.message = Text::tr("The coolant leaves %1 at %2 °C; %3 °C is the most its return may have.")
                          .arg(device.name, shown(*finding.value), shown(*finding.limit));
    finding.fix = Text::tr("Lower the supply temperature.");
    noteFlowAssumptions(context.plan, context.index, device, finding.assumes);
    findings.push_back(std::move(finding));
}

}  // namespace model
