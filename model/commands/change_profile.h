// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/change_set.h"

namespace model {

/// Replaces the choices the design is checked against. Refused: values no installation can have (a share outside
/// 1 to 100 %, a limit for day one above the maximum, water outside 5 to 60 °C, a fluid the design does not carry).
Result<ChangeSet> changeProfile(const Tables& plan, const Profile& profile);

}  // namespace model
