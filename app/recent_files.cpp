// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/recent_files.h"

#include "app/settings.h"

#include <QFileInfo>

namespace app {

namespace {
constexpr qsizetype kMost = 8;
const QString kKey = QStringLiteral("recentFiles");
}  // namespace

QStringList recentFiles()
{
    QStringList files = settings().value(kKey).toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

void rememberFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    settings().setValue(kKey, files.mid(0, kMost));
}

void forgetRecentFiles() { settings().remove(kKey); }

}  // namespace app
