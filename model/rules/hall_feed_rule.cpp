// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/hall_feed_rule.h"

#include "model/rules/feed_rule.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::HallFeedRule)
};

}  // namespace

RuleInfo HallFeedRule::info() const
{
    return {QStringLiteral("power.hall-feed"),
            Text::tr("More power than the hall gets"),
            Text::tr("what the hall says of its feed"),
            Text::tr("the draw of every device, and what the hall's feed gives"),
            Scope::Design,
            Severity::Error};
}

void HallFeedRule::check(const CheckContext& context, const Subject&, std::vector<Finding>& findings) const
{
    const Hall& hall = context.plan.hall();
    const PowerMap::Totals& totals = context.power.whole().hall;
    checkSupply(context,
                {totals.draw, hall.feed, QLatin1String("feed"), QStringLiteral("hall"), hall.name, std::nullopt,
                 Text::tr("The hall's feed has to give %1; what it gives is not known."),
                 Text::tr("The racks of the hall draw %1 kW; its feed gives %2 kW."),
                 Text::tr("The racks of the hall draw %1 kW, close to the %2 kW that its feed gives."),
                 Text::tr("Enter what the feed gives in the hall: rackloom hall DESIGN feed KW."),
                 Text::tr("Bring in more power, or build fewer racks in this hall.")},
                totals.types, findings);
}

}  // namespace model
