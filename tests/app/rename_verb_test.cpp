// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/run_verb.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

/// Names are changed by a script as in the window.
class RenameVerbTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(rackloom(u"new"_s, {path(u"pod"_s), u"--gpus"_s, u"72"_s}).exit, app::kFine); }

    void renamesWhatHasANameOfItsOwnAndBackToTheSameBytes_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"A01", "L1-01", "TR-A", "CDU-1"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void renamesWhatHasANameOfItsOwnAndBackToTheSameBytes()
    {
        QFETCH(QString, name);
        const QString renamed = path(u"renamed"_s);
        QCOMPARE(rackloom(u"rename"_s, {path(u"pod"_s), name, u"New one"_s, u"-o"_s, renamed}).exit, app::kFine);
        QVERIFY(bytesOf(renamed).contains("\"New one\""));
        QCOMPARE(rackloom(u"rename"_s, {renamed, u"New one"_s, name}).exit, app::kFine);
        QCOMPARE(bytesOf(renamed), bytesOf(path(u"pod"_s)));
    }

    void saysWhyANameCannotBeAndLeavesTheDesign_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("why");
        QTest::newRow("taken") << QStringList{u"A01"_s, u"A02"_s} << u"A02"_s;
        QTest::newRow("empty") << QStringList{u"A01"_s, u" "_s} << u"name"_s;
        QTest::newRow("not there") << QStringList{u"A0l"_s, u"B"_s} << u"A01"_s;
        QTest::newRow("a cable") << QStringList{u"F-00001"_s, u"B"_s} << u"name"_s;
    }

    void saysWhyANameCannotBeAndLeavesTheDesign()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, why);
        const QByteArray before = bytesOf(path(u"pod"_s));
        const Answer ran = rackloom(u"rename"_s, QStringList(path(u"pod"_s)) + words);
        QVERIFY(ran.exit != app::kFine);
        QVERIFY2(ran.err.contains(why), qPrintable(ran.err));
        QCOMPARE(bytesOf(path(u"pod"_s)), before);
    }
};

RACKLOOM_TEST(RenameVerbTest, QCoreApplication)
#include "rename_verb_test.moc"
