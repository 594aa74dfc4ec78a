// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"

#include <functional>
#include <string_view>

namespace model {

/// Writes `bytes` to `path` through a temporary file beside it and an atomic rename; on any failure the old file stays
/// whole, and also where `mayReplace`, asked when all bytes are written, says no. A pipe or a device, which cannot be renamed
/// over, is written straight. Error: what the system says.
Result<Done> writeWholeFile(const QString& path, std::string_view bytes, const std::function<bool()>& mayReplace = {});

}  // namespace model
