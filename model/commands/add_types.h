// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/edit/change_set.h"

namespace model {

/// Takes types into the design, as of a user's own catalog: new ones are added, one of the same kind and key replaces what
/// the design carries, one that is the same already stays; the label says how much uses what is replaced. Error: a port,
/// coupling, unit or manifold in use would be gone, or cables and hoses in use would end otherwise.
Result<ChangeSet> addTypes(const Tables& plan, const std::vector<CatalogType>& types);

}  // namespace model
