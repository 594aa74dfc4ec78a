// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
// seen as: model
// the compiler says: not a whole number|not a constant expression
#include "model/core/length.h"

using namespace model;

#ifdef WRONG
const Length kGap = 0.0001_mm;
#else
const Length kGap = 0.001_mm;
#endif
