// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <optional>
#include <utility>
#include <vector>

namespace model {

/// Which cable is plugged into which port, every leg of every cable; read once from a design.
class PluggedPorts {
public:
    explicit PluggedPorts(const Tables& plan);

    /// The cable in that port, if there is one; of several the first.
    std::optional<Id<Cable>> cableIn(const PortRef& port) const;

private:
    std::vector<std::pair<PortRef, Id<Cable>>> m_plugged;  ///< sorted
};

}  // namespace model
