// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/places.h"
#include "app/verbs/write_step.h"
#include "model/commands/change_pathways.h"

#include <QCoreApplication>

namespace app {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runHall)
};

const QString s(const char* text) { return QString::fromLatin1(text); }

std::optional<Obstacle> obstacleCalled(const Tables& plan, const QString& name)
{
    std::optional<Obstacle> found;
    plan.obstacles.forEach([&](const Obstacle& obstacle) {
        if (obstacle.name == name)
            found = obstacle;
    });
    return found;
}

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
        plan.obstacles.nextId(), words[2], words[1] == s("column") ? ObstacleKind::Column : ObstacleKind::KeepOut,
        outline.value(),         {},       {}};
    if (const auto old = obstacleCalled(plan, words[2]))
        obstacle.id = old->id;
    if (given.has(s("--from"))) {
        const auto bottom = lengthFrom(given.value(s("--from")), 1_m, s("--from"));
        if (!bottom)
            return bottom.error();
        obstacle.bottom = bottom.value();
    }
    if (given.has(s("--to"))) {
        const auto top = lengthFrom(given.value(s("--to")), 1_m, s("--to"));
        if (!top)
            return top.error();
        obstacle.top = top.value();
    }
    return putObstacle(plan, obstacle);
}

Result<ChangeSet> removed(const Tables& plan, const QStringList& names)
{
    const auto obstacle = names.size() == 1 ? obstacleCalled(plan, names.front()) : std::nullopt;
    if (!obstacle)
        return Error{Text::tr("there is no column or keep-out called \"%1\"").arg(names.join(u' '))};
    return removeObstacle(plan, obstacle->id);
}

Result<ChangeSet> stepOf(const Tables& plan, const Arguments& given)
{
    const QString what = given.positional[1];
    const QStringList rest = given.positional.mid(2);
    if (what == s("size"))
        return sized(plan, rest);
    if (what == s("outline"))
        return outlined(plan, rest);
    if (what == s("column") || what == s("keep-out"))
        return obstructed(plan, given);
    if (what == s("remove"))
        return removed(plan, rest);
    return Error{Text::tr("say size, outline, column, keep-out or remove; usage: %1").arg(findVerb(s("hall"))->usage)};
}

}  // namespace

int runHall(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {s("-o"), s("--from"), s("--to")};
    shape.leastPositional = 2;
    shape.mostPositional = 10'000;
    shape.usage = findVerb(s("hall"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    auto plan = openDesign(given.value().positional.first(), console);
    if (!plan)
        return kBadInput;
    const auto step = stepOf(*plan, given.value());
    return writeStep(std::move(*plan), step, given.value(), console);
}

}  // namespace app
