// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/theme.h"

class QModelIndex;
class QPainter;
class QRect;

namespace views {

/// Draws a row's counts of findings as badges, the first with its left edge at `x`; returns where the next thing may begin.
int paintSeverityBadges(QPainter& painter, const Theme& theme, int x, const QRect& row, const QModelIndex& index);

}  // namespace views
