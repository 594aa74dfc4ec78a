// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/cable_pull_rule.h"

#include "model/routing/pathway.h"
#include "model/rules/answer.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CablePullRule)
};

constexpr QLatin1String kMass("figures.mass");
constexpr QLatin1String kTension("figures.pull_tension");
constexpr double kGravity = 9.80665;

/// The most turns that a way over so many trays can have while none of them has corners.
int mostTurns(const Route& route) { return 2 + static_cast<int>(route.trays.size()) - 1; }

/// 0, 1 or 2: along x, y or z.
int axisOf(const Point& a, const Point& b) { return a.x != b.x ? 0 : a.y != b.y ? 1 : 2; }

/// Where a cable turns by a right angle: down to the rack at both ends, at corners of its trays, and where one tray leads
/// into another of another direction.
int turnsOf(const Tables& plan, const Route& route)
{
    int turns = 2;
    std::optional<int> last;
    for (const Id<Tray> id : route.trays) {
        forEachStraight(plan.trays.at(id), [&](const Point& a, const Point& b) {
            const int axis = axisOf(a, b);
            turns += last && *last != axis ? 1 : 0;
            last = axis;
        });
    }
    return turns;
}

/// The most that it can take to pull a cable, in mN: all of its weight rubs before the first turn.
std::int64_t tensionOf(Length length, std::int64_t milligramsPerMetre, Share friction, int turns)
{
    const double share = static_cast<double>(friction.base()) / 1000;
    const double newtons = share * kGravity * static_cast<double>(milligramsPerMetre) / 1e6 * inMetres(length);
    return std::llround(newtons * std::exp(share * std::numbers::pi / 2 * turns) * 1000);
}

}  // namespace

RuleInfo CablePullRule::info() const
{
    return {QStringLiteral("cable.pull"),
            Text::tr("Pulled too hard"),
            Text::tr("the most that a cable of its type may be pulled with"),
            Text::tr("the cable's route, the mass a metre and the pull tension of its type"),
            Scope::Cable,
            Severity::Error};
}

void CablePullRule::checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const
{
    const Route* route = cable.route ? context.plan.routes.find(*cable.route) : nullptr;
    if (!route || route->trays.empty())
        return;
    const CableType& type = context.plan.cableTypes.at(cable.type);
    if (!type.milligramsPerMetre.known() || !type.pullMillinewtons.known()) {
        findings.push_back(missingFigure(type.key, type.milligramsPerMetre.known() ? kTension : kMass, cable.id));
        return;
    }
    const Profile& profile = context.plan.profile();
    const bool straight = std::all_of(route->trays.begin(), route->trays.end(),
                                      [&](Id<Tray> tray) { return context.plan.trays.at(tray).via.empty(); });
    const auto tensionWith = [&](int turns) {
        return tensionOf(cable.length, *type.milligramsPerMetre.value, profile.pullFriction, turns);
    };
    // Most cables are far below the limit however often they turn.
    if (straight && !against(tensionWith(mostTurns(*route)), *type.pullMillinewtons.value, profile.warnAbove))
        return;
    const int turns = turnsOf(context.plan, *route);
    const std::int64_t tension = tensionWith(turns);
    const auto severity = against(tension, *type.pullMillinewtons.value, profile.warnAbove);
    if (!severity)
        return;
    Finding finding;
    finding.severity = *severity;
    finding.place = cable.id;
    finding.where = cableName(context.plan.naming(), cable);
    finding.value = std::round(static_cast<double>(tension) / 1000);
    finding.limit = static_cast<double>(*type.pullMillinewtons.value) / 1000;
    finding.unit = QStringLiteral("N");
    finding.message =
        (*severity == Severity::Error
             ? Text::tr("Pulled through from one end, %1 takes up to %2 N over %3 m and %4 turns; %5 N is "
                        "the most for %6.")
             : Text::tr("Pulled through from one end, %1 takes up to %2 N over %3 m and %4 turns, close to "
                        "the %5 N of %6."))
            .arg(finding.where, shown(*finding.value), shown(inMetres(cable.length)), QString::number(turns),
                 shown(*finding.limit), type.name);
    finding.fix = Text::tr("Lay it from the middle in two pulls, or lead it over fewer trays.");
    noteAssumption(finding.assumes, type.milligramsPerMetre, type.key, kMass);
    noteAssumption(finding.assumes, type.pullMillinewtons, type.key, kTension);
    finding.assumes.append(QStringLiteral("profile: pull_friction"));
    findings.push_back(std::move(finding));
}

}  // namespace model
