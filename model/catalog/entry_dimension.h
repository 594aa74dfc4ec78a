// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/unit.h"
#include "model/core/quantities.h"

namespace model {

/// What a member must measure to become a figure of `Value`.
template <class Value>
inline constexpr Dimension kDimensionOf = Dimension::Number;
template <>
inline constexpr Dimension kDimensionOf<Length> = Dimension::Metre;
template <>
inline constexpr Dimension kDimensionOf<Mass> = Dimension::Gram;
template <>
inline constexpr Dimension kDimensionOf<Power> = Dimension::Watt;
template <>
inline constexpr Dimension kDimensionOf<Voltage> = Dimension::Volt;
template <>
inline constexpr Dimension kDimensionOf<Current> = Dimension::Ampere;
template <>
inline constexpr Dimension kDimensionOf<Temperature> = Dimension::Celsius;
template <>
inline constexpr Dimension kDimensionOf<Flow> = Dimension::LitrePerMinute;
template <>
inline constexpr Dimension kDimensionOf<Pressure> = Dimension::Pascal;
template <>
inline constexpr Dimension kDimensionOf<Loss> = Dimension::Decibel;
template <>
inline constexpr Dimension kDimensionOf<DataRate> = Dimension::BitPerSecond;
template <>
inline constexpr Dimension kDimensionOf<Share> = Dimension::Percent;

}  // namespace model
