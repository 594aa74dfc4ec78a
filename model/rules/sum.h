// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"
#include "model/rules/answer.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace model {

/// A figure that a sum lacks: at `path` of the type called `typeKey`, first wanted by `device`, by `count` of them.
struct Gap {
    QString typeKey;
    QLatin1String path;
    Id<Device> device;
    int count = 1;
    bool countedElsewhere = false;  ///< the sum holds without it: another type's figure contains it

    friend bool operator==(const Gap&, const Gap&) = default;
};

/// An amount derived from figures. With gaps it is a lower bound.
template <class Dimension>
struct Sum {
    Quantity<Dimension> known;
    std::vector<Gap> gaps;

    /// Whether nothing is missing that would change the amount.
    bool whole() const
    {
        return std::all_of(gaps.begin(), gaps.end(), [](const Gap& gap) { return gap.countedElsewhere; });
    }
    void add(Quantity<Dimension> amount) { known += amount; }
    void add(const Gap& gap)
    {
        for (Gap& old : gaps) {
            if (old.path == gap.path && old.typeKey == gap.typeKey) {
                old.count += gap.count;
                return;
            }
        }
        gaps.push_back(gap);
    }
    void add(const Sum& other)
    {
        known += other.known;
        for (const Gap& gap : other.gaps)
            add(gap);
    }

    friend bool operator==(const Sum&, const Sum&) = default;
};

/// Answers "not known" for each gap, placed at the devices that lack the figure.
void reportGaps(const std::vector<Gap>& gaps, std::vector<Finding>& findings);
/// The same, placed at what the sum was made for.
void reportGaps(const std::vector<Gap>& gaps, const ObjectRef& place, std::vector<Finding>& findings);

/// a * b over the product of `under`, rounded to nearest, of amounts that are not negative; nothing is lost on the way.
/// What is beyond all that is built comes out as 10^15.
std::int64_t timesOver(std::int64_t a, std::int64_t b, std::initializer_list<std::int64_t> under);

}  // namespace model
