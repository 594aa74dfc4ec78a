// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/waive_finding.h"

#include "model/commands/delete_device.h"
#include "model/commands/move_device.h"
#include "model/commands/rename_object.h"
#include "model/edit/document.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "model/rules/checker.h"
#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;
using tests::RulePlan;

namespace {

const WaiverText kText{u"Agreed with the landlord"_s, u"A. Meier"_s, u"2026-03-01"_s};
const QString kCollision = u"placement.collision"_s;
const QString kUnmatched = u"waiver.unmatched"_s;

/// Two switches at one place of a rack with room.
struct Collided : RulePlan {
    Id<Rack> rack = RulePlan::rack(u"network"_s);
    Id<Device> lower = device(rack, u"switch"_s, 5);
    Id<Device> upper = device(rack, u"switch"_s, 7);
};

std::vector<Finding> findingsOf(const Checker& checker, const QString& rule)
{
    std::vector<Finding> found;
    for (Finding& finding : checker.findings()) {
        if (finding.rule == rule)
            found.push_back(std::move(finding));
    }
    return found;
}

}  // namespace

class WaiverBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWaivedFindingIsMarkedAndCountsAsWaivedOnly();
    void aWaiverSurvivesMovesAndNewNames();
    void aWaiverThatMatchesNothingIsReported();
    void aMissingFigureCanBeWaived();
    void aWaiverNeedsReasonAuthorAndDate();
    void whatGrowsWorseIsNotWaived();
    void theSameFindingIsWaivedOnce();
    void anIdThatIsWaivedIsNotGivenToAnother();
};

void WaiverBookTest::aWaivedFindingIsMarkedAndCountsAsWaivedOnly()
{
    const Collided made;
    Document document(made.plan);
    Checker checker(made.plan, {kCollision});
    QCOMPARE(checker.counts().errors, 1);
    const auto step = waiveFinding(made.plan, checker.findings().front(), kText);
    document.apply(step.value());
    checker.update(document.plan(), step.value());
    QCOMPARE(checker.counts().errors, 0);
    QCOMPARE(checker.counts().waived, 1);
    const Finding finding = checker.findings().front();
    QVERIFY(finding.waived);
    QCOMPARE(finding.waiver, u"Agreed with the landlord (A. Meier, 2026-03-01)"_s);
    document.undo();
    checker.update(document.plan(), step.value().inverted());
    QCOMPARE(checker.counts().errors, 1);
    QCOMPARE(checker.counts().waived, 0);
}

void WaiverBookTest::aWaiverSurvivesMovesAndNewNames()
{
    Collided made;
    const Finding finding = Checker(made.plan, {kCollision}).findings().front();
    waiveFinding(made.plan, finding, kText).value().applyTo(made.plan);
    for (const Id<Device> id : {made.lower, made.upper}) {
        Device device = made.plan.devices.at(id);
        device.name += u"-new"_s;
        device.unit += 4;
        made.plan.devices.put(device);
    }
    const Checker checker(made.plan, {kCollision});
    QCOMPARE(checker.counts().errors, 0);
    QCOMPARE(checker.counts().waived, 1);
    QCOMPARE(checker.counts().warnings, 0);
}

void WaiverBookTest::aWaiverThatMatchesNothingIsReported()
{
    Collided made;
    const Finding finding = Checker(made.plan, {kCollision}).findings().front();
    waiveFinding(made.plan, finding, kText).value().applyTo(made.plan);
    Checker checker(made.plan);
    QVERIFY(findingsOf(checker, kUnmatched).empty());
    const auto moved = moveDevice(made.plan, made.upper, made.rack, 20);
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
    moved.value().applyTo(made.plan);
    checker.update(made.plan, moved.value());
    const auto unmatched = findingsOf(checker, kUnmatched);
    QCOMPARE(unmatched.size(), std::size_t(1));
    QCOMPARE(unmatched.front().severity, Severity::Warning);
    QVERIFY(unmatched.front().message.contains(kCollision) && unmatched.front().message.contains(u"landlord"_s));
    QCOMPARE(checker.counts(), Checker(made.plan).counts());
    // Asked about one other rule alone, nobody can say.
    QVERIFY(findingsOf(Checker(made.plan, {u"cable.size"_s}), kUnmatched).empty());
    removeWaiver(made.plan, Id<Waiver>(1)).value().applyTo(made.plan);
    QVERIFY(findingsOf(Checker(made.plan), kUnmatched).empty());
    // A rule that is not there matches nothing either.
    made.add(Waiver{Id<Waiver>(1), u"no.such-rule"_s});
    QCOMPARE(findingsOf(Checker(made.plan), kUnmatched).size(), std::size_t(1));
}

void WaiverBookTest::aMissingFigureCanBeWaived()
{
    Collided made;
    made.change<DeviceType>(u"switch"_s, [](DeviceType& type) { type.draw = {}; });
    const QString rule = u"power.accounted"_s;
    const Checker before(made.plan, {rule});
    const Finding unknown = before.findings().front();
    QCOMPARE(unknown.severity, Severity::Unknown);
    waiveFinding(made.plan, unknown, kText).value().applyTo(made.plan);
    const Checker after(made.plan, {rule});
    QVERIFY(after.findings().front().waived);
    QCOMPARE(after.counts().unknowns, before.counts().unknowns - 1);
    QCOMPARE(after.counts().waived, 1);
    made.change<DeviceType>(u"switch"_s, [](DeviceType& type) { type.draw = tests::known(Power::fromBase(1)); });
    QCOMPARE(findingsOf(Checker(made.plan, {rule}), kUnmatched).size(), std::size_t(1));
}

void WaiverBookTest::aWaiverNeedsReasonAuthorAndDate()
{
    const Collided made;
    const Finding finding = Checker(made.plan, {kCollision}).findings().front();
    for (const WaiverText& text :
         {WaiverText{u" "_s, kText.author, kText.date}, WaiverText{kText.reason, {}, kText.date},
          WaiverText{kText.reason, kText.author, u"1.3.2026"_s}})
        QVERIFY(!waiveFinding(made.plan, finding, text));
}

void WaiverBookTest::whatGrowsWorseIsNotWaived()
{
    // A bar of 700 A at 50 V: 33 kW are close to it, 36 kW too much.
    RulePlan made;
    made.change<RackType>(u"network"_s, [](RackType& type) {
        type.busVoltage = tests::known(50_V);
        type.busbarRating = tests::known(700_A);
    });
    const auto draws = [&](Power power) {
        made.change<DeviceType>(u"tray"_s, [&](DeviceType& type) { type.draw = tests::known(power); });
    };
    draws(33_kW);
    const Id<Rack> rack = made.rack(u"network"_s);
    made.device(rack, u"shelf"_s, 1);
    made.device(rack, u"tray"_s, 10);
    const QStringList rule{u"power.busbar-current"_s};
    waiveFinding(made.plan, Checker(made.plan, rule).findings().front(), kText).value().applyTo(made.plan);
    QCOMPARE(Checker(made.plan, rule).counts().waived, 1);
    draws(36_kW);
    QCOMPARE(Checker(made.plan, rule).counts().waived, 0);
    QCOMPARE(Checker(made.plan, rule).counts().errors, 1);
}

void WaiverBookTest::theSameFindingIsWaivedOnce()
{
    Collided made;
    const Finding finding = Checker(made.plan, {kCollision}).findings().front();
    for (const QString& reason : {u"first"_s, u"second"_s})
        waiveFinding(made.plan, finding, {reason, kText.author, kText.date}).value().applyTo(made.plan);
    QCOMPARE(made.plan.waivers.size(), std::size_t(1));
    QCOMPARE(made.plan.waivers.at(Id<Waiver>(1)).reason, u"second"_s);
}

void WaiverBookTest::anIdThatIsWaivedIsNotGivenToAnother()
{
    Collided made;
    const Finding finding = Checker(made.plan, {kCollision}).findings().front();
    QCOMPARE(finding.place, std::optional<ObjectRef>(made.upper));
    waiveFinding(made.plan, finding, kText).value().applyTo(made.plan);
    deleteDevice(made.plan, made.upper).value().applyTo(made.plan);
    made.plan.deviceTypes = {};  // the types of this small design are not written out
    made.plan.rackTypes = {};
    made.plan.devices = {};
    made.plan.racks = {};
    made.plan.rows = {};
    made.plan.cableTypes = {};
    made.plan.couplingTypes = {};
    made.plan.hoseTypes = {};
    made.plan.cduTypes = {};
    made.plan.fluidTypes = {};
    made.plan.trayTypes = {};
    const QByteArray file = writePlan(made.plan);
    const auto read = readPlan({file.constData(), static_cast<std::size_t>(file.size())});
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read.value().waivers.size(), std::size_t(1));
    QVERIFY(read.value().devices.nextId() > made.upper);
}

RACKLOOM_TEST(WaiverBookTest, QCoreApplication)
#include "waiver_book_test.moc"
