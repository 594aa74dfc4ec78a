// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/approach_rule.h"

#include "model/rules/coolant_flow.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::ApproachRule)
};

constexpr QLatin1String kApproach("approach");

}  // namespace

RuleInfo ApproachRule::info() const
{
    return {QStringLiteral("coolant.approach"),
            Text::tr("Facility water too warm"),
            Text::tr("the design's supply temperature less the CDU type's approach"),
            Text::tr("the facility's water, and the approach of the CDU's type"),
            Scope::Cdu,
            Severity::Error};
}

void ApproachRule::checkOne(const CheckContext& context, const Cdu& cdu, std::vector<Finding>& findings) const
{
    const Profile& profile = context.plan.profile();
    const CduType& type = context.plan.cduTypes.at(cdu.type);
    if (context.index.manifoldsOf(cdu.id).empty())
        return;
    if (!type.approach.known()) {
        findings.push_back(missingFigure(type.key, kApproach, cdu.id));
        return;
    }
    const Temperature limit = profile.water - *type.approach.value;
    if (!profile.facilityWater) {
        Finding finding = missingFigure(QStringLiteral("profile"), QLatin1String("facility_water"), cdu.id);
        finding.message =
            Text::tr(
                "CDUs get water from the facility that nobody has told the temperature of; a supply of %1 °C takes "
                "water colder than that by the approach of their type.")
                .arg(shown(inDegrees(profile.water)));
        finding.fix = Text::tr("Enter the facility's water in the profile: rackloom set DESIGN facility_water_c=N.");
        findings.push_back(std::move(finding));
        return;
    }
    if (*profile.facilityWater <= limit)
        return;
    Finding finding;
    finding.place = cdu.id;
    finding.where = cdu.name;
    finding.value = inDegrees(*profile.facilityWater);
    finding.limit = inDegrees(limit);
    finding.unit = QStringLiteral("°C");
    finding.message = Text::tr("%1 gets water of %2 °C; for a supply of %3 °C and its approach of %4 K it takes %5 °C.")
                          .arg(cdu.name, shown(*finding.value), shown(inDegrees(profile.water)),
                               shown(inDegrees(*type.approach.value)), shown(*finding.limit));
    finding.fix = Text::tr("Raise the supply temperature, or cool the facility's water further.");
    noteAssumption(finding.assumes, type.approach, type.key, kApproach);
    findings.push_back(std::move(finding));
}

}  // namespace model
