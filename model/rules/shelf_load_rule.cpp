// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/shelf_load_rule.h"

#include "model/rules/rack_contents.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::ShelfLoadRule)
};

constexpr QLatin1String kShelfLoad("shelf_load");
constexpr QLatin1String kMass("mass");

}  // namespace

RuleInfo ShelfLoadRule::info() const
{
    return {QStringLiteral("placement.shelf-load"),
            Text::tr("Too heavy for its shelf"),
            Text::tr("what the rails or shelves of the rack type bear"),
            Text::tr("the mass of every device type, and what a shelf of the rack type bears"),
            Scope::Device,
            Severity::Error};
}

void ShelfLoadRule::checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const
{
    const DeviceType& type = context.plan.deviceTypes.at(device.type);
    const RackType& rack = context.plan.rackTypes.at(context.plan.racks.at(device.rack).type);
    const bool comesWith = std::any_of(rack.contents.begin(), rack.contents.end(),
                                       [&](const RackContent& content) { return content.device == type.key; });
    if (comesWith)
        return;  // the maker has made one for the other
    if (!type.mass.known()) {
        findings.push_back(missingFigure(type.key, kMass, device.id));
        return;
    }
    if (!rack.shelfLoad.known()) {
        Finding finding = missingFigure(rack.key, kShelfLoad, device.id);
        finding.value = inKilograms(*type.mass.value);
        finding.unit = QStringLiteral("kg");
        finding.message = Text::tr("%1 weighs %2 kg, the most of any device in a %3; what its rails bear is not known.")
                              .arg(device.name, shown(*finding.value), rack.name);
        findings.push_back(std::move(finding));
        return;
    }
    const auto severity = against(*type.mass.value, *rack.shelfLoad.value, context.plan.profile().warnAbove);
    if (!severity)
        return;
    Finding finding;
    finding.severity = *severity;
    finding.place = device.id;
    finding.where = device.name;
    finding.value = inKilograms(*type.mass.value);
    finding.limit = inKilograms(*rack.shelfLoad.value);
    finding.unit = QStringLiteral("kg");
    finding.message =
        (*severity == Severity::Error ? Text::tr("%1 weighs %2 kg; the rails of a %3 bear %4 kg.")
                                      : Text::tr("%1 weighs %2 kg, close to the %4 kg that the rails of a %3 bear."))
            .arg(device.name, shown(*finding.value), rack.name, shown(*finding.limit));
    finding.fix = Text::tr("Support it with a shelf of its own, or stand it in another rack.");
    noteAssumption(finding.assumes, type.mass, type.key, kMass);
    noteAssumption(finding.assumes, rack.shelfLoad, rack.key, kShelfLoad);
    findings.push_back(std::move(finding));
}

}  // namespace model
