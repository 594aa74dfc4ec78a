// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/change_marks.h"

namespace views {

void drawChangeTriangle(PartBuilder& part, QPointF centre, const QString& revision)
{
    const double half = kTriangle / 2;
    const double up = kTriangle * 0.87 / 2;
    QPainterPath path(centre + QPointF(0, -up));
    path.lineTo(centre + QPointF(half, up));
    path.lineTo(centre + QPointF(-half, up));
    path.closeSubpath();
    part.path(path, {kPaperWhite, kInk, kTickLine, false});
    constexpr qsizetype kMost = 2;  // letters the triangle has room for
    if (revision.size() <= kMost)
        part.text(centre + QPointF(0, up * 0.36), revision,
                  shrunk(revision, sheetType(6.5, QFont::Bold, Qt::AlignHCenter), kTriangle * 0.52, 4.5));
}

void drawChangeCorner(PartBuilder& part, const QRectF& cell)
{
    QPainterPath path(cell.topRight());
    path.lineTo(cell.topRight() - QPointF(kCorner, 0));
    path.lineTo(cell.topRight() + QPointF(0, kCorner));
    path.closeSubpath();
    part.path(path, filled(kInk));
}

}  // namespace views
