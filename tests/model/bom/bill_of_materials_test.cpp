// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/bill_of_materials.h"

#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <map>

using namespace model;
using namespace Qt::StringLiterals;
using tests::madeCluster;

namespace {

std::vector<BomRow> rowsOf(const std::vector<BomRow>& bom, const QString& category)
{
    std::vector<BomRow> rows;
    for (const BomRow& row : bom) {
        if (row.category == category)
            rows.push_back(row);
    }
    return rows;
}

BomRow rowOf(const std::vector<BomRow>& bom, const QString& partNumber)
{
    for (const BomRow& row : bom) {
        if (row.partNumber == partNumber)
            return row;
    }
    return {};
}

std::int64_t quantityOf(const std::vector<BomRow>& bom, const QString& category)
{
    std::int64_t sum = 0;
    for (const BomRow& row : rowsOf(bom, category))
        sum += row.quantity;
    return sum;
}

}  // namespace

class BillOfMaterialsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePodAddsUpAsByHand();
    void everyCableIsOrderedOnceInTheNextLength();
    void traysAreCountedByTheMetre();
    void sparesAreOneForEveryTwoHundred_data();
    void sparesAreOneForEveryTwoHundred();
    void rowsStandInOrderOfTheirCategories();
    void partNumbersAreGivenOnce();
    void whatIsAddedToAComputeRackIsBought();
    void cablesThatAreNotRoutedHaveNoLength();
    void onlyTheHalfOnAHoseIsBought();
    void everyRackHangsFromItsTrays();
    void aFiberManagerStandsAboveEachSwitch();
    void labelsAreBoughtByTheSheetOfTheirStock();
    void aCleanerLastsForSixHundredEnds();
    void sparesFollowThePolicyOfTheDesign();
    void assumedPartNumbersAreKnown();
    void anEmptyDesignNeedsNothing();
};

void BillOfMaterialsTest::thePodAddsUpAsByHand()
{
    const auto bom = billOfMaterials(madeCluster(576).plan);
    QCOMPARE(rowOf(bom, u"Q3450-LD"_s).quantity, 12);
    QCOMPARE(quantityOf(bom, u"switch"_s), 12);
    QCOMPARE(rowOf(bom, u"gb300-nvl72"_s).quantity, 8);
    QCOMPARE(rowOf(bom, u"network-48ru"_s).quantity, 2);
    QCOMPARE(quantityOf(bom, u"rack"_s), 10);
    QCOMPARE(quantityOf(bom, u"cable"_s), 1'152);
    QCOMPARE(quantityOf(bom, u"label"_s), 42);  // two labels a cable, 30 cables a sheet, a new one for each rack
    QCOMPARE(quantityOf(bom, u"hose"_s), 12 * 4);
    QCOMPARE(quantityOf(bom, u"coupling"_s), 12 * 4);
    QCOMPARE(quantityOf(bom, u"power"_s), 2 * 2);  // those of the compute racks come with them
    QCOMPARE(rowOf(bom, u"MANIFOLD"_s).quantity, 2 * 2);
    QCOMPARE(quantityOf(bom, u"cooling"_s), 4 + 1);
    const BomRow lasers = rowOf(bom, u"Q3450-LD-ELS"_s);
    QCOMPARE(lasers.quantity, 0);
    QCOMPARE(lasers.spares, 2);  // 216 modules stand in the switches
    QCOMPARE(lasers.total(), 2);
    QVERIFY(lasers.description.contains(u"216"_s));
    QCOMPARE(quantityOf(bom, u"panel"_s), 0);
}

void BillOfMaterialsTest::everyCableIsOrderedOnceInTheNextLength()
{
    const std::vector<Length> ladder{0_m,  1_m,  2_m,  3_m,  5_m,  7_m,  10_m,  15_m,
                                     20_m, 30_m, 40_m, 50_m, 60_m, 70_m, 100_m, 150_m};
    for (const int gpus : {72, 576, 4'608}) {
        const Tables& plan = madeCluster(gpus).plan;
        const auto bom = billOfMaterials(plan);
        std::size_t counted = 0;
        for (std::size_t i = 1; i < ladder.size(); ++i) {
            std::int64_t count = 0;
            plan.cables.forEach([&](const Cable& cable) {
                count += cable.length > ladder[i - 1] && cable.length <= ladder[i] ? 1 : 0;
            });
            counted += static_cast<std::size_t>(count);
            const QString part = u"MFP7E30-N%1"_s.arg(ladder[i].base() / 1'000'000, 3, 10, QChar(u'0'));
            const BomRow row = rowOf(bom, part);
            QCOMPARE(row.quantity, count);
            QCOMPARE(row.spares, (count + 199) / 200);
            if (count > 0)
                QVERIFY(row.category == u"cable"_s && row.unit == u"each"_s);
        }
        QCOMPARE(counted, plan.cables.size());
        QCOMPARE(quantityOf(bom, u"cable"_s), static_cast<std::int64_t>(plan.cables.size()));
    }
}

void BillOfMaterialsTest::traysAreCountedByTheMetre()
{
    Tables plan = madeCluster(4'608).plan;
    Tray parallel = plan.trays.at(Id<Tray>(1));
    parallel.layers = 3;
    plan.trays.put(parallel);
    std::map<QString, Length> lengths;
    plan.trays.forEach([&](const Tray& tray) {
        const QString size = u"fiber-tray-%1x%2"_s.arg(tray.width.base() / 1000).arg(tray.depth.base() / 1000);
        for (int layer = 0; layer < tray.layers; ++layer)
            lengths[size] += abs(tray.to.x - tray.from.x) + abs(tray.to.y - tray.from.y);
    });
    const auto bom = billOfMaterials(plan);
    std::size_t sizes = 0;
    for (const BomRow& row : rowsOf(bom, u"tray"_s))
        sizes += row.unit == u"m"_s ? 1 : 0;
    QCOMPARE(sizes, lengths.size());
    for (const auto& [part, length] : lengths) {
        const BomRow row = rowOf(bom, part);
        QCOMPARE(row.unit, u"m"_s);
        QVERIFY(Length::fromBase(row.quantity * 1'000'000) >= length);
        QVERIFY(Length::fromBase(row.quantity * 1'000'000) < length + 1_m);
    }
}

void BillOfMaterialsTest::sparesAreOneForEveryTwoHundred_data()
{
    QTest::addColumn<int>("quantity");
    QTest::addColumn<int>("spares");
    QTest::newRow("none of nothing") << 0 << 0;
    QTest::newRow("at least one") << 1 << 1;
    QTest::newRow("200") << 200 << 1;
    QTest::newRow("201") << 201 << 2;
    QTest::newRow("4,608") << 4'608 << 24;
}

void BillOfMaterialsTest::sparesAreOneForEveryTwoHundred()
{
    QFETCH(int, quantity);
    QFETCH(int, spares);
    QCOMPARE(sparesFor(quantity), spares);
}

void BillOfMaterialsTest::rowsStandInOrderOfTheirCategories()
{
    const QStringList order =
        u"switch rack tray cable trunk panel hose coupling power cooling label other"_s.split(u' ');
    qsizetype last = 0;
    for (const BomRow& row : billOfMaterials(madeCluster(576).plan)) {
        QVERIFY2(order.contains(row.category), qPrintable(row.category));
        QVERIFY(order.indexOf(row.category) >= last);
        last = order.indexOf(row.category);
        QVERIFY(row.quantity >= 0 && row.total() > 0 && !row.description.isEmpty() && !row.unit.isEmpty());
    }
}

void BillOfMaterialsTest::partNumbersAreGivenOnce()
{
    Tables plan = madeCluster(576).plan;
    // A type whose part number has no place for the length.
    plan.cableTypes.forEach([&](CableType type) {
        type.partNumber = u"FIBER"_s;
        plan.cableTypes.put(type);
    });
    Profile profile = plan.profile();
    profile.ladder = {5_m, 7_m, 7.5_m, 20_m};
    plan.profiles.put(profile);
    for (const Tables& each : {madeCluster(576).plan, plan}) {
        QSet<QString> seen;
        for (const BomRow& row : billOfMaterials(each)) {
            QVERIFY2(!seen.contains(row.partNumber), qPrintable(row.partNumber));
            seen.insert(row.partNumber);
        }
    }
}

void BillOfMaterialsTest::whatIsAddedToAComputeRackIsBought()
{
    Tables plan = madeCluster(576).plan;
    Device leaf = tests::deviceCalled(plan, u"L1-01"_s);
    leaf.rack = tests::deviceCalled(plan, u"A01-T01"_s).rack;
    leaf.unit = 40;
    plan.devices.put(leaf);
    Device shelf = tests::deviceCalled(plan, u"A01-P1"_s);
    shelf.id = plan.devices.nextId();
    shelf.unit = 46;
    plan.devices.put(shelf);
    const auto bom = billOfMaterials(plan);
    QCOMPARE(quantityOf(bom, u"switch"_s), 12);
    QCOMPARE(quantityOf(bom, u"power"_s), 4 + 1);  // a ninth shelf does not come with the rack
    plan.devices.erase(tests::deviceCalled(plan, u"A02-P1"_s).id);
    QCOMPARE(quantityOf(billOfMaterials(plan), u"power"_s), 4);  // it may come from another rack
}

void BillOfMaterialsTest::cablesThatAreNotRoutedHaveNoLength()
{
    ClusterSpec spec;
    spec.gpus = 72;
    spec.route = false;
    const auto rows = rowsOf(billOfMaterials(generateCluster(spec).value().plan), u"cable"_s);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].quantity, 360);
    QVERIFY(rows[0].description.contains(u"not known"_s));
}

void BillOfMaterialsTest::onlyTheHalfOnAHoseIsBought()
{
    const auto couplings = rowsOf(billOfMaterials(madeCluster(576).plan), u"coupling"_s);
    QCOMPARE(couplings.size(), std::size_t(1));  // the sockets come on the switches, and no spares are wanted
    QCOMPARE(couplings[0].partNumber, u"UQD04-P"_s);
    Tables plan = madeCluster(576).plan;
    Deliverables policy;
    policy.spareCouplings = 10;
    plan.deliverables.put(policy);
    const BomRow sockets = rowOf(billOfMaterials(plan), u"UQD04-S"_s);
    QCOMPARE(sockets.quantity, 0);
    QCOMPARE(sockets.spares, 5);  // of 48
}

void BillOfMaterialsTest::everyRackHangsFromItsTrays()
{
    const Tables& plan = madeCluster(576).plan;
    std::int64_t drops = 0;
    for (const BomRow& row : rowsOf(billOfMaterials(plan), u"tray"_s))
        drops += row.unit == u"each"_s ? row.quantity : 0;
    QCOMPARE(drops, 10);  // ten racks, each under one tray
    Tables bare = plan;
    bare.cables.forEach([&](Cable cable) {
        cable.route.reset();
        bare.cables.put(cable);
    });
    for (const BomRow& row : rowsOf(billOfMaterials(bare), u"tray"_s))
        QCOMPARE(row.unit, u"m"_s);
}

void BillOfMaterialsTest::aFiberManagerStandsAboveEachSwitch()
{
    Tables plan = madeCluster(576).plan;
    QCOMPARE(rowOf(billOfMaterials(plan), u"FIBER-MANAGER-2U"_s).quantity, 12);
    Device leaf = tests::deviceCalled(plan, u"L1-01"_s);
    leaf.unit = 41;  // no place for a manager is kept above it
    plan.devices.put(leaf);
    QCOMPARE(rowOf(billOfMaterials(plan), u"FIBER-MANAGER-2U"_s).quantity, 11);
}

void BillOfMaterialsTest::labelsAreBoughtByTheSheetOfTheirStock()
{
    Tables plan = madeCluster(576).plan;
    Deliverables delivery;
    const auto labels = [&](const QString& stock) {
        delivery.labelStock = stock;
        plan.deliverables.put(delivery);
        return rowsOf(billOfMaterials(plan), u"label"_s).at(0);
    };
    QVERIFY(labels(u"l7160"_s).quantity
            >= 128);  // 3 x 7 labels: 9 cables a sheet, 1,152 / 9 without a new one for each rack
    QCOMPARE(labels(u"l7160"_s).unit, u"sheet"_s);
    QCOMPARE(labels(u"of my own"_s).quantity, 2'304);  // a sheet nobody knows
    QCOMPARE(labels(u"of my own"_s).unit, u"each"_s);
}

void BillOfMaterialsTest::aCleanerLastsForSixHundredEnds()
{
    const BomRow row = rowOf(billOfMaterials(madeCluster(576).plan), u"CLEANER-MPO"_s);
    QCOMPARE(row.quantity, 4);  // 2,304 ends
    QVERIFY(row.description.contains(u"~"_s) && row.description.contains(u"600"_s));
}

void BillOfMaterialsTest::sparesFollowThePolicyOfTheDesign()
{
    Tables plan = madeCluster(576).plan;
    Deliverables policy;
    policy.spareCables = 0;
    policy.spareLasers = 0;
    plan.deliverables.put(policy);
    for (const BomRow& row : billOfMaterials(plan))
        QCOMPARE(row.spares, 0);
    policy.spareCables = 100;
    policy.spareLasers = 50;
    policy.spareHoses = 20;
    policy.spareClips = 7;
    policy.spareShelves = 3;
    policy.spareLabels = 10;
    plan.deliverables.put(policy);
    const auto bom = billOfMaterials(plan);
    for (const BomRow& row : rowsOf(bom, u"cable"_s))
        QCOMPARE(row.spares, (row.quantity + 99) / 100);
    QCOMPARE(rowOf(bom, u"Q3450-LD-ELS"_s).spares, 5);   // of 216
    QCOMPARE(rowsOf(bom, u"hose"_s)[0].spares, 3);       // of 48
    QCOMPARE(rowOf(bom, u"Q3450-LD-CLIP"_s).spares, 2);  // of 12, which come with the switches
    QCOMPARE(rowOf(bom, u"Q3450-LD-CLIP"_s).quantity, 0);
    QCOMPARE(rowOf(bom, u"power-shelf-33kw-19in"_s).spares, 2);  // of 4
    QCOMPARE(rowOf(bom, u"power-shelf-33kw-19in"_s).spareFor, 3);
    QCOMPARE(rowsOf(bom, u"label"_s)[0].spares, 5);  // of 42 sheets
}

void BillOfMaterialsTest::assumedPartNumbersAreKnown()
{
    const auto bom = billOfMaterials(madeCluster(576).plan);
    for (const QString& known : {u"Q3450-LD"_s, u"MFP7E30-N015"_s, u"L7651"_s})
        QVERIFY2(!rowOf(bom, known).isAssumed && rowOf(bom, known).quantity > 0, qPrintable(known));
    for (const QString& assumed : {u"gb300-nvl72"_s, u"UQD04-P"_s, u"CLEANER-MPO"_s, u"MANIFOLD"_s, u"hose-uqd04"_s})
        QVERIFY2(rowOf(bom, assumed).isAssumed && rowOf(bom, assumed).quantity > 0, qPrintable(assumed));
}

void BillOfMaterialsTest::anEmptyDesignNeedsNothing() { QVERIFY(billOfMaterials(emptyDesign()).empty()); }

RACKLOOM_TEST(BillOfMaterialsTest, QCoreApplication)
#include "bill_of_materials_test.moc"
