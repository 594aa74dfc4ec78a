// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/plan_diff.h"

#include "model/commands/change_ends.h"
#include "model/commands/delete_device.h"
#include "model/commands/rename_object.h"
#include "model/diff/diff_json.h"
#include "model/edit/object_ref.h"
#include "model/routing/reroute.h"
#include "tests/support/made_cluster.h"
#include "tests/support/small_design.h"
#include "tests/support/test_program.h"
#include "tests/support/whole_design.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <numeric>
#include <random>

using namespace model;
using tests::deviceCalled;

namespace {

const Tables& pod()
{
    static const Tables plan = tests::wholeDesign(tests::madeCluster(72).plan);
    return plan;
}

/// "moved device L1-01; relabelled cable F-00001": the first items of each kind of change, and how many there are.
QString said(const PlanDiff& diff)
{
    QStringList parts;
    for (int i = 0; i < kChangeKinds; ++i) {
        const auto change = static_cast<ChangeKind>(i);
        const auto first = std::find_if(diff.items.begin(), diff.items.end(),
                                        [&](const DiffItem& item) { return item.change() == change; });
        if (first != diff.items.end())
            parts << QStringLiteral("%1 %2 %3 (%4)")
                         .arg(QString::fromLatin1(changeWord(change).data()), QString::fromUtf8(first->kind),
                              first->name())
                         .arg(diff.count(change));
    }
    return parts.join(u"; ");
}

QString said(const Tables& a, const Tables& b) { return said(diffPlans(a, b)); }

template <class Record, class Function>
void change(Tables& plan, Id<Record> id, Function&& function)
{
    Record record = plan.of<Record>().at(id);
    function(record);
    plan.of<Record>().put(record);
}

/// The design with every object under another id.
Tables withOtherIds(const Tables& plan, std::uint32_t seed)
{
    std::mt19937 random(seed);
    IdMaps maps;
    const auto mix = [&]<class Record>(const Table<Record>& table) {
        std::vector<std::uint32_t> ids(table.size());
        std::iota(ids.begin(), ids.end(), 1u);
        if constexpr (!CatalogRecord<Record> && !std::is_default_constructible_v<Record>)
            std::shuffle(ids.begin(), ids.end(), random);
        std::size_t next = 0;
        table.forEach([&](const Record& record) { maps.of<Record>().pair(record.id, Id<Record>(ids[next++])); });
    };
    std::apply([&](const auto&... tables) { (mix(tables), ...); }, plan.all());
    Tables mixed;
    const auto put = [&]<class Record>(const Table<Record>& table) {
        table.forEach([&](const Record& record) {
            if constexpr (CatalogRecord<Record>)
                mixed.of<Record>().put(record);
            else
                mixed.of<Record>().put(translated(record, maps));
        });
    };
    std::apply([&](const auto&... tables) { (put(tables), ...); }, plan.all());
    return mixed;
}

}  // namespace

/// What is said of what became of a design, for a crew.
class PlanDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameDesignHasNoChanges()
    {
        QCOMPARE(said(pod(), pod()), QString());
        QVERIFY(diffPlans(emptyDesign(), emptyDesign()).isEmpty());
        QVERIFY(diffPlans(pod(), pod()).records.empty());
    }

    void idsMeanNothingByThemselves()
    {
        for (std::uint32_t seed = 1; seed <= 5; ++seed) {
            const Tables mixed = withOtherIds(pod(), seed);
            const PlanDiff diff = diffPlans(pod(), mixed);
            QCOMPARE(said(diff), QString());
            QVERIFY(!diff.renumbered.empty());
        }
    }

    void aDeviceUnderAnotherNameAtItsPlaceIsRenamedAndItsCablesRelabelled()
    {
        Tables b = pod();
        renameObject(b, deviceCalled(b, QStringLiteral("L1-02")).id, QStringLiteral("LEAF")).value().applyTo(b);
        const QString cables = QStringLiteral("; relabelled cable F-00019 (90)");
        QCOMPARE(said(pod(), b), QStringLiteral("renamed device LEAF (1)") + cables);
        QCOMPARE(said(pod(), withOtherIds(b, 1)), QStringLiteral("renamed device LEAF (1)") + cables);
        QCOMPARE(said(b, pod()), QStringLiteral("renamed device L1-02 (1)") + cables);
    }

    void namesThatChangePlacesAreRenamedWhereTheyStand()
    {
        Tables b = pod();
        const Id<Device> one = deviceCalled(b, QStringLiteral("L1-01")).id;
        const Id<Device> two = deviceCalled(b, QStringLiteral("L1-02")).id;
        change(b, one, [](Device& device) { device.name = QStringLiteral("L1-02"); });
        change(b, two, [](Device& device) { device.name = QStringLiteral("L1-01"); });
        QCOMPARE(said(pod(), b), QStringLiteral("renamed device L1-02 (2); relabelled cable F-00001 (180)"));
        // What has no cables stays where it stands, too.
        Tables shelves = pod();
        change(shelves, deviceCalled(pod(), QStringLiteral("A01-P1")).id,
               [](Device& device) { device.name = QStringLiteral("A01-P2"); });
        change(shelves, deviceCalled(pod(), QStringLiteral("A01-P2")).id,
               [](Device& device) { device.name = QStringLiteral("A01-P1"); });
        QCOMPARE(said(pod(), shelves), QStringLiteral("renamed device A01-P2 (2)"));
    }

    void aDeviceAtAnotherUnitIsMovedAndItsCablesOnlyRelabelled()
    {
        Tables b = pod();
        const Id<Device> leaf = deviceCalled(b, QStringLiteral("L1-01")).id;
        change(b, leaf, [](Device& device) { device.unit -= 1; });
        const PlanDiff diff = diffPlans(pod(), b);
        int cables = 0;
        b.cables.forEach([&](const Cable& cable) { cables += cable.a.device == leaf || cable.b.device == leaf; });
        QCOMPARE(diff.count(ChangeKind::Moved), std::size_t(1));
        QCOMPARE(diff.count(ChangeKind::Relabelled), std::size_t(cables));
        QCOMPARE(diff.items.size(), std::size_t(1 + cables));
        const DiffItem& cable = diff.items.back();
        QCOMPARE(cable.fields.size(), std::size_t(2));
        QCOMPARE(cable.fields.front().key, QByteArray("label_a"));
        QVERIFY(cable.fields.front().was != cable.fields.front().now);
        QVERIFY(cable.now->record.isEmpty());
    }

    void aDeviceMovedAndRenamedAtOnceIsOneWhileItKeepsItsCables()
    {
        Tables b = pod();
        const Id<Device> leaf = deviceCalled(b, QStringLiteral("L1-01")).id;
        change(b, leaf, [](Device& device) {
            device.unit = 40;
            device.name = QStringLiteral("X");
        });
        // And another takes its name.
        Device other = b.devices.at(leaf);
        other.id = b.devices.nextId();
        other.name = QStringLiteral("L1-01");
        other.unit = 44;
        b.devices.put(other);
        const PlanDiff diff = diffPlans(pod(), b);
        QCOMPARE(diff.count(ChangeKind::Reterminated), std::size_t(0));
        QCOMPARE(diff.count(ChangeKind::Removed), std::size_t(0));
        QVERIFY2(said(diff).contains(QStringLiteral("added device L1-01 (1); moved device X (1)")),
                 qPrintable(said(diff)));
    }

    void anIdThatWasGivenAgainToAnotherDeviceIsAnotherDevice()
    {
        Tables a = pod();
        const Device& leaf = deviceCalled(a, QStringLiteral("L1-01"));
        const Id<Device> id = a.devices.nextId();
        a.devices.put({id, QStringLiteral("spare"), leaf.type, leaf.rack, 40, true});
        Tables b = pod();
        const Device& tray = deviceCalled(b, QStringLiteral("A01-T01"));
        b.devices.put({id, QStringLiteral("other"), leaf.type, tray.rack, 2, true});
        QCOMPARE(said(a, b), QStringLiteral("removed device spare (1); added device other (1)"));
    }

    void swappedFarEndsAreReterminatedUnderTheirNumbers()
    {
        Tables b = pod();
        swapCables(b, Id<Cable>(1), Id<Cable>(2), CableEnd::B).value().applyTo(b);
        QCOMPARE(said(pod(), b), QStringLiteral("reterminated cable F-00001 (2)"));
        QCOMPARE(said(pod(), withOtherIds(b, 3)), QStringLiteral("reterminated cable F-00001 (2)"));
    }

    void aNumberSaysMoreThanAnId()
    {
        Tables b = pod();
        swapCables(b, Id<Cable>(1), Id<Cable>(2), CableEnd::B).value().applyTo(b);
        Cable one = b.cables.at(Id<Cable>(1));
        Cable two = b.cables.at(Id<Cable>(2));
        std::swap(one.id, two.id);
        b.cables.put(one);
        b.cables.put(two);
        QCOMPARE(said(pod(), b), QStringLiteral("reterminated cable F-00001 (2)"));
    }

    void aCableIsItsEndsBeforeItsNumber()
    {
        Tables b = pod();
        change(b, Id<Cable>(1), [](Cable& cable) { cable.number = 2; });
        change(b, Id<Cable>(2), [](Cable& cable) { cable.number = 1; });
        QCOMPARE(said(pod(), b), QStringLiteral("renamed cable F-00002 (2)"));
    }

    void aCableBetweenOtherDevicesIsAnotherCable()
    {
        Tables b = pod();
        const Cable first = b.cables.at(Id<Cable>(1));
        const Id<Device> spines = deviceCalled(b, QStringLiteral("S1-01")).id;
        change(b, Id<Cable>(1), [&](Cable& cable) {
            cable.a = {spines, 144};
            cable.b = {spines, 143};
        });
        QVERIFY(first.a.device != spines && first.b.device != spines);
        QCOMPARE(said(pod(), b), QStringLiteral("removed cable F-00001 (1); added cable F-00001 (1)"));
    }

    void anotherWayOrAnotherStockLengthIsRerouted()
    {
        Tables b = pod();
        change(b, Id<Cable>(1), [](Cable& cable) { cable.length += 20_m; });
        change(b, Id<Cable>(2), [](Cable& cable) { cable.route.reset(); });
        change(b, Id<Cable>(3), [](Cable& cable) { cable.length += 1_mm; });
        QCOMPARE(said(pod(), b), QStringLiteral("rerouted cable F-00001 (2); changed cable F-00003 (1)"));
        Tables ways = pod();
        change(ways, *pod().cables.at(Id<Cable>(1)).route,
               [](Route& route) { route.trays.push_back(route.trays.front()); });
        const PlanDiff diff = diffPlans(pod(), ways);
        QVERIFY(diff.count(ChangeKind::Rerouted) > 0);
        QCOMPARE(diff.count(ChangeKind::Rerouted), diff.items.size());
        QCOMPARE(diff.records.size(), std::size_t(1));
    }

    void anotherTrayInPlaceOfOneIsAnotherWay()
    {
        Tables a = pod();
        Tray beside = a.trays.at(Id<Tray>(1));
        beside.id = a.trays.nextId();
        beside.name = QStringLiteral("TR-B");
        beside.from.y += 1_m;
        beside.to.y += 1_m;
        a.trays.put(beside);
        Tables b = a;
        const Id<Route> way = *a.cables.at(Id<Cable>(1)).route;
        change(b, way, [&](Route& route) { route.trays = {beside.id}; });
        QVERIFY(a.routes.at(way).trays.size() == 1);
        const PlanDiff diff = diffPlans(a, b);
        QVERIFY2(said(diff).startsWith(QStringLiteral("rerouted cable F-00001")), qPrintable(said(diff)));
        QCOMPARE(diff.items.front().fields.front().key, QByteArray("route"));
    }

    void aRenamedRackKeepsEverythingInItAndItsCablesChangeLabels()
    {
        Tables b = pod();
        renameObject(b, Id<Rack>(1), QStringLiteral("Z9")).value().applyTo(b);
        QCOMPARE(said(pod(), b), QStringLiteral("renamed rack Z9 (1); relabelled cable F-00001 (72)"));
        QCOMPARE(said(pod(), withOtherIds(b, 2)), QStringLiteral("renamed rack Z9 (1); relabelled cable F-00001 (72)"));
    }

    void oneMoreRackAddsAndTakesNothingAway()
    {
        const PlanDiff diff = diffPlans(pod(), tests::wholeDesign(tests::madeCluster(144).plan));
        QCOMPARE(diff.count(ChangeKind::Removed), std::size_t(0));
        QCOMPARE(diff.count(ChangeKind::Reterminated), std::size_t(0));
        for (const DiffItem& item : diff.items)
            QVERIFY(item.kind != "device" || item.change() == ChangeKind::Added);
    }

    void everyKindOfRecordIsCompared()
    {
        const Tables a = tests::wholeDesign(tests::smallDesign());
        Tables b = a;
        b.headers.put({Id<DesignHeader>(1), QStringLiteral("Other"), QStringLiteral("C"), {}});
        change(b, Id<Profile>(1), [](Profile& profile) { profile.water = 25_degC; });
        change(b, Id<Naming>(1), [](Naming& naming) { naming.row = QStringLiteral("R{n}"); });
        change(b, Id<Hall>(1), [](Hall& hall) { hall.feed = 100_kW; });
        change(b, Id<Row>(1), [](Row& row) { row.feed = 50_kW; });
        change(b, Id<Rack>(1), [](Rack& rack) { rack.x += 1_m; });
        change(b, Id<Tray>(1), [](Tray& tray) { tray.layers = 2; });
        change(b, Id<Cdu>(1), [](Cdu& cdu) { cdu.y += 1_m; });
        change(b, Id<Manifold>(2), [](Manifold& manifold) { manifold.cdu = Id<Cdu>(1); });
        change(b, Id<Hose>(2), [](Hose& hose) { hose.riser = FlowDirection::Supply; });
        change(b, Id<Cable>(1), [](Cable& cable) { cable.length += 5_m; });
        b.guides.put({Id<Guide>(1), Id<Cable>(1), {Id<Tray>(1)}, {}, {}});
        b.obstacles.put({Id<Obstacle>(1), QStringLiteral("C1"), {}, {{0_m, 0_m}, {1_m, 0_m}, {1_m, 1_m}}, {}, {}});
        b.waivers.put({Id<Waiver>(1), QStringLiteral("copper.reach")});
        b.revisions.put({Id<Revision>(1), QStringLiteral("C")});
        b.deliverables.put(Deliverables{});
        b.underlays.put({Id<Underlay>(1), QStringLiteral("room.dxf"), {}, {}, {}});
        const QByteArray changed = writePlan(b).replace("\"widths_mm\":[150]", "\"widths_mm\":[300]");
        const PlanDiff diff = diffPlans(a, tests::readText(changed).value());
        QStringList found;
        for (const DiffItem& item : diff.items)
            found << QString::fromUtf8(item.kind);
        found.sort();
        found.removeDuplicates();
        QCOMPARE(found.join(u' '),
                 QStringLiteral(
                     "cable cdu deliverables guide hall header hose manifold naming obstacle profile rack revision "
                     "row tray tray-type underlay waiver"));
    }

    void figuresOfATypeAreNamedWithTheirUnits()
    {
        const Tables a = tests::wholeDesign(tests::smallDesign());
        const QByteArray text =
            writePlan(a).replace(R"("height_units":{"value":48,)", R"("height_units":{"value":42,)");
        const PlanDiff diff = diffPlans(a, tests::readText(text).value());
        QCOMPARE(diff.items.size(), std::size_t(1));
        QCOMPARE(diff.items.front().fields.size(), std::size_t(1));
        QCOMPARE(diff.items.front().fields.front().key, QByteArray("mounting.height_units"));
        QCOMPARE(diff.items.front().fields.front().now, QByteArray("42"));
    }

    void whatGoesGoesBeforeWhatNeedsItsPort()
    {
        Tables b = pod();
        // 3 takes 2's port, 2 takes 1's, 1 goes; a new one takes 3's.
        const PortRef first = b.cables.at(Id<Cable>(1)).b;
        const PortRef second = b.cables.at(Id<Cable>(2)).b;
        const PortRef third = b.cables.at(Id<Cable>(3)).b;
        b.cables.erase(Id<Cable>(1));
        change(b, Id<Cable>(2), [&](Cable& cable) { cable.b = first; });
        change(b, Id<Cable>(3), [&](Cable& cable) { cable.b = second; });
        Cable fresh = pod().cables.at(Id<Cable>(1));
        fresh.id = b.cables.nextId();
        fresh.number = 9999;
        fresh.a = {deviceCalled(b, QStringLiteral("S1-01")).id, 144};
        fresh.b = third;
        b.cables.put(fresh);
        QStringList order;
        for (const DiffItem& item : diffPlans(pod(), b).items)
            order << item.name();
        QCOMPARE(order.join(u' '), QStringLiteral("F-00001 F-00002 F-00003 F-09999"));
    }

    void whatStandsOnSomethingGoesBeforeIt()
    {
        QStringList order;
        for (const DiffItem& item : diffPlans(tests::smallDesign(), emptyDesign()).items) {
            const QString kind = QString::fromUtf8(item.kind);
            if (item.change() == ChangeKind::Removed && (order.isEmpty() || order.last() != kind))
                order << kind;
        }
        QCOMPARE(order.filter(QRegularExpression(QStringLiteral("^(cable|hose|device|tray|cdu|rack|row)$"))).join(u' '),
                 QStringLiteral("cable hose device tray cdu rack row"));
    }

    void theTextSaysItInALine()
    {
        Tables b = pod();
        change(b, deviceCalled(b, QStringLiteral("L1-01")).id, [](Device& device) { device.clipped = false; });
        const QString text = diffText(diffPlans(pod(), b));
        QVERIFY2(text.contains(QStringLiteral("Changed (1)\n  device L1-01: clipped yes -> no\n")), qPrintable(text));
        QCOMPARE(diffText(diffPlans(pod(), pod())), QStringLiteral("Both are the same design.\n"));
        QCOMPARE(diffText(diffPlans(pod(), withOtherIds(pod(), 1))),
                 QStringLiteral("Both are the same design, written down otherwise.\n"));
    }

    void theJsonHasBothSidesWithUnitsAndTheWholeRecord()
    {
        Tables b = pod();
        change(b, Id<Rack>(1), [](Rack& rack) { rack.x += 1500_mm; });
        const auto json = nlohmann::json::parse(diffJson(diffPlans(pod(), b)).toStdString());
        for (const char* list :
             {"added", "removed", "moved", "rerouted", "reterminated", "renamed", "changed", "relabelled"})
            QVERIFY2(json.at(list).is_array(), list);
        QCOMPARE(json["moved"].size(), std::size_t(1));
        const auto& rack = json["moved"][0];
        QCOMPARE(rack["kind"].get<std::string>(), std::string("rack"));
        QCOMPARE(rack["name"].get<std::string>(), std::string("A01"));
        QCOMPARE(rack["now"]["x_m"].get<double>() - rack["was"]["x_m"].get<double>(), 1.5);
        QCOMPARE(rack["now"]["record"]["x"].get<int>() - rack["was"]["record"]["x"].get<int>(), 1'500'000);
        QCOMPARE(rack["fields"].size(), std::size_t(1));
    }
};

RACKLOOM_TEST(PlanDiffTest)
#include "plan_diff_test.moc"
