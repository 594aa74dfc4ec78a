// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/aisle_rule.h"

#include "model/rules/answer.h"
#include "model/rules/rack_contents.h"
#include "model/rules/rack_place.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::AisleRule)
};

Finding narrow(const CheckContext& context, const Rack& rack, RackFace face, const FloorMap::Ahead& ahead, Length limit)
{
    Finding finding;
    finding.place = rack.id;
    finding.where = rack.name;
    finding.value = inMillimetres(ahead.clear);
    finding.limit = inMillimetres(limit);
    finding.unit = QStringLiteral("mm");
    const QString sentence = face == RackFace::Front
        ? Text::tr("%1 mm are clear in front of %2, up to %3; %4 mm are wanted.")
        : Text::tr("%1 mm are clear behind %2, up to %3; %4 mm are wanted.");
    finding.message = sentence.arg(shown(*finding.value), rack.name, shown(context.plan, ahead), shown(*finding.limit));
    finding.fix = Text::tr("Move the rack or what stands before it, or set the aisle that this hall has.");
    if (face == RackFace::Rear)
        finding.assumes.append(QStringLiteral("profile: aisle_rear"));
    return finding;
}

}  // namespace

RuleInfo AisleRule::info() const
{
    return {QStringLiteral("placement.aisle"),
            Text::tr("Aisle too narrow"),
            Text::tr("the profile's aisles: in front 1.2 m (TIA-942-A), behind 0.9 m (assumption)"),
            Text::tr("the width and depth of the rack types"),
            Scope::Rack,
            Severity::Warning};
}

void AisleRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    const std::optional<Footprint> place = placeOf(context, rack, findings);
    if (!place)
        return;
    const Profile& profile = context.plan.profile();
    for (const auto& [face, limit] :
         {std::pair(RackFace::Front, profile.aisleFront), std::pair(RackFace::Rear, profile.aisleRear)}) {
        if (const auto ahead = aheadOf(context, rack, *place, face, limit)) {
            findings.push_back(narrow(context, rack, face, *ahead, limit));
            findings.back().severity = Severity::Warning;
        }
    }
}

}  // namespace model
