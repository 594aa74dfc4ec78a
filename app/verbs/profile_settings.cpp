// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/settings.h"

namespace app {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runSet)
};

/// Any other amount, counted in `unit` base units.
template <class Amount>
Setting number(const char* key, Amount Profile::*member, double unit)
{
    return {
        QString::fromLatin1(key),
        [=](const Wanted& wanted) { return decimalText(static_cast<double>((wanted.profile.*member).base()) / unit); },
        [=](Wanted& wanted, const QString& word) -> Result<Done> {
            bool fits = false;
            const double value = word.toDouble(&fits);
            if (!fits || !(qAbs(value) < 1e6))
                return Error{Text::tr("%1: \"%2\" is no number").arg(QString::fromLatin1(key), word)};
            wanted.profile.*member = Amount::fromBase(qRound64(value * unit));
            return Done{};
        }};
}

/// "25", or "unknown", which takes the figure back.
QString facilityWaterText(const Wanted& wanted)
{
    return wanted.profile.facilityWater ? decimalText(static_cast<double>(wanted.profile.facilityWater->base()) / 1000)
                                        : u"unknown"_s;
}

Result<Done> setFacilityWater(Wanted& wanted, const QString& word)
{
    wanted.profile.facilityWater.reset();
    if (word == u"unknown"_s)
        return Done{};
    bool fits = false;
    const double value = word.toDouble(&fits);
    if (!fits || !(qAbs(value) < 1e6))
        return Error{Text::tr("facility_water_c: \"%1\" is no number, nor \"unknown\"").arg(word)};
    wanted.profile.facilityWater = Temperature::fromBase(qRound64(value * 1000));
    return Done{};
}

QString tiedLoopsText(const Wanted& wanted) { return wanted.profile.tiedLoops ? u"yes"_s : u"no"_s; }

Result<Done> setTiedLoops(Wanted& wanted, const QString& word)
{
    if (word != u"yes"_s && word != u"no"_s)
        return Error{Text::tr("tied_loops is one of yes, no")};
    wanted.profile.tiedLoops = word == u"yes"_s;
    return Done{};
}

QString ladderText(const Wanted& wanted)
{
    QStringList steps;
    for (const Length step : wanted.profile.ladder)
        steps << decimalText(step / 1_m);
    return steps.isEmpty() ? u"by-type"_s : steps.join(u',');
}

Result<Done> setLadder(Wanted& wanted, const QString& word)
{
    wanted.profile.ladder.clear();
    for (const QString& step : word == u"by-type"_s ? QStringList() : word.split(u',')) {
        const auto value = lengthFrom(step, 1_m, u"ladder_m"_s);
        if (!value)
            return value.error();
        wanted.profile.ladder.push_back(value.value());
    }
    return Done{};
}

}  // namespace

QString decimalText(double number) { return QString::number(number, 'g', 9); }

std::vector<Setting> settingsOfProfile()
{
    return {choice("copper", &Wanted::profile, &Profile::copper),
            choice("optics", &Wanted::profile, &Profile::optics),
            choice("redundancy", &Wanted::profile, &Profile::redundancy),
            choice("pairs", &Wanted::profile, &Profile::pairs),
            number("water_c", &Profile::water, 1000),
            {u"facility_water_c"_s, facilityWaterText, setFacilityWater},
            choice("cdu_redundancy", &Wanted::profile, &Profile::cduRedundancy),
            {u"tied_loops"_s, tiedLoopsText, setTiedLoops},
            length("velocity_m_s", &Wanted::profile, &Profile::velocity, 1_m),
            length("slack_m", &Wanted::profile, &Profile::slackPerEnd, 1_m),
            {u"ladder_m"_s, ladderText, setLadder},
            length("rounding_m", &Wanted::profile, &Profile::rounding, 1_m),
            choice("excess", &Wanted::profile, &Profile::excess),
            length("slack_most_m", &Wanted::profile, &Profile::slackMost, 1_m),
            length("reach_m", &Wanted::profile, &Profile::reach, 1_m),
            number("fill_day_one_pct", &Profile::fillDayOne, 10),
            number("fill_maximum_pct", &Profile::fillMaximum, 10),
            number("warn_above_pct", &Profile::warnAbove, 10),
            number("busbar_drop_pct", &Profile::busbarDrop, 10),
            number("pull_friction_pct", &Profile::pullFriction, 10),
            length("power_clearance_mm", &Wanted::profile, &Profile::powerClearance, 1_mm),
            length("waterfall_reach_mm", &Wanted::profile, &Profile::waterfallReach, 1_mm),
            length("aisle_front_m", &Wanted::profile, &Profile::aisleFront, 1_m),
            length("aisle_rear_m", &Wanted::profile, &Profile::aisleRear, 1_m)};
}

}  // namespace app
