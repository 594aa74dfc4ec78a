// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/places.h"
#include "app/verbs/write_step.h"
#include "model/commands/change_profile.h"
#include "model/io/words.h"

#include <QCoreApplication>

#include <functional>

namespace app {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runSet)
};

/// One setting of the profile as the command line names it.
struct Setting {
    QString key;
    std::function<QString(const Profile&)> read;
    std::function<Result<Done>(Profile&, const QString&)> write;
};

QString decimal(double number) { return QString::number(number, 'g', 9); }

template <class Enum>
Setting choice(const char* key, Enum Profile::*member)
{
    return {QString::fromLatin1(key),
            [member](const Profile& profile) { return QString::fromLatin1(wordOf(profile.*member).data()); },
            [member, name = QString::fromLatin1(key)](Profile& profile, const QString& word) -> Result<Done> {
                const auto value = fromWord<Enum>(word.toStdString());
                if (!value) {
                    QStringList words;
                    for (const std::string_view each : kWords<Enum>)
                        words << QString::fromLatin1(each.data());
                    return Error{Text::tr("%1 is one of %2").arg(name, words.join(u", "_s))};
                }
                profile.*member = *value;
                return Done{};
            }};
}

Setting length(const char* key, Length Profile::*member, Length unit)
{
    return {QString::fromLatin1(key), [=](const Profile& profile) { return decimal(profile.*member / unit); },
            [=](Profile& profile, const QString& word) -> Result<Done> {
                const auto value = lengthFrom(word, unit, QString::fromLatin1(key));
                if (!value)
                    return value.error();
                profile.*member = value.value();
                return Done{};
            }};
}

/// Any other amount, counted in `unit` base units.
template <class Amount>
Setting number(const char* key, Amount Profile::*member, double unit)
{
    return {QString::fromLatin1(key),
            [=](const Profile& profile) { return decimal(static_cast<double>((profile.*member).base()) / unit); },
            [=](Profile& profile, const QString& word) -> Result<Done> {
                bool fits = false;
                const double value = word.toDouble(&fits);
                if (!fits || !(qAbs(value) < 1e6))
                    return Error{Text::tr("%1: \"%2\" is no number").arg(QString::fromLatin1(key), word)};
                profile.*member = Amount::fromBase(qRound64(value * unit));
                return Done{};
            }};
}

/// "25", or "unknown", which takes the figure back.
QString facilityWaterText(const Profile& profile)
{
    return profile.facilityWater ? decimal(static_cast<double>(profile.facilityWater->base()) / 1000) : u"unknown"_s;
}

Result<Done> setFacilityWater(Profile& profile, const QString& word)
{
    profile.facilityWater.reset();
    if (word == u"unknown"_s)
        return Done{};
    bool fits = false;
    const double value = word.toDouble(&fits);
    if (!fits || !(qAbs(value) < 1e6))
        return Error{Text::tr("facility_water_c: \"%1\" is no number, nor \"unknown\"").arg(word)};
    profile.facilityWater = Temperature::fromBase(qRound64(value * 1000));
    return Done{};
}

QString tiedLoopsText(const Profile& profile) { return profile.tiedLoops ? u"yes"_s : u"no"_s; }

Result<Done> setTiedLoops(Profile& profile, const QString& word)
{
    if (word != u"yes"_s && word != u"no"_s)
        return Error{Text::tr("tied_loops is one of yes, no")};
    profile.tiedLoops = word == u"yes"_s;
    return Done{};
}

QString ladderText(const Profile& profile)
{
    QStringList steps;
    for (const Length step : profile.ladder)
        steps << decimal(step / 1_m);
    return steps.isEmpty() ? u"by-type"_s : steps.join(u',');
}

Result<Done> setLadder(Profile& profile, const QString& word)
{
    profile.ladder.clear();
    for (const QString& step : word == u"by-type"_s ? QStringList() : word.split(u',')) {
        const auto value = lengthFrom(step, 1_m, u"ladder_m"_s);
        if (!value)
            return value.error();
        profile.ladder.push_back(value.value());
    }
    return Done{};
}

std::vector<Setting> settings()
{
    return {choice("copper", &Profile::copper),
            choice("optics", &Profile::optics),
            choice("redundancy", &Profile::redundancy),
            choice("pairs", &Profile::pairs),
            number("water_c", &Profile::water, 1000),
            {u"facility_water_c"_s, facilityWaterText, setFacilityWater},
            choice("cdu_redundancy", &Profile::cduRedundancy),
            {u"tied_loops"_s, tiedLoopsText, setTiedLoops},
            length("velocity_m_s", &Profile::velocity, 1_m),
            length("slack_m", &Profile::slackPerEnd, 1_m),
            {u"ladder_m"_s, ladderText, setLadder},
            length("rounding_m", &Profile::rounding, 1_m),
            choice("excess", &Profile::excess),
            length("slack_most_m", &Profile::slackMost, 1_m),
            length("reach_m", &Profile::reach, 1_m),
            number("fill_day_one_pct", &Profile::fillDayOne, 10),
            number("fill_maximum_pct", &Profile::fillMaximum, 10),
            number("warn_above_pct", &Profile::warnAbove, 10),
            number("busbar_drop_pct", &Profile::busbarDrop, 10),
            number("pull_friction_pct", &Profile::pullFriction, 10),
            length("power_clearance_mm", &Profile::powerClearance, 1_mm),
            length("waterfall_reach_mm", &Profile::waterfallReach, 1_mm),
            length("aisle_front_m", &Profile::aisleFront, 1_m),
            length("aisle_rear_m", &Profile::aisleRear, 1_m)};
}

Result<Profile> changedBy(Profile profile, const QStringList& words)
{
    const std::vector<Setting> all = settings();
    for (const QString& word : words) {
        const QString key = word.section(u'=', 0, 0);
        const auto setting = std::find_if(all.begin(), all.end(), [&](const Setting& each) { return each.key == key; });
        if (setting == all.end() || !word.contains(u'=')) {
            QStringList keys;
            for (const Setting& each : all)
                keys << each.key;
            return Error{Text::tr("\"%1\" sets nothing: KEY=VALUE, with a key of %2").arg(word, keys.join(u", "_s))};
        }
        if (const auto written = setting->write(profile, word.section(u'=', 1)); !written)
            return written.error();
    }
    return profile;
}

}  // namespace

int runSet(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {u"-o"_s};
    shape.mostPositional = 100;
    shape.usage = findVerb(u"set"_s)->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    auto plan = openDesign(given.value().positional.first(), console);
    if (!plan)
        return kBadInput;
    const QStringList words = given.value().positional.mid(1);
    if (words.isEmpty()) {
        for (const Setting& setting : settings())
            console.out << setting.key << '=' << setting.read(plan->profile()) << '\n';
        return kFine;
    }
    const auto profile = changedBy(plan->profile(), words);
    if (!profile)
        return complain(console, profile.error());
    const auto step = changeProfile(*plan, profile.value());
    return writeStep(std::move(*plan), step, given.value(), console);
}

}  // namespace app
