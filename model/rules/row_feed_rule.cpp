// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/row_feed_rule.h"

#include "model/rules/feed_rule.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::RowFeedRule)
};

}  // namespace

RuleInfo RowFeedRule::info() const
{
    return {QStringLiteral("power.row-feed"),
            Text::tr("More power than a row gets"),
            Text::tr("what the design says of the feed of a row"),
            Text::tr("the draw of every device of the row, and what the row's feed gives"),
            Scope::Design,
            Severity::Error};
}

void RowFeedRule::check(const CheckContext& context, const Subject&, std::vector<Finding>& findings) const
{
    for (const PowerMap::RowTotals& each : context.power.whole().rows) {
        const Row& row = context.plan.rows.at(each.row);
        checkSupply(context,
                    {each.totals.draw, row.feed, QLatin1String("feed"), QStringLiteral("row"), row.name, row.id,
                     Text::tr("The feed of row %1 has to give %2; what it gives is not known.")
                         .arg(row.name, QStringLiteral("%1")),
                     Text::tr("The racks of row %1 draw %2 kW; its feed gives %3 kW.")
                         .arg(row.name, QStringLiteral("%1"), QStringLiteral("%2")),
                     Text::tr("The racks of row %1 draw %2 kW, close to the %3 kW that its feed gives.")
                         .arg(row.name, QStringLiteral("%1"), QStringLiteral("%2")),
                     Text::tr("Enter what the feed of a row gives: rackloom hall DESIGN feed ROW KW."),
                     Text::tr("Bring more power to the row, or move racks to another one.")},
                    each.totals.types, findings);
    }
}

}  // namespace model
