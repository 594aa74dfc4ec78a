// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/checker.h"

#include <unordered_map>

namespace views {

/// How many findings every place of a design has: its own, and those of what stands in it.
class FindingCountsAt {
public:
    FindingCountsAt() = default;
    FindingCountsAt(const model::Tables& plan, const std::vector<model::Finding>& findings);

    model::FindingCounts at(const model::ObjectRef& place) const;

private:
    std::unordered_map<std::uint64_t, model::FindingCounts> m_counts;
};

}  // namespace views
