// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
// seen as: views
// the compiler says: app/program_version.h: No such file
#ifdef WRONG
#include "app/program_version.h"
#else
#include "views/bundled_fonts.h"
#endif
