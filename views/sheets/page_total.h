// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace views {

/// How the head of a sheet says of how many it is: "of 39".
QString totalText(int pages);
/// How its foot does: "12 of 39".
QString pageOfTotalText(int page, int pages);

}  // namespace views
