// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/sheets/sheet_style.h"

namespace views {

/// The smallest letters of a sheet, points.
inline constexpr double kLeastType = 6;

/// How a name is written where it may be longer than its place.
struct NameText {
    QStringList lines;  ///< at least one
    Type type;

    double step() const { return type.size * 1.08; }  ///< mm from a line to the next
    double width() const;                             ///< of the widest line, mm
};

/// As large as `room`, mm, lets it be, in one line or in several that break after - _ . / and spaces, letters as narrow as
/// 92 %; where not even the smallest letters fit it is the beginning that is left out: the end tells names apart.
NameText nameText(const QString& name, const Type& type, QSizeF room);
/// Its lines, the middle of them at the height of `at`, which is their left, middle or right end as the type says.
void drawName(PartBuilder& part, QPointF at, const NameText& name);

}  // namespace views
