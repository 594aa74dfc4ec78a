// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/verbs/arguments.h"
#include "app/verbs/verb.h"
#include "model/commands/trunk_effect.h"

namespace app {

/// The end of a verb that makes trunks or takes them out: says what the step does, and unless --dry-run was given writes the
/// design with it. Answers the exit code.
int writeTrunks(const model::Tables& plan, model::Result<model::TrunkPlan> made, const Arguments& given,
                Console& console);

}  // namespace app
