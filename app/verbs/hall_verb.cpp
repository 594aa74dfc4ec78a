// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/design_file.h"
#include "app/underlay_files.h"
#include "app/verbs/places.h"
#include "app/verbs/write_step.h"
#include "model/commands/change_pathways.h"
#include "model/commands/change_underlay.h"
#include "model/edit/called.h"

#include "views/underlay/underlay_file.h"
#include "views/underlay/underlay_placement.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

namespace app {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runHall)
};

Result<ChangeSet> sized(const Tables& plan, const QStringList& words)
{
    const auto size = spotsFrom(words);
    if (!size)
        return size.error();
    if (size.value().size() != 1)
        return Error{Text::tr("the size is one WIDTH,DEPTH in metres")};
    Hall hall = plan.hall();
    hall.width = size.value().front().x;
    hall.depth = size.value().front().y;
    return changeHall(plan, hall);
}

/// "2500" of what a thousand or a million base units make, or "unknown", which takes the figure back.
template <class Amount>
Result<Done> setFigure(std::optional<Amount>& figure, const QString& word, double unit)
{
    figure.reset();
    if (word == u"unknown"_s)
        return Done{};
    bool fits = false;
    const double value = word.toDouble(&fits);
    if (!fits || !(value > 0) || !(value < 1e7))
        return Error{Text::tr("\"%1\" is no number above zero, nor \"unknown\"").arg(word)};
    figure = Amount::fromBase(qRound64(value * unit));
    return Done{};
}

constexpr double kKilogram = 1e3;
constexpr double kKilowatt = 1e6;

Result<ChangeSet> bearing(const Tables& plan, const QStringList& words)
{
    if (words.isEmpty() || words.size() > 2)
        return Error{Text::tr("the slab is KG_PER_M2 and, where it is known, KG_PER_FOOT")};
    Hall hall = plan.hall();
    if (const auto set = setFigure(hall.slabLoad, words[0], kKilogram); !set)
        return set.error();
    if (words.size() == 2) {
        if (const auto set = setFigure(hall.slabPoint, words[1], kKilogram); !set)
            return set.error();
    }
    return changeHall(plan, hall);
}

/// The feed of the hall, or of one row.
Result<ChangeSet> fed(const Tables& plan, const QStringList& words)
{
    if (words.isEmpty() || words.size() > 2)
        return Error{Text::tr("the feed is KW, or ROW KW")};
    if (words.size() == 1) {
        Hall hall = plan.hall();
        if (const auto set = setFigure(hall.feed, words[0], kKilowatt); !set)
            return set.error();
        return changeHall(plan, hall);
    }
    const Row* found = called(plan.rows, words[0]);
    if (!found)
        return Error{Text::tr("there is no row called \"%1\"").arg(words[0])};
    Row row = *found;
    if (const auto set = setFigure(row.feed, words[1], kKilowatt); !set)
        return set.error();
    return changeRowFeed(plan, row.id, row.feed);
}

Result<ChangeSet> cooled(const Tables& plan, const QStringList& words)
{
    if (words.size() != 1)
        return Error{Text::tr("what the hall's air takes away is KW")};
    Hall hall = plan.hall();
    if (const auto set = setFigure(hall.airCooling, words[0], kKilowatt); !set)
        return set.error();
    return changeHall(plan, hall);
}

Result<ChangeSet> outlined(const Tables& plan, const QStringList& words)
{
    const auto outline = spotsFrom(words);
    if (!outline)
        return outline.error();
    Hall hall = plan.hall();
    hall.outline = outline.value();
    for (const Spot& spot : hall.outline) {
        hall.width = std::max(hall.width, spot.x);
        hall.depth = std::max(hall.depth, spot.y);
    }
    return changeHall(plan, hall);
}

Result<ChangeSet> obstructed(const Tables& plan, const Arguments& given)
{
    const QStringList& words = given.positional;
    if (words.size() < 3)
        return Error{Text::tr("give it a name and its corners")};
    const auto outline = spotsFrom(words.mid(3));
    if (!outline)
        return outline.error();
    Obstacle obstacle{
        plan.obstacles.nextId(), words[2], words[1] == u"column"_s ? ObstacleKind::Column : ObstacleKind::KeepOut,
        outline.value(),         {},       {}};
    if (const Obstacle* old = called(plan.obstacles, words[2]))
        obstacle.id = old->id;
    if (given.has(u"--from"_s)) {
        const auto bottom = lengthFrom(given.value(u"--from"_s), 1_m, u"--from"_s);
        if (!bottom)
            return bottom.error();
        obstacle.bottom = bottom.value();
    }
    if (given.has(u"--to"_s)) {
        const auto top = lengthFrom(given.value(u"--to"_s), 1_m, u"--to"_s);
        if (!top)
            return top.error();
        obstacle.top = top.value();
    }
    return putObstacle(plan, obstacle);
}

Result<ChangeSet> removed(const Tables& plan, const QStringList& names)
{
    const Obstacle* obstacle = names.size() == 1 ? called(plan.obstacles, names.front()) : nullptr;
    if (!obstacle)
        return Error{Text::tr("there is no column or keep-out called \"%1\"").arg(names.join(u' '))};
    return removeObstacle(plan, obstacle->id);
}

/// "X,Y=X,Y": a place of the source, in millimetres of a drawing or pixels of an image, and the same in the hall, in metres.
Result<std::pair<Spot, Spot>> placeFrom(const QString& word)
{
    const QStringList sides = word.split(u'=');
    const QStringList source = sides.front().split(u',');
    const auto hall = spotsFrom(sides.mid(1));
    bool first = false;
    bool second = false;
    const double x = source.value(0).toDouble(&first);
    const double y = source.value(1).toDouble(&second);
    if (!hall || hall.value().size() != 1 || source.size() != 2 || !first || !second || !std::isfinite(x)
        || !std::isfinite(y)) {
        return Error{Text::tr("\"%1\" is no X,Y=X,Y: a place in the underlay, in mm or pixels from its lower left "
                              "corner, and where it is "
                              "in the hall, in metres")
                         .arg(word)};
    }
    return std::pair(views::underlaySpot({x, y}), hall.value().front());
}

Result<ChangeSet> underlaid(const Tables& plan, const Arguments& given, Console& console)
{
    const QStringList names = given.positional.mid(2);
    if (given.has(u"--none"_s))
        return names.isEmpty() ? removeUnderlay(plan) : Error{Text::tr("--none goes without a file")};
    if (names.size() != 1)
        return Error{Text::tr("give one DXF, PNG or JPEG file, or --none")};
    const auto read = views::readUnderlay(names.front());
    if (!read)
        return Error{QStringLiteral("%1: %2").arg(names.front(), errorText(read.error()))};
    Underlay underlay = views::placedUnderlay(read.value(), QFileInfo(names.front()).absoluteFilePath(), plan);
    const QStringList places = given.values.value(u"--at"_s);
    if (!places.isEmpty()) {
        if (places.size() != 2)
            return Error{Text::tr("two places hold an underlay: give --at X,Y=X,Y twice")};
        const auto first = placeFrom(places[0]);
        const auto second = placeFrom(places[1]);
        if (!first || !second)
            return first ? second.error() : first.error();
        underlay.source = {first.value().first, second.value().first};
        underlay.hall = {first.value().second, second.value().second};
    }
    for (const QString& layer : given.values.value(u"--off"_s)) {
        const auto& layers = read.value().layers;
        if (std::none_of(layers.begin(), layers.end(), [&](const auto& each) { return each.name == layer; }))
            return Error{Text::tr("the drawing has no layer \"%1\"").arg(layer)};
        underlay.hiddenLayers.push_back(layer);
    }
    for (const QString& note : views::underlayNotes(read.value()))
        console.err << QStringLiteral("rackloom: %1: %2").arg(names.front(), note) << '\n';
    return putUnderlay(plan, underlay);
}

Result<ChangeSet> stepOf(const Tables& plan, const Arguments& given, Console& console)
{
    const QString what = given.positional[1];
    const QStringList rest = given.positional.mid(2);
    if (what == u"size"_s)
        return sized(plan, rest);
    if (what == u"outline"_s)
        return outlined(plan, rest);
    if (what == u"slab"_s)
        return bearing(plan, rest);
    if (what == u"feed"_s)
        return fed(plan, rest);
    if (what == u"air"_s)
        return cooled(plan, rest);
    if (what == u"column"_s || what == u"keep-out"_s)
        return obstructed(plan, given);
    if (what == u"remove"_s)
        return removed(plan, rest);
    if (what == u"underlay"_s)
        return underlaid(plan, given, console);
    return Error{Text::tr("say size, outline, slab, feed, air, column, keep-out, underlay or remove; usage: %1")
                     .arg(findVerb(u"hall"_s)->usage)};
}

}  // namespace

int runHall(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {u"-o"_s, u"--from"_s, u"--to"_s, u"--at"_s, u"--off"_s};
    shape.flags = {u"--none"_s};
    shape.leastPositional = 2;
    shape.mostPositional = 10'000;
    shape.usage = findVerb(u"hall"_s)->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    auto plan = openDesign(given.value().positional.first(), console);
    if (!plan)
        return kBadInput;
    const auto step = stepOf(*plan, given.value(), console);
    return writeStep(std::move(*plan), step, given.value(), console);
}

}  // namespace app
