// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/busbar_current_rule.h"

#include "model/rules/busbar_taps.h"
#include "model/rules/rack_power.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::BusbarCurrentRule)
};

constexpr QLatin1String kRating("power.busbar_rating");
constexpr QLatin1String kVoltage("power.bus_voltage");

/// The same taps with the shelves of the lower or the upper end lost.
std::vector<Tap> withoutEnd(std::vector<Tap> taps, int middle, bool lower)
{
    std::erase_if(taps, [&](const Tap& tap) { return tap.gives && (tap.unit <= middle) == lower; });
    return taps;
}

}  // namespace

RuleInfo BusbarCurrentRule::info() const
{
    return {QStringLiteral("power.busbar-current"),
            Text::tr("Busbar overloaded"),
            Text::tr("the rack type's busbar rating, for every piece of the bar"),
            Text::tr("the draw of what is clipped, the bus voltage and the bar's rating"),
            Scope::Rack,
            Severity::Error};
}

void BusbarCurrentRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    for (const Gap& gap : busLoad(context.plan, context.index, rack.id).gaps) {
        if (!gap.countedElsewhere)
            findings.push_back(missingFigure(gap.typeKey, gap.path, gap.device, gap.count));
    }
    const std::vector<Tap> taps = tapsOf(context.plan, context.index, rack);
    const Power most = mostAlong(taps);
    if (most == Power())
        return;
    const RackType& type = context.plan.rackTypes.at(rack.type);
    const bool hasVoltage = type.busVoltage.value.value_or(Voltage()) > Voltage();
    if (!hasVoltage || !type.busbarRating.known()) {
        findings.push_back(missingFigure(type.key, hasVoltage ? kRating : kVoltage, rack.id));
        return;
    }
    const Current rating = *type.busbarRating.value;
    const Current current = busCurrent(most, type).value_or(Current());
    Finding finding;
    finding.place = rack.id;
    finding.where = rack.name;
    finding.limit = inAmperes(rating);
    finding.unit = QStringLiteral("A");
    notePowerAssumptions(context.plan, context.index, rack.id, Redundancy::ShelfN1, finding.assumes);
    noteAssumption(finding.assumes, type.busVoltage, type.key, kVoltage);
    noteAssumption(finding.assumes, type.busbarRating, type.key, kRating);
    finding.assumes.append(Text::tr("that the shelves share the load alike"));
    const Profile& profile = context.plan.profile();
    if (const auto severity = against(current, rating, profile.warnAbove)) {
        Finding loaded = finding;
        loaded.severity = *severity;
        loaded.value = inAmperes(current);
        loaded.message = (*severity == Severity::Error
                              ? Text::tr("The busbar of %1 carries %2 A at its fullest piece; it is rated for %3 A.")
                              : Text::tr("The busbar of %1 carries %2 A at its fullest piece, close to its %3 A."))
                             .arg(rack.name, shown(*loaded.value), shown(*loaded.limit));
        loaded.fix = type.fedFromBothEnds
            ? Text::tr("Move devices to another rack, or nearer to the shelves.")
            : Text::tr("Put shelves at both sides of what they feed, or move devices to another rack.");
        findings.push_back(std::move(loaded));
    }
    if (!type.fedFromBothEnds)
        return;
    const int middle = type.heightUnits / 2;
    const Current lost = std::max(busCurrent(mostAlong(withoutEnd(taps, middle, true)), type).value_or(Current()),
                                  busCurrent(mostAlong(withoutEnd(taps, middle, false)), type).value_or(Current()));
    if (lost <= rating || current > rating)
        return;
    finding.severity = profile.redundancy == Redundancy::FeedNN ? Severity::Error : Severity::Note;
    finding.title = Text::tr("Busbar not N+N");
    finding.value = inAmperes(lost);
    finding.message =
        Text::tr("With the shelves of one end lost, the busbar of %1 would carry %2 A; it is rated for %3 A.")
            .arg(rack.name, shown(*finding.value), shown(*finding.limit));
    finding.fix = Text::tr("Spread each feed over the shelves of both ends.");
    findings.push_back(std::move(finding));
}

}  // namespace model
