// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"

#include <QStringList>

#include <vector>

namespace model {

/// The cables that words name, in id order: as `cablesNamed`, or the fabric's cables between two racks (`A01=B02`), or
/// those of a bundle (`B-0001`). Error: a word names none, and what was probably meant.
Result<std::vector<Id<Cable>>> jumpersNamed(const Tables& plan, const QStringList& words);

/// The trunks between panels that words name: a trunk or a pattern of them (`T-*`), or all between two racks. Error: as above.
Result<std::vector<Id<Cable>>> trunksNamed(const Tables& plan, const QStringList& words);

}  // namespace model
