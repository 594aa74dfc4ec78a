// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/bill_of_materials.h"

#include "model/io/plan_writer.h"
#include "tests/support/counted_text.h"
#include "tests/support/random_bill.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <map>

using namespace model;
using namespace Qt::StringLiterals;
using tests::madeCluster;

namespace {

constexpr unsigned kSeeds = 24;

struct Sums {
    std::int64_t quantity = 0;
    std::int64_t spares = 0;
    friend bool operator==(const Sums&, const Sums&) = default;
};

std::map<QString, Sums> sumsOf(const std::vector<BomGroup>& groups)
{
    std::map<QString, Sums> sums;
    for (const BomGroup& group : groups) {
        for (const BomRow& row : group.rows) {
            sums[row.partNumber].quantity += row.quantity;
            sums[row.partNumber].spares += row.spares;
        }
    }
    return sums;
}

const BomGroup* groupCalled(const std::vector<BomGroup>& groups, const QString& name)
{
    for (const BomGroup& group : groups) {
        if (group.name == name)
            return &group;
    }
    return nullptr;
}

std::int64_t quantityOf(const std::vector<BomRow>& rows, const QString& category, const QString& unit = u"each"_s)
{
    std::int64_t sum = 0;
    for (const BomRow& row : rows)
        sum += row.category == category && row.unit == unit ? row.quantity : 0;
    return sum;
}

}  // namespace

class BomGroupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBillAgreesWithTheTextOfTheFile_data();
    void theBillAgreesWithTheTextOfTheFile();
    void groupsAddUpToTheWhole_data();
    void groupsAddUpToTheWhole();
    void aCableBelongsToTheRackOfItsEndA();
    void whatIsInNoRackIsTheHalls();
    void sparesStandInAGroupOfTheirOwn();
    void anEmptyDesignHasNoGroups();
};

void BomGroupsTest::theBillAgreesWithTheTextOfTheFile_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::newRow("576 GPUs") << 0U;
    for (unsigned seed = 1; seed <= kSeeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void BomGroupsTest::theBillAgreesWithTheTextOfTheFile()
{
    QFETCH(unsigned, seed);
    const Tables plan = seed == 0 ? madeCluster(576).plan : tests::randomBill(seed);
    const tests::CountedText text(writePlan(plan));
    const auto bom = billOfMaterials(plan);
    QCOMPARE(quantityOf(bom, u"switch"_s), text.boughtOf(u"switch"_s));
    QCOMPARE(quantityOf(bom, u"power"_s), text.boughtOf(u"power-shelf"_s));
    QCOMPARE(quantityOf(bom, u"rack"_s), text.count(u"rack"_s));
    QCOMPARE(quantityOf(bom, u"hose"_s), text.hoses());
    QCOMPARE(quantityOf(bom, u"coupling"_s), text.hoses());
    QCOMPARE(quantityOf(bom, u"cooling"_s), text.count(u"cdu"_s) + text.manifolds());
    QCOMPARE(quantityOf(bom, u"tray"_s), text.waterfalls());
    QCOMPARE(quantityOf(bom, u"cable"_s), text.count(u"cable"_s));
    // 30 cables a sheet; each rack but the first may begin one more.
    const std::int64_t sheets = quantityOf(bom, u"label"_s, u"sheet"_s);
    const std::int64_t least = (text.count(u"cable"_s) + 29) / 30;
    QVERIFY(sheets >= least && sheets <= least + text.count(u"rack"_s));
    double last = 0;
    for (const double stock : {1., 2., 3., 5., 7., 10., 15., 20., 30., 40., 50., 60., 70., 100., 150.}) {
        const QString part = u"MFP7E30-N%1"_s.arg(static_cast<int>(stock), 3, 10, QChar(u'0'));
        std::int64_t quantity = 0;
        for (const BomRow& row : bom)
            quantity += row.partNumber == part ? row.quantity : 0;
        QCOMPARE(quantity, text.cables(last, stock));
        last = stock;
    }
}

void BomGroupsTest::groupsAddUpToTheWhole_data() { theBillAgreesWithTheTextOfTheFile_data(); }

void BomGroupsTest::groupsAddUpToTheWhole()
{
    QFETCH(unsigned, seed);
    const Tables plan = seed == 0 ? madeCluster(576).plan : tests::randomBill(seed);
    const auto whole = billOfMaterialsBy(plan, BomGrouping::Kind);
    QCOMPARE(whole.size(), std::size_t(1));
    QCOMPARE(whole[0].rows, billOfMaterials(plan));
    for (const BomGrouping grouping : {BomGrouping::Rack, BomGrouping::Row}) {
        const auto groups = billOfMaterialsBy(plan, grouping);
        QVERIFY(sumsOf(groups) == sumsOf(whole));
        for (const BomGroup& group : groups) {
            QVERIFY(!group.rows.empty());
            for (const BomRow& row : group.rows)
                QVERIFY(row.quantity >= 0 && row.total() > 0);
        }
    }
}

void BomGroupsTest::aCableBelongsToTheRackOfItsEndA()
{
    const Tables& plan = madeCluster(576).plan;
    std::map<QString, std::int64_t> cables;
    plan.cables.forEach(
        [&](const Cable& cable) { ++cables[plan.racks.at(plan.devices.at(cable.a.device).rack).name]; });
    const auto groups = billOfMaterialsBy(plan, BomGrouping::Rack);
    for (const auto& [rack, count] : cables) {
        QVERIFY(groupCalled(groups, rack));
        QCOMPARE(quantityOf(groupCalled(groups, rack)->rows, u"cable"_s), count);
        QCOMPARE(quantityOf(groupCalled(groups, rack)->rows, u"rack"_s), 1);
    }
    QCOMPARE(groups.size(), std::size_t(10 + 2));
    QCOMPARE(groups[0].name, u"A01"_s);
}

void BomGroupsTest::whatIsInNoRackIsTheHalls()
{
    for (const BomGrouping grouping : {BomGrouping::Rack, BomGrouping::Row}) {
        const auto groups = billOfMaterialsBy(madeCluster(576).plan, grouping);
        const BomGroup* hall = groupCalled(groups, u"hall"_s);
        QVERIFY(hall);
        QCOMPARE(quantityOf(hall->rows, u"cooling"_s), 1);
        QCOMPARE(quantityOf(hall->rows, u"label"_s, u"sheet"_s), 42);
        QVERIFY(quantityOf(hall->rows, u"tray"_s, u"m"_s) > 0);
        QCOMPARE(quantityOf(hall->rows, u"tray"_s), 0);  // waterfalls belong to their racks
    }
}

void BomGroupsTest::sparesStandInAGroupOfTheirOwn()
{
    for (const BomGroup& group : billOfMaterialsBy(madeCluster(576).plan, BomGrouping::Row)) {
        for (const BomRow& row : group.rows) {
            if (group.name == u"spares"_s)
                QVERIFY(row.quantity == 0 && row.spares > 0);
            else
                QVERIFY(row.quantity > 0 && row.spares == 0);
        }
    }
}

void BomGroupsTest::anEmptyDesignHasNoGroups() { QVERIFY(billOfMaterialsBy(emptyDesign(), BomGrouping::Rack).empty()); }

RACKLOOM_TEST(BomGroupsTest, QCoreApplication)
#include "bom_groups_test.moc"
