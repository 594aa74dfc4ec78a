// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/run_verb.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

using Json = nlohmann::json;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

QStringList kindsOf(const Json& fiber)
{
    QStringList kinds;
    for (const Json& hop : fiber["hops"])
        kinds << QString::fromStdString(hop["kind"].get<std::string>());
    return kinds;
}

}  // namespace

class TraceVerbTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_pod;

    Json json(const QStringList& arguments)
    {
        const Answer answer =
            rackloom(u"trace"_s, QStringList{m_pod} + arguments + QStringList{u"--format"_s, u"json"_s});
        if (answer.exit != app::kFine)
            qFatal("%s", qPrintable(answer.err));
        return Json::parse(answer.out.toStdString());
    }

private Q_SLOTS:
    void initTestCase();
    void tellsEveryFiberOfAPort();
    void goesTheLightsWayInBothDirections();
    void listsAWholeSwitch();
    void printsABlockAFiber();
    void printsALineAFiber();
    void answersForPartsAndNics();
    void namesWhatIsNearestToAWrongName();
    void saysThatCopperHasNoFiber();
};

void TraceVerbTest::initTestCase()
{
    m_pod = m_folder.filePath(u"pod.rackloom"_s);
    QCOMPARE(rackloom(u"new"_s, {m_pod, u"--gpus"_s, u"576"_s}).exit, app::kFine);
}

void TraceVerbTest::tellsEveryFiberOfAPort()
{
    const Json fibers = json({u"L1-03:41"_s})["fibers"];
    QCOMPARE(fibers.size(), std::size_t(8));
    std::vector<int> positions;
    for (const Json& fiber : fibers)
        positions.push_back(fiber["position"].get<int>());
    QCOMPARE(positions, (std::vector<int>{1, 2, 3, 4, 9, 10, 11, 12}));
    const Json& first = fibers[0];
    QCOMPARE(first["direction"].get<std::string>(), std::string("tx"));
    QCOMPARE(first["colour"].get<std::string>(), std::string("blue"));
    QCOMPARE(first["budget_db"].get<double>(), 3.0);
    QVERIFY(first["loss_db"].get<double>() > 0.7 && first["loss_db"].get<double>() < 0.8);
    QCOMPARE(first["feed_loss_db"].get<double>(), 0.7);
    QCOMPARE(first["feed_budget_db"].get<double>(), 2.0);
    QVERIFY(first["problem"].is_null() && first["feed_problem"].is_null());
    QCOMPARE(kindsOf(first).join(u' '), u"laser pm_fiber engine port cable nic"_s);
    const Json& hops = first["hops"];
    QCOMPARE(hops[0]["id"].get<std::string>(), std::string("L1-03:els-6.1"));
    QVERIFY(hops[0]["position"].is_null() && hops[2]["position"].is_null());
    QCOMPARE(hops[1]["id"].get<std::string>(), std::string("L1-03:pm-11"));
    QCOMPARE(hops[2]["id"].get<std::string>(), std::string("L1-03:engine-21"));
    QCOMPARE(hops[3]["id"].get<std::string>(), std::string("L1-03:41"));
    QCOMPARE(hops[4]["label"].get<std::string>().substr(0, 9), std::string("A04-17:41"));
    QCOMPARE(hops[5]["position"].get<int>(), 12);
}

void TraceVerbTest::goesTheLightsWayInBothDirections()
{
    const Json fibers = json({u"L1-01:100"_s})["fibers"];
    for (const Json& fiber : fibers)
        QCOMPARE(kindsOf(fiber).join(u' '), u"laser pm_fiber engine port cable port engine"_s);
    QVERIFY(fibers[7]["direction"] == "rx");
    QVERIFY(fibers[7]["hops"][0]["id"].get<std::string>().starts_with("S1-"));
    QCOMPARE(fibers[7]["hops"][5]["id"].get<std::string>(), std::string("L1-01:100"));
}

void TraceVerbTest::listsAWholeSwitch()
{
    const Json fibers = json({u"L1-03"_s, u"--all"_s})["fibers"];
    QCOMPARE(fibers.size(), std::size_t(1152 + 288));
    const auto pm =
        std::count_if(fibers.begin(), fibers.end(), [](const Json& each) { return each["medium"] == "pm"; });
    QCOMPARE(pm, 288);
    QCOMPARE(kindsOf(fibers[1440 - 1]).join(u' '), u"laser pm_fiber engine"_s);
}

void TraceVerbTest::printsABlockAFiber()
{
    const QStringList lines = rackloom(u"trace"_s, {m_pod, u"L1-03:41"_s}).out.split(u'\n');
    QCOMPARE(lines[0], u"L1-03:41: 8 lit fibers, in the light's direction"_s);
    QVERIFY2(lines[2].startsWith(u"position 1, blue, lane 1 sends: link 0.7"_s), qPrintable(lines[2]));
    static const QRegularExpression kRest(
        u" of 3\\.000 dB, latency \\d+-\\d+ ns, laser feed 0\\.700 of 2\\.000 dB$"_s);  // to a pluggable optic
    QVERIFY2(lines[2].contains(kRest), qPrintable(lines[2]));
    QCOMPARE(lines[3].simplified(), u"laser L1-03:els-6.1"_s);
    // Names stand below one another.
    for (int i = 3; i < 9; ++i)
        QVERIFY2(lines[i].at(3) == u' ' && lines[i].mid(4, 8).simplified() == lines[i].mid(4, 8).trimmed(),
                 qPrintable(lines[i]));
    QCOMPARE(lines[3].indexOf(u"L1-03"_s), lines[6].indexOf(u"L1-03"_s));
}

void TraceVerbTest::printsALineAFiber()
{
    const QStringList lines = rackloom(u"trace"_s, {m_pod, u"L1-03"_s, u"--all"_s}).out.split(u'\n');
    QCOMPARE(lines[0], u"L1-03: 1152 lit fibers to other devices, 288 PM fibers"_s);
    QCOMPARE(lines.size(), 1 + 2 + 1152 + 2 + 288 + 1);
    const qsizetype column = lines[2].indexOf(u"other end"_s);
    for (int i = 3; i < 1155; ++i) {
        QVERIFY2(lines[i].mid(column - 1, 1) == u" "_s && !lines[i].at(column).isSpace(), qPrintable(lines[i]));
        QVERIFY(!lines[i].contains(u'?'));
    }
    QVERIFY(lines[1157].startsWith(u"pm-1 "_s));
}

void TraceVerbTest::answersForPartsAndNics()
{
    QCOMPARE(json({u"L1-03:els-6.3"_s})["fibers"].size(), std::size_t(4));
    QCOMPARE(json({u"L1-03:pm-12"_s})["fibers"].size(), std::size_t(8));
    const Json nic = json({u"A03-T14:nic-2"_s})["fibers"];
    QCOMPARE(nic.size(), std::size_t(8));
    QCOMPARE(kindsOf(nic[0]).join(u' '), u"nic cable port engine"_s);
    QCOMPARE(kindsOf(nic[7]).join(u' '), u"laser pm_fiber engine port cable nic"_s);
}

void TraceVerbTest::namesWhatIsNearestToAWrongName()
{
    const auto complaint = [&](const QString& name) {
        const Answer answer = rackloom(u"trace"_s, {m_pod, name});
        QTest::qCompare(answer.exit, app::kBadInput, "exit", "2", __FILE__, __LINE__);
        return answer.err;
    };
    QVERIFY(complaint(u"L1-3:41"_s).contains(u"Did you mean L1-03?"_s));
    QVERIFY(complaint(u"L1-03:145"_s).contains(u"no port \"145\""_s));
    QVERIFY(complaint(u"L1-03"_s).contains(u"--all"_s));
    QVERIFY(complaint(u"L1-03:els-19"_s).contains(u"L1-03 has no \"els-19\"; it has els-1 to els-18."_s));
    QVERIFY(complaint(u"L1-03:els-6.9"_s).contains(u"it has els-1.1 to els-18.8."_s));
    QVERIFY(complaint(u"L1-03:engine-73"_s).contains(u"it has engine-1 to engine-72."_s));
    QVERIFY(complaint(u"L1-03:laser-1"_s)
                .contains(u"its ports are 1 to 144, mgmt-1. Its parts are asic-1 to asic-4, osa-1 to osa-24"_s));
    QVERIFY(!complaint(u"A01-T01:nic-9"_s).contains(u"parts"_s));
}

void TraceVerbTest::saysThatCopperHasNoFiber()
{
    const Answer answer = rackloom(u"trace"_s, {m_pod, u"A03-T14:mgmt-1"_s});
    QCOMPARE(answer.exit, app::kBadInput);
    QVERIFY(answer.err.contains(u"has no fiber to trace"_s));
}

RACKLOOM_TEST(TraceVerbTest, QApplication)
#include "trace_verb_test.moc"
