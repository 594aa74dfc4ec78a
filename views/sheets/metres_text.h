// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/quantities.h"

#include <QString>

namespace views {

/// Of cables, for sums of them.
inline double metresOf(model::Length length) { return double(length.base()) / 1e6; }

/// A length in metres as sheets write it, without the unit: "7.5", "20".
inline QString metresText(model::Length length) { return QString::number(metresOf(length), 'g', 9); }

}  // namespace views
