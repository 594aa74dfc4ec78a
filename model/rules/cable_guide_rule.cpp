// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/cable_guide_rule.h"

#include "model/edit/object_ref.h"
#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CableGuideRule)
};

using Trays = std::vector<Id<Tray>>;

const Trays& traysOf(const Tables& plan, const Cable& cable)
{
    static const Trays none;
    const Route* route = cable.route ? plan.routes.find(*cable.route) : nullptr;
    return route ? route->trays : none;
}

bool has(const Trays& trays, Id<Tray> tray) { return std::find(trays.begin(), trays.end(), tray) != trays.end(); }

QString trayName(const Tables& plan, Id<Tray> id)
{
    const Tray* tray = plan.trays.find(id);
    return tray ? tray->name : Text::tr("a tray that is gone");
}

/// The first waypoint the way does not pass in its turn.
std::optional<Id<Tray>> missed(const Trays& way, const Trays& via)
{
    auto at = way.begin();
    for (const Id<Tray> tray : via) {
        at = std::find(at, way.end(), tray);
        if (at == way.end())
            return tray;
        ++at;
    }
    return std::nullopt;
}

/// What the way of a cable does against its guide; empty: nothing.
QString breach(const Tables& plan, const Cable& cable, const Guide& guide)
{
    const QString name = cableName(plan.naming(), cable);
    const Trays& way = traysOf(plan, cable);
    if (const auto tray = missed(way, guide.via))
        return Text::tr("%1 does not pass %2, which its guide asks for.").arg(name, trayName(plan, *tray));
    for (const Id<Tray> tray : guide.avoid) {
        if (has(way, tray))
            return Text::tr("%1 lies in %2, which its guide avoids.").arg(name, trayName(plan, tray));
    }
    const Cable* partner = guide.apart ? plan.cables.find(*guide.apart) : nullptr;
    for (const Id<Tray> tray : partner ? traysOf(plan, *partner) : Trays{}) {
        if (has(way, tray))
            return Text::tr("%1 and %2 share %3; one fault there would cut both.")
                .arg(name, cableName(plan.naming(), *partner), trayName(plan, tray));
    }
    return {};
}

}  // namespace

RuleInfo CableGuideRule::info() const
{
    return {QStringLiteral("cable.guide"),
            Text::tr("Cable off its guide"),
            Text::tr("the design: what its designer asked of the cable's way"),
            QString(),
            Scope::Cable,
            Severity::Error};
}

void CableGuideRule::checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const
{
    for (const Id<Guide> id : context.index.guidesOf(cable.id)) {
        if (!cable.route)
            continue;
        const QString message = breach(context.plan, cable, context.plan.guides.at(id));
        if (message.isEmpty())
            continue;
        Finding finding;
        finding.place = cable.id;
        finding.where = cableName(context.plan.naming(), cable);
        finding.message = message;
        finding.fix = Text::tr("Route the cable again, or change its guide.");
        findings.push_back(std::move(finding));
    }
}

}  // namespace model
