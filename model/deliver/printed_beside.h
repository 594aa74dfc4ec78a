// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <vector>

namespace model {

/// What each label at one end of a cable says beside its text, leg by leg: the cable and, where the text is not the design's
/// own, the device at the far end, "F-00041 L1-03". Not the bundle: its number is that of the day.
std::vector<QString> printedBeside(const Tables& plan, const Cable& cable, CableEnd end);

}  // namespace model
