// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/laser_rows.h"

#include "tests/support/optics_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <numeric>

using namespace views;
using namespace model;

namespace {

std::vector<int> numbers(int first, int last)
{
    std::vector<int> all(std::size_t(last - first + 1));
    std::iota(all.begin(), all.end(), first);
    return all;
}

}  // namespace

/// What the page of a device's lasers lists.
class LaserRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSwitchHasItsOwnModules()
    {
        tests::OpticsPlan made;
        const auto device = made.device(QStringLiteral("L1"), QStringLiteral("q3450-ld"));
        const LaserRows list = laserRowsOf(PortBook(made.plan()), device);
        QCOMPARE(list.rows.size(), std::size_t(18));
        QCOMPARE(list.rows[2].module, QStringLiteral("3"));
        QCOMPARE(list.rows[2].pm, numbers(5, 6));
        QCOMPARE(list.rows[2].ports, numbers(17, 24));
    }

    void aSwitchWithoutModulesNamesThoseThatItsCablesComeFrom()
    {
        tests::OpticsPlan made;
        const auto device = made.device(QStringLiteral("L1"), QStringLiteral("q3450-ld-remote"));
        const auto shelf = made.device(QStringLiteral("LS-1"), QStringLiteral("laser-shelf"));
        // Crossed: module 2 of the shelf lights what module 1 would in the switch.
        for (const auto& [from, to] : {std::pair("pm-3", "pm-1"), std::pair("pm-4", "pm-2")})
            made.cable(QStringLiteral("pm-mpo-jumper"), tests::port(made.plan(), shelf, QString::fromLatin1(from)),
                       tests::port(made.plan(), device, QString::fromLatin1(to)));
        const PortBook book(made.plan());
        const LaserRows there = laserRowsOf(book, device);
        QVERIFY2(there.title.contains(QStringLiteral("LS-1")), qPrintable(there.title));
        QCOMPARE(there.rows.size(), std::size_t(18));
        QCOMPARE(there.rows[0].module, QStringLiteral("2"));
        QCOMPARE(there.rows[0].pm, numbers(1, 2));
        QCOMPARE(there.rows[0].feeds, QString::fromUtf8("OE 1–4"));
        QCOMPARE(there.rows[0].ports, numbers(1, 8));
        QCOMPARE(there.rows[1].module, QStringLiteral("?"));
        QCOMPARE(there.rows[1].pm, numbers(3, 4));

        const LaserRows here = laserRowsOf(book, shelf);
        QCOMPARE(here.rows.size(), std::size_t(18));
        QCOMPARE(here.rows[0].pm, numbers(1, 2));
        QCOMPARE(here.rows[0].feeds, QStringLiteral("no cable"));
        QVERIFY(here.rows[0].ports.empty());
        QCOMPARE(here.rows[1].pm, numbers(3, 4));
        QCOMPARE(here.rows[1].feeds, QStringLiteral("L1 pm\u00a01\u20132"));
        QCOMPARE(here.rows[1].ports, numbers(1, 8));
    }

    void aSwitchWithoutLightSaysWhatIsMissing()
    {
        tests::OpticsPlan made;
        const auto device = made.device(QStringLiteral("L1"), QStringLiteral("q3450-ld-remote"));
        const LaserRows none = laserRowsOf(PortBook(made.plan()), device);
        QVERIFY2(none.title.contains(QStringLiteral("No laser shelf is placed")), qPrintable(none.title));
        QCOMPARE(none.rows.size(), std::size_t(18));
        QCOMPARE(none.rows[17].pm, numbers(35, 36));
        made.device(QStringLiteral("LS-1"), QStringLiteral("laser-shelf"));
        const LaserRows placed = laserRowsOf(PortBook(made.plan()), device);
        QVERIFY2(placed.title.contains(QStringLiteral("No PM cable leads to a laser shelf")), qPrintable(placed.title));
    }

    void aModuleIsTickedWhereItStandsAndHasACable()
    {
        tests::OpticsPlan made;
        const auto device = made.device(QStringLiteral("L1"), QStringLiteral("q3450-ld-remote"));
        const auto shelf = made.device(QStringLiteral("LS-1"), QStringLiteral("laser-shelf"));
        const auto own = made.device(QStringLiteral("L2"), QStringLiteral("q3450-ld"));
        made.cable(QStringLiteral("pm-mpo-jumper"), tests::port(made.plan(), shelf, QStringLiteral("pm-1")),
                   tests::port(made.plan(), device, QStringLiteral("pm-1")));
        const PortBook book(made.plan());
        QVERIFY(!laserRowsOf(book, device).rows[0].isDoneHere);
        QVERIFY(laserRowsOf(book, shelf).rows[0].isDoneHere);
        QVERIFY(!laserRowsOf(book, shelf).rows[1].isDoneHere);
        QVERIFY(laserRowsOf(book, own).rows[0].isDoneHere);
    }

    void modulesOfTwoShelvesAreToldApart()
    {
        tests::OpticsPlan made;
        const auto device = made.device(QStringLiteral("L1"), QStringLiteral("q3450-ld-remote"));
        for (const int shelf : {1, 2}) {
            const auto there = made.device(QStringLiteral("LS-%1").arg(shelf), QStringLiteral("laser-shelf"));
            made.cable(QStringLiteral("pm-mpo-jumper"), tests::port(made.plan(), there, QStringLiteral("pm-1")),
                       tests::port(made.plan(), device, QStringLiteral("pm-%1").arg(shelf)));
        }
        const LaserRows list = laserRowsOf(PortBook(made.plan()), device);
        QCOMPARE(list.rows.size(), std::size_t(19));
        QCOMPARE(list.rows[0].module, QStringLiteral("LS-1:1"));
        QCOMPARE(list.rows[1].module, QStringLiteral("LS-2:1"));
    }
};

RACKLOOM_TEST(LaserRowsTest, QCoreApplication)

#include "laser_rows_test.moc"
