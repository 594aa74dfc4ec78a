// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
// seen as: model
// the compiler says: nodiscard
#include "model/core/result.h"

using namespace model;

Result<Done> save();

void close()
{
#ifdef WRONG
    save();
#else
    if (save())
        return;
#endif
}
