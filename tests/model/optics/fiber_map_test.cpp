// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/fiber_map.h"

#include "model/catalog/catalog.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <numeric>
#include <random>
#include <set>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

CableType jumper(const QString& polarity, int positions = 12)
{
    CableType type{Id<CableType>(1)};
    type.polarity = polarity;
    type.fibers = type.positionsA = type.positionsB = positions;
    return type;
}

template <class Type>
const Type& builtIn(const QString& key)
{
    const Type* found = Catalog::builtIn().find<Type>(key);
    if (!found)
        qFatal("the catalog has no %s", qPrintable(key));
    return *found;
}

std::vector<int> comingOut(const CableType& type)
{
    std::vector<int> out;
    for (int position = 1; position <= type.positionsA; ++position) {
        const auto end = acrossCable(type, CableEnd::A, {0, position});
        out.push_back(end && end->leg == 0 ? end->position : 0);
    }
    return out;
}

}  // namespace

class FiberMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsEachPolarity();
    void keepsLegsApart();
    void findsNoFiberWhereThereIsNone();
    void followsAMapGivenAsData();
    void splitsOnePortOverTwo();
    void comesBackThroughEveryCableOfTheCatalog();
    void comesBackThroughAnyMap();
    void meetsItselfInAnOpposedAdapterAndItsMirrorInAnAlignedOne();
    void comesBackThroughEveryPanelOfTheCatalog();
    void dealsTheLanesOfFourPortsOut();
    void threeFlipsMakeOne();
    void knowsThePortsBehindAPort();
};

void FiberMapTest::followsEachPolarity()
{
    QCOMPARE(comingOut(jumper(u"A"_s)), (std::vector<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
    QCOMPARE(comingOut(jumper(u"B"_s)), (std::vector<int>{12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}));
    QCOMPARE(comingOut(jumper(u"C"_s)), (std::vector<int>{2, 1, 4, 3, 6, 5, 8, 7, 10, 9, 12, 11}));
    QCOMPARE(comingOut(jumper(u"B"_s, 8)), (std::vector<int>{8, 7, 6, 5, 4, 3, 2, 1}));
    // The last of an odd row has no partner to change places with.
    QCOMPARE(comingOut(jumper(u"C"_s, 3)), (std::vector<int>{2, 1, 0}));
}

void FiberMapTest::keepsLegsApart()
{
    const auto& trunk = builtIn<CableType>(u"mpo-trunk-144"_s);
    QCOMPARE(trunk.positionsA, 12);
    QVERIFY(acrossCable(trunk, CableEnd::A, {7, 3}) == (FiberEnd{7, 10}));
    QVERIFY(acrossCable(trunk, CableEnd::B, {11, 12}) == (FiberEnd{11, 1}));
    QVERIFY(!acrossCable(trunk, CableEnd::A, {12, 1}));
    QVERIFY(!acrossCable(trunk, CableEnd::A, {-1, 1}));
    QVERIFY(!acrossCable(trunk, CableEnd::A, {0, 13}));
}

void FiberMapTest::findsNoFiberWhereThereIsNone()
{
    QVERIFY(!acrossCable(jumper(u"B"_s), CableEnd::A, {0, 0}));
    QVERIFY(!acrossCable(jumper(u"B"_s), CableEnd::A, {0, 13}));
    QVERIFY(!acrossCable(jumper(u"B"_s), CableEnd::A, {1, 1}));
    QVERIFY(!acrossCable(jumper(QString()), CableEnd::A, {0, 1}));
    QVERIFY(!knowsItsMap(jumper(QString())));
    QVERIFY(knowsItsMap(jumper(u"A"_s)));
    QVERIFY(knowsItsMap(builtIn<CableType>(u"mpo-shuffle-4x4"_s)));
}

void FiberMapTest::followsAMapGivenAsData()
{
    const auto& harness = builtIn<CableType>(u"mpo-shuffle-4x4"_s);
    // Lane 3 of leg 2 sends; it arrives as lane 2 of leg 3, where that listens: position 13 - 2.
    QVERIFY(acrossCable(harness, CableEnd::A, {1, 3}) == (FiberEnd{2, 11}));
    QVERIFY(acrossCable(harness, CableEnd::B, {2, 11}) == (FiberEnd{1, 3}));
    QVERIFY(!acrossCable(harness, CableEnd::A, {1, 6}));
}

void FiberMapTest::splitsOnePortOverTwo()
{
    const auto& breakout = builtIn<CableType>(u"mpo12-breakout-2"_s);
    QVERIFY(acrossCable(breakout, CableEnd::A, {0, 2}) == (FiberEnd{0, 11}));
    QVERIFY(acrossCable(breakout, CableEnd::A, {0, 3}) == (FiberEnd{1, 12}));
    QVERIFY(acrossCable(breakout, CableEnd::B, {1, 2}) == (FiberEnd{0, 9}));
}

void FiberMapTest::comesBackThroughEveryCableOfTheCatalog()
{
    for (const CatalogType& any : Catalog::builtIn().types()) {
        const auto* type = std::get_if<CableType>(&any);
        if (!type || isCopper(*type) || !knowsItsMap(*type))
            continue;
        int through = 0;
        for (int leg = 0; leg < type->legsA; ++leg) {
            for (int position = 1; position <= type->positionsA; ++position) {
                const auto out = acrossCable(*type, CableEnd::A, {leg, position});
                if (!out)
                    continue;
                ++through;
                QVERIFY2(acrossCable(*type, CableEnd::B, *out) == (FiberEnd{leg, position}), qPrintable(type->key));
            }
        }
        QCOMPARE(through, type->fibers);
    }
}

void FiberMapTest::comesBackThroughAnyMap()
{
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        CableType type = jumper(QString());
        type.legsA = 3;
        type.legsB = 2;
        type.positionsB = 18;
        std::vector<int> order(36);
        std::iota(order.begin(), order.end(), 0);
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
        for (int i = 0; i < 36; ++i) {
            const int out = order[static_cast<std::size_t>(i)];
            type.map.push_back({i / 12 + 1, i % 12 + 1, out / 18 + 1, out % 18 + 1});
        }
        std::set<FiberEnd> reached;
        for (int i = 0; i < 36; ++i) {
            const FiberEnd from{i / 12, i % 12 + 1};
            const auto out = acrossCable(type, CableEnd::A, from);
            QVERIFY(out && reached.insert(*out).second);
            QVERIFY(acrossCable(type, CableEnd::B, *out) == from);
        }
    }
}

void FiberMapTest::meetsItselfInAnOpposedAdapterAndItsMirrorInAnAlignedOne()
{
    DeviceType panel = builtIn<DeviceType>(u"fiber-panel-1u-48"_s);
    QVERIFY(acrossPanel(panel, {5, 3}) == (FiberPlace{53, 3}));
    QVERIFY(acrossPanel(panel, {53, 3}) == (FiberPlace{5, 3}));
    panel.through.front().adapter = Adapter::Aligned;
    QVERIFY(acrossPanel(panel, {5, 3}) == (FiberPlace{53, 10}));
    QVERIFY(acrossPanel(panel, {53, 10}) == (FiberPlace{5, 3}));
    QVERIFY(!acrossPanel(panel, {5, 13}));
    QVERIFY(!acrossPanel(panel, {97, 1}));
    QVERIFY(!acrossPanel(builtIn<DeviceType>(u"q3450-ld"_s), {1, 1}));
}

void FiberMapTest::comesBackThroughEveryPanelOfTheCatalog()
{
    int panels = 0;
    for (const CatalogType& any : Catalog::builtIn().types()) {
        const auto* type = std::get_if<DeviceType>(&any);
        if (!type || type->through.empty())
            continue;
        ++panels;
        QVERIFY(type->through.front().loss.known() && type->through.front().lossStandard.known());
        int crossed = 0;
        for (int port = 1; port <= portCount(*type); ++port) {
            for (int position = 1; position <= 12; ++position) {
                const auto out = acrossPanel(*type, {port, position});
                if (!out)
                    continue;
                ++crossed;
                QVERIFY(acrossPanel(*type, *out) == (FiberPlace{port, position}));
                QVERIFY(throughOf(*type, port) == throughOf(*type, out->port));
            }
        }
        QCOMPARE(crossed, portCount(*type) * (type->through.front().map.empty() ? 12 : 8));
    }
    QCOMPARE(panels, 4);
}

void FiberMapTest::dealsTheLanesOfFourPortsOut()
{
    const auto& box = builtIn<DeviceType>(u"mpo-shuffle-box"_s);
    // Lane 3 of port 6, the second of its four: lane 2 of port 7 behind, number 16 + 7.
    QVERIFY(acrossPanel(box, {6, 3}) == (FiberPlace{23, 2}));
    QVERIFY(acrossPanel(box, {6, 10}) == (FiberPlace{23, 11}));
    QVERIFY(!acrossPanel(box, {6, 6}));
    QCOMPARE(portsBehind(box, 6), (std::vector<int>{21, 22, 23, 24}));
}

void FiberMapTest::threeFlipsMakeOne()
{
    const CableType b = jumper(u"B"_s);
    FiberEnd fiber{0, 2};
    for (int i = 0; i < 3; ++i)
        fiber = acrossCable(b, i % 2 ? CableEnd::B : CableEnd::A, fiber).value();
    QCOMPARE(fiber.position, 11);
    fiber = acrossCable(b, CableEnd::A, fiber).value();
    QCOMPARE(fiber.position, 2);
}

void FiberMapTest::knowsThePortsBehindAPort()
{
    const auto& panel = builtIn<DeviceType>(u"fiber-panel-2u-96"_s);
    QCOMPARE(portsBehind(panel, 96), (std::vector<int>{192}));
    QCOMPARE(portsBehind(panel, 97), (std::vector<int>{1}));
    QVERIFY(portsBehind(builtIn<DeviceType>(u"q3450-ld"_s), 1).empty());
    QVERIFY(throughOf(panel, 1) && !throughOf(builtIn<DeviceType>(u"q3450-ld"_s), 1));
}

RACKLOOM_TEST(FiberMapTest, QCoreApplication)
#include "fiber_map_test.moc"
