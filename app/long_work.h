// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace app {

/// Does `work` on another thread and waits for it. After a blink of 60 ms it says `what` is being done over `parent`,
/// with a way to cancel it. False: somebody cancelled; `work` goes on to its end unheard, so it must own what it reads and
/// what it writes to.
bool doBeside(QWidget* parent, const QString& what, const std::function<void()>& work);

}  // namespace app
