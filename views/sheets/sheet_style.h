// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/part_builder.h"

#include <array>

namespace views {

/// Millimetres of so many points.
constexpr double points(double count) { return count * 25.4 / 72; }

/// Widths of lines on sheets, mm.
inline constexpr double kFrameLine = 0.5;   ///< of a drawing, the header, a table's head
inline constexpr double kBlockLine = 0.35;  ///< of a column block, a group, boxes round facts
inline constexpr double kTickLine = 0.3;
inline constexpr double kPartLine = 0.18;
inline constexpr double kRowLine = 0.12;
inline constexpr double kGridLine = 0.05;

inline const QColor kInk(0x00, 0x00, 0x00);
inline const QColor kPaperWhite(0xff, 0xff, 0xff);
inline const QColor kSoftInk(0x44, 0x44, 0x44);
inline const QColor kRowRule(0x8a, 0x8a, 0x8a);
inline const QColor kFloorGrid(0xc8, 0xc8, 0xc8);
inline const QColor kTrayInUse(0xff, 0xe9, 0xa8);
inline const QColor kZebra(0xf1, 0xf1, 0xf1);
inline const QColor kShelf(0xd9, 0xd9, 0xd9);
inline const QColor kApc(0x2e, 0x8b, 0x45);
inline const QColor kApcTint(0xdd, 0xef, 0xe1);
inline const QColor kPmTint(0xdc, 0xe8, 0xf7);
inline const QColor kStrike(0xa8, 0x1e, 0x2d);

/// Letters of a sheet: size in points, and how heavy.
inline Type sheetType(double size, QFont::Weight weight = QFont::Normal, Qt::AlignmentFlag align = Qt::AlignLeft,
                      const QColor& colour = kInk)
{
    Type type{points(size), colour, align, weight};
    type.family = Family::Sheet;
    return type;
}
/// Letters of one width, for ids and labels.
inline Type monoType(double size, QFont::Weight weight = QFont::Normal, Qt::AlignmentFlag align = Qt::AlignLeft,
                     const QColor& colour = kInk)
{
    Type type = sheetType(size, weight, align, colour);
    type.family = Family::Mono;
    return type;
}
/// The same letters where nobody sees them: for searching and reading aloud.
inline Type silent(Type type)
{
    type.isSilent = true;
    return type;
}

/// How wide the text is, mm.
double widthOf(const QString& text, const Type& type);
/// The type in which the text fits `room` mm: letters as narrow as 92 %, then up to a point and a half smaller; what is
/// still too long is cut with an ellipsis.
Type fitted(const QString& text, Type type, double room);
/// The type in which the whole text fits `room` mm: smaller as far as `least` points, then narrower letters; what is still
/// too long is cut.
Type shrunk(const QString& text, Type type, double room, double least);
/// The text in lines no wider than `room` mm, broken at spaces.
QStringList wrapped(const QString& text, const Type& type, double room);

/// One column of a table or a box of facts, and what is written in it.
inline QRectF box(double left, double top, double width, double height) { return {left, top, width, height}; }

/// An empty box to tick.
void tickBox(PartBuilder& part, QPointF centre, double side = 4.4);

/// Text, and where the next begins: runs of one line that differ in weight.
double runOn(PartBuilder& part, QPointF at, const QString& text, const Type& type);

}  // namespace views
