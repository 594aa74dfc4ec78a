// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtTest>

namespace tests {

/// Compares with tests/golden/svg/NAME.svg and leaves what was seen beside the temporary files where it differs.
/// RACKLOOM_UPDATE_GOLDEN=1 writes the file anew; look at it before committing.
inline void compareWithGolden(const QString& name, const QByteArray& svg)
{
    QFile golden(QStringLiteral(RACKLOOM_SOURCE_DIR "/tests/golden/svg/%1.svg").arg(name));
    if (qEnvironmentVariableIsSet("RACKLOOM_UPDATE_GOLDEN")) {
        QVERIFY(QDir().mkpath(QFileInfo(golden).path()) && golden.open(QIODevice::WriteOnly));
        golden.write(svg);
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    if (golden.readAll() == svg)
        return;
    QFile seen(QDir::temp().filePath(QFileInfo(golden).fileName()));
    if (seen.open(QIODevice::WriteOnly))
        seen.write(svg);
    QFAIL(qPrintable(QStringLiteral("%1 differs from the golden %2").arg(seen.fileName(), golden.fileName())));
}

}  // namespace tests
