// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_profile.h"

#include "model/edit/edit.h"
#include "model/routing/cable_length.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::changeProfile)
};

bool isShare(Share share) { return share >= 1_percent && share <= 100_percent; }

/// What is wrong with the profile, or an empty text.
QString objection(const Tables& plan, const Profile& profile)
{
    if (!isShare(profile.fillDayOne) || !isShare(profile.fillMaximum) || !isShare(profile.warnAbove))
        return Text::tr("Fill limits and the warning limit lie between 1 and 100 %.");
    if (profile.fillDayOne > profile.fillMaximum)
        return Text::tr("The fill of day one cannot exceed the largest fill.");
    if (profile.water < 5_degC || profile.water > 60_degC)
        return Text::tr("Supply water lies between 5 and 60 °C.");
    if (profile.slackPerEnd < 0_m || profile.reach <= 0_m || profile.powerClearance < 0_m
        || profile.waterfallReach < 0_m || profile.aisleFront < 0_m || profile.aisleRear < 0_m)
        return Text::tr("Slack, clearance and aisles cannot be negative, and reach must be above zero.");
    if (!isShare(profile.busbarDrop) || !isShare(profile.pullFriction))
        return Text::tr("The drop along a busbar and the friction of a tray lie between 1 and 100 %.");
    if (profile.facilityWater && (*profile.facilityWater < 0_degC || *profile.facilityWater > 60_degC))
        return Text::tr("The facility's water lies between 0 and 60 °C.");
    if (profile.velocity <= 0_m || profile.slackMost < 0_m)
        return Text::tr("The coolant's velocity is above zero, and slack is not negative.");
    if (profile.rounding < 1_mm || profile.rounding > 10_m)
        return Text::tr("Lengths cut to order are rounded to something between 1 mm and 10 m.");
    const std::vector<Length>& ladder = profile.ladder;
    if (!ladder.empty() && ladder.front() <= 0_m)
        return Text::tr("A stock length is above zero.");
    if (std::adjacent_find(ladder.begin(), ladder.end(), std::greater_equal<>()) != ladder.end())
        return Text::tr("The stock lengths rise from one to the next.");
    if (profile.fluid != plan.profile().fluid && !findType<FluidType>(plan, profile.fluid))
        return Text::tr("The design carries no fluid called %1.").arg(profile.fluid);
    return {};
}

QString labelOf(const Profile& before, const Profile& after)
{
    Profile rest = after;
    rest.water = before.water;
    if (rest == before)
        return Text::tr("Set supply water to %1 °C").arg(static_cast<double>(after.water.base()) / 1000);
    rest = after;
    rest.copper = before.copper;
    if (rest == before)
        return Text::tr("Change copper profile");
    rest = after;
    rest.redundancy = before.redundancy;
    if (rest == before)
        return Text::tr("Change redundancy");
    rest = after;
    rest.optics = before.optics;
    if (rest == before)
        return Text::tr("Change optics profile");
    return Text::tr("Change profile");
}

/// Slack is part of every cable's length.
void measureAgain(Edit& edit)
{
    const Tables plan = edit.plan();
    plan.cables.forEach([&](const Cable& cable) {
        const Route* route = cable.route ? plan.routes.find(*cable.route) : nullptr;
        if (!route)
            return;
        Cable measured = cable;
        measured.length = cableLength(plan, cable, *route);
        if (measured != cable)
            edit.put(measured);
    });
}

}  // namespace

Result<ChangeSet> changeProfile(const Tables& plan, const Profile& profile)
{
    if (const QString wrong = objection(plan, profile); !wrong.isEmpty())
        return Error{wrong};
    Profile changed = profile;
    changed.id = Id<Profile>(1);
    Edit edit(plan, labelOf(plan.profile(), changed));
    const bool slack = changed.slackPerEnd != plan.profile().slackPerEnd;
    edit.put(std::move(changed));
    if (slack)
        measureAgain(edit);
    return std::move(edit).take();
}

}  // namespace model
