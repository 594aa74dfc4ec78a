// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entities/cable.h"
#include "model/entities/design.h"

namespace model {

/// The length to order for a cable: the next one of the type's ladder, or cut to order (whole metres) beyond it.
struct StockLength {
    Length length;
    bool cutToOrder = false;

    friend constexpr auto operator<=>(const StockLength&, const StockLength&) = default;
};
StockLength stockLength(const CableType& type, Length length);

}  // namespace model
