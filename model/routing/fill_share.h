// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/quantities.h"

namespace model {

/// How full a tray of that section is, to the nearest thousandth, as every list and sheet says it. `section` is not 0.
inline Share fillShare(Area load, Area section)
{
    return Share::fromBase((load.base() * 1000 + section.base() / 2) / section.base());
}

}  // namespace model
