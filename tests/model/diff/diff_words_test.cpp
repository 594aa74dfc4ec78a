// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/diff_words.h"

#include "model/commands/change_deliverables.h"
#include "model/commands/issue_revision.h"
#include "model/diff/diff_json.h"
#include "tests/support/test_program.h"
#include "tests/support/trunk_hall.h"

#include <QtTest>

using namespace model;
using Qt::operator""_s;

namespace {

Tables hall()
{
    tests::TrunkHall made;
    made.jumpers(2);
    return made.plan();
}

/// The lines of what comes, or goes.
QStringList wordsOf(const Tables& a, const Tables& b)
{
    QStringList words;
    for (const DiffItem& item : diffPlans(a, b).items)
        words << wholeWords(item);
    return words;
}

}  // namespace

/// What is said of things that come or go.
class DiffWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstSettingOfSheetsIsNamedWithItsValue()
    {
        const Tables a = hall();
        Tables b = a;
        Deliverables wanted;
        wanted.paper = Paper::Letter;
        wanted.rowsPerSheet = 24;
        changeDeliverables(a, wanted).value().applyTo(b);
        QCOMPARE(wordsOf(a, b), QStringList{u"paper letter; rows per sheet 24"_s});
        QCOMPARE(wordsOf(b, a), QStringList{u"paper letter; rows per sheet 24"_s});
        QVERIFY(diffText(diffPlans(a, b)).contains(u"  deliverables: paper letter; rows per sheet 24\n"_s));
        // A script finds what it found.
        QVERIFY(!diffJson(diffPlans(a, b)).contains("\"fields\":{"));
    }

    void aGuideSaysWhatItWants()
    {
        const Tables a = hall();
        Tables b = a;
        b.guides.put({Id<Guide>(1), Id<Cable>(1), {}, {Id<Tray>(1)}, Id<Cable>(2)});
        QCOMPARE(wordsOf(a, b), QStringList{u"avoid TR-A; apart F-00002"_s});
    }

    void aManifoldSaysWhereItIs()
    {
        const Tables a = hall();
        Tables b = a;
        b.manifolds.put({Id<Manifold>(1), u"A01-a"_s, Id<Rack>(1), u"a"_s, {}});
        QCOMPARE(wordsOf(a, b), QStringList{u"rack A01; loop a"_s});
    }

    void aTraySaysItsMeasuresWithTheirUnits()
    {
        const Tables a = hall();
        Tables b = a;
        Tray tray = a.trays.at(Id<Tray>(1));
        tray.id = Id<Tray>(2);
        tray.name = u"TR-B"_s;
        b.trays.put(tray);
        const QString words = wordsOf(a, b).join(u'\n');
        QVERIFY2(words.contains(u"width 0.1 m"_s), qPrintable(words));
        QVERIFY2(words.contains(u"to 22, 1, 3 m"_s), qPrintable(words));
    }
};

RACKLOOM_TEST(DiffWordsTest)
#include "diff_words_test.moc"
