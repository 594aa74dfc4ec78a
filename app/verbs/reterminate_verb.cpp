// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/write_step.h"
#include "model/commands/change_ends.h"
#include "model/commands/port_pattern.h"

namespace app {

int runReterminate(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("-o")};
    shape.leastPositional = shape.mostPositional = 4;
    shape.usage = findVerb(QStringLiteral("reterminate"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const QStringList words = given.value().positional;
    const auto end = cableEnd(words[2]);
    if (!end)
        return complain(console, end.error());
    auto plan = openDesign(words[0], console);
    if (!plan)
        return kBadInput;
    const auto cable = model::cableCalled(*plan, words[1]);
    if (!cable)
        return complain(console, cable.error(), words[0]);
    const auto port = model::portCalled(*plan, words[3]);
    if (!port)
        return complain(console, port.error(), words[0]);
    const auto step = model::reterminateCable(*plan, cable.value(), end.value(), port.value());
    return writeStep(std::move(*plan), step, given.value(), console);
}

}  // namespace app
