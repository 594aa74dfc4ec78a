// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/length.h"

namespace model {

struct Milliwatts;
struct Grams;
struct MicrolitresPerMinute;
struct Milliamperes;
struct Millivolts;
struct Millikelvin;
struct Pascals;
struct MilliDecibels;
struct MegabitsPerSecond;
struct SquareMillimetresTimesHundred;
struct Permille;
struct GramsPerSquareMetre;

using Power = Quantity<Milliwatts>;
using Mass = Quantity<Grams>;
/// Microlitres a minute: a rack's flow shared over its trays by heat stays exact to a drop.
using Flow = Quantity<MicrolitresPerMinute>;
using Current = Quantity<Milliamperes>;
using Voltage = Quantity<Millivolts>;
/// Temperatures in thousandths of a degree Celsius, and differences in thousandths of a kelvin.
using Temperature = Quantity<Millikelvin>;
using Pressure = Quantity<Pascals>;
using Loss = Quantity<MilliDecibels>;
using DataRate = Quantity<MegabitsPerSecond>;
/// Hundredths of a square millimetre: a 3.0 mm jumper is 707.
using Area = Quantity<SquareMillimetresTimesHundred>;
/// Parts of a thousand: shares and fill limits.
using Share = Quantity<Permille>;
using FloorLoad = Quantity<GramsPerSquareMetre>;

consteval Power operator""_W(unsigned long long value)
{
    return Power::fromBase(static_cast<std::int64_t>(value) * 1000);
}
consteval Power operator""_kW(unsigned long long value)
{
    return Power::fromBase(static_cast<std::int64_t>(value) * 1000000);
}
consteval Mass operator""_kg(unsigned long long value)
{
    return Mass::fromBase(static_cast<std::int64_t>(value) * 1000);
}
consteval Current operator""_A(unsigned long long value)
{
    return Current::fromBase(static_cast<std::int64_t>(value) * 1000);
}
consteval Voltage operator""_V(unsigned long long value)
{
    return Voltage::fromBase(static_cast<std::int64_t>(value) * 1000);
}
consteval Temperature operator""_degC(unsigned long long value)
{
    return Temperature::fromBase(static_cast<std::int64_t>(value) * 1000);
}
consteval Flow operator""_lpm(unsigned long long value)
{
    return Flow::fromBase(static_cast<std::int64_t>(value) * 1000000);
}
consteval Flow operator""_lpm(long double value) { return Flow::fromBase(detail::wholeUnits(value, 1000000)); }
consteval Loss operator""_dB(long double value) { return Loss::fromBase(detail::wholeUnits(value, 1000)); }
consteval DataRate operator""_Gbps(unsigned long long value)
{
    return DataRate::fromBase(static_cast<std::int64_t>(value) * 1000);
}
consteval Share operator""_percent(unsigned long long value)
{
    return Share::fromBase(static_cast<std::int64_t>(value) * 10);
}

/// `share` of `whole`, rounded down.
template <class Dimension>
constexpr Quantity<Dimension> part(Quantity<Dimension> whole, Share share)
{
    return Quantity<Dimension>::fromBase(whole.base() * share.base() / 1000);
}

}  // namespace model
