// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// Checks that the side managers of both ends' racks leave a cable its bend radius: broken where it is less than the
/// installed one, a warning where it is less than the one while the cable is pulled.
void checkManagerRoom(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings);

}  // namespace model
