// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/stock_length.h"

#include <algorithm>

namespace model {

const std::vector<Length>& ladderOf(const Profile& profile, const CableType& type)
{
    const bool own = !profile.ladder.empty() && type.medium == Medium::SingleMode && !type.stockLengths.empty();
    return own ? profile.ladder : type.stockLengths;
}

StockLength stockLength(const Profile& profile, const CableType& type, Length length)
{
    const std::vector<Length>& ladder = ladderOf(profile, type);
    const auto stock = std::lower_bound(ladder.begin(), ladder.end(), length);
    if (stock != ladder.end())
        return {*stock, false};
    const std::int64_t step = std::max<std::int64_t>(profile.rounding.base(), 1);
    return {Length::fromBase((length.base() + step - 1) / step * step), true};
}

Excess excessOf(const Profile& profile, const CableType& type, Length length)
{
    const Length excess = stockLength(profile, type, length).length - length;
    switch (profile.excess) {
    case ExcessAt::EndA:
        return {excess, {}};
    case ExcessAt::EndB:
        return {{}, excess};
    case ExcessAt::BothEnds:
        break;
    }
    return {excess / 2, excess - excess / 2};
}

}  // namespace model
