// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>

namespace app {

/// What the program remembers between runs: layout, theme, recent files. Never part of a design.
inline QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("rackloom"),
                     QStringLiteral("rackloom"));
}

}  // namespace app
