// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/write_step.h"
#include "model/commands/disconnect_cables.h"

#include <limits>

namespace app {

int runDisconnect(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("-o")};
    shape.leastPositional = 2;
    shape.mostPositional = std::numeric_limits<int>::max();
    shape.usage = findVerb(QStringLiteral("disconnect"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const QStringList words = given.value().positional;
    auto plan = openDesign(words.first(), console);
    if (!plan)
        return kBadInput;
    const auto cables = model::cablesNamed(*plan, words.mid(1));
    if (!cables)
        return complain(console, cables.error(), words.first());
    const auto step = model::disconnectCables(*plan, cables.value());
    return writeStep(std::move(*plan), step, given.value(), console);
}

}  // namespace app
