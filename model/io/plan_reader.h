// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"

#include <string_view>

namespace model {

/// Reads a design from the text of a `.rackloom` file. Error: the first thing wrong, with its line; nothing half-read
/// ever comes back.
Result<Tables> readPlan(std::string_view text);
/// Reads the file at `path`.
Result<Tables> readPlanFile(const QString& path);

}  // namespace model
