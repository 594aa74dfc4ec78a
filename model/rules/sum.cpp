// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/sum.h"

namespace model {

__extension__ using Wide = __int128;

void reportGaps(const std::vector<Gap>& gaps, std::vector<Finding>& findings)
{
    for (const Gap& gap : gaps)
        findings.push_back(missingFigure(gap.typeKey, gap.path, gap.device, gap.count));
}

void reportGaps(const std::vector<Gap>& gaps, const ObjectRef& place, std::vector<Finding>& findings)
{
    for (const Gap& gap : gaps)
        findings.push_back(missingFigure(gap.typeKey, gap.path, place));
}

std::int64_t timesOver(std::int64_t a, std::int64_t b, std::initializer_list<std::int64_t> under)
{
    constexpr Wide kBeyondAll = 1'000'000'000'000'000;
    Wide divisor = 1;
    for (const std::int64_t factor : under)
        divisor *= factor;
    MODEL_ASSERT(a >= 0 && b >= 0 && divisor > 0);
    return static_cast<std::int64_t>(std::min((static_cast<Wide>(a) * b + divisor / 2) / divisor, kBeyondAll));
}

}  // namespace model
