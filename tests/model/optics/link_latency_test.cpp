// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/link_latency.h"
#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

/// What a link adds to a signal's way.
class LinkLatencyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCableDelaysAlongItsLengthAndPluggableOpticsAddTheirs_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("caged");
        QTest::addColumn<QString>("text");
        QTest::newRow("fiber between co-packaged ports: 5 ns for each of the 11 m bought")
            << u"fiber"_s << false << u"55 ns"_s;
        QTest::newRow("to a NIC's optic") << u"fiber"_s << true << u"205-255 ns"_s;
        QTest::newRow("copper in a cage: 4.5 ns") << u"copper"_s << true << u"50 ns"_s;
    }
    void aCableDelaysAlongItsLengthAndPluggableOpticsAddTheirs()
    {
        QFETCH(const QString, type);
        QFETCH(const bool, caged);
        QFETCH(const QString, text);
        RulePlan made;
        made.change<CableType>(u"fiber"_s,
                               [](CableType& cable) { cable.picosecondsPerMetre = known<std::int64_t>(5'000); });
        made.change<CableType>(u"copper"_s,
                               [](CableType& cable) { cable.picosecondsPerMetre = known<std::int64_t>(4'500); });
        made.change<DeviceType>(u"tray"_s,
                                [&](DeviceType& tray) { tray.ports.front().cage = caged ? u"osfp"_s : QString(); });
        const Id<Rack> rack = made.rack();
        const Id<Device> tray = made.device(rack, u"tray"_s, 1);
        const Id<Device> leaf = made.device(rack, u"switch"_s, 2);
        const Id<Cable> id = made.cable(type, {tray, 1}, {leaf, 1}, 10.4_m);

        QCOMPARE(latencyText(latencyOf(made.plan, made.plan.cables.at(id))), text);
    }
    void whatIsNotKnownIsSaid()
    {
        RulePlan made;
        const Id<Device> tray = made.device(made.rack(), u"tray"_s, 1);
        const Id<Cable> id = made.cable(u"fiber"_s, {tray, 1}, {tray, 2}, 10_m);
        const LinkLatency latency = latencyOf(made.plan, made.plan.cables.at(id));
        QCOMPARE(latencyText(latency), u"?"_s);
        QCOMPARE(latency.missing, u"The latency is not known: figures.delay of fiber is missing."_s);

        const Id<Cable> unrouted = made.cable(u"fiber"_s, {tray, 3}, {tray, 4}, {});
        QCOMPARE(latencyOf(made.plan, made.plan.cables.at(unrouted)).missing,
                 u"The latency is not known: F-00002 is not routed."_s);
    }
};

RACKLOOM_TEST(LinkLatencyTest)
#include "link_latency_test.moc"
