// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
// seen as: model
// the compiler says: no match for .operator\*.
#include "model/core/length.h"

using namespace model;

#ifdef WRONG
const auto kProduct = 3_mm * 4_mm;
#else
const auto kProduct = 3_mm * 4;
#endif
