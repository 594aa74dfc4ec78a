// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/object_ref.h"

#include <optional>

namespace model {

/// The rack an object is or stands in; a cable counts at its end a. None for what stands in no rack, or is gone.
std::optional<Id<Rack>> rackAround(const Tables& plan, const ObjectRef& object);

}  // namespace model
