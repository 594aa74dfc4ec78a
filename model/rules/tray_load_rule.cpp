// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/tray_load_rule.h"

#include "model/routing/pathway.h"
#include "model/rules/answer.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::TrayLoadRule)
};

constexpr QLatin1String kLoad("load");

double inKilogramsPerMetre(std::int64_t milligrams) { return static_cast<double>(milligrams) / 1e6; }

/// The types of unknown mass that may lie in such trays; which of them do is not looked up.
void reportUnweighed(const Tables& plan, const Tray& tray, std::vector<Finding>& findings)
{
    plan.cableTypes.forEach([&](const CableType& type) {
        if (!type.milligramsPerMetre.known() && trayKindFor(type) == tray.kind)
            findings.push_back(missingFigure(type.key, QLatin1String("figures.mass"), tray.id));
    });
}

}  // namespace

RuleInfo TrayLoadRule::info() const
{
    return {QStringLiteral("tray.load"),
            Text::tr("Tray too heavy"),
            Text::tr("what the tray type bears along a metre"),
            Text::tr("the mass of the cables along a metre, and what the tray bears"),
            Scope::Tray,
            Severity::Error};
}

void TrayLoadRule::checkOne(const CheckContext& context, const Tray& tray, std::vector<Finding>& findings) const
{
    if (context.loads->hasUnweighed(tray.id))
        reportUnweighed(context.plan, tray, findings);
    const std::int64_t load = context.loads->heaviest(tray.id);
    if (load <= 0)
        return;
    const TrayType& type = context.plan.trayTypes.at(tray.type);
    const double value = inKilogramsPerMetre(load);
    if (!type.milligramsPerMetre.known()) {
        Finding finding = missingFigure(type.key, kLoad, tray.id);
        finding.value = value;
        finding.unit = QStringLiteral("kg/m");
        finding.message = Text::tr("%1 holds %2 kg a metre, the most of any %3; what that type bears is not known.")
                              .arg(tray.name, shown(value), type.name);
        findings.push_back(std::move(finding));
        return;
    }
    // One layer bears what the type says, and a way of many layers that many times.
    const std::int64_t limit = *type.milligramsPerMetre.value * tray.layers;
    const auto severity = against(load, limit, context.plan.profile().warnAbove);
    if (!severity)
        return;
    Finding finding;
    finding.severity = *severity;
    finding.place = tray.id;
    finding.where = tray.name;
    finding.value = value;
    finding.limit = inKilogramsPerMetre(limit);
    finding.unit = QStringLiteral("kg/m");
    finding.message = (*severity == Severity::Error
                           ? Text::tr("%1 holds %2 kg a metre at its heaviest place; it bears %3 kg a metre.")
                           : Text::tr("%1 holds %2 kg a metre at its heaviest place, close to the %3 kg it bears."))
                          .arg(tray.name, shown(value), shown(*finding.limit));
    finding.fix = Text::tr("Route again, or lay another tray beside it.");
    noteAssumption(finding.assumes, type.milligramsPerMetre, type.key, kLoad);
    findings.push_back(std::move(finding));
}

}  // namespace model
