// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/run_verb.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

using namespace tests;
using namespace Qt::StringLiterals;

/// Bundles, trunks and the way back, as a script sees them.
class TrunkVerbTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(rackloom(u"new"_s, {path(u"pod"_s), u"--gpus"_s, u"72"_s}).exit, app::kFine); }

    void listsBundlesInThreeFormats()
    {
        const Answer text = rackloom(u"bundles"_s, {path(u"pod"_s)});
        QCOMPARE(text.exit, app::kFine);
        QVERIFY2(text.out.contains(u"B-0001"_s) && text.out.contains(u"0 cables have no way yet"_s),
                 qPrintable(text.out));
        const auto json =
            nlohmann::json::parse(rackloom(u"bundles"_s, {path(u"pod"_s), u"--format"_s, u"json"_s}).out.toStdString());
        QCOMPARE(json["bundles"][0]["name"].get<std::string>(), "B-0001");
        QVERIFY(json["bundles"][0]["cables"].size() <= 24);
        std::size_t cables = 0;
        for (const auto& bundle : json["bundles"])
            cables += bundle["cables"].size();
        const Answer csv = rackloom(u"bundles"_s, {path(u"pod"_s), u"--format"_s, u"csv"_s, u"--most"_s, u"1"_s});
        QCOMPARE(csv.out.count(u"\r\n"_s), qsizetype(cables + 1));
        QVERIFY(csv.out.contains(u"B-%1,"_s.arg(qsizetype(cables), 4, 10, QLatin1Char('0'))));
        QCOMPARE(rackloom(u"bundles"_s, {path(u"pod"_s), u"--most"_s, u"0"_s}).exit, app::kBadInput);
        QCOMPARE(rackloom(u"bundles"_s, {path(u"pod"_s), u"--format"_s, u"xml"_s}).exit, app::kBadInput);
    }

    void trunksAndGoesBack()
    {
        const QByteArray before = bytesOf(path(u"pod"_s));
        const Answer dry = rackloom(u"trunk"_s, {path(u"pod"_s), u"nic-leaf"_s, u"--dry-run"_s});
        QCOMPARE(dry.exit, app::kFine);
        for (const QString& word : {u"72 links over 6 trunks, with 2 panels new"_s, u"of 3.00 dB"_s, u"fill of TR-A"_s,
                                    u"fiber-panel-2u-96"_s, u"mpo-trunk-144"_s})
            QVERIFY2(dry.out.contains(word), qPrintable(dry.out));
        QCOMPARE(bytesOf(path(u"pod"_s)), before);
        const Answer made = rackloom(u"trunk"_s, {path(u"pod"_s), u"nic-leaf"_s, u"-o"_s, path(u"trunked"_s)});
        QCOMPARE(made.exit, app::kFine);
        QVERIFY2(made.out.startsWith(dry.out), qPrintable(made.out));
        QCOMPARE(bytesOf(path(u"pod"_s)), before);
        QCOMPARE(rackloom(u"export"_s, {path(u"pod"_s), u"--as"_s, u"links-csv"_s, u"-o"_s, path(u"a.csv"_s)}).exit, 0);
        QCOMPARE(rackloom(u"export"_s, {path(u"trunked"_s), u"--as"_s, u"links-csv"_s, u"-o"_s, path(u"b.csv"_s)}).exit,
                 0);
        QCOMPARE(bytesOf(path(u"b.csv"_s)), bytesOf(path(u"a.csv"_s)));
        const Answer back = rackloom(u"untrunk"_s, {path(u"trunked"_s), u"T-*"_s, u"-o"_s, path(u"back"_s)});
        QCOMPARE(back.exit, app::kFine);
        QVERIFY2(back.out.contains(u"72 links without 6 trunks; 2 panels removed"_s), qPrintable(back.out));
        QCOMPARE(rackloom(u"export"_s, {path(u"back"_s), u"--as"_s, u"cables-csv"_s, u"-o"_s, path(u"c.csv"_s)}).exit,
                 0);
        QCOMPARE(rackloom(u"export"_s, {path(u"pod"_s), u"--as"_s, u"cables-csv"_s, u"-o"_s, path(u"d.csv"_s)}).exit,
                 0);
        QCOMPARE(bytesOf(path(u"c.csv"_s)), bytesOf(path(u"d.csv"_s)));
    }

    void countsALabelForEachLegAsTheListOfLabelsDoes()
    {
        const QString out = path(u"legs"_s);
        const Answer made = rackloom(u"trunk"_s, {path(u"pod"_s), u"nic-leaf"_s, u"-o"_s, out});
        QCOMPARE(made.exit, app::kFine);
        QCOMPARE(rackloom(u"export"_s, {out, u"--as"_s, u"labels-csv"_s, u"-o"_s, path(u"l.csv"_s)}).exit, 0);
        const auto labels = bytesOf(path(u"l.csv"_s)).count(",cable,") - 1;  // its head has the word, too
        const QRegularExpression says(u"LABEL +720  -> +%1 "_s.arg(labels));
        QVERIFY2(says.match(made.out).hasMatch(), qPrintable(made.out));
    }

    void namesRacksAndSaysWhatWasMeant()
    {
        QCOMPARE(rackloom(u"trunk"_s, {path(u"pod"_s), u"A01=A02"_s, u"--dry-run"_s}).exit, app::kFine);
        const Answer wrong = rackloom(u"trunk"_s, {path(u"pod"_s), u"A01=A09"_s});
        QCOMPARE(wrong.exit, app::kBadInput);
        QVERIFY2(wrong.err.contains(u"Did you mean A0"_s), qPrintable(wrong.err));
        QVERIFY(rackloom(u"trunk"_s, {path(u"pod"_s), u"B-9999"_s}).err.contains(u"no bundle"_s));
        QVERIFY(rackloom(u"untrunk"_s, {path(u"pod"_s), u"A01=A02"_s}).err.contains(u"No trunk"_s));
        QVERIFY(rackloom(u"untrunk"_s, {path(u"pod"_s), u"F-00001"_s}).err.contains(u"no trunk"_s));
        QCOMPARE(rackloom(u"trunk"_s, {path(u"pod"_s)}).exit, app::kBadInput);
    }
};

RACKLOOM_TEST(TrunkVerbTest, QApplication)
#include "trunk_verb_test.moc"
