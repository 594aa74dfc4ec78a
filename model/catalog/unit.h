// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"

#include <cstdint>
#include <string_view>

namespace model {

/// What a catalog figure measures, by the unit it is told in; `Any` stands for figures that are shown but not computed
/// with.
enum class Dimension {
    Any,
    Number,
    Metre,
    Offset,  ///< a length to either side: the units of Metre, and a sign
    Gram,
    Watt,
    Volt,
    Ampere,
    Celsius,
    Kelvin,
    LitrePerMinute,
    Pascal,
    Decibel,
    DecibelPerKilometre,
    BitPerSecond,
    Percent,
    FlowCoefficient,
    GramPerLitre,
    JoulePerKilogramKelvin,
    GramPerMetre,
    Newton,
    OhmPerMetre,
    PascalSecond,
    SecondPerMetre
};

/// Converts `value` of `unit` to whole base units of `dimension` (quantities.h). Error: the unit is of another
/// dimension, or the value is negative, too large, or finer than a base unit.
Result<std::int64_t> toBaseUnits(double value, std::string_view unit, Dimension dimension);

/// Whether the catalog knows the unit at all.
bool isUnit(std::string_view unit);

}  // namespace model
