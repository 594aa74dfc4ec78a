// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/edit.h"

#include <QStringList>

#include <vector>

namespace model {

/// The cables that words name, in id order: a cable (`F-00041`, `F-000[01-99]`), a role (`nic-leaf`), a port or a pattern of
/// ports (`L1-01:*`), or a whole device (`L1-01`). Error: a word names none, and what was probably meant.
Result<std::vector<Id<Cable>>> cablesNamed(const Tables& plan, const QStringList& words);

/// Takes cables out, their guides with them; the others keep ids and numbers.
Result<ChangeSet> disconnectCables(const Tables& plan, const std::vector<Id<Cable>>& cables);

/// Within an edit: erases cables, the guides that are about them, and the routes that nothing uses any more.
void eraseCables(Edit& edit, const std::vector<Id<Cable>>& cables);

}  // namespace model
