// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/mend_finding.h"

#include "model/commands/waive_finding.h"
#include "model/edit/called.h"
#include "model/edit/document.h"
#include "model/rules/checker.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <set>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

using Break = void (*)(Tables&);

template <class Record, class Function>
void change(Table<Record>& table, const QString& name, Function&& function)
{
    Record record = *called(table, name);
    function(record);
    table.put(record);
}

void collide(Tables& plan)
{
    change(plan.devices, u"L1-03"_s, [](Device& device) { device.unit -= 3; });
}

void overhang(Tables& plan)
{
    change(plan.devices, u"L1-06"_s, [](Device& device) { device.unit = 47; });
}

void unclip(Tables& plan)
{
    change(plan.devices, u"L1-03"_s, [](Device& device) { device.clipped = false; });
}

Hose firstHose(const Tables& plan)
{
    std::optional<Id<Hose>> found;
    const Id<Device> device = called(plan.devices, u"L1-03"_s)->id;
    plan.hoses.forEach([&](const Hose& hose) { found = !found && hose.device == device ? hose.id : found; });
    return plan.hoses.at(*found);
}

void openCoupling(Tables& plan) { plan.hoses.erase(firstHose(plan).id); }

void crossCoupling(Tables& plan)
{
    Hose hose = firstHose(plan);
    hose.riser = hose.riser == FlowDirection::Supply ? FlowDirection::Return : FlowDirection::Supply;
    plan.hoses.put(hose);
}

void unfeed(Tables& plan)
{
    change(plan.manifolds, u"A04-a"_s, [](Manifold& manifold) { manifold.cdu.reset(); });
}

void loseShelf(Tables& plan) { plan.devices.erase(called(plan.devices, u"A04-P2"_s)->id); }

void straighten(Tables& plan)
{
    CableType type = plan.cableTypes.at(plan.cables.at(Id<Cable>(1)).type);
    type.id = plan.cableTypes.nextId();
    type.key += u"-a"_s;
    type.polarity = u"A"_s;
    plan.cableTypes.put(type);
    Cable cable = plan.cables.at(Id<Cable>(1));
    cable.type = type.id;
    plan.cables.put(cable);
}

void pin(Tables& plan)
{
    CableType type = plan.cableTypes.at(plan.cables.at(Id<Cable>(1)).type);
    type.id = plan.cableTypes.nextId();
    type.key += u"-pinned"_s;
    type.gender = type.genderB = u"pinned"_s;
    plan.cableTypes.put(type);
    Cable cable = plan.cables.at(Id<Cable>(1));
    cable.type = type.id;
    plan.cables.put(cable);
}

void makeCopper(Tables& plan)
{
    CableType type = plan.cableTypes.at(plan.cables.at(Id<Cable>(1)).type);
    type.id = plan.cableTypes.nextId();
    type.key += u"-copper"_s;
    type.medium = Medium::CopperPassive;
    const Figure<Length> reach{2_m, u"a test"_s, {}};
    type.reach = CopperReach{reach, reach, reach, reach};
    plan.cableTypes.put(type);
    Cable cable = plan.cables.at(Id<Cable>(1));
    cable.type = type.id;
    plan.cables.put(cable);
}

void shortenBar(Tables& plan)
{
    RackType type = plan.rackTypes.at(plan.racks.at(called(plan.devices, u"L1-06"_s)->rack).type);
    type.busbarTop.value = called(plan.devices, u"L1-06"_s)->unit + 2;
    plan.rackTypes.put(type);
}

void plugTwice(Tables& plan)
{
    Cable twin = plan.cables.at(Id<Cable>(1));
    twin.id = plan.cables.nextId();
    twin.number = 90'001;
    plan.cables.put(twin);
}

void narrow(Tables& plan)
{
    change(plan.trays, u"TR-A"_s, [](Tray& tray) { tray.width = 20_mm; });
}

void lift(Tables& plan)
{
    Cable cable = plan.cables.at(Id<Cable>(1));
    cable.route.reset();
    cable.length = {};
    plan.cables.put(cable);
}

void waiveNothing(Tables& plan)
{
    Waiver waiver{Id<Waiver>(1), u"power.clip-open"_s};
    waiver.of = WaivedKind::Device;
    waiver.object = 1;
    waiver.where = u"A01-T01"_s;
    plan.waivers.put(waiver);
}

using Gist = std::tuple<QString, Severity, QString>;

std::multiset<Gist> gists(const Tables& plan)
{
    std::multiset<Gist> all;
    for (const Finding& finding : Checker(plan).findings())
        all.emplace(finding.rule, finding.severity, finding.where);
    return all;
}

}  // namespace

class MendFindingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCureMendsTheFindingAndBreaksNothing_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Break>("breakIt");
        const auto row = [](const char* name, const QString& rule, Break breakIt) {
            QTest::newRow(name) << rule << breakIt;
        };
        row("two switches at one place", u"placement.collision"_s, collide);
        row("a switch above its rack", u"placement.out-of-rack"_s, overhang);
        row("a clip open", u"power.clip-open"_s, unclip);
        row("a shelf short", u"power.shelf-capacity"_s, loseShelf);
        row("a coupling open", u"coolant.coupling-open"_s, openCoupling);
        row("a coupling crossed", u"coolant.coupling-open"_s, crossCoupling);
        row("a manifold without a CDU", u"coolant.loop-unfed"_s, unfeed);
        row("a jumper of Type A", u"fiber.polarity"_s, straighten);
        row("a jumper with pins", u"fiber.connector"_s, pin);
        row("copper too long", u"copper.reach"_s, makeCopper);
        row("copper on an optical port", u"copper.on-cpo"_s, makeCopper);
        row("a port used twice", u"fabric.port-used-twice"_s, plugTwice);
        row("a tray too narrow", u"tray.fill"_s, narrow);
        row("a cable without a length", u"fiber.reach"_s, lift);
        row("a cable without a way", u"cable.unrouted"_s, lift);
        row("a waiver of nothing", u"waiver.unmatched"_s, waiveNothing);
    }

    void aCureMendsTheFindingAndBreaksNothing()
    {
        QFETCH(QString, rule);
        QFETCH(Break, breakIt);
        const Tables& sound = tests::madeCluster(576).plan;
        Tables broken = sound;
        breakIt(broken);
        std::optional<Finding> finding;
        for (const Finding& each : Checker(broken).findings()) {
            if (!finding && each.rule == rule && each.severity != Severity::Note)
                finding = each;
        }
        QVERIFY(finding);
        QVERIFY(hasMends(rule));
        const std::vector<ChangeSet> mends = mendsFor(broken, *finding);
        QVERIFY(!mends.empty());
        for (const ChangeSet& mend : mends) {
            QVERIFY(!mend.label.isEmpty());
            Document document(broken);
            document.apply(mend);
            const auto now = gists(document.plan());
            QVERIFY2(now == gists(sound), qPrintable(mend.label));
            document.undo();
            QVERIFY(document.plan() == broken);
        }
    }

    void aCableThatWasPluggedWrongGoesToTheFreePort()
    {
        const Tables& sound = tests::madeCluster(576).plan;
        Tables broken = sound;
        Cable wrong = broken.cables.at(Id<Cable>(2));
        wrong.b.number = broken.cables.at(Id<Cable>(1)).b.number;
        QCOMPARE(wrong.b, broken.cables.at(Id<Cable>(1)).b);
        broken.cables.put(wrong);
        const std::vector<Finding> found = Checker(broken, {u"fabric.port-used-twice"_s}).findings();
        QCOMPARE(found.size(), std::size_t(1));

        for (const ChangeSet& mend : mendsFor(broken, found.front())) {
            Tables mended = broken;
            mend.applyTo(mended);
            if (mended.cables.at(Id<Cable>(2)) == sound.cables.at(Id<Cable>(2)))
                return;
        }
        QFAIL("no cure puts the cable back");
    }
    void aWaivedFindingIsMendedToo()
    {
        Tables broken = tests::madeCluster(576).plan;
        unclip(broken);
        const Finding finding = Checker(broken, {u"power.clip-open"_s}).findings().front();
        waiveFinding(broken, finding, {u"known"_s, u"A. Designer"_s, u"2026-01-01"_s}).value().applyTo(broken);

        QVERIFY(!mendsFor(broken, finding).empty());
    }
    void aSwitchIsMovedToWhereTheBusbarPasses()
    {
        Tables broken = tests::madeCluster(576).plan;
        shortenBar(broken);
        std::vector<Finding> found = Checker(broken, {u"power.busbar-span"_s}).findings();
        QCOMPARE(found.size(), std::size_t(2));  // L1-06, and its like in the other network rack
        const std::vector<ChangeSet> mends = mendsFor(broken, found.front());
        QVERIFY(!mends.empty());
        Tables mended = broken;
        mends.front().applyTo(mended);

        QCOMPARE(Checker(mended, {u"power.busbar-span"_s}).findings().size(), std::size_t(1));
        QCOMPARE(Checker(mended).counts().errors, 1);
    }
    void whatNothingCuresIsLeftAlone()
    {
        Tables plan = tests::madeCluster(576).plan;
        QVERIFY(mendsFor(plan, Checker(plan).findings().front()).empty());
        // A rack that is full to the top has no place to move to.
        change(plan.devices, u"A01-T02"_s, [](Device& device) { --device.unit; });
        const auto findings = Checker(plan, {u"placement.collision"_s}).findings();
        QCOMPARE(findings.size(), std::size_t(1));
        for (const ChangeSet& mend : mendsFor(plan, findings.front())) {
            Tables after = plan;
            mend.applyTo(after);
            QVERIFY(Checker(after, {u"placement.collision"_s}).findings().empty());
        }
        QVERIFY(!hasMends(u"no.such-rule"_s));
    }
};

RACKLOOM_TEST(MendFindingTest, QCoreApplication)
#include "mend_finding_test.moc"
