// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/finding.h"

#include <memory>
#include <vector>

namespace views {

/// All findings of one moment, in the checker's order. Whoever shows them keeps the list alive, and nobody copies it.
using FindingList = std::shared_ptr<const std::vector<model::Finding>>;

}  // namespace views
