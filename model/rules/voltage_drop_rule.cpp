// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/voltage_drop_rule.h"

#include "model/rules/busbar_taps.h"
#include "model/rules/rack_power.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::VoltageDropRule)
};

constexpr QLatin1String kVoltage("power.bus_voltage");
constexpr QLatin1String kResistance("power.busbar_resistance");

/// Where the bar's voltage is highest and lowest, and what lies between, in microvolts.
struct Drop {
    std::int64_t microvolts = 0;
    Id<Device> lowest;
};

/// Nothing where no current flows.
std::optional<Drop> dropAlong(const std::vector<Tap>& taps, const RackType& type)
{
    const std::vector<Power> pieces = alongBar(taps);
    if (pieces.empty())
        return std::nullopt;
    std::int64_t here = 0;
    std::optional<std::int64_t> highest;
    std::optional<std::int64_t> lowest;
    Id<Device> where = taps.front().device;
    for (std::size_t i = 0; i < taps.size(); ++i) {
        if (taps[i].gives) {
            highest = std::max(here, highest.value_or(here));
        } else if (!lowest || here < *lowest) {
            lowest = here;
            where = taps[i].device;
        }
        if (i == pieces.size())
            break;
        // mA x um / 1,000 = A um; A um x nohm/m / 10^9 = uV.
        const Current current = busCurrent(abs(pieces[i]), type).value_or(Current());
        const Length way = taps[i + 1].height - taps[i].height;
        const std::int64_t step = timesOver(timesOver(current.base(), way.base(), {1'000}),
                                            *type.busbarNanoOhmsPerMetre.value, {1'000'000'000});
        here += pieces[i] < Power() ? step : -step;
    }
    if (!highest || !lowest)
        return std::nullopt;
    return Drop{*highest - *lowest, where};
}

}  // namespace

RuleInfo VoltageDropRule::info() const
{
    return {QStringLiteral("power.voltage-drop"),
            Text::tr("Too much voltage lost along the busbar"),
            Text::tr("the profile's share of the bus voltage: 1 % (assumption)"),
            Text::tr("the draw of what is clipped, the bus voltage, the bar's resistance a metre"),
            Scope::Rack,
            Severity::Error};
}

void VoltageDropRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    const Sum<Milliwatts> load = busLoad(context.plan, context.index, rack.id);
    for (const Gap& gap : load.gaps) {
        if (!gap.countedElsewhere)
            findings.push_back(missingFigure(gap.typeKey, gap.path, gap.device, gap.count));
    }
    const std::vector<Tap> taps = tapsOf(context.plan, context.index, rack);
    if (load.known == Power() || std::none_of(taps.begin(), taps.end(), [](const Tap& tap) { return tap.gives; }))
        return;
    const RackType& type = context.plan.rackTypes.at(rack.type);
    const bool hasVoltage = type.busVoltage.value.value_or(Voltage()) > Voltage();
    if (!hasVoltage || !type.busbarNanoOhmsPerMetre.known()) {
        findings.push_back(missingFigure(type.key, hasVoltage ? kResistance : kVoltage, rack.id));
        return;
    }
    const auto drop = dropAlong(taps, type);
    const Profile& profile = context.plan.profile();
    const std::int64_t limit = part(*type.busVoltage.value, profile.busbarDrop).base() * 1'000;
    const auto severity = drop ? against(drop->microvolts, limit, profile.warnAbove) : std::nullopt;
    if (!severity || (*severity != Severity::Error && !load.whole()))
        return;
    Finding finding;
    finding.severity = *severity;
    finding.place = rack.id;
    finding.where = rack.name;
    finding.value = static_cast<double>(drop->microvolts) / 1e6;
    finding.limit = static_cast<double>(limit) / 1e6;
    finding.unit = QStringLiteral("V");
    finding.message =
        Text::tr("%1 V are lost along the busbar of %2, up to %3; %4 V is the most.")
            .arg(shown(*finding.value), rack.name, context.plan.devices.at(drop->lowest).name, shown(*finding.limit));
    finding.fix = Text::tr("Put the shelves nearer to what they feed, or at both sides of it.");
    notePowerAssumptions(context.plan, context.index, rack.id, Redundancy::ShelfN1, finding.assumes);
    noteAssumption(finding.assumes, type.busVoltage, type.key, kVoltage);
    noteAssumption(finding.assumes, type.busbarNanoOhmsPerMetre, type.key, kResistance);
    finding.assumes.append(Text::tr("that the shelves share the load alike"));
    finding.assumes.append(QStringLiteral("profile: busbar_drop"));
    findings.push_back(std::move(finding));
}

}  // namespace model
