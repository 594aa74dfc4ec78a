// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

Row row(std::uint32_t id, const QString& name) { return {Id<Row>(id), name}; }

}  // namespace

class EditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesTheDesignAlone();
    void readsItsOwnWrites();
    void givesEachNewRecordAnIdOfItsOwn();
    void keepsTheFirstBeforeAndTheLastAfter();
    void dropsWhatWasPutBack();
    void dropsWhatWasBornAndErased();
    void listsChangesInIdOrder();
};

void EditTest::leavesTheDesignAlone()
{
    Tables plan = emptyDesign();
    plan.rows.put(row(1, u"A"_s));
    const Tables before = plan;
    Edit edit(plan, u"Rename"_s);
    edit.put(row(1, u"B"_s));
    edit.erase(Id<Hall>(1));
    edit.add(row(1, u"C"_s));
    QVERIFY(plan == before);
    QCOMPARE(std::move(edit).take().label, u"Rename"_s);
    QVERIFY(plan == before);
}

void EditTest::readsItsOwnWrites()
{
    const Tables plan = emptyDesign();
    Edit edit(plan, {});
    const Id<Row> id = edit.add(row(9, u"A"_s));
    QCOMPARE(edit.plan().rows.at(id).name, u"A"_s);
    edit.erase(id);
    QVERIFY(!edit.plan().rows.contains(id));
}

void EditTest::givesEachNewRecordAnIdOfItsOwn()
{
    Tables plan = emptyDesign();
    plan.rows.put(row(7, u"A"_s));
    plan.rows.erase(Id<Row>(7));
    Edit edit(plan, {});
    const Id<Row> first = edit.add(row(1, u"B"_s));
    QCOMPARE(first.value(), 8u);
    edit.erase(first);
    QCOMPARE(edit.add(row(1, u"C"_s)).value(), 9u);
}

void EditTest::keepsTheFirstBeforeAndTheLastAfter()
{
    Tables plan = emptyDesign();
    plan.rows.put(row(1, u"A"_s));
    Edit edit(plan, {});
    edit.put(row(1, u"B"_s));
    edit.erase(Id<Row>(1));
    edit.put(row(1, u"C"_s));
    const ChangeSet step = std::move(edit).take();
    QCOMPARE(step.of<Row>().size(), std::size_t(1));
    QCOMPARE(step.of<Row>()[0].before->name, u"A"_s);
    QCOMPARE(step.of<Row>()[0].after->name, u"C"_s);
}

void EditTest::dropsWhatWasPutBack()
{
    Tables plan = emptyDesign();
    plan.rows.put(row(1, u"A"_s));
    plan.rows.put(row(2, u"B"_s));
    Edit edit(plan, {});
    edit.put(row(1, u"A"_s));
    edit.erase(Id<Row>(2));
    edit.put(row(2, u"B"_s));
    QVERIFY(std::move(edit).take().isEmpty());
}

void EditTest::dropsWhatWasBornAndErased()
{
    const Tables plan = emptyDesign();
    Edit edit(plan, {});
    edit.erase(edit.add(row(1, u"A"_s)));
    edit.erase(Id<Row>(99));
    QVERIFY(std::move(edit).take().isEmpty());
}

void EditTest::listsChangesInIdOrder()
{
    const Tables plan = emptyDesign();
    Edit edit(plan, {});
    for (const std::uint32_t id : {300u, 2u, 1u, 2u, 299u})
        edit.put(row(id, u"A"_s));
    const ChangeSet step = std::move(edit).take();
    std::vector<std::uint32_t> ids;
    for (const Change<Row>& change : step.of<Row>())
        ids.push_back(change.id().value());
    QCOMPARE(ids, (std::vector<std::uint32_t>{1, 2, 299, 300}));
}

RACKLOOM_TEST(EditTest, QCoreApplication)
#include "edit_test.moc"
