// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace model {

/// Names one record of one table: 4 bytes, from 1 on, handed out once and never reused. "Maybe" is `std::optional<Id<T>>`.
template <class Record>
class Id {
public:
    explicit constexpr Id(std::uint32_t value) noexcept : m_value(value) {}
    constexpr std::uint32_t value() const noexcept { return m_value; }
    friend constexpr auto operator<=>(Id, Id) noexcept = default;

private:
    std::uint32_t m_value;
};

/// The largest id a table accepts; a bound, so that a hostile file cannot ask for a table of four billion pages.
inline constexpr std::uint32_t kLargestId = 1u << 26;

}  // namespace model
