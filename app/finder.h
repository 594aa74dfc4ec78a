// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/object_ref.h"
#include "model/edit/tables.h"

#include <vector>

namespace app {

/// One thing of the design that answers a search.
struct Found {
    model::ObjectRef object;
    QString name;
    QString what;  ///< "rack", "Q3450-LD in B03"
};

/// Racks, devices, CDUs, trays and cables whose name holds `text`, at most `most`; names that begin with it come first.
std::vector<Found> findByName(const model::Tables& plan, const QString& text, std::size_t most);

}  // namespace app
