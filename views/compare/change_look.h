// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/plan_diff.h"
#include "views/theme.h"

#include <QBrush>
#include <QRectF>

class QPainter;

namespace views {

/// The colour of a kind of change; those that are common together can be told apart by the colour-blind.
QColor changeColour(model::ChangeKind kind, const Theme& theme);
/// The pattern laid over it, so that colour is not needed; `ink` is the colour of its lines.
QBrush changeHatch(model::ChangeKind kind, const QColor& ink);
/// The sign of a kind of change in the middle of `box`, about 10 pixels wide.
void paintChangeMark(QPainter& painter, const QRectF& box, model::ChangeKind kind, const QColor& colour);

/// "Added 12".
QString changeCountText(model::ChangeKind kind, int count);
/// What a kind of record is called: "cable". Of one nobody named so far the file's word.
QString recordKindText(const QByteArray& kind);

}  // namespace views
