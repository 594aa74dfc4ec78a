// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/cable_labels.h"

#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "tests/support/trunk_hall.h"

#include <QtTest>

#include <set>

using namespace model;
using namespace Qt::StringLiterals;
using tests::deviceCalled;
using tests::madeCluster;

namespace {

LabelSet labelsOf(const Tables& plan, const std::optional<ObjectRef>& of = {})
{
    Result<LabelSet> made = cableLabels(plan, of);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return std::move(made).value();
}

}  // namespace

class CableLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEndOfEveryCableHasOneLabel();
    void theLabelsOfACableFollowEachOther();
    void aSwitchHasItsLabelsInTheOrderOfItsPorts();
    void aLabelSaysWhereItHangsAndWhereItLeads();
    void aRackHasTheCablesOfItsDevicesFromTheBottomUp();
    void aRowHasTheCablesOfItsRacks();
    void oneCableMayBeLabelledAlone();
    void eachLegOfATrunkHasItsLabel();
    void theEndOfABreakoutNamesEveryPortItLeadsTo();
    void partsThatFarEndsShareAreSaidOnce();
    void withoutARouteThereIsNoBundleAndNoLength();
    void everyBundleHasATagAtBothEnds();
    void whatHasNoCableEndsIsRefused();
    void aBadTemplateIsSaid();
};

void CableLabelsTest::everyEndOfEveryCableHasOneLabel()
{
    const Tables& plan = madeCluster(576).plan;
    const LabelSet set = labelsOf(plan);
    QCOMPARE(set.labels.size(), 2 * plan.cables.size());
    std::set<std::pair<Id<Cable>, CableEnd>> ends;
    for (const CableLabel& label : set.labels)
        ends.insert({label.place.cable, label.place.end});
    QCOMPARE(ends.size(), set.labels.size());
}

void CableLabelsTest::theLabelsOfACableFollowEachOther()
{
    const LabelSet set = labelsOf(madeCluster(576).plan);
    for (std::size_t i = 0; i < set.labels.size(); i += 2) {
        QCOMPARE(set.labels[i].place.cable, set.labels[i + 1].place.cable);
        QCOMPARE(set.labels[i].place.end, CableEnd::A);
        QCOMPARE(set.labels[i + 1].place.end, CableEnd::B);
        QCOMPARE(set.labels[i].here, set.labels[i + 1].far.front());
        QCOMPARE(set.labels[i].far.front(), set.labels[i + 1].here);
    }
}

void CableLabelsTest::aSwitchHasItsLabelsInTheOrderOfItsPorts()
{
    const Tables& plan = madeCluster(576).plan;
    const Device& leaf = deviceCalled(plan, u"L1-03"_s);
    const LabelSet set = labelsOf(plan, leaf.id);
    QCOMPARE(set.labels.size(), std::size_t(288));
    int last = 0;
    for (std::size_t i = 0; i < set.labels.size(); i += 2) {
        const CableLabel& a = set.labels[i];
        const LabelPort& own = a.here.ref.device == leaf.id ? a.here : a.far.front();
        QCOMPARE(own.device, u"L1-03"_s);
        QCOMPARE(own.ref.number, ++last);
    }
}

void CableLabelsTest::aLabelSaysWhereItHangsAndWhereItLeads()
{
    const CableLabel label = labelsOf(madeCluster(576).plan).labels.front();
    QCOMPARE(label.here.rack, u"A01"_s);
    QCOMPARE(label.here.unit, 5);
    QCOMPARE(label.here.device, u"A01-T01"_s);
    QCOMPARE(label.here.port, u"nic-1"_s);
    QCOMPARE(label.far.size(), std::size_t(1));
    QCOMPARE(label.far.front().rack, u"A04"_s);
    QCOMPARE(label.far.front().device, u"L1-01"_s);
    QCOMPARE(label.far.front().port, u"1"_s);
    QCOMPARE(label.text, u"A01-05:nic-1/A04-05:1"_s);
    QCOMPARE(label.cable, u"F-00001"_s);
    QVERIFY(label.bundle.startsWith(u"B-"_s));
    QCOMPARE(label.stock->length, 15_m);
}

void CableLabelsTest::aRackHasTheCablesOfItsDevicesFromTheBottomUp()
{
    const Tables& plan = madeCluster(576).plan;
    const Id<Rack> rack = deviceCalled(plan, u"L1-01"_s).rack;
    const LabelSet set = labelsOf(plan, rack);
    int last = 0;
    for (std::size_t i = 0; i < set.labels.size(); i += 2) {
        int unit = 99;
        for (const LabelPort* end : {&set.labels[i].here, &set.labels[i].far.front()}) {
            if (end->rack == plan.racks.at(rack).name)
                unit = std::min(unit, end->unit);
        }
        QVERIFY(unit >= last && unit < 99);
        last = unit;
    }
    QVERIFY(last > 0);
}

void CableLabelsTest::aRowHasTheCablesOfItsRacks()
{
    const Tables& plan = madeCluster(576).plan;
    std::set<Id<Cable>> expected;
    plan.cables.forEach([&](const Cable& cable) {
        forEachLeg(cable, [&](const PortRef& port, CableEnd, std::size_t) {
            if (plan.racks.at(plan.devices.at(port.device).rack).row == Id<Row>(1))
                expected.insert(cable.id);
        });
    });
    std::set<Id<Cable>> found;
    for (const CableLabel& label : labelsOf(plan, Id<Row>(1)).labels)
        found.insert(label.place.cable);
    QVERIFY(!found.empty() && found.size() < plan.cables.size());
    QVERIFY(found == expected);
}

void CableLabelsTest::oneCableMayBeLabelledAlone()
{
    const LabelSet set = labelsOf(madeCluster(576).plan, Id<Cable>(41));
    QCOMPARE(set.labels.size(), std::size_t(2));
    QCOMPARE(set.labels[0].cable, u"F-00041"_s);
    QCOMPARE(set.tags.size(), std::size_t(2));
}

void CableLabelsTest::eachLegOfATrunkHasItsLabel()
{
    tests::TrunkHall hall;
    Cable cable = hall.plan().cables.at(hall.jumpers(1).front());
    cable.furtherA = {{hall.leaf, 81}, {hall.leaf, 82}};
    cable.furtherB = {{hall.spine, 91}, {hall.spine, 92}};
    hall.tables().cables.put(cable);
    const LabelSet set = labelsOf(hall.plan());
    QStringList said;
    for (const CableLabel& label : set.labels)
        said << label.here.port + u'>' + label.far.front().port;
    QCOMPARE(said, QStringList({u"73>1"_s, u"81>91"_s, u"82>92"_s, u"1>73"_s, u"91>81"_s, u"92>82"_s}));
}

void CableLabelsTest::theEndOfABreakoutNamesEveryPortItLeadsTo()
{
    tests::TrunkHall hall;
    Cable cable = hall.plan().cables.at(hall.jumpers(1, u"copper-passive-200g"_s).front());
    cable.furtherB = {{hall.spine, 91}};
    hall.tables().cables.put(cable);
    const LabelSet set = labelsOf(hall.plan());
    QCOMPARE(set.labels.size(), std::size_t(3));
    QCOMPARE(set.labels[0].far.size(), std::size_t(2));
    QCOMPARE(endsText(set.labels[0].far), u"A02-05:1+91"_s);
    QCOMPARE(set.labels[0].text, u"A01-05:73/A02-05:1+91"_s);
    QCOMPARE(set.labels[1].far.size(), std::size_t(1));
    QCOMPARE(set.labels[2].far.front().port, u"73"_s);
    QCOMPARE(set.labels[2].text, u"A02-05:91/A01-05:73"_s);
}

void CableLabelsTest::partsThatFarEndsShareAreSaidOnce()
{
    const PortRef port{Id<Device>(1), 1};
    const LabelPort first{port, u"A04"_s, 5, u"L1-01"_s, u"1"_s};
    LabelPort second = first;
    second.unit = 11;
    QCOMPARE(endsText({first}), u"A04-05:1"_s);
    QCOMPARE(endsText({first, second}), u"A04-05+11:1"_s);
    second.rack = u"A06"_s;
    second.unit = 5;
    second.port = u"2"_s;
    QCOMPARE(endsText({first, second}), u"A04+A06-05:1+2"_s);
}

void CableLabelsTest::withoutARouteThereIsNoBundleAndNoLength()
{
    Tables plan = madeCluster(576).plan;
    Cable cable = plan.cables.at(Id<Cable>(1));
    cable.route.reset();
    plan.cables.put(cable);
    const CableLabel label = labelsOf(plan, cable.id).labels.front();
    QVERIFY(label.bundle.isEmpty());
    QVERIFY(!label.stock);
    QCOMPARE(label.text, u"A01-05:nic-1/A04-05:1"_s);
}

void CableLabelsTest::everyBundleHasATagAtBothEnds()
{
    const LabelSet set = labelsOf(madeCluster(576).plan);
    int cables = 0;
    QVERIFY(!set.tags.empty());
    for (std::size_t i = 0; i < set.tags.size(); i += 2) {
        QCOMPARE(set.tags[i].bundle, set.tags[i + 1].bundle);
        QCOMPARE(set.tags[i].end, CableEnd::A);
        QCOMPARE(set.tags[i].rack, set.tags[i + 1].farRack);
        QCOMPARE(set.tags[i].farRack, set.tags[i + 1].rack);
        cables += set.tags[i].cables;
    }
    QCOMPARE(cables, 1152);
}

void CableLabelsTest::whatHasNoCableEndsIsRefused()
{
    const auto made = cableLabels(madeCluster(576).plan, Id<Cdu>(1));
    QVERIFY(!made);
    QCOMPARE(made.error().message, u"CDU-1 has no cable ends to label: name a row, a rack, a device or a cable."_s);
}

void CableLabelsTest::aBadTemplateIsSaid()
{
    Tables plan = madeCluster(576).plan;
    Deliverables delivery;
    delivery.labelTemplate = u"{rock}"_s;
    plan.deliverables.put(delivery);
    const auto made = cableLabels(plan);
    QVERIFY(!made);
    QVERIFY(made.error().message.contains(u"Did you mean rack?"_s));
}

RACKLOOM_TEST(CableLabelsTest, QCoreApplication)
#include "cable_labels_test.moc"
