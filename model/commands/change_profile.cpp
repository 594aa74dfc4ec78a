// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_profile.h"

#include "model/edit/edit.h"

#include <QCoreApplication>

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
    if (profile.slackPerEnd < 0_m || profile.reach <= 0_m)
        return Text::tr("Slack cannot be negative, and reach must be above zero.");
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

}  // namespace

Result<ChangeSet> changeProfile(const Tables& plan, const Profile& profile)
{
    if (const QString wrong = objection(plan, profile); !wrong.isEmpty())
        return Error{wrong};
    Profile changed = profile;
    changed.id = Id<Profile>(1);
    Edit edit(plan, labelOf(plan.profile(), changed));
    edit.put(std::move(changed));
    return std::move(edit).take();
}

}  // namespace model
