// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/quantity.h"

namespace model {

/// Lengths are whole micrometres: one inch and one rack unit are exact, and no file round trip can drift.
struct Micrometres;
using Length = Quantity<Micrometres>;

namespace detail {

/// Scales a literal to whole base units; a literal that is not whole does not compile.
consteval std::int64_t wholeUnits(long double value, long double scale)
{
    const long double scaled = value * scale;
    const auto whole = static_cast<std::int64_t>(scaled + 0.5L);
    const long double rest = scaled - static_cast<long double>(whole);
    if (rest > 1e-6L || rest < -1e-6L)
        throw "the literal is not a whole number of base units";
    return whole;
}

}  // namespace detail

consteval Length operator""_um(unsigned long long value) { return Length::fromBase(static_cast<std::int64_t>(value)); }
consteval Length operator""_mm(unsigned long long value)
{
    return Length::fromBase(static_cast<std::int64_t>(value) * 1000);
}
consteval Length operator""_mm(long double value) { return Length::fromBase(detail::wholeUnits(value, 1000)); }
consteval Length operator""_m(unsigned long long value)
{
    return Length::fromBase(static_cast<std::int64_t>(value) * 1000000);
}
consteval Length operator""_m(long double value) { return Length::fromBase(detail::wholeUnits(value, 1000000)); }
consteval Length operator""_in(long double value) { return Length::fromBase(detail::wholeUnits(value, 25400)); }

inline constexpr Length kRackUnit = 1.75_in;  // EIA-310
static_assert(kRackUnit == 44.45_mm);
inline constexpr Length kOpenUnit = 48_mm;  // OCP Open Rack v3

}  // namespace model
