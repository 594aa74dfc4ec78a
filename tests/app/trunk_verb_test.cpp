// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/verb.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int code = 0;
    QString out;
    QString err;
};

Ran run(const QString& verb, const QStringList& arguments)
{
    Ran ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    app::Console console{out, err};
    ran.code = app::findVerb(verb)->run(arguments, console);
    return ran;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// Bundles, trunks and the way back, as a script sees them.
class TrunkVerbTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(run(u"new"_s, {path(u"pod"_s), u"--gpus"_s, u"72"_s}).code, app::kFine); }

    void listsBundlesInThreeFormats()
    {
        const Ran text = run(u"bundles"_s, {path(u"pod"_s)});
        QCOMPARE(text.code, app::kFine);
        QVERIFY2(text.out.contains(u"B-0001"_s) && text.out.contains(u"0 cables have no way yet"_s),
                 qPrintable(text.out));
        const auto json =
            nlohmann::json::parse(run(u"bundles"_s, {path(u"pod"_s), u"--format"_s, u"json"_s}).out.toStdString());
        QCOMPARE(json["bundles"][0]["name"].get<std::string>(), "B-0001");
        QVERIFY(json["bundles"][0]["cables"].size() <= 24);
        std::size_t cables = 0;
        for (const auto& bundle : json["bundles"])
            cables += bundle["cables"].size();
        const Ran csv = run(u"bundles"_s, {path(u"pod"_s), u"--format"_s, u"csv"_s, u"--most"_s, u"1"_s});
        QCOMPARE(csv.out.count(u"\r\n"_s), qsizetype(cables + 1));
        QVERIFY(csv.out.contains(u"B-%1,"_s.arg(qsizetype(cables), 4, 10, QLatin1Char('0'))));
        QCOMPARE(run(u"bundles"_s, {path(u"pod"_s), u"--most"_s, u"0"_s}).code, app::kBadInput);
        QCOMPARE(run(u"bundles"_s, {path(u"pod"_s), u"--format"_s, u"xml"_s}).code, app::kBadInput);
    }

    void trunksAndGoesBack()
    {
        const QByteArray before = bytesOf(path(u"pod"_s));
        const Ran dry = run(u"trunk"_s, {path(u"pod"_s), u"nic-leaf"_s, u"--dry-run"_s});
        QCOMPARE(dry.code, app::kFine);
        for (const QString& word : {u"72 links over 6 trunks, with 2 panels new"_s, u"of 3.00 dB"_s, u"fill of TR-A"_s,
                                    u"fiber-panel-2u-96"_s, u"mpo-trunk-144"_s})
            QVERIFY2(dry.out.contains(word), qPrintable(dry.out));
        QCOMPARE(bytesOf(path(u"pod"_s)), before);
        const Ran made = run(u"trunk"_s, {path(u"pod"_s), u"nic-leaf"_s, u"-o"_s, path(u"trunked"_s)});
        QCOMPARE(made.code, app::kFine);
        QVERIFY2(made.out.startsWith(dry.out), qPrintable(made.out));
        QCOMPARE(bytesOf(path(u"pod"_s)), before);
        QCOMPARE(run(u"export"_s, {path(u"pod"_s), u"--as"_s, u"links-csv"_s, u"-o"_s, path(u"a.csv"_s)}).code, 0);
        QCOMPARE(run(u"export"_s, {path(u"trunked"_s), u"--as"_s, u"links-csv"_s, u"-o"_s, path(u"b.csv"_s)}).code, 0);
        QCOMPARE(bytesOf(path(u"b.csv"_s)), bytesOf(path(u"a.csv"_s)));
        const Ran back = run(u"untrunk"_s, {path(u"trunked"_s), u"T-*"_s, u"-o"_s, path(u"back"_s)});
        QCOMPARE(back.code, app::kFine);
        QVERIFY2(back.out.contains(u"72 links without 6 trunks; 2 panels removed"_s), qPrintable(back.out));
        QCOMPARE(run(u"export"_s, {path(u"back"_s), u"--as"_s, u"cables-csv"_s, u"-o"_s, path(u"c.csv"_s)}).code, 0);
        QCOMPARE(run(u"export"_s, {path(u"pod"_s), u"--as"_s, u"cables-csv"_s, u"-o"_s, path(u"d.csv"_s)}).code, 0);
        QCOMPARE(bytesOf(path(u"c.csv"_s)), bytesOf(path(u"d.csv"_s)));
    }

    void namesRacksAndSaysWhatWasMeant()
    {
        QCOMPARE(run(u"trunk"_s, {path(u"pod"_s), u"A01=A02"_s, u"--dry-run"_s}).code, app::kFine);
        const Ran wrong = run(u"trunk"_s, {path(u"pod"_s), u"A01=A09"_s});
        QCOMPARE(wrong.code, app::kBadInput);
        QVERIFY2(wrong.err.contains(u"Did you mean A0"_s), qPrintable(wrong.err));
        QVERIFY(run(u"trunk"_s, {path(u"pod"_s), u"B-9999"_s}).err.contains(u"no bundle"_s));
        QVERIFY(run(u"untrunk"_s, {path(u"pod"_s), u"A01=A02"_s}).err.contains(u"No trunk"_s));
        QVERIFY(run(u"untrunk"_s, {path(u"pod"_s), u"F-00001"_s}).err.contains(u"no trunk"_s));
        QCOMPARE(run(u"trunk"_s, {path(u"pod"_s)}).code, app::kBadInput);
    }
};

QTEST_MAIN(TrunkVerbTest)
#include "trunk_verb_test.moc"
