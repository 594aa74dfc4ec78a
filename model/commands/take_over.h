// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/change_set.h"

namespace model {

/// The step after which the design is `other`, record by record. Error: they are the same already, or files of a newer program
/// have left in one of them what this program keeps without knowing it, and no step can change that.
Result<ChangeSet> takeOver(const Tables& plan, const Tables& other, const QString& label);

}  // namespace model
