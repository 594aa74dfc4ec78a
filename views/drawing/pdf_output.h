// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"
#include "views/theme.h"

#include <QByteArray>
#include <QPageSize>

class QPainter;

namespace views {

/// Draws with a painter of any device, lines and type as they are in millimetres, so that all of the drawing fills `room`
/// (the painter's units) as far as its shape allows. Text stays text.
void drawOnPaper(QPainter& painter, const Drawing& drawing, const QRectF& room);

/// Colours for a sheet: the light ones on the paper's own white.
Theme paperTheme();

/// The drawing on one page, upright or across as suits its shape, as a PDF whose text can be searched and copied. The same
/// drawing always gives the same bytes. Needs a QGuiApplication, but no display.
QByteArray pdfOf(const Drawing& drawing, QPageSize::PageSizeId paper = QPageSize::A3);
/// One page for each of at least one drawing, all lying as suits the first.
QByteArray pdfOf(const std::vector<Drawing>& drawings, QPageSize::PageSizeId paper = QPageSize::A3);

}  // namespace views
