// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/verb.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int code = 0;
    QString out;
    QString err;
};

Ran run(const QStringList& arguments)
{
    Ran ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    app::Console console{out, err};
    ran.code = app::runCatalog(arguments, console);
    return ran;
}

}  // namespace

class CatalogVerbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsEveryType();
    void namesEveryFigureWithoutADocument();
    void showsWhereEachFigureComesFrom();
    void checksAFileWithLineNumbers();
    void refusesWhatItDoesNotKnow();

private:
    QString write(const QByteArray& text);
    QTemporaryDir m_folder;
};

QString CatalogVerbTest::write(const QByteArray& text)
{
    const QString path = m_folder.filePath(u"user.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the temporary file cannot be written");
    return path;
}

void CatalogVerbTest::listsEveryType()
{
    const Ran ran = run({u"list"_s});
    QCOMPARE(ran.code, app::kFine);
    for (const QString& key : {u"q3450-ld"_s, u"gb300-nvl72"_s, u"uqd-04"_s, u"cat6-utp"_s})
        QVERIFY2(ran.out.contains(u' ' + key + u' '), qPrintable(key));
    QVERIFY(ran.out.contains(u"Kyber NVL1152 (planning)"_s));
}

void CatalogVerbTest::namesEveryFigureWithoutADocument()
{
    const Ran ran = run({u"list"_s, u"--assumptions"_s});
    QCOMPARE(ran.code, app::kFine);
    QVERIFY(ran.out.contains(u"q3450-ld mass 60 kg: assumption"_s));
    QVERIFY(ran.out.contains(u"hose-uqd04 length not known: "_s));
    QVERIFY(!ran.out.contains(u"q3450-ld power.draw"_s));
    // What is printed, pulled and bought rests on some, too.
    for (const QString& said :
         {u"deliverables cables_per_pull 24 cables: assumption (what a crew pulls at once"_s,
          u"deliverables hold_time 15 min: assumption ("_s, u"deliverables label_stock wrap-a4 "_s,
          u"deliverables label_stock roll-51x25 "_s, u"deliverables cables_per_sheet l7651 30 cables: assumption ("_s,
          u"deliverables cleaner 600 ends: assumption ("_s, u"deliverables spare_lasers 1 per 200: assumption ("_s})
        QVERIFY2(ran.out.contains(said), qPrintable(said));
    QVERIFY(!ran.out.contains(u"label_stock l7651"_s));  // its layout is documented
}

void CatalogVerbTest::showsWhereEachFigureComesFrom()
{
    const Ran ran = run({u"show"_s, u"q3450-ld"_s});
    QCOMPARE(ran.code, app::kFine);
    QVERIFY(ran.out.contains(u"power.draw 3950 W: Lambda, "_s));
}

void CatalogVerbTest::checksAFileWithLineNumbers()
{
    QFile fluids(u":/catalog/fluids.json"_s);
    QVERIFY(fluids.open(QIODevice::ReadOnly));
    QByteArray text = fluids.readAll();
    QCOMPARE(run({u"check"_s, write(text)}).code, app::kFine);
    QCOMPARE(text.count("\"g/L\""), 2);
    const QString path = write(text.replace("\"g/L\"", "\"kg\"").replace("\"figures\"", "\"smells\""));
    const Ran ran = run({u"check"_s, path});
    QCOMPARE(ran.code, app::kBadInput);
    QVERIFY(ran.out.isEmpty());
    const QStringList lines = ran.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    for (const QString& line : lines)
        QVERIFY2(line.startsWith(u"rackloom: %1:"_s.arg(path)), qPrintable(line));
    QVERIFY2(lines[0].contains(u"density.unit: \"kg\" is no unit for this"_s), qPrintable(lines[0]));
}

void CatalogVerbTest::refusesWhatItDoesNotKnow()
{
    const QList<QStringList> calls{{},
                                   {u"weigh"_s},
                                   {u"list"_s, u"more"_s},
                                   {u"show"_s},
                                   {u"show"_s, u"nothing-like-it"_s},
                                   {u"check"_s, m_folder.filePath(u"absent.json"_s)},
                                   {u"list"_s, u"--loud"_s}};
    for (const QStringList& call : calls) {
        const Ran ran = run(call);
        QCOMPARE(ran.code, app::kBadInput);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.startsWith(u"rackloom: "_s) && ran.err.count(u'\n') == 1, qPrintable(ran.err));
    }
}

RACKLOOM_TEST(CatalogVerbTest, QCoreApplication)
#include "catalog_verb_test.moc"
