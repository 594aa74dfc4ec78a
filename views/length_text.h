// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/quantities.h"

#include <QString>

#include <optional>

namespace views {

inline constexpr double kInch = 25'400;  ///< micrometres
inline constexpr double kFoot = 12 * kInch;

/// How large the lengths are that stand under a heading or in a field: whole ways, or sizes of things.
enum class LengthScale {
    Distance,  ///< metres, or feet
    Size       ///< millimetres, or inches
};

/// "m", "mm", "ft" or "in", as lengths are shown now.
QString lengthUnit(LengthScale scale);
/// Micrometres in one of these.
double lengthPerUnit(LengthScale scale);
/// Decimals that say as much as `metric` ones of a metre or millimetre do.
int lengthDecimals(LengthScale scale, int metric);

/// A length as a person types it: "12.4 m", "300 mm", "23.6 in", "7 ft 6 in", 7' 6". A bare number is in the unit shown.
/// Nothing: it is none, or far beyond all that is built.
std::optional<model::Length> lengthTyped(const QString& text, LengthScale scale);

}  // namespace views
