// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/places.h"
#include "app/verbs/write_step.h"
#include "model/commands/change_pathways.h"
#include "model/commands/move_device.h"
#include "model/edit/called.h"
#include "model/io/words.h"

#include <QCoreApplication>

namespace app {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runMove)
};

Result<ChangeSet> movedRack(const Tables& plan, const Rack& rack, const Arguments& given)
{
    const auto spot = spotsFrom({given.positional[2]});
    if (!spot)
        return spot.error();
    const QString word = given.value(u"--facing"_s, QString::fromLatin1(wordOf(rack.facing).data()));
    const auto facing = fromWord<Facing>(word.toStdString());
    if (!facing)
        return Error{Text::tr("--facing is north, east, south or west")};
    return moveRack(plan, rack.id, spot.value().front(), *facing);
}

Result<ChangeSet> movedDevice(const Tables& plan, const Device& device, const QStringList& words)
{
    const Rack* rack = called(plan.racks, words[2]);
    if (!rack)
        return Error{Text::tr("there is no rack called \"%1\"").arg(words[2])};
    if (words.size() < 4)
        return Error{Text::tr("say which unit of %1 it moves to").arg(words[2])};
    const auto unit = wholeNumber(words[3], Text::tr("the unit"));
    return unit ? moveDevice(plan, device.id, rack->id, unit.value()) : Result<ChangeSet>(unit.error());
}

}  // namespace

int runMove(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {u"-o"_s, u"--facing"_s};
    shape.leastPositional = 3;
    shape.mostPositional = 4;
    shape.usage = findVerb(u"move"_s)->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const QStringList& words = given.value().positional;
    auto plan = openDesign(words[0], console);
    if (!plan)
        return kBadInput;
    const Rack* rack = called(plan->racks, words[1]);
    const Device* device = called(plan->devices, words[1]);
    if (!rack && !device)
        return complain(console, {Text::tr("there is no rack and no device called \"%1\"").arg(words[1])}, words[0]);
    const auto step = rack ? movedRack(*plan, *rack, given.value()) : movedDevice(*plan, *device, words);
    return writeStep(std::move(*plan), step, given.value(), console);
}

}  // namespace app
