// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/room_air_rule.h"

#include "model/rules/feed_rule.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::RoomAirRule)
};

}  // namespace

RuleInfo RoomAirRule::info() const
{
    return {QStringLiteral("coolant.room-air"),
            Text::tr("More heat than the room's air takes"),
            Text::tr("what the hall says of its air"),
            Text::tr("the draw and the liquid share of every device, and what the hall's air takes away"),
            Scope::Design,
            Severity::Error};
}

void RoomAirRule::check(const CheckContext& context, const Subject&, std::vector<Finding>& findings) const
{
    const Hall& hall = context.plan.hall();
    const PowerMap::Totals& totals = context.power.whole().hall;
    checkSupply(context,
                {totals.toAir, hall.airCooling, QLatin1String("air_cooling"), QStringLiteral("hall"), hall.name,
                 std::nullopt, Text::tr("The hall's air has to take %1 away; what it takes is not known."),
                 Text::tr("The racks give %1 kW to the hall's air, which takes %2 kW away."),
                 Text::tr("The racks give %1 kW to the hall's air, close to the %2 kW that it takes away."),
                 Text::tr("Enter what the air takes in the hall: rackloom hall DESIGN air KW."),
                 Text::tr("Add air handlers, or build fewer racks in this hall."), true},
                totals.types, findings);
}

}  // namespace model
