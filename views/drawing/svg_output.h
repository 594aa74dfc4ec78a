// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"

#include <QByteArray>

namespace views {

/// The drawing as an SVG file in millimetres: the same drawing always gives the same bytes.
QByteArray svgOf(const Drawing& drawing);

}  // namespace views
