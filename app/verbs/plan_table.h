// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextStream>

namespace app {

/// The interconnects for `gpus` GPUs side by side, each figure with the number of its source below.
void printPlan(int gpus, QTextStream& out);

}  // namespace app
