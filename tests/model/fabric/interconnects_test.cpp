// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/interconnects.h"

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

QTEST_GUILESS_MAIN(InterconnectsTest)
#include "interconnects_test.moc"
