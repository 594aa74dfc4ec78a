// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/part.h"

#include <algorithm>
#include <numeric>

namespace model {

std::int64_t Part::quantity() const
{
    return std::accumulate(perRack.begin(), perRack.end(), forHall,
                           [](std::int64_t sum, const auto& each) { return sum + each.second; });
}

std::vector<Part> partsOf(const Tables& plan)
{
    std::vector<Part> parts;
    addDeviceParts(plan, parts);
    addRackParts(plan, parts);
    addTrayParts(plan, parts);
    addCableParts(plan, parts);
    addCoolantParts(plan, parts);
    addLabelParts(plan, parts);
    static const QStringList order =
        QStringLiteral("switch rack tray cable trunk panel hose coupling power cooling label other").split(u' ');
    std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) {
        return order.indexOf(a.category) < order.indexOf(b.category);
    });
    return parts;
}

}  // namespace model
