// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"

#include <vector>

namespace app {

/// Of a row all racks, of a rack itself, of a device the one it stands in. Error: nothing is called so, or it stands in none.
model::Result<std::vector<model::Id<model::Rack>>> racksCalled(const model::Tables& plan, const QString& name);

}  // namespace app
