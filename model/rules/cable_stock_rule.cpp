// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/cable_stock_rule.h"

#include "model/routing/stock_length.h"
#include "model/rules/answer.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CableStockRule)
};

}  // namespace

RuleInfo CableStockRule::info() const
{
    return {QStringLiteral("cable.stock"),
            Text::tr("Not sold in this length"),
            Text::tr("the stock lengths of the profile or of the cable's type"),
            Text::tr("the cable's route and the lengths that its type is sold in"),
            Scope::Cable,
            Severity::Note};
}

void CableStockRule::checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const
{
    if (cable.length <= Length())
        return;
    const Profile& profile = context.plan.profile();
    const CableType& type = context.plan.cableTypes.at(cable.type);
    const std::vector<Length>& ladder = ladderOf(profile, type);
    if (ladder.empty()) {
        findings.push_back(missingFigure(type.key, QLatin1String("stock_lengths"), cable.id));
        return;
    }
    if (cable.length <= ladder.back())
        return;
    const StockLength stock = stockLength(profile, type, cable.length);
    Finding finding;
    finding.severity = Severity::Note;
    finding.title = Text::tr("Cut to order");
    finding.place = cable.id;
    finding.where = cableName(context.plan.naming(), cable);
    finding.value = inMetres(cable.length);
    finding.limit = inMetres(ladder.back());
    finding.unit = QStringLiteral("m");
    finding.message =
        Text::tr("%1 needs %2 m, more than the longest stock length of %3 m: it is cut to order, %4 m.")
            .arg(finding.where, shown(*finding.value), shown(*finding.limit), shown(inMetres(stock.length)));
    finding.fix = Text::tr("Order it early, or bring its two ends closer together.");
    findings.push_back(std::move(finding));
}

}  // namespace model
