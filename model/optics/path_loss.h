// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/figure.h"
#include "model/core/quantities.h"

#include <optional>

namespace model {

/// What light loses on its way, added up exactly and rounded once. One part that is not known makes the sum unknown.
class PathLoss {
public:
    void add(const Figure<Loss>& part);
    /// `length` of fiber at `perKilometre`.
    void addFiber(const Figure<Loss>& perKilometre, std::optional<Length> length);

    bool known() const { return m_known; }
    /// Rounded to thousandths of a decibel.
    std::optional<Loss> total() const;

    friend PathLoss operator+(const PathLoss& a, const PathLoss& b);
    friend PathLoss operator-(const PathLoss& a, const PathLoss& b);
    friend constexpr bool operator==(const PathLoss&, const PathLoss&) = default;

private:
    std::int64_t m_sum = 0;  ///< thousandths of a decibel times 10^9: a loss per kilometre times micrometres
    bool m_known = true;
};

}  // namespace model
