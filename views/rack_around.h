// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/object_ref.h"

#include <optional>

namespace views {

/// The rack an object is or stands in; a cable counts at its end a. None for what stands in no rack, or is gone.
std::optional<model::Id<model::Rack>> rackAround(const model::Tables& plan, const model::ObjectRef& object);

}  // namespace views
