// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/golden.h"
#include "tests/support/made_cluster.h"
#include "tests/support/sheet_text.h"
#include "tests/support/test_program.h"
#include "views/drawing/svg_output.h"
#include "views/fiber_map/key_plan.h"
#include "views/fiber_map/reach_table.h"

#include <QtTest>

#include <set>

using namespace views;
using namespace model;

namespace {

/// Across an A4 sheet, under its head and over its table.
const QRectF kRoom(9, 33, 279, 112);

std::shared_ptr<const PortBook> bookOf(int gpus)
{
    return std::make_shared<const PortBook>(tests::madeCluster(gpus).plan);
}

struct Seen {
    std::vector<Reach> reaches;
    Drawing sheet;
    std::multiset<QString> texts;
    QString scales;
};

Seen planOf(const PortBook& book, const QString& rack)
{
    Seen seen;
    const Id<Rack> id = book.index().called<Rack>(rack).front();
    seen.reaches = reachOf(book, id);
    const KeyPlan plan(book, id, seen.reaches, kRoom);
    plan.draw(seen.sheet);
    seen.scales = plan.scaleText();
    for (const Part& part : seen.sheet.parts) {
        for (const Shape& shape : part.shapes) {
            if (const auto* text = std::get_if<Text>(&shape))
                seen.texts.insert(text->text);
        }
    }
    return seen;
}

}  // namespace

/// Where a rack stands, and where its cables go.
class KeyPlanTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const PortBook> m_pod = bookOf(576);
    std::shared_ptr<const PortBook> m_large = bookOf(4608);
    QString m_leaves;  ///< a rack of the large hall whose cables go through all of it

private Q_SLOTS:
    void initTestCase()
    {
        const Tables& plan = m_large->plan();
        m_leaves = plan.racks.at(tests::deviceCalled(plan, QStringLiteral("L1-01")).rack).name;
    }

    void aSmallHallIsOnePlanWithEveryRackNamed()
    {
        const Seen seen = planOf(*m_pod, QStringLiteral("A01"));
        QCOMPARE(seen.scales, QStringLiteral("scale 1 : 75"));
        m_pod->plan().racks.forEach([&](const Rack& rack) { QVERIFY(seen.texts.contains(rack.name)); });
    }

    void aLargeHallNamesItsRowsAndTheRacksRoundTheMarkedOne()
    {
        const Seen seen = planOf(*m_large, m_leaves);
        QVERIFY2(seen.scales.contains(QStringLiteral("whole hall")), qPrintable(seen.scales));
        m_large->plan().rows.forEach(
            [&](const Row& row) { QVERIFY2(seen.texts.contains(row.name), qPrintable(row.name)); });
        const Rack& rack = m_large->plan().racks.at(m_large->index().called<Rack>(m_leaves).front());
        const std::vector<Id<Rack>>& row = m_large->index().racksOf(rack.row);
        const auto place = std::find(row.begin(), row.end(), rack.id);
        QVERIFY(place != row.begin() && place + 1 != row.end());
        for (const auto& beside : {place - 1, place + 1})
            QVERIFY(seen.texts.contains(m_large->plan().racks.at(*beside).name));
    }

    void theMarkedRackIsSaidOnBothPlans() { QVERIFY(planOf(*m_large, m_leaves).texts.count(m_leaves) >= 2); }

    void everyFarRackHasItsCountWhateverStandsThere()
    {
        const Seen seen = planOf(*m_large, m_leaves);
        std::multiset<QString> counts;
        for (const Reach& reach : seen.reaches) {
            if (m_large->plan().racks.at(reach.to).name != m_leaves)
                counts.insert(QString::number(reach.cables));
        }
        for (const QString& count : std::set<QString>(counts.begin(), counts.end()))
            QVERIFY2(seen.texts.count(count) >= counts.count(count), qPrintable(count));
    }

    void racksOutsideTheHallAreStillShown()
    {
        Tables plan = m_pod->plan();
        Hall hall = plan.hall();
        hall.width = hall.depth = Length::fromBase(1'000'000);
        plan.halls.put(hall);
        const PortBook book(std::move(plan));
        const Seen seen = planOf(book, QStringLiteral("A01"));
        book.plan().racks.forEach([&](const Rack& rack) { QVERIFY(seen.texts.contains(rack.name)); });
    }

    void aLongNameKeepsTheEndThatTellsItApart()
    {
        Tables plan = m_pod->plan();
        m_pod->plan().racks.forEach([&](const Rack& each) {
            Rack rack = each;
            rack.name = QStringLiteral("NORTH-HALL-ROW-") + each.name;
            plan.racks.put(rack);
        });
        const PortBook book(std::move(plan));
        const Seen seen = planOf(book, QStringLiteral("NORTH-HALL-ROW-A01"));
        book.plan().racks.forEach([&](const Rack& rack) {
            const QString end = rack.name.section(u'-', -1);
            QVERIFY2(std::any_of(seen.texts.begin(), seen.texts.end(),
                                 [&](const QString& text) { return text.endsWith(end); }),
                     qPrintable(rack.name));
        });
    }

    void everyCableToARackIsCountedUnderALength()
    {
        std::vector<Reach> reaches = reachOf(*m_pod, m_pod->index().called<Rack>(QStringLiteral("A01")).front());
        reaches.resize(1);
        reaches[0].stock.clear();
        for (int metres = 1; metres <= 12; ++metres)
            reaches[0].stock[{Length::fromBase(metres * 1'000'000), false}] = 1000 + metres;
        Drawing sheet;
        addReachTable(sheet, *m_pod, reaches, 0, 1, kRoom);
        int counted = 0;
        for (const Shape& shape : sheet.parts.back().shapes) {
            const auto* text = std::get_if<Text>(&shape);
            const int number = text ? text->text.toInt() : 0;
            counted += number > 1000 ? number : 0;
        }
        QCOMPARE(counted, 12 * 1000 + 12 * 13 / 2);
    }

    void theLargeHallIsGolden()
    {
        Seen seen = planOf(*m_large, m_leaves);
        seen.sheet.bounds = QRectF(0, 0, 297, 210);
        seen.sheet.hairline = 0.15;
        tests::compareWithGolden(QStringLiteral("fiber-map-key-plan-large"), svgOf(seen.sheet));
    }
};

RACKLOOM_TEST(KeyPlanTest, QCoreApplication)

#include "key_plan_test.moc"
