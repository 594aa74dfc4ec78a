// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace views {

enum class IconShape { Undo, Redo, Search, ZoomIn, ZoomOut, Fit, FitSelection, First, Previous, Next, Last };

/// A line icon drawn at the size and in the text colour it is shown with: crisp at every scale, right in every theme.
QIcon lineIcon(IconShape shape);

}  // namespace views
