// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/pressure_rule.h"

#include "model/rules/coolant_flow.h"
#include "model/rules/coolant_pressure.h"
#include "model/rules/power_map.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::PressureRule)
};

constexpr QLatin1String kHead("head");

double inKilopascals(Pressure pressure) { return static_cast<double>(pressure.base()) / 1000; }

/// The loop of a CDU that takes most, and what is missing of any of them.
struct Worst {
    const Manifold* manifold = nullptr;
    Sum<Pascals> drop;
};

Worst worstOf(const CheckContext& context, const Cdu& cdu)
{
    Worst worst;
    for (const Id<Manifold> id : context.index.manifoldsOf(cdu.id)) {
        const Sum<Pascals>& drop = context.power.of(id).drop;
        for (const Gap& gap : drop.gaps)
            worst.drop.add(gap);
        if (worst.manifold && drop.known <= worst.drop.known)
            continue;
        worst.manifold = &context.plan.manifolds.at(id);
        worst.drop.known = drop.known;
    }
    return worst;
}

}  // namespace

RuleInfo PressureRule::info() const
{
    return {QStringLiteral("coolant.pressure"),
            Text::tr("Too much pressure lost"),
            Text::tr("the head of the CDU's type"),
            Text::tr("the drop of device, couplings, hoses and manifold at their flow, or the rack's table; the CDU's "
                     "head; pipes between CDU and racks are not drawn and not counted"),
            Scope::Cdu,
            Severity::Error};
}

void PressureRule::checkOne(const CheckContext& context, const Cdu& cdu, std::vector<Finding>& findings) const
{
    const Worst worst = worstOf(context, cdu);
    reportGaps(worst.drop.gaps, findings);
    if (worst.drop.known <= Pressure())
        return;
    const CduType& type = context.plan.cduTypes.at(cdu.type);
    const double value = inKilopascals(worst.drop.known);
    if (!type.head.known()) {
        Finding finding = missingFigure(type.key, kHead, cdu.id);
        finding.value = value;
        finding.unit = QStringLiteral("kPa");
        finding.message =
            Text::tr("%1 has to press %2 kPa through %3 and more through the pipes to it; the head of %4 is "
                     "not known.")
                .arg(cdu.name, shown(value), worst.manifold->name, type.name);
        findings.push_back(std::move(finding));
        return;
    }
    const auto severity = against(worst.drop.known, *type.head.value, context.plan.profile().warnAbove);
    if (!severity || (*severity != Severity::Error && !worst.drop.whole()))
        return;
    Finding finding;
    finding.severity = *severity;
    finding.place = cdu.id;
    finding.where = cdu.name;
    finding.value = value;
    finding.limit = inKilopascals(*type.head.value);
    finding.unit = QStringLiteral("kPa");
    finding.message = (*severity == Severity::Error ? Text::tr("%1 loses %2 kPa in %3; its head is %4 kPa.")
                                                    : Text::tr("%1 loses %2 kPa in %3, close to its head of %4 kPa."))
                          .arg(cdu.name, shown(value), worst.manifold->name, shown(*finding.limit));
    finding.fix = hasFlowTable(context.plan, *worst.manifold)
        ? Text::tr("Lower the supply temperature, or use a CDU with more head.")
        : Text::tr("Use wider hoses, or a CDU with more head.");
    noteDropAssumptions(context.plan, context.index, worst.manifold->id, finding.assumes);
    noteAssumption(finding.assumes, type.head, type.key, kHead);
    findings.push_back(std::move(finding));
}

}  // namespace model
