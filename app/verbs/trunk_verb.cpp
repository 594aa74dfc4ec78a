// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/write_trunks.h"
#include "model/commands/trunk_cables.h"
#include "model/commands/trunk_pattern.h"

#include <limits>

namespace app {

int runTrunk(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("--trunk"), QStringLiteral("--panel"), QStringLiteral("-o")};
    shape.flags = {QStringLiteral("--dry-run"), QStringLiteral("--over-budget")};
    shape.leastPositional = 2;
    shape.mostPositional = std::numeric_limits<int>::max();
    shape.usage = findVerb(QStringLiteral("trunk"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const QStringList words = given.value().positional;
    const auto plan = openDesign(words.first(), console);
    if (!plan)
        return kBadInput;
    const auto cables = model::jumpersNamed(*plan, words.mid(1));
    if (!cables)
        return complain(console, cables.error(), words.first());
    const bool dry = given.value().has(QStringLiteral("--dry-run"));
    const model::TrunkOptions options{cables.value(), given.value().value(QStringLiteral("--trunk")),
                                      given.value().value(QStringLiteral("--panel")),
                                      dry || given.value().has(QStringLiteral("--over-budget"))};
    return writeTrunks(*plan, model::trunkCables(*plan, options), given.value(), console);
}

}  // namespace app
