// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"

namespace views {

/// What of a drawing touches `window`, in the drawing's millimetres. A shape across its edge stays whole; of texts those
/// stay that begin within.
Drawing cutTo(const Drawing& drawing, const QRectF& window);

}  // namespace views
