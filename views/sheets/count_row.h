// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/sheets/sheet_style.h"

#include <utility>
#include <vector>

namespace views {

/// A row of boxes, 12 to 15 mm high, each a large number over what it counts.
void drawCountRow(PartBuilder& part, const QRectF& room, const std::vector<std::pair<QString, QString>>& counts);

}  // namespace views
