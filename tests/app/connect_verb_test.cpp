// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/run_verb.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

/// The verbs that change cables, as a script sees them.
class ConnectVerbTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(rackloom(u"new"_s, {path(u"pod"_s), u"--gpus"_s, u"72"_s}).exit, app::kFine); }

    void disconnectsAndConnectsAgain()
    {
        QCOMPARE(rackloom(u"disconnect"_s, {path(u"pod"_s), u"nic-leaf"_s, u"-o"_s, path(u"bare"_s)}).exit, app::kFine);
        const Answer dry = rackloom(
            u"connect"_s, {path(u"bare"_s), u"leaf-*:1-72"_s, u"nic rail r"_s, u"--dry-run"_s, u"-o"_s, path(u"no"_s)});
        QCOMPARE(dry.exit, app::kFine);
        QVERIFY2(dry.out.contains(u"72 cables (MPO-12/APC"_s), qPrintable(dry.out));
        QVERIFY2(dry.out.contains(u"ports stay free"_s), qPrintable(dry.out));
        QVERIFY(!QFile::exists(path(u"no"_s)));
        const Answer ran =
            rackloom(u"connect"_s, {path(u"bare"_s), u"leaf-*:1-72"_s, u"nic rail r"_s, u"-o"_s, path(u"again"_s)});
        QCOMPARE(ran.exit, app::kFine);
        QVERIFY2(ran.out.contains(u"72 added"_s), qPrintable(ran.out));
        for (const QString& name : {u"pod"_s, u"again"_s})
            QCOMPARE(
                rackloom(u"export"_s, {path(name), u"--as"_s, u"links-csv"_s, u"-o"_s, path(name + u".csv"_s)}).exit,
                0);
        QList<QByteArray> links = bytesOf(path(u"pod.csv"_s)).split('\n');
        QList<QByteArray> again = bytesOf(path(u"again.csv"_s)).split('\n');
        std::sort(links.begin(), links.end());
        std::sort(again.begin(), again.end());
        QCOMPARE(again, links);
    }

    void swapsBackToTheSameBytes()
    {
        const QString swapped = path(u"swapped"_s);
        QCOMPARE(rackloom(u"swap"_s, {path(u"pod"_s), u"F-00001"_s, u"F-00019"_s, u"-o"_s, swapped}).exit, app::kFine);
        QVERIFY(bytesOf(swapped) != bytesOf(path(u"pod"_s)));
        QCOMPARE(rackloom(u"swap"_s, {swapped, u"F-00001"_s, u"F-00019"_s, u"--end"_s, u"b"_s}).exit, app::kFine);
        QCOMPARE(bytesOf(swapped), bytesOf(path(u"pod"_s)));
    }

    void movesAnEnd()
    {
        const Answer ran = rackloom(u"reterminate"_s,
                                    {path(u"pod"_s), u"F-00001"_s, u"b"_s, u"L1-01:40"_s, u"-o"_s, path(u"moved"_s)});
        QVERIFY2(ran.exit == app::kFine, qPrintable(ran.err));
        QVERIFY2(ran.out.contains(u"Move end b of F-00001 to L1-01:40"_s), qPrintable(ran.out));
    }

    void takesPairingsByName()
    {
        const QString cord = path(u"cords"_s);
        const Answer ran = rackloom(u"connect"_s,
                                    {path(u"pod"_s), u"A01-T*:mgmt-1"_s, u"A01-M*:1-48"_s, u"--by"_s, u"round-robin"_s,
                                     u"--type"_s, u"cat6-utp"_s, u"-o"_s, cord});
        QVERIFY2(ran.exit == app::kFine, qPrintable(ran.err));
        const Answer offset =
            rackloom(u"connect"_s, {cord, u"A01-N*:mgmt-1"_s, u"A01-M1:*"_s, u"--by"_s, u"offset"_s, u"30"_s});
        QVERIFY2(offset.exit == app::kFine, qPrintable(offset.err));
    }

    void refusesInOneLineAndWritesNothing_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("a used port") << u"connect"_s << QStringList{u"L1-01:1"_s, u"A01-T01:mgmt-1"_s} << u"L1-01:1"_s;
        QTest::newRow("a wrong name") << u"connect"_s << QStringList{u"L1-O1:100"_s, u"nic"_s}
                                      << u"Did you mean L1-01?"_s;
        QTest::newRow("one argument") << u"connect"_s << QStringList{u"L1-01:1"_s} << u"an argument is missing"_s;
        QTest::newRow("a pairing") << u"connect"_s << QStringList{u"leaf:*"_s, u"nic"_s, u"--by"_s, u"luck"_s}
                                   << u"round-robin N or offset N"_s;
        QTest::newRow("an end") << u"swap"_s << QStringList{u"F-00001"_s, u"F-00002"_s, u"--end"_s, u"c"_s}
                                << u"a or b"_s;
        QTest::newRow("a cable") << u"swap"_s << QStringList{u"F-00001"_s, u"F-1"_s} << u"no cable \"F-1\""_s;
        QTest::newRow("a full port") << u"reterminate"_s << QStringList{u"F-00001"_s, u"b"_s, u"L1-01:2"_s}
                                     << u"already has"_s;
        QTest::newRow("nothing plugged") << u"disconnect"_s << QStringList{u"A01-T01:mgmt-1"_s} << u"No cable"_s;
    }

    void refusesInOneLineAndWritesNothing()
    {
        QFETCH(QString, verb);
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        arguments.prepend(path(u"pod"_s));
        const QByteArray before = bytesOf(path(u"pod"_s));
        const Answer ran = rackloom(verb, arguments);
        QCOMPARE(ran.exit, app::kBadInput);
        QVERIFY2(ran.err.startsWith(u"rackloom: "_s) && ran.err.contains(says), qPrintable(ran.err));
        QCOMPARE(ran.err.count(u'\n'), 1);
        QCOMPARE(bytesOf(path(u"pod"_s)), before);
    }

    void takesTypesIntoADesign()
    {
        QFile file(path(u"mine.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"kind":"cable-type","id":"my-cord","name":"Mine","connector":"mpo-12","medium":"single-mode"})");
        file.close();
        const QString out = path(u"with"_s);
        const Answer ran = rackloom(u"catalog"_s, {u"add"_s, path(u"mine.json"_s), path(u"pod"_s), u"-o"_s, out});
        QVERIFY2(ran.exit == app::kFine, qPrintable(ran.err));
        QVERIFY(bytesOf(out).contains("my-cord"));
        QCOMPARE(rackloom(u"catalog"_s, {u"add"_s, path(u"none.json"_s), path(u"pod"_s)}).exit, app::kBadInput);
        QCOMPARE(rackloom(u"catalog"_s, {u"list"_s, u"-o"_s, out}).exit, app::kBadInput);
    }
};

RACKLOOM_TEST(ConnectVerbTest, QApplication)
#include "connect_verb_test.moc"
