// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/generate_row.h"

#include "model/commands/port_pattern.h"
#include "model/edit/object_ref.h"
#include "model/rules/checker.h"
#include "model/rules/copper_reach.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

Tables nvl576(CopperProfile copper = CopperProfile::TwoMetres)
{
    RowChoices choices;
    choices.profile.copper = copper;
    const auto row = readRowTemplate(builtInTemplate(u"nvl576-row"_s));
    auto made = generateRow(row.value(), choices);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return std::move(made).value();
}

/// How many racks apart two racks stand.
int apart(const CopperPair& pair) { return static_cast<int>(pair.b.value()) - static_cast<int>(pair.a.value()); }

Length lengthBetween(const Tables& plan, const QString& a, const QString& b)
{
    Length length;
    plan.cables.forEach([&](const Cable& cable) {
        if (portText(plan, cable.a) == a && portText(plan, cable.b) == b)
            length = cable.length;
    });
    return length;
}

}  // namespace

/// The NVL576 row, made from its template.
class GenerateRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesRacksDevicesLadderAndLinks()
    {
        const Tables plan = nvl576();
        QCOMPARE(plan.racks.size(), std::size_t(8));
        QCOMPARE(plan.devices.size(), std::size_t(8 * (9 + 4)));
        QCOMPARE(plan.cables.size(), std::size_t(28 * 45));
        QCOMPARE(plan.trays.at(Id<Tray>(1)).kind, TrayKind::Copper);
        plan.cables.forEach([&](const Cable& cable) {
            QVERIFY(cable.route);
            QCOMPARE(cable.role, CableRole::Nvlink);
        });
        QCOMPARE(cableName(plan.naming(), plan.cables.at(Id<Cable>(1))), u"X-00001"_s);
        QVERIFY(nvl576() == plan);
    }

    /// By hand: a rack of 2,294 mm with 48 units has 80.2 mm below unit 1. A port of the tray in unit 48 has its centre
    /// at 80.2 + 47 x 44.45 + 44.45 - 6 - 7 = 2,200.8 mm, 193.2 below the ladder at 2,394. Port 1 lies 196 mm left of the
    /// middle, 79 from the side manager at 275: 79 + 193.2 + 275 = 547.2 mm an end. Port 6 lies 17 mm lower and 46 mm
    /// nearer to the middle: 610.2 mm. Racks are 600 mm wide.
    void lengthsAreAsMeasuredByHand()
    {
        const Tables plan = nvl576();
        QCOMPARE(lengthBetween(plan, u"A01-N9:link-1"_s, u"A02-N9:link-1"_s), 547.2_mm * 2 + 600_mm);
        QCOMPARE(lengthBetween(plan, u"A02-N9:link-6"_s, u"A03-N9:link-1"_s), 547.2_mm + 610.2_mm + 600_mm);
        // From unit 40, 8 x 44.45 = 355.6 mm lower at both ends: 2,405.6 mm.
        QCOMPARE(lengthBetween(plan, u"A01-N1:link-1"_s, u"A02-N1:link-1"_s), 1694.4_mm + 355.6_mm * 2);
    }

    void copperReachesNeighboursOnlyAndNotAllOfThem_data()
    {
        QTest::addColumn<CopperProfile>("profile");
        QTest::addColumn<int>("farthest");
        QTest::newRow("2 m: next to each other") << CopperProfile::TwoMetres << 1;
        QTest::newRow("3 m: with one rack between") << CopperProfile::ThreeMetres << 2;
        QTest::newRow("by part: 3 m between switches") << CopperProfile::ByPart << 2;
    }

    void copperReachesNeighboursOnlyAndNotAllOfThem()
    {
        QFETCH(CopperProfile, profile);
        QFETCH(int, farthest);
        const auto pairs = copperPairs(nvl576(profile));
        QCOMPARE(pairs.size(), std::size_t(28));
        for (const CopperPair& pair : pairs) {
            QCOMPARE(pair.links, 45);
            QCOMPARE(pair.copper + pair.optical, 45);
            QCOMPARE(pair.copper > 0, apart(pair) <= farthest);
            QCOMPARE(pair.unknown, 0);
        }
    }

    void theCheckNamesEveryLinkThatMustBeOptical()
    {
        const Tables plan = nvl576();
        int optical = 0;
        for (const CopperPair& pair : copperPairs(plan))
            optical += pair.optical;
        const Checker checker(plan, {u"copper.reach"_s});
        QCOMPARE(checker.counts().errors, optical);
        QVERIFY(optical > 21 * 45);
    }

    void withoutRoutesNothingIsSaidToReach()
    {
        RowChoices choices;
        choices.route = false;
        const auto row = readRowTemplate(builtInTemplate(u"nvl576-row"_s));
        for (const CopperPair& pair : copperPairs(generateRow(row.value(), choices).value()))
            QCOMPARE(pair.unknown, 45);
    }

    void saysWhichDeviceHasNoPortLeft()
    {
        RowTemplate row = readRowTemplate(builtInTemplate(u"nvl576-row"_s)).value();
        row.links = {{1, 2, 400, u"copper-active-200g"_s}};
        const auto made = generateRow(row, {});
        QVERIFY(!made && made.error().message.contains(u"no port left"_s));
    }
};

RACKLOOM_TEST(GenerateRowTest, QCoreApplication)
#include "generate_row_test.moc"
