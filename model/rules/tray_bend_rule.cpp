// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/tray_bend_rule.h"

#include "model/rules/rack_contents.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::TrayBendRule)
};

constexpr QLatin1String kRadius("bend_radius");

/// How many cables of a type lie in a tray. Asked only where something is wrong with the two together.
int lyingIn(const Tables& plan, Id<Tray> tray, Id<CableType> type)
{
    std::vector<bool> through(plan.routes.nextId().value());
    plan.routes.forEach([&](const Route& route) {
        through[route.id.value()] = std::find(route.trays.begin(), route.trays.end(), tray) != route.trays.end();
    });
    int cables = 0;
    plan.cables.forEach([&](const Cable& cable) {
        cables += cable.type == type && cable.route && through[cable.route->value()] ? 1 : 0;
    });
    return cables;
}

/// The radius that a tray does not leave a cable, installed or while it is pulled; none where it leaves both.
const Figure<Length>* brokenBy(const TrayType& tray, const CableType& cable)
{
    for (const Figure<Length>* needed : {&cable.bendRadius, &cable.bendRadiusUnderLoad}) {
        if (needed->value && tray.bendRadius.value && *tray.bendRadius.value < *needed->value)
            return needed;
    }
    return nullptr;
}

}  // namespace

RuleInfo TrayBendRule::info() const
{
    return {QStringLiteral("tray.bend"),
            Text::tr("Tray corners too tight"),
            Text::tr("the least radius of the cables' types, installed and while they are pulled"),
            Text::tr("the bend radius of tray and cable types"),
            Scope::Tray,
            Severity::Error};
}

void TrayBendRule::checkOne(const CheckContext& context, const Tray& tray, std::vector<Finding>& findings) const
{
    const Tables& plan = context.plan;
    const TrayType& trayType = plan.trayTypes.at(tray.type);
    if (!trayType.bendRadius.known() && tray.kind != TrayKind::PowerCable)
        findings.push_back(missingFigure(trayType.key, kRadius, tray.id));
    plan.cableTypes.forEach([&](const CableType& type) {
        const Figure<Length>* needed = brokenBy(trayType, type);
        const int cables = needed ? lyingIn(plan, tray.id, type.id) : 0;
        if (cables == 0)
            return;
        const bool installed = needed == &type.bendRadius;
        Finding finding;
        finding.severity = installed ? Severity::Error : Severity::Warning;
        finding.place = tray.id;
        finding.where = tray.name;
        finding.value = inMillimetres(*trayType.bendRadius.value);
        finding.limit = inMillimetres(*needed->value);
        finding.unit = QStringLiteral("mm");
        finding.message =
            (installed
                 ? Text::tr("The corners of %1 have a radius of %2 mm; %3 cables of type %4 in it need %5 mm.")
                 : Text::tr(
                     "The corners of %1 have a radius of %2 mm; %3 cables of type %4 in it need %5 mm to be pulled."))
                .arg(tray.name, shown(*finding.value))
                .arg(cables)
                .arg(type.name, shown(*finding.limit));
        finding.fix = Text::tr("Use a tray with wider corners, or lead the cables another way.");
        noteAssumption(finding.assumes, trayType.bendRadius, trayType.key, kRadius);
        noteAssumption(finding.assumes, *needed, type.key,
                       installed ? kRadius : QLatin1String("figures.bend_radius_under_load"));
        findings.push_back(std::move(finding));
    });
}

}  // namespace model
