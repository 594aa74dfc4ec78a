// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace model {

/// An exact amount of one physical dimension, counted in the base unit that `Dimension` documents.
template <class Dimension>
class Quantity {
public:
    constexpr Quantity() noexcept = default;
    static constexpr Quantity fromBase(std::int64_t count) noexcept { return Quantity(count); }
    constexpr std::int64_t base() const noexcept { return m_count; }

    friend constexpr auto operator<=>(Quantity, Quantity) noexcept = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) noexcept { return Quantity(a.m_count + b.m_count); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) noexcept { return Quantity(a.m_count - b.m_count); }
    friend constexpr Quantity operator-(Quantity a) noexcept { return Quantity(-a.m_count); }
    friend constexpr Quantity operator*(Quantity a, std::int64_t n) noexcept { return Quantity(a.m_count * n); }
    friend constexpr Quantity operator*(std::int64_t n, Quantity a) noexcept { return Quantity(a.m_count * n); }
    friend constexpr Quantity operator/(Quantity a, std::int64_t n) noexcept { return Quantity(a.m_count / n); }
    /// The ratio of two amounts; a plain number, for pictures and percentages.
    friend constexpr double operator/(Quantity a, Quantity b) noexcept
    {
        return static_cast<double>(a.m_count) / static_cast<double>(b.m_count);
    }
    constexpr Quantity& operator+=(Quantity other) noexcept { return *this = *this + other; }
    constexpr Quantity& operator-=(Quantity other) noexcept { return *this = *this - other; }

private:
    explicit constexpr Quantity(std::int64_t count) noexcept : m_count(count) {}
    std::int64_t m_count = 0;
};

template <class Dimension>
constexpr Quantity<Dimension> abs(Quantity<Dimension> a) noexcept
{
    return a.base() < 0 ? -a : a;
}

}  // namespace model
