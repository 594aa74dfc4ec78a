// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What the program writes does not depend on whose desktop it runs on.
class EveryDesktopTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// What `rackloom ARGUMENTS -o FILE` writes where people speak `language` and live in `zone`.
    QByteArray written(const QStringList& arguments, const QString& language, const QString& zone)
    {
        QProcess program;
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"LC_ALL", "LANG", "LANGUAGE", "LC_NUMERIC", "LC_MEASUREMENT"})
            surroundings.insert(QString::fromLatin1(name), language);
        surroundings.insert(u"TZ"_s, zone);
        program.setProcessEnvironment(surroundings);
        const QString out = m_folder.filePath(u"written"_s);
        QFile::remove(out);
        program.start(QStringLiteral(RACKLOOM_PROGRAM), arguments + QStringList{u"-o"_s, out});
        QFile file(out);
        return program.waitForFinished() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void theSameBytesInEveryLanguage_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"elevation-svg", "elevation-pdf", "floor-svg", "fiber-svg", "racks-pdf", "cables-pdf",
                                 "bom-pdf", "bom-csv", "labels-csv", "pull-schedule-pdf", "install-pdf"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void theSameBytesInEveryLanguage()
    {
        QFETCH(QString, kind);
        const QString design = m_folder.filePath(u"pod.rackloom"_s);
        if (!QFile::exists(design)) {
            QProcess make;
            make.start(QStringLiteral(RACKLOOM_PROGRAM), {u"new"_s, design, u"--gpus"_s, u"72"_s});
            QVERIFY(make.waitForFinished());
        }
        const QStringList wanted{u"export"_s, design, u"--as"_s, kind};
        const QByteArray english = written(wanted, u"C.UTF-8"_s, u"UTC"_s);
        QVERIFY(!english.isEmpty());
        QCOMPARE(written(wanted, u"de_DE.UTF-8"_s, u"Asia/Tokyo"_s), english);
        QCOMPARE(written(wanted, u"ar_EG.UTF-8"_s, u"America/New_York"_s), english);
    }
};

RACKLOOM_TEST(EveryDesktopTest, QCoreApplication)
#include "every_desktop_test.moc"
