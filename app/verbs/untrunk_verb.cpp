// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/write_trunks.h"
#include "model/commands/trunk_pattern.h"
#include "model/commands/untrunk_cables.h"

#include <limits>

namespace app {

int runUntrunk(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("-o")};
    shape.flags = {QStringLiteral("--dry-run")};
    shape.leastPositional = 2;
    shape.mostPositional = std::numeric_limits<int>::max();
    shape.usage = findVerb(QStringLiteral("untrunk"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const QStringList words = given.value().positional;
    const auto plan = openDesign(words.first(), console);
    if (!plan)
        return kBadInput;
    const auto trunks = model::trunksNamed(*plan, words.mid(1));
    if (!trunks)
        return complain(console, trunks.error(), words.first());
    return writeTrunks(*plan, model::untrunkCables(*plan, trunks.value()), given.value(), console);
}

}  // namespace app
