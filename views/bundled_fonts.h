// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace views {

/// Makes the typefaces compiled into the program known to Qt; call once, after the application object is made.
void registerBundledFonts();

}  // namespace views
