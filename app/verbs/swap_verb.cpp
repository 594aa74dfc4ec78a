// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/write_step.h"
#include "model/commands/change_ends.h"
#include "model/commands/port_pattern.h"

namespace app {

int runSwap(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("--end"), QStringLiteral("-o")};
    shape.leastPositional = shape.mostPositional = 3;
    shape.usage = findVerb(QStringLiteral("swap"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const auto end = cableEnd(given.value().value(QStringLiteral("--end"), QStringLiteral("b")));
    if (!end)
        return complain(console, end.error());
    const QStringList words = given.value().positional;
    auto plan = openDesign(words[0], console);
    if (!plan)
        return kBadInput;
    const auto first = model::cableCalled(*plan, words[1]);
    const auto second = model::cableCalled(*plan, words[2]);
    for (const auto* cable : {&first, &second}) {
        if (!*cable)
            return complain(console, cable->error(), words[0]);
    }
    const auto step = model::swapCables(*plan, first.value(), second.value(), end.value());
    return writeStep(std::move(*plan), step, given.value(), console);
}

}  // namespace app
