// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace tests {

/// What tests/support/read_xlsx.py says of a workbook: `sheets`, `formulas`, `wrong`, `dates`, `titles`, `settings`.
inline QJsonObject readXlsx(const QByteArray& bytes)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("book.xlsx")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for a temporary file");
    file.close();
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral(RACKLOOM_SOURCE_DIR "/tests/support/read_xlsx.py"), file.fileName()});
    if (!python.waitForFinished(-1) || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

/// The rows of one sheet.
inline QJsonArray rowsOf(const QJsonObject& book, const QString& sheet)
{
    return book[u"sheets"].toObject()[sheet].toArray();
}

}  // namespace tests
