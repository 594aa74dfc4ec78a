// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtTest>

namespace tests {

/// Compares with tests/golden/FILE and leaves what was seen beside the temporary files where it differs.
/// RACKLOOM_UPDATE_GOLDEN=1 writes the file anew; look at it before committing.
inline void compareWithGoldenFile(const QString& file, const QByteArray& bytes)
{
    QFile golden(QStringLiteral(RACKLOOM_SOURCE_DIR "/tests/golden/") + file);
    if (qEnvironmentVariableIsSet("RACKLOOM_UPDATE_GOLDEN")) {
        QVERIFY(QDir().mkpath(QFileInfo(golden).path()) && golden.open(QIODevice::WriteOnly));
        golden.write(bytes);
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    if (golden.readAll() == bytes)
        return;
    QFile seen(QDir::temp().filePath(QFileInfo(golden).fileName()));
    if (seen.open(QIODevice::WriteOnly))
        seen.write(bytes);
    QFAIL(qPrintable(QStringLiteral("%1 differs from the golden %2").arg(seen.fileName(), golden.fileName())));
}

/// With tests/golden/svg/NAME.svg.
inline void compareWithGolden(const QString& name, const QByteArray& svg)
{
    compareWithGoldenFile(QStringLiteral("svg/%1.svg").arg(name), svg);
}

}  // namespace tests
