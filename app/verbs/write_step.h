// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/verbs/arguments.h"
#include "app/verbs/verb.h"
#include "model/edit/change_set.h"

namespace app {

/// The end of a verb that edits: performs the step on the design named first among `given` and writes it to -o, or back
/// where there is no -o. Says what was done; a refusal is said of the design's file. Answers the exit code.
int writeStep(model::Tables plan, const model::Result<model::ChangeSet>& step, const Arguments& given,
              Console& console);

}  // namespace app
