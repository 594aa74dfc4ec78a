// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/long_work.h"

namespace app {

/// Shows `what` and how far it is on one line of standard error, written over and over, and wiped at the end. Where standard
/// error is no terminal it is silent, and `goesOn` is empty.
class TerminalProgress {
public:
    explicit TerminalProgress(const QString& what);
    ~TerminalProgress();
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    GoesOn goesOn();

private:
    QString m_what;
    bool m_isTerminal;
    int m_shown = -1;  ///< percent
};

}  // namespace app
