// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
// seen as: model
// the compiler says: could not convert
#include "model/core/id.h"

using namespace model;

struct Rack;
struct Device;
bool placed(Id<Device> device);

#ifdef WRONG
const bool kPlaced = placed(Id<Rack>(1));
#else
const bool kPlaced = placed(Id<Device>(1));
#endif
