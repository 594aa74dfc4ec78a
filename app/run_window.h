// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QApplication;

namespace app {

/// Opens the window, on `file` if it is not empty, and runs until it is closed; returns the program's exit code.
int runWindow(QApplication& application, const QString& file);

}  // namespace app
