// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/bundled_fonts.h"

#include <QDir>
#include <QFontDatabase>

namespace views {

void registerBundledFonts()
{
    const QDir fonts(QStringLiteral(":/fonts"));
    for (const QString& file : fonts.entryList(QDir::Files))
        QFontDatabase::addApplicationFont(fonts.filePath(file));
}

}  // namespace views
