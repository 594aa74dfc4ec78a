// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/run_verb.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using tests::Answer;
using tests::bytesOf;
using tests::rackloom;

class SetVerbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFieldIsShownAndSet();
    void aKeySetBackLeavesTheFileAsItWas();
    void profileAndDeliverablesAreSetAtOnce();
    void sparesReachTheBill();
    void labelsThatWouldLookAlikeAreSaidAndSet();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    Answer set(const QStringList& words) const { return rackloom(u"set"_s, QStringList{path(u"pod"_s)} + words); }

    QTemporaryDir m_folder;
};

void SetVerbTest::initTestCase()
{
    QCOMPARE(rackloom(u"new"_s, {path(u"pod"_s), u"--gpus"_s, u"72"_s}).exit, app::kFine);
}

void SetVerbTest::everyFieldIsShownAndSet()
{
    const QStringList words{u"paper=a3"_s,
                            u"rows_per_sheet=24"_s,
                            u"page_break=full"_s,
                            u"company=Northfield & Sons"_s,
                            u"project=Hall = 3"_s,
                            u"purpose=for installation"_s,
                            u"label_template={cable} {rack}-{unit}:{port:3}"_s,
                            u"label_stock=l7160"_s,
                            u"label_shift_x_mm=0.4"_s,
                            u"label_shift_y_mm=-1.25"_s,
                            u"label_code=data-matrix"_s,
                            u"cables_per_pull=12"_s,
                            u"pulls_per_shift=20"_s,
                            u"spare_cables=100"_s,
                            u"spare_lasers=50"_s,
                            u"spare_hoses=1"_s,
                            u"spare_couplings=2"_s,
                            u"spare_clips=3"_s,
                            u"spare_shelves=4"_s,
                            u"spare_labels=0"_s};
    const QString out = path(u"all"_s);
    const Answer answer = set(words + QStringList{u"-o"_s, out});
    QVERIFY2(answer.exit == app::kFine, qPrintable(answer.err));
    const QStringList shown = rackloom(u"set"_s, {out}).out.split(u'\n');
    for (const QString& word : words)
        QVERIFY2(shown.contains(word), qPrintable(word));
}

void SetVerbTest::aKeySetBackLeavesTheFileAsItWas()
{
    const QString out = path(u"there"_s);
    QCOMPARE(set({u"spare_hoses=20"_s, u"paper=letter"_s, u"-o"_s, out}).exit, app::kFine);
    QVERIFY(bytesOf(out) != bytesOf(path(u"pod"_s)));
    QCOMPARE(rackloom(u"set"_s, {out, u"spare_hoses=0"_s, u"paper=a4"_s}).exit, app::kFine);
    QCOMPARE(bytesOf(out), bytesOf(path(u"pod"_s)));
}

void SetVerbTest::profileAndDeliverablesAreSetAtOnce()
{
    const QString out = path(u"both"_s);
    QCOMPARE(set({u"slack_m=1.5"_s, u"company=Us"_s, u"-o"_s, out}).exit, app::kFine);
    const QString shown = rackloom(u"set"_s, {out}).out;
    QVERIFY(shown.contains(u"slack_m=1.5\n"_s) && shown.contains(u"company=Us\n"_s));
}

void SetVerbTest::sparesReachTheBill()
{
    const QString out = path(u"spares"_s);
    const QString bom = path(u"bom.csv"_s);
    QCOMPARE(set({u"spare_hoses=3"_s, u"-o"_s, out}).exit, app::kFine);
    QCOMPARE(rackloom(u"export"_s, {out, u"--as"_s, u"bom-csv"_s, u"-o"_s, bom}).exit, app::kFine);
    QVERIFY2(bytesOf(bom).contains("hose-uqd04,Hose with UQD04,hose,24,each,8,32"), bytesOf(bom).constData());
}

void SetVerbTest::labelsThatWouldLookAlikeAreSaidAndSet()
{
    const QString out = path(u"alike"_s);
    const Answer answer = set({u"label_template=fix"_s, u"-o"_s, out});
    QCOMPARE(answer.exit, app::kFine);
    QVERIFY2(answer.err.startsWith(u"rackloom: 720 labels share their text with another: \"fix\""_s),
             qPrintable(answer.err));
    QCOMPARE(rackloom(u"set"_s, {out, u"company=Us"_s}).err, QString());
}

void SetVerbTest::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such key") << u"colour=red"_s << u"spare_labels"_s;
    QTest::newRow("no such paper") << u"paper=a5"_s << u"a4, a3, letter"_s;
    QTest::newRow("no number") << u"cables_per_pull=many"_s << u"cables_per_pull"_s;
    QTest::newRow("half a cable") << u"spare_cables=0.5"_s << u"spare_cables"_s;
    QTest::newRow("below zero") << u"spare_cables=-1"_s << u"spare"_s;
    QTest::newRow("no length") << u"label_shift_x_mm=far"_s << u"label_shift_x_mm"_s;
    QTest::newRow("too far") << u"label_shift_x_mm=80"_s << u"50 mm"_s;
    QTest::newRow("off the sheet") << u"label_shift_x_mm=50"_s << u"-6.25 to 6.25 mm"_s;
    QTest::newRow("no such word") << u"label_template={rak}"_s << u"rak"_s;
    QTest::newRow("no such stock") << u"label_stock=foo"_s << u"l7651, l7160"_s;
}

void SetVerbTest::nonsenseIsRefused()
{
    QFETCH(QString, word);
    QFETCH(QString, says);
    const QByteArray before = bytesOf(path(u"pod"_s));
    const Answer answer = set({word});
    QCOMPARE(answer.exit, app::kBadInput);
    QCOMPARE(answer.err.count(u'\n'), 1);
    QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
    QCOMPARE(bytesOf(path(u"pod"_s)), before);
}

RACKLOOM_TEST(SetVerbTest, QCoreApplication)
#include "set_verb_test.moc"
