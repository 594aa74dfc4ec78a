// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/busbar_span_rule.h"

#include "model/rules/answer.h"
#include "model/rules/rack_contents.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::BusbarSpanRule)
};

constexpr QLatin1String kBottom("power.busbar_span.bottom");
constexpr QLatin1String kTop("power.busbar_span.top");
constexpr QLatin1String kBarOffset("power.busbar_offset");
constexpr QLatin1String kClipOffset("power.clip.offset");
constexpr QLatin1String kClipFloat("power.clip.float");

Finding at(const Device& device)
{
    Finding finding;
    finding.place = device.id;
    finding.where = device.name;
    return finding;
}

void checkSpan(const Device& device, const DeviceType& type, const RackType& rack, std::vector<Finding>& findings)
{
    if (!rack.busbarBottom.known() || !rack.busbarTop.known()) {
        findings.push_back(missingFigure(rack.key, rack.busbarBottom.known() ? kTop : kBottom, device.rack));
        return;
    }
    const std::int64_t top = device.unit + type.heightUnits.value.value_or(1) - 1;
    if (device.unit >= *rack.busbarBottom.value && top <= *rack.busbarTop.value)
        return;
    Finding finding = at(device);
    finding.message = Text::tr("%1 is clipped at U%2 to U%3; the busbar of a %4 runs from U%5 to U%6.")
                          .arg(device.name, QString::number(device.unit), QString::number(top), rack.name,
                               QString::number(*rack.busbarBottom.value), QString::number(*rack.busbarTop.value));
    finding.value = static_cast<double>(device.unit < *rack.busbarBottom.value ? device.unit : top);
    finding.limit =
        static_cast<double>(device.unit < *rack.busbarBottom.value ? *rack.busbarBottom.value : *rack.busbarTop.value);
    finding.unit = QStringLiteral("U");
    finding.fix = Text::tr("Move it to where the busbar passes.");
    noteAssumption(finding.assumes, rack.busbarBottom, rack.key, kBottom);
    noteAssumption(finding.assumes, rack.busbarTop, rack.key, kTop);
    findings.push_back(std::move(finding));
}

void checkLine(const Device& device, const DeviceType& type, const RackType& rack, std::vector<Finding>& findings)
{
    if (!rack.busbarOffset.known()) {
        findings.push_back(missingFigure(rack.key, kBarOffset, device.rack));
        return;
    }
    if (!type.clipOffset.known()) {
        findings.push_back(missingFigure(type.key, kClipOffset, device.id));
        return;
    }
    const Length apart = abs(*type.clipOffset.value - *rack.busbarOffset.value);
    if (apart == Length())
        return;
    if (!type.clipFloat.known()) {
        findings.push_back(missingFigure(type.key, kClipFloat, device.id));
        return;
    }
    if (apart <= *type.clipFloat.value)
        return;
    Finding finding = at(device);
    finding.title = Text::tr("Clip out of line with the busbar");
    finding.value = inMillimetres(apart);
    finding.limit = inMillimetres(*type.clipFloat.value);
    finding.unit = QStringLiteral("mm");
    finding.message = Text::tr("The clip of %1 is %2 mm beside the busbar of a %3; it mates within %4 mm.")
                          .arg(device.name, shown(*finding.value), rack.name, shown(*finding.limit));
    finding.fix = Text::tr("Use a rack whose busbar is where the clip is.");
    noteAssumption(finding.assumes, rack.busbarOffset, rack.key, kBarOffset);
    noteAssumption(finding.assumes, type.clipOffset, type.key, kClipOffset);
    noteAssumption(finding.assumes, type.clipFloat, type.key, kClipFloat);
    findings.push_back(std::move(finding));
}

}  // namespace

RuleInfo BusbarSpanRule::info() const
{
    return {QStringLiteral("power.busbar-span"),
            Text::tr("Clip where the busbar is not"),
            Text::tr("the rack type's busbar: from unit to unit, and how far beside the middle"),
            Text::tr("where the busbar runs and the clip sits, and how far a clip floats where they differ"),
            Scope::Device,
            Severity::Error};
}

void BusbarSpanRule::checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const
{
    if (!device.clipped)
        return;
    const DeviceType& type = context.plan.deviceTypes.at(device.type);
    const RackType& rack = context.plan.rackTypes.at(context.plan.racks.at(device.rack).type);
    checkSpan(device, type, rack, findings);
    checkLine(device, type, rack, findings);
}

}  // namespace model
