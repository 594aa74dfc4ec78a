// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/arguments.h"
#include "app/verbs/write_step.h"
#include "model/catalog/catalog.h"
#include "model/commands/delete_device.h"
#include "model/commands/place_device.h"
#include "model/edit/called.h"

#include <QCoreApplication>

namespace app {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runPlace)
};

/// The design's own type of that key, or else the built-in catalog's.
const DeviceType* typeCalled(const Tables& plan, const QString& key)
{
    const DeviceType* own = findType<DeviceType>(plan, key);
    return own ? own : Catalog::builtIn().find<DeviceType>(key);
}

Result<ChangeSet> placed(const Tables& plan, const Arguments& given)
{
    const QStringList& words = given.positional;
    const DeviceType* type = typeCalled(plan, words[1]);
    if (!type) {
        return Error{
            Text::tr("there is no device type \"%1\"; \"rackloom catalog list\" says what there is").arg(words[1])};
    }
    const Rack* rack = called(plan.racks, words[2]);
    if (!rack)
        return Error{Text::tr("there is no rack called \"%1\"").arg(words[2])};
    const auto unit = wholeNumber(words[3], Text::tr("the unit"));
    return unit ? placeDevice(plan, *type, rack->id, unit.value(), given.value(u"--name"_s))
                : Result<ChangeSet>(unit.error());
}

Result<ChangeSet> deleted(const Tables& plan, const Arguments& given)
{
    const Device* device = called(plan.devices, given.positional[1]);
    if (!device)
        return Error{Text::tr("there is no device called \"%1\"").arg(given.positional[1])};
    return deleteDevice(plan, device->id);
}

int runStep(const QStringList& arguments, Console& console, const ArgumentShape& shape,
            Result<ChangeSet> (*step)(const Tables&, const Arguments&))
{
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    auto plan = openDesign(given.value().positional.first(), console);
    if (!plan)
        return kBadInput;
    const auto made = step(*plan, given.value());
    return writeStep(std::move(*plan), made, given.value(), console);
}

}  // namespace

int runPlace(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {u"-o"_s, u"--name"_s};
    shape.leastPositional = shape.mostPositional = 4;
    shape.usage = findVerb(u"place"_s)->usage;
    return runStep(arguments, console, shape, placed);
}

int runDelete(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {u"-o"_s};
    shape.leastPositional = shape.mostPositional = 2;
    shape.usage = findVerb(u"delete"_s)->usage;
    return runStep(arguments, console, shape, deleted);
}

}  // namespace app
