// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
// seen as: model
// the compiler says: no matching function for call
#include "model/core/id.h"

using namespace model;

struct Rack;

#ifdef WRONG
const Id<Rack> kRack;
#else
const Id<Rack> kRack(1);
#endif
