// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"

#include <array>
#include <vector>

namespace model {

/// What a cable between two ports is for, and which port is its end a.
struct CableEnds {
    CableRole role;
    PortRef a;
    PortRef b;
};

/// Infers it from what the two devices do: a NIC is end a and its leaf end b, the lower switch of two is end a, the device
/// served is end a of a management cable, the laser shelf end a of a laser feed. Where neither comes first, `first` is a.
/// Error: the fabric has no link between two such devices.
Result<CableEnds> cableEnds(const Tables& plan, const PortRef& first, const PortRef& second);

/// The numbers that are still free in each series of cable names: the lowest one first.
class FreeNumbers {
public:
    explicit FreeNumbers(const Tables& plan);
    int take(CableRole role);

private:
    std::array<std::vector<bool>, 5> m_taken;
    std::array<std::size_t, 5> m_next{};
};

/// Whether cables of two roles share one series of names.
bool shareNames(CableRole a, CableRole b);

}  // namespace model
