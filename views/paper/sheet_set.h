// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"

#include <QSizeF>
#include <QStringList>

#include <functional>
#include <vector>

namespace views {

/// One page. `draw` may be called at any time, by any thread, and always gives the same drawing: in millimetres of paper
/// from the upper left corner.
struct Sheet {
    QStringList bookmark;  ///< "A05", "L1-01", "Faceplate"; pages before the next bookmark belong to it
    QSizeF size;           ///< mm
    std::function<Drawing()> draw;
};

/// A document of pages: what is shown before printing, printed and exported is this.
struct SheetSet {
    QString title;
    QString subject;
    QString language = QStringLiteral("en");
    std::vector<Sheet> sheets;
};

}  // namespace views
