// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/theme.h"

#include <QString>

namespace views {

/// The window's style sheet in a theme's colours: flat, on a 4 px grid, hairlines of 1 px.
QString styleSheetFor(const Theme& theme);

}  // namespace views
