// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"
#include "views/drawing/painter_output.h"
#include "views/theme.h"

#include <QStringList>

namespace views {

/// What a puller wants to know of one cable: its ends, the trays in order, and the length to order.
QStringList cableCardLines(const model::Tables& plan, const model::Cable& cable);

/// These lines on a card in the lower right corner of a view.
void paintCableCard(QPainter& painter, const Theme& theme, const QRectF& view, const QStringList& lines);

}  // namespace views
