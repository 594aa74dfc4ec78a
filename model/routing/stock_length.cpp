// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/stock_length.h"

#include <algorithm>

namespace model {

StockLength stockLength(const CableType& type, Length length)
{
    const auto stock = std::lower_bound(type.stockLengths.begin(), type.stockLengths.end(), length);
    if (stock != type.stockLengths.end())
        return {*stock, false};
    const std::int64_t metres = (length.base() + 999'999) / 1'000'000;
    return {Length::fromBase(metres * 1'000'000), true};
}

}  // namespace model
