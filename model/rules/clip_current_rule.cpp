// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/clip_current_rule.h"

#include "model/rules/rack_power.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::ClipCurrentRule)
};

constexpr QLatin1String kRating("power.clip.rating");
constexpr QLatin1String kDraw("power.draw");
constexpr QLatin1String kVoltage("power.bus_voltage");

/// What hangs on a rack's busbar: a shelf gives its part of the load with one shelf lost.
struct BusPart {
    const RackType& rack;
    Power ofAShelf;
};

Finding overloaded(const Device& device, const DeviceType& type, Current current, Severity severity)
{
    Finding finding;
    finding.severity = severity;
    finding.place = device.id;
    finding.where = device.name;
    finding.value = inAmperes(current);
    finding.limit = inAmperes(*type.clipRating.value);
    finding.unit = QStringLiteral("A");
    finding.message = (severity == Severity::Error ? Text::tr("The clip of %1 carries %2 A; it is rated for %3 A.")
                                                   : Text::tr("The clip of %1 carries %2 A, close to its %3 A."))
                          .arg(device.name, shown(*finding.value), shown(*finding.limit));
    finding.fix = type.deviceClass == DeviceClass::PowerShelf
        ? Text::tr("Add a power shelf, or move devices to another rack.")
        : Text::tr("Use a device that draws less, or one with a stronger clip.");
    return finding;
}

void checkClip(const CheckContext& context, const Device& device, const BusPart& bus, std::vector<Finding>& findings)
{
    const DeviceType& type = context.plan.deviceTypes.at(device.type);
    const bool gives = type.deviceClass == DeviceClass::PowerShelf;
    if (!gives && !type.draw.known() && !type.drawCountedElsewhere)
        findings.push_back(missingFigure(type.key, kDraw, device.id));
    const Power power = gives ? bus.ofAShelf : type.draw.value.value_or(Power());
    if (power <= Power())
        return;
    if (!type.clipRating.known()) {
        findings.push_back(missingFigure(type.key, kRating, device.id));
        return;
    }
    const auto current = busCurrent(power, bus.rack);
    if (!current) {
        findings.push_back(missingFigure(bus.rack.key, kVoltage, device.rack));
        return;
    }
    const auto severity = against(*current, *type.clipRating.value, context.plan.profile().warnAbove);
    if (!severity)
        return;
    Finding finding = overloaded(device, type, *current, *severity);
    noteAssumption(finding.assumes, type.draw, type.key, kDraw);
    noteAssumption(finding.assumes, type.clipRating, type.key, kRating);
    noteAssumption(finding.assumes, bus.rack.busVoltage, bus.rack.key, kVoltage);
    findings.push_back(std::move(finding));
}

}  // namespace

RuleInfo ClipCurrentRule::info() const
{
    return {QStringLiteral("power.clip-current"),
            Text::tr("Clip overloaded"),
            Text::tr("the rating of the device type's busbar connector"),
            Text::tr("the draw, the rack's bus voltage and the clip's rating"),
            Scope::Rack,
            Severity::Error};
}

void ClipCurrentRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    const int left = std::max(feedingShelves(context.plan, context.index, rack.id) - 1, 1);
    const BusPart bus{context.plan.rackTypes.at(rack.type), busLoad(context.plan, context.index, rack.id).known / left};
    for (const Id<Device> id : context.index.devicesOf(rack.id)) {
        const Device& device = context.plan.devices.at(id);
        if (device.clipped)
            checkClip(context, device, bus, findings);
    }
}

}  // namespace model
