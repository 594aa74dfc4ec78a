// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace app {

/// Gives a button the look of one of `count` that stand side by side without a gap, `place` from 0.
inline void joinStrip(QToolButton& button, std::size_t place, std::size_t count)
{
    button.setProperty("boxed", true);
    button.setProperty("place",
                       place == 0               ? QStringLiteral("first")
                           : place + 1 == count ? QStringLiteral("last")
                                                : QStringLiteral("middle"));
    button.setFocusPolicy(Qt::TabFocus);
}

}  // namespace app
