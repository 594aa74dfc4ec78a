// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/theme.h"

class QPalette;
class QWidget;

namespace views {

/// The theme a widget is to be painted in; it follows from the palette, so that a change of palette repaints all.
const Theme& themeOf(const QWidget& widget);
const Theme& themeOf(const QPalette& palette);

}  // namespace views
