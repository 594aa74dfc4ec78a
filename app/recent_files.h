// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace app {

/// The designs opened or saved last, newest first; those that are gone are left out.
QStringList recentFiles();
void rememberFile(const QString& path);
void forgetRecentFiles();

}  // namespace app
