// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
// seen as: model
// the compiler says: views/bundled_fonts.h: No such file
#ifdef WRONG
#include "views/bundled_fonts.h"
#else
#include "model/core/id.h"
#endif
