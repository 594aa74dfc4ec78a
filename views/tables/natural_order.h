// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <compare>

namespace views {

/// How people put names in order: runs of digits as numbers, letters without regard to case. A2 comes before A10. Texts
/// that differ in nothing else are ordered as they are written, so that only equal texts are equal.
std::strong_ordering naturalOrder(QStringView a, QStringView b);

}  // namespace views
