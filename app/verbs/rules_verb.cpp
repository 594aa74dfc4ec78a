// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/arguments.h"
#include "app/verbs/verb.h"
#include "model/rules/rule_table.h"

namespace app {

int runRules(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.leastPositional = shape.mostPositional = 0;
    shape.usage = findVerb(QStringLiteral("rules"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    console.out << model::ruleTable();
    return kFine;
}

}  // namespace app
