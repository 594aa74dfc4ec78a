// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/change_set.h"

#include "tests/support/dies.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

Row row(const QString& name) { return {Id<Row>(1), name}; }

ChangeSet step(std::optional<Row> before, std::optional<Row> after)
{
    ChangeSet set;
    set.of<Row>().push_back({before, after});
    return set;
}

Tables planWith(std::optional<Row> held)
{
    Tables plan = emptyDesign();
    if (held)
        plan.rows.put(*held);
    return plan;
}

}  // namespace

class ChangeSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAndBackIsTheSameDesign();
    void invertedTwiceIsTheStepItself();
    void refusesAStepThatIsStale_data();
    void refusesAStepThatIsStale();
    void countsChangesOfAllTables();
};

void ChangeSetTest::thereAndBackIsTheSameDesign()
{
    tests::RandomEdits edits(11);
    Tables plan = emptyDesign();
    for (int i = 0; i < 5'000; ++i) {
        const Tables before = plan;
        const ChangeSet set = edits.next(plan);
        set.applyTo(plan);
        QCOMPARE(plan == before, set.isEmpty());
        Tables back = plan;
        set.inverted().applyTo(back);
        QVERIFY(back == before);
    }
}

void ChangeSetTest::invertedTwiceIsTheStepItself()
{
    const ChangeSet set = step(row(u"A"_s), row(u"B"_s));
    QCOMPARE(set.inverted().of<Row>()[0].after->name, u"A"_s);
    QVERIFY(set.inverted().inverted().of<Row>() == set.of<Row>());
}

void ChangeSetTest::refusesAStepThatIsStale_data()
{
    using Held = std::optional<Row>;
    QTest::addColumn<Held>("held");
    QTest::addColumn<Held>("before");
    QTest::addColumn<Held>("after");
    QTest::newRow("born, but it is there") << Held(row(u"A"_s)) << Held() << Held(row(u"A"_s));
    QTest::newRow("changed, but it is gone") << Held() << Held(row(u"A"_s)) << Held(row(u"B"_s));
    QTest::newRow("changed, but it is another") << Held(row(u"C"_s)) << Held(row(u"A"_s)) << Held(row(u"B"_s));
    QTest::newRow("erased, but it is gone") << Held() << Held(row(u"A"_s)) << Held();
    QTest::newRow("erased, but it is another") << Held(row(u"C"_s)) << Held(row(u"A"_s)) << Held();
}

void ChangeSetTest::refusesAStepThatIsStale()
{
    QFETCH(std::optional<Row>, held);
    QFETCH(std::optional<Row>, before);
    QFETCH(std::optional<Row>, after);
    Tables plan = planWith(held);
    QVERIFY(tests::dies([&] { step(before, after).applyTo(plan); }));
    Tables fitting = planWith(before);
    step(before, after).applyTo(fitting);
    QVERIFY(fitting == planWith(after));
}

void ChangeSetTest::countsChangesOfAllTables()
{
    ChangeSet set = step({}, row(u"A"_s));
    QVERIFY(!set.isEmpty());
    Hall hall;
    set.of<Hall>().push_back({hall, std::nullopt});
    QCOMPARE(set.size(), std::size_t(2));
    QVERIFY(set.bytes() > sizeof(ChangeSet) + sizeof(Change<Row>));
    QVERIFY(ChangeSet().isEmpty());
}

RACKLOOM_TEST(ChangeSetTest, QCoreApplication)
#include "change_set_test.moc"
