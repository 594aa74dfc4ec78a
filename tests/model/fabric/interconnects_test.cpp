// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/interconnects.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

namespace {

InterconnectOption optionOf(int gpus, const char* id)
{
    for (const InterconnectOption& option : compareInterconnects(gpus)) {
        if (option.id == QLatin1String(id))
            return option;
    }
    qFatal("there is no option %s", id);
}

}  // namespace

class InterconnectsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePublishedTable_data();
    void agreesWithThePublishedTable();
    void countsSwitchSidePorts_data();
    void countsSwitchSidePorts();
    void claimsNoPowerThatNobodyStates();
    void coPackagedOpticsHaveNoTransceivers();
    void countsLasersAndEnginesAsTheyAreBought();
    void sharesThePowerOfTheCluster();
    void addsTheDspsOfTheLongestPath();
    void givesNoFigureWithoutASourceOrAReason();
    void comparesAlikeToo();
    void copperReachesMetresOnly();
};

void InterconnectsTest::agreesWithThePublishedTable_data()
{
    QTest::addColumn<int>("gpus");
    QTest::addColumn<int>("switches");
    QTest::addColumn<qint64>("savedWatts");
    QTest::addColumn<qint64>("extraGpus");
    QTest::newRow("576") << 576 << 12 << qint64(36'600) << qint64(26);
    QTest::newRow("4,608") << 4'608 << 100 << qint64(305'000) << qint64(217);
    QTest::newRow("10,368") << 10'368 << 216 << qint64(658'800) << qint64(470);
    QTest::newRow("41,472") << 41'472 << 1'440 << qint64(4'392'000) << qint64(3'137);
}

void InterconnectsTest::agreesWithThePublishedTable()
{
    QFETCH(int, gpus);
    QFETCH(int, switches);
    QFETCH(qint64, savedWatts);
    QFETCH(qint64, extraGpus);
    const InterconnectOption cpo = optionOf(gpus, "cpo");
    QCOMPARE(cpo.shape.switches(), switches);
    QVERIFY(cpo.networkPower == Power::fromBase(std::int64_t{switches} * 3'950'000));
    QVERIFY(cpo.saved == Power::fromBase(savedWatts * 1'000));
    QCOMPARE(qint64(cpo.extraGpus.value()), extraGpus);
    const InterconnectOption pluggable = optionOf(gpus, "pluggable");
    QVERIFY(pluggable.networkPower == Power::fromBase(std::int64_t{switches} * 7'000'000));
    QVERIFY(pluggable.saved == Power());
}

void InterconnectsTest::countsSwitchSidePorts_data()
{
    QTest::addColumn<int>("gpus");
    QTest::addColumn<qint64>("ports");
    QTest::newRow("two tiers: three switch ends a GPU") << 576 << qint64(1'728);
    QTest::newRow("three tiers: five") << 41'472 << qint64(207'360);
    QTest::newRow("131,072") << 131'072 << qint64(655'360);
    QTest::newRow("not rounded to racks") << 1'000 << qint64(3'000);
}

void InterconnectsTest::countsSwitchSidePorts()
{
    QFETCH(int, gpus);
    QFETCH(qint64, ports);
    for (const InterconnectOption& option : compareInterconnects(gpus))
        QCOMPARE(qint64(option.switchSidePorts), ports);
}

void InterconnectsTest::claimsNoPowerThatNobodyStates()
{
    for (const char* id : {"lpo", "npo"}) {
        const InterconnectOption option = optionOf(576, id);
        QVERIFY(!option.switchPower && !option.networkPower && !option.saved && !option.extraGpus);
        QVERIFY(option.source.contains(QStringLiteral("not known")));
    }
    QVERIFY(optionOf(576, "cpo").source.contains(QStringLiteral("Lambda")));
}

void InterconnectsTest::coPackagedOpticsHaveNoTransceivers()
{
    QCOMPARE(qint64(optionOf(576, "pluggable").transceivers), qint64(1'728));
    QCOMPARE(qint64(optionOf(576, "lpo").transceivers), qint64(1'728));
    QCOMPARE(qint64(optionOf(576, "npo").transceivers), qint64(0));
    QCOMPARE(qint64(optionOf(576, "cpo").transceivers), qint64(0));
}

void InterconnectsTest::countsLasersAndEnginesAsTheyAreBought()
{
    const InterconnectOption cpo = optionOf(576, "cpo");
    QCOMPARE(qint64(cpo.engines.value.value()), qint64(12 * 72));
    QCOMPARE(qint64(cpo.laserModules.value.value()), qint64(12 * 18));
    QCOMPARE(qint64(cpo.lasers.value.value()), qint64(12 * 144));
    // "5 million lasers" at 131,072 GPUs
    QCOMPARE(qint64(optionOf(131'072, "pluggable").lasers.value.value()), qint64(5'242'880));
    QCOMPARE(qint64(cpo.nicTransceivers), qint64(576));
    for (const char* id : {"lpo", "npo"})
        QVERIFY(!optionOf(576, id).lasers.known());
}

void InterconnectsTest::sharesThePowerOfTheCluster()
{
    QVERIFY(computePower(576).value == Power::fromBase(1'080'000'000));
    QVERIFY(optionOf(576, "pluggable").clusterShare.value == Share::fromBase(72));  // 84 of 1,164 kW
    QVERIFY(optionOf(576, "cpo").clusterShare.value == Share::fromBase(42));        // 47.4 of 1,127.4 kW
    QVERIFY(!optionOf(576, "npo").clusterShare.known());
}

void InterconnectsTest::addsTheDspsOfTheLongestPath()
{
    // two tiers: four links, an optic at either end of each
    QVERIFY(optionOf(576, "pluggable").pathLatency.value == (Span{1'200, 1'600}));
    QVERIFY(optionOf(41'472, "pluggable").pathLatency.value == (Span{1'800, 2'400}));
    QVERIFY(optionOf(41'472, "cpo").pathLatency.value == (Span{300, 400}));  // at the NICs
    QVERIFY(!optionOf(576, "cpo").addedLatency.known());                     // nobody states the engine's own
}

void InterconnectsTest::givesNoFigureWithoutASourceOrAReason()
{
    const auto stands = [](const auto& figure) {
        return figure.known() ? !figure.source.isEmpty() : !figure.note.isEmpty();
    };
    for (const InterconnectOption& option : compareInterconnects(4'608)) {
        QVERIFY2(stands(option.engines) && stands(option.laserModules) && stands(option.lasers), qPrintable(option.id));
        QVERIFY2(stands(option.clusterShare) && stands(option.addedLatency), qPrintable(option.id));
        QVERIFY2(stands(option.pathLatency) && stands(option.serviceUnit), qPrintable(option.id));
        QVERIFY2(stands(option.unitCost) && !option.source.isEmpty(), qPrintable(option.id));
    }
    QVERIFY(optionOf(576, "cpo").unitCost.value == (Span{35'000, 40'000}));
}

void InterconnectsTest::comparesAlikeToo()
{
    const LikeForLike like = likeForLike(576);
    QVERIFY(like.pluggableSwitch == Power::fromBase(5'060'000));
    QVERIFY(like.saved == Power::fromBase(13'320'000));
    QCOMPARE(qint64(like.extraGpus), qint64(9));
    QVERIFY(like.caveat.contains(QStringLiteral("may be overstated")));
}

void InterconnectsTest::copperReachesMetresOnly()
{
    const CopperOption copper = copperOption();
    QVERIFY(copper.reach.nicToSwitch.value == Length::fromBase(2'000'000));
    QVERIFY(copper.reach.switchToSwitch.value == Length::fromBase(3'000'000));
    QVERIFY(copper.addedLatency.value == (Span{9, 10}));
}

RACKLOOM_TEST(InterconnectsTest, QCoreApplication)
#include "interconnects_test.moc"
