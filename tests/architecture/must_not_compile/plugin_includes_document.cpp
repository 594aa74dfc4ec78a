// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
// seen as: model_api
// the compiler says: model/edit/document.h: No such file
#ifdef WRONG
#include "model/edit/document.h"
#else
#include "model/edit/change_set.h"
#endif
