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

class ImpactVerbTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_pod;

    Json json(const QString& name)
    {
        const Answer answer = rackloom(u"impact"_s, {m_pod, name, u"--format"_s, u"json"_s});
        if (answer.exit != app::kFine)
            qFatal("%s", qPrintable(answer.err));
        return Json::parse(answer.out.toStdString());
    }

private Q_SLOTS:
    void initTestCase();
    void countsWhatIsLost();
    void namesWhatIsLost();
    void saysWhatIsOutDuringTheRepair();
    void printsForAPersonOnCall();
    void refusesWhatIsNotThere();
};

void ImpactVerbTest::initTestCase()
{
    m_pod = m_folder.filePath(u"pod.rackloom"_s);
    QCOMPARE(rackloom(u"new"_s, {m_pod, u"--gpus"_s, u"576"_s, u"--no-route"_s}).exit, app::kFine);
}

void ImpactVerbTest::countsWhatIsLost()
{
    const Json spine = json(u"S1-02"_s);
    QCOMPARE(spine["ports_lost"].get<int>(), 144);
    QCOMPARE(spine["ports_degraded"].get<int>(), 0);
    QCOMPARE(spine["links_lost"].get<int>(), 144);
    QCOMPARE(spine["gpus_affected"].get<int>(), 576);
    QCOMPARE(spine["gpus_cut"].get<int>(), 0);
    QCOMPARE(spine["bandwidth_lost_pct"].get<double>(), 25.0);
    // Eight of 72 ways up, to a thousandth of a percent.
    QCOMPARE(json(u"L1-03:els-10"_s)["bandwidth_lost_pct"].get<double>(), 11.111);
    QCOMPARE(json(u"A01-P1"_s)["bandwidth_lost_pct"].get<double>(), 0.0);
}

void ImpactVerbTest::namesWhatIsLost()
{
    const Json laser = json(u"L1-03:els-6.3"_s);
    QCOMPARE(laser["lost_ports"], Json({"L1-03:43"}));
    QCOMPARE(laser["dark_ports"], Json({"A03-T07:nic-3"}));
    QCOMPARE(laser["gpus"][0]["gpu"], Json("A03-T07:nic-3"));
    QCOMPARE(laser["links"][0]["left_pct"].get<double>(), 0.0);
    QCOMPARE(laser["visit"], Json({"A04"}));
}

void ImpactVerbTest::saysWhatIsOutDuringTheRepair()
{
    const Json engine = json(u"L1-03:engine-21"_s);
    QVERIFY(engine["replace"].get<std::string>().rfind("Switch L1-03", 0) == 0);
    QCOMPARE(engine["while_replacing"]["out"], Json("L1-03"));
    QCOMPARE(engine["while_replacing"]["gpus_cut"].get<int>(), 72);
    QVERIFY(json(u"L1-03"_s)["while_replacing"].is_null());
}

void ImpactVerbTest::printsForAPersonOnCall()
{
    const QString text = rackloom(u"impact"_s, {m_pod, u"L1-03:els-6"_s}).out;
    QVERIFY2(text.startsWith(u"L1-03:els-6: laser module of Quantum-X Photonics Q3450-LD in rack A04, unit 17\n"
                             u"8 GPUs lose their rail.\n"_s),
             qPrintable(text));
    for (const QString& line :
         {u"  8 ports: L1-03:41 to 48"_s, u"  8 GPUs cut off: nic-3 of A03-T05 to A03-T12"_s,
          u"  The other 136 ports of L1-03."_s, u"  The rails of the other 568 GPUs."_s, u"  rack A04"_s})
        QVERIFY2(text.split(u'\n').contains(line), qPrintable(line));
}

void ImpactVerbTest::refusesWhatIsNotThere()
{
    const Answer answer = rackloom(u"impact"_s, {m_pod, u"L1-03:els-19"_s});
    QCOMPARE(answer.exit, app::kBadInput);
    QCOMPARE(answer.err, u"rackloom: L1-03 has no \"els-19\"; it has els-1 to els-18.\n"_s);
    QCOMPARE(rackloom(u"impact"_s, {m_pod}).exit, app::kBadInput);
}

RACKLOOM_TEST(ImpactVerbTest, QCoreApplication)
#include "impact_verb_test.moc"
