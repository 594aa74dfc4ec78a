// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/write_trunks.h"

#include "app/verbs/write_step.h"

namespace app {

int writeTrunks(const model::Tables& plan, model::Result<model::TrunkPlan> made, const Arguments& given,
                Console& console)
{
    if (!made)
        return complain(console, made.error(), given.positional.first());
    model::Tables after = plan;
    made.value().step.applyTo(after);
    for (const QString& line : effectText(after, made.value().effect))
        console.out << line << '\n';
    if (given.has(QStringLiteral("--dry-run")))
        return kFine;
    return writeStep(plan, std::move(made.value().step), given, console);
}

}  // namespace app
