// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/coolant_shares.h"

#include "model/core/assert.h"

#include <algorithm>

namespace model {

namespace {

constexpr std::size_t kRacksPerCdu = 8;

std::size_t ceilDivide(std::size_t a, std::size_t b) { return (a + b - 1) / b; }

std::int64_t carried(const Power& capacity, const Power& each)
{
    return each > Power() ? capacity.base() / each.base() : capacity.base();
}

}  // namespace

CoolantShares shareCoolant(const std::vector<LineRack>& line, const CoolantLoads& loads)
{
    const auto computeRacks = static_cast<std::size_t>(
        std::count_if(line.begin(), line.end(), [](const LineRack& rack) { return rack.compute; }));
    const std::size_t networkRacks = line.size() - computeRacks;
    const std::size_t shared = ceilDivide(computeRacks, kRacksPerCdu);
    const Power full = loads.computeRack * static_cast<std::int64_t>(std::min(computeRacks, kRacksPerCdu))
        + loads.networkRack * static_cast<std::int64_t>(ceilDivide(networkRacks, shared));
    const bool fits = full <= loads.capacity;
    const auto perUnit =
        static_cast<std::size_t>(std::max<std::int64_t>(carried(loads.capacity, loads.networkRack), 1));
    const std::size_t first = fits ? 0 : shared;
    const std::size_t units = fits ? shared : ceilDivide(networkRacks, perUnit);

    CoolantShares shares;
    shares.cdus.assign(std::max(shared, first + units), line.size());
    std::size_t network = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const std::size_t cdu = line[i].compute ? static_cast<std::size_t>(line[i].number) / kRacksPerCdu
                                                : first + network++ * units / networkRacks;
        shares.cduOf.push_back(cdu);
        if (shares.cdus[cdu] == line.size() && (line[i].compute || cdu >= shared))
            shares.cdus[cdu] = i;
    }
    MODEL_ASSERT(std::count(shares.cdus.begin(), shares.cdus.end(), line.size()) == 0);
    return shares;
}

}  // namespace model
