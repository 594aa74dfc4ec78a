// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace app {

/// Told how far work is, 0 to 1, by any thread; the answer false means stop.
using GoesOn = std::function<bool(double done)>;
/// Work that can say how far it is; where it never does, nobody knows.
using LongWork = std::function<void(const GoesOn& goesOn)>;

/// Does `work` on another thread and waits for it. After a blink of 60 ms it says `what` is being done over `parent`, how far
/// it is, and lets it be cancelled. False: somebody cancelled; `work` is told, and until it hears of it goes on alone, so it
/// must own what it reads and what it writes to.
bool doBeside(QWidget* parent, const QString& what, const LongWork& work);

}  // namespace app
