// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
// seen as: model
// the compiler says: could not convert|conversion from .int.
#include "model/core/id.h"

using namespace model;

struct Rack;

Id<Rack> firstRack()
{
#ifdef WRONG
    return 1;
#else
    return Id<Rack>(1);
#endif
}
