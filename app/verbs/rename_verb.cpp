// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/object_called.h"
#include "app/verbs/write_step.h"
#include "model/commands/rename_object.h"

namespace app {

int runRename(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("-o")};
    shape.leastPositional = shape.mostPositional = 3;
    shape.usage = findVerb(QStringLiteral("rename"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const QStringList words = given.value().positional;
    auto plan = openDesign(words[0], console);
    if (!plan)
        return kBadInput;
    const auto object = objectCalled(*plan, words[1]);
    if (!object)
        return complain(console, object.error(), words[0]);
    const auto step = model::renameObject(*plan, object.value(), words[2]);
    return writeStep(std::move(*plan), step, given.value(), console);
}

}  // namespace app
