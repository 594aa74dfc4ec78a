// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/generate.h"

#include "model/edit/object_ref.h"
#include "model/fabric/cluster_types.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "model/routing/tray_fill.h"
#include "model/rules/checker.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <limits>
#include <set>

using namespace model;
using namespace Qt::StringLiterals;
using tests::madeCluster;

namespace {

constexpr int kSizes[] = {72, 144, 576, 1'000, 1'152, 2'304, 4'608, 5'000, 9'216, 10'368, 10'440, 41'472};

void everySize()
{
    QTest::addColumn<int>("gpus");
    QTest::addColumn<Tiers>("tiers");
    for (const int gpus : kSizes)
        QTest::addRow("%d GPUs", gpus) << gpus << Tiers::Auto;
    for (const int gpus : {72, 576, 4'608})
        QTest::addRow("%d GPUs in three tiers", gpus) << gpus << Tiers::Three;
}

template <class Record>
std::size_t distinctNames(const Table<Record>& table)
{
    QSet<QString> names;
    table.forEach([&](const Record& record) { names.insert(record.name); });
    names.remove(QString());
    return static_cast<std::size_t>(names.size());
}

bool isCompute(const Tables& plan, const Rack& rack) { return plan.rackTypes.at(rack.type).gpus.known(); }

/// Ends of a cable as the wiring formulas name them, all from 0.
struct End {
    Id<Device> device;
    int port;
    friend bool operator==(const End&, const End&) = default;
};

/// What stands where, found from the finished design alone.
class Found {
public:
    explicit Found(const Tables& plan)
    {
        std::vector<Id<Rack>> computeRacks;
        plan.racks.forEach([&](const Rack& rack) {
            if (isCompute(plan, rack))
                computeRacks.push_back(rack.id);
        });
        for (std::size_t rack = 0; rack < computeRacks.size(); ++rack) {
            const QString name = plan.racks.at(computeRacks[rack]).name;
            for (int tray = 0; tray < 18; ++tray)
                m_trayNames[name + u"-T%1"_s.arg(tray + 1, 2, 10, QChar(u'0'))] = {static_cast<int>(rack), tray};
        }
        plan.devices.forEach([&](const Device& device) {
            if (const auto tray = m_trayNames.find(device.name); tray != m_trayNames.end())
                m_trays.emplace(tray->second, device.id);
            else if (device.role != FabricRole::None)
                m_switches.emplace(device.name, device.id);
        });
    }
    End tray(int rack, int tray, int rail) const { return {m_trays.at({rack, tray}), rail}; }
    End switchPort(const char* kind, int group, int index, int port) const
    {
        return {m_switches.at(QLatin1String(kind) + u"%1-%2"_s.arg(group + 1).arg(index + 1, 2, 10, QChar(u'0'))),
                port};
    }
    std::size_t switches() const { return m_switches.size(); }

private:
    std::map<QString, std::pair<int, int>> m_trayNames;
    std::map<std::pair<int, int>, Id<Device>> m_trays;
    std::map<QString, Id<Device>> m_switches;
};

/// Every cable of the fabric in the order of its number, straight from the formulas.
std::vector<std::pair<End, End>> formulas(const FabricShape& shape, const Found& found)
{
    std::vector<std::pair<End, End>> links;
    const bool deep = shape.tiers == 3;
    const auto leaf = [&](int l, int port) {
        return found.switchPort("L", deep ? l / 72 : 0, deep ? l % 72 : l, port);
    };
    for (int l = 0; l < shape.leaves; ++l) {
        for (int x = 0; x < 4; ++x) {
            for (int t = 0; t < 18 && l / 4 * 4 + x < shape.computeRacks; ++t)
                links.emplace_back(found.tray(l / 4 * 4 + x, t, l % 4), leaf(l, 18 * x + t));
        }
    }
    const int k = deep ? 1 : 72 / shape.spines;
    for (int l = 0; l < shape.leaves; ++l) {
        for (int u = 0; u < 72; ++u) {
            const int within = deep ? l % 72 : l;
            links.emplace_back(leaf(l, 72 + u), found.switchPort("S", deep ? l / 72 : 0, u / k, within * k + u % k));
        }
    }
    for (int s = 0; deep && s < shape.spines; ++s) {
        const int q = 72 / (shape.cores / 72);
        for (int u = 0; u < 72; ++u) {
            links.emplace_back(found.switchPort("S", s / 72, s % 72, 72 + u),
                               found.switchPort("C", s % 72, u / q, s / 72 * q + u % q));
        }
    }
    return links;
}

}  // namespace

class GenerateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheCountsAgreedOn_data();
    void hasTheCountsAgreedOn();
    void everyPortIsWiredByTheFormulas_data() { everySize(); }
    void everyPortIsWiredByTheFormulas();
    void devicesStandInTheirRacksWithoutCollision_data() { everySize(); }
    void devicesStandInTheirRacksWithoutCollision();
    void namesAreGivenOnce_data() { everySize(); }
    void namesAreGivenOnce();
    void everyCouplingIsHosedToItsRiserAndLoop_data() { everySize(); }
    void everyCouplingIsHosedToItsRiserAndLoop();
    void everyCduCarriesItsHeat_data() { everySize(); }
    void everyCduCarriesItsHeat();
    void cdusStandClearOfRacksAndAisles_data() { everySize(); }
    void cdusStandClearOfRacksAndAisles();
    void everyCableIsRoutedAndLongEnough_data() { everySize(); }
    void everyCableIsRoutedAndLongEnough();
    void noTrayIsFilledBeyondTheFirstDaysLimit_data() { everySize(); }
    void noTrayIsFilledBeyondTheFirstDaysLimit();
    void hasNoErrors_data() { everySize(); }
    void hasNoErrors();
    void comesBackFromAFileAsItWas();
    void saysWhatItRoundedAndWhatStaysEmpty();
    void theSameSpecMakesTheSameDesign();
    void takesTheWishesOfItsMaker();
    void leavesCablesUnroutedWhereAskedTo();
    void refusesWhatItCannotMake_data();
    void refusesWhatItCannotMake();
    void racksNoMoreSwitchesThanCanBeFed();
};

void GenerateTest::hasTheCountsAgreedOn_data()
{
    QTest::addColumn<int>("gpus");
    QTest::addColumn<int>("computeRacks");
    QTest::addColumn<int>("switches");
    QTest::addColumn<int>("networkRacks");
    QTest::addColumn<int>("devices");
    QTest::addColumn<int>("cables");
    QTest::newRow("72") << 72 << 1 << 6 << 1 << 37 + 8 << 72 + 288;
    QTest::newRow("576") << 576 << 8 << 12 << 2 << 312 << 1'152;
    QTest::newRow("1,000 is 1,008") << 1'000 << 14 << 24 << 4 << 14 * 37 + 32 << 1'008 + 1'152;
    QTest::newRow("1,152") << 1'152 << 16 << 24 << 4 << 16 * 37 + 32 << 2'304;
    QTest::newRow("4,608") << 4'608 << 64 << 100 << 17 << 2'502 << 9'216;
    QTest::newRow("9,216") << 9'216 << 128 << 200 << 34 << 128 * 37 + 200 + 68 << 18'432;
    QTest::newRow("10,368") << 10'368 << 144 << 216 << 36 << 144 * 37 + 216 + 72 << 20'736;
    QTest::newRow("41,472") << 41'472 << 576 << 1'440 << 240 << 23'232 << 124'416;
}

void GenerateTest::hasTheCountsAgreedOn()
{
    QFETCH(int, gpus);
    QFETCH(int, computeRacks);
    QFETCH(int, switches);
    QFETCH(int, networkRacks);
    QFETCH(int, devices);
    QFETCH(int, cables);
    const Tables& plan = madeCluster(gpus).plan;
    int compute = 0;
    plan.racks.forEach([&](const Rack& rack) { compute += isCompute(plan, rack) ? 1 : 0; });
    QCOMPARE(compute, computeRacks);
    QCOMPARE(static_cast<int>(plan.racks.size()) - compute, networkRacks);
    QCOMPARE(static_cast<int>(plan.devices.size()), devices);
    QCOMPARE(static_cast<int>(plan.cables.size()), cables);
    int found = 0;
    std::int64_t pmRuns = 0;
    plan.devices.forEach([&](const Device& device) {
        if (device.role == FabricRole::None)
            return;
        ++found;
        pmRuns += plan.deviceTypes.at(device.type).inside->pmConnectors.value.value();
    });
    QCOMPARE(found, switches);
    QCOMPARE(pmRuns, std::int64_t{switches} * 36);
    std::int64_t lit = 0;
    plan.cables.forEach([&](const Cable& cable) { lit += plan.cableTypes.at(cable.type).lit; });
    QCOMPARE(lit, std::int64_t{cables} * 8);
}

void GenerateTest::everyPortIsWiredByTheFormulas()
{
    QFETCH(int, gpus);
    QFETCH(Tiers, tiers);
    const Generated& made = madeCluster(gpus, tiers);
    const Found found(made.plan);
    QCOMPARE(static_cast<int>(found.switches()), made.shape.switches());
    const auto expected = formulas(made.shape, found);
    QCOMPARE(made.plan.cables.size(), expected.size());
    std::size_t next = 0;
    bool equal = true;
    made.plan.cables.forEach([&](const Cable& cable) {
        const auto& [a, b] = expected[next++];
        equal = equal && cable.number == static_cast<int>(next) && End{cable.a.device, cable.a.number - 1} == a
            && End{cable.b.device, cable.b.number - 1} == b;
        const FabricRole near = made.plan.devices.at(cable.a.device).role;
        equal = equal
            && cable.role
                == (near == FabricRole::None       ? CableRole::NicLeaf
                        : near == FabricRole::Leaf ? CableRole::LeafSpine
                                                   : CableRole::SpineCore);
        if (!equal)
            qWarning("%s is wrong", qPrintable(cableName(made.plan.naming(), cable)));
    });
    QVERIFY(equal);
}

void GenerateTest::devicesStandInTheirRacksWithoutCollision()
{
    QFETCH(int, gpus);
    QFETCH(Tiers, tiers);
    const Tables& plan = madeCluster(gpus, tiers).plan;
    std::map<Id<Rack>, std::map<int, Id<Device>>> units;
    std::map<Id<Rack>, int> switches;
    plan.devices.forEach([&](const Device& device) {
        const DeviceType& type = plan.deviceTypes.at(device.type);
        const RackType& rack = plan.rackTypes.at(plan.racks.at(device.rack).type);
        const auto height = static_cast<int>(type.heightUnits.value.value());
        QVERIFY(device.unit >= 1 && device.unit + height - 1 <= rack.heightUnits);
        for (int unit = device.unit; unit < device.unit + height; ++unit)
            QVERIFY2(units[device.rack].try_emplace(unit, device.id).second, qPrintable(device.name));
        switches[device.rack] += device.role == FabricRole::None ? 0 : 1;
        QCOMPARE(device.clipped, type.hasClip);
    });
    for (const auto& [rack, count] : switches)
        QVERIFY(count <= 6 && (count == 0) == isCompute(plan, plan.racks.at(rack)));
    // Nothing stands where a rack keeps place for fiber managers.
    plan.racks.forEach([&](const Rack& rack) {
        for (const RackSlot& slot : plan.rackTypes.at(rack.type).places) {
            for (int unit = slot.unit; slot.use == "fiber-manager"_L1 && unit < slot.unit + slot.units; ++unit)
                QVERIFY(!units[rack.id].contains(unit));
        }
    });
}

void GenerateTest::namesAreGivenOnce()
{
    QFETCH(int, gpus);
    QFETCH(Tiers, tiers);
    const Tables& plan = madeCluster(gpus, tiers).plan;
    QCOMPARE(distinctNames(plan.rows), plan.rows.size());
    QCOMPARE(distinctNames(plan.racks), plan.racks.size());
    QCOMPARE(distinctNames(plan.devices), plan.devices.size());
    QCOMPARE(distinctNames(plan.trays), plan.trays.size());
    QCOMPARE(distinctNames(plan.cdus), plan.cdus.size());
    QCOMPARE(distinctNames(plan.manifolds), plan.manifolds.size());
    QVERIFY(plan.header().name.startsWith(QString::number(madeCluster(gpus, tiers).shape.computeRacks * 72)));
}

void GenerateTest::everyCouplingIsHosedToItsRiserAndLoop()
{
    QFETCH(int, gpus);
    QFETCH(Tiers, tiers);
    const Tables& plan = madeCluster(gpus, tiers).plan;
    std::map<std::pair<Id<Device>, int>, int> joined;
    plan.hoses.forEach([&](const Hose& hose) {
        const Device& device = plan.devices.at(hose.device);
        const Manifold& manifold = plan.manifolds.at(hose.manifold);
        const Coupling& coupling =
            plan.deviceTypes.at(device.type).couplings.at(static_cast<std::size_t>(hose.coupling) - 1);
        QCOMPARE(manifold.rack.value(), device.rack.value());
        QCOMPARE(manifold.loop, coupling.loop);
        QCOMPARE(hose.riser, coupling.direction);
        QCOMPARE(hose.type.has_value(), !coupling.blindMate);
        if (hose.type)
            QCOMPARE(plan.hoseTypes.at(*hose.type).coupling, coupling.type);
        ++joined[{device.id, hose.coupling}];
    });
    std::size_t couplings = 0;
    plan.devices.forEach([&](const Device& device) { couplings += plan.deviceTypes.at(device.type).couplings.size(); });
    QCOMPARE(joined.size(), couplings);
    QVERIFY(std::all_of(joined.begin(), joined.end(), [](const auto& each) { return each.second == 1; }));
    plan.racks.forEach([&](const Rack& rack) {
        std::set<QString> loops;
        std::set<Id<Cdu>> cdus;
        plan.manifolds.forEach([&](const Manifold& manifold) {
            if (gpus > 5'000 || manifold.rack != rack.id)
                return;
            loops.insert(manifold.loop);
            cdus.insert(manifold.cdu.value());
        });
        if (gpus <= 5'000) {
            QCOMPARE(loops.size(), std::size_t(isCompute(plan, rack) ? 1 : 2));
            QCOMPARE(cdus.size(), std::size_t(1));
        }
    });
}

void GenerateTest::everyCduCarriesItsHeat()
{
    QFETCH(int, gpus);
    QFETCH(Tiers, tiers);
    const Generated& made = madeCluster(gpus, tiers);
    const Tables& plan = made.plan;
    if (tiers == Tiers::Auto)
        QCOMPARE(static_cast<int>(plan.cdus.size()), (made.shape.computeRacks + 7) / 8);
    std::map<Id<Rack>, Id<Cdu>> fedBy;
    plan.manifolds.forEach([&](const Manifold& manifold) { fedBy.emplace(manifold.rack, manifold.cdu.value()); });
    std::map<Id<Cdu>, Power> heat;
    std::map<Id<Cdu>, int> computeRacks;
    plan.racks.forEach([&](const Rack& rack) { computeRacks[fedBy.at(rack.id)] += isCompute(plan, rack) ? 1 : 0; });
    plan.devices.forEach([&](const Device& device) {
        const DeviceType& type = plan.deviceTypes.at(device.type);
        if (type.draw.value && type.liquidShare.value)
            heat[fedBy.at(device.rack)] += part(*type.draw.value, *type.liquidShare.value);
    });
    plan.cdus.forEach([&](const Cdu& cdu) {
        QVERIFY2(heat[cdu.id] <= 1300_kW, qPrintable(cdu.name + u": %1 mW"_s.arg(heat[cdu.id].base())));
        QVERIFY(heat[cdu.id] > Power());
        QVERIFY(computeRacks[cdu.id] <= 8);
    });
}

void GenerateTest::cdusStandClearOfRacksAndAisles()
{
    QFETCH(int, gpus);
    QFETCH(Tiers, tiers);
    const Tables& plan = madeCluster(gpus, tiers).plan;
    struct Box {
        Length left, right, low, high;
        bool meets(const Box& other) const
        {
            return left < other.right && other.left < right && low < other.high && other.low < high;
        }
    };
    std::vector<Box> boxes;
    plan.racks.forEach([&](const Rack& rack) {
        const RackType& type = plan.rackTypes.at(rack.type);
        const Length width = *type.width.value;
        const Length depth = *type.depth.value;
        boxes.push_back({rack.x - width / 2, rack.x + width / 2, rack.y - depth / 2, rack.y + depth / 2});
    });
    plan.cdus.forEach([&](const Cdu& cdu) {
        const Box box{cdu.x - 500_mm, cdu.x + 500_mm, cdu.y - 600_mm, cdu.y + 600_mm};
        QVERIFY(box.left >= 1.2_m && box.right <= plan.hall().width - 1.2_m && box.low >= 1.2_m);
        QVERIFY2(std::none_of(boxes.begin(), boxes.end(), [&](const Box& other) { return box.meets(other); }),
                 qPrintable(cdu.name));
        boxes.push_back(box);
        plan.trays.forEach([&](const Tray& tray) {
            if (tray.from.x == tray.to.x)  // over the middle of a cross aisle, of which 1.2 m stay free
                QVERIFY2(abs(cdu.x - tray.from.x) >= 1.1_m, qPrintable(cdu.name));
        });
    });
}

void GenerateTest::everyCableIsRoutedAndLongEnough()
{
    QFETCH(int, gpus);
    QFETCH(Tiers, tiers);
    const Tables& plan = madeCluster(gpus, tiers).plan;
    plan.routes.forEach([&](const Route& route) {
        for (std::size_t i = 1; i < route.trays.size(); ++i) {
            const Tray& a = plan.trays.at(route.trays[i - 1]);
            const Tray& b = plan.trays.at(route.trays[i]);
            QVERIFY(a.from == b.from || a.from == b.to || a.to == b.from || a.to == b.to);
        }
        QCOMPARE(route.trays.empty(), route.from == route.to);
    });
    QCOMPARE(plan.trays.at(Id<Tray>(1)).from.z == 2'600_mm, true);
    plan.cables.forEach([&](const Cable& cable) {
        QVERIFY(cable.route.has_value());
        const Route& route = plan.routes.at(*cable.route);
        const Device& a = plan.devices.at(cable.a.device);
        const Device& b = plan.devices.at(cable.b.device);
        QVERIFY(route.from == a.rack && route.to == b.rack);
        QVERIFY(cable.length < 450_m);
        if (a.rack == b.rack) {
            QVERIFY(cable.length >= 2_m + kRackUnit * std::abs(a.unit - b.unit));
            return;
        }
        // Both drops from the tray, at 2.6 m, past every unit above the device, and the slack.
        const auto drop = [](const Device& device) { return 2'600_mm - kRackUnit * (device.unit + 6); };
        QVERIFY(cable.length > route.length + drop(a) + drop(b) + 2_m);
    });
}

void GenerateTest::noTrayIsFilledBeyondTheFirstDaysLimit()
{
    QFETCH(int, gpus);
    QFETCH(Tiers, tiers);
    const Tables& plan = madeCluster(gpus, tiers).plan;
    const TrayLoads loads(plan);
    const TrayType& type = *findType<TrayType>(plan, u"fiber-tray"_s);
    plan.trays.forEach([&](const Tray& tray) {
        const Area load = loads.most(tray.id);
        QVERIFY(load.base() * 10 <= traySection(tray).base() * 4);
        QVERIFY(std::count(type.widths.begin(), type.widths.end(), tray.width) == 1);
        QVERIFY(std::count(type.depths.begin(), type.depths.end(), tray.depth) == 1);
        if (tray.layers > 1) {  // parallel trays only where the largest alone is not enough
            Tray largest = tray;
            largest.width = type.widths.back();
            largest.depth = type.depths.back();
            largest.layers = tray.layers - 1;
            QVERIFY(load.base() * 10 > traySection(largest).base() * 4);
        }
    });
}

void GenerateTest::hasNoErrors()
{
    QFETCH(int, gpus);
    QFETCH(Tiers, tiers);
    const Checker checker(madeCluster(gpus, tiers).plan);
    QStringList errors;
    for (const Finding& finding : checker.findings()) {
        if (finding.severity == Severity::Error)
            errors << finding.rule + u": "_s + finding.message;
    }
    QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
    QCOMPARE(checker.counts().errors, 0);
    QCOMPARE(checker.counts().waived, 0);
}

void GenerateTest::comesBackFromAFileAsItWas()
{
    for (const int gpus : {72, 576, 10'440}) {
        const Tables& plan = madeCluster(gpus).plan;
        const QByteArray text = writePlan(plan);
        const auto read = readPlan({text.data(), static_cast<std::size_t>(text.size())});
        QVERIFY(read);
        QVERIFY(read.value() == plan);
        ClusterSpec spec;
        spec.gpus = gpus;
        QCOMPARE(writePlan(generateCluster(spec).value().plan), text);
    }
}

void GenerateTest::saysWhatItRoundedAndWhatStaysEmpty()
{
    QVERIFY(madeCluster(576).notes.isEmpty());
    const QStringList notes = madeCluster(1'000).notes;
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes[0], u"1,000 GPUs are rounded up to 1,008: 14 whole racks of 72."_s);
    // 24 switches have 3,456 ports; 1,008 + 2 * 1,152 are used.
    QVERIFY2(notes[1].startsWith(u"144 switch ports stay empty"_s), qPrintable(notes[1]));
    // 10,440: 148 leaves, 216 spines and 144 cores have 73,152 ports; 10,440 + 2 * 148 * 72 + 2 * 216 * 72 are used.
    const QStringList large = madeCluster(10'440).notes;
    QVERIFY2(!large.isEmpty() && large[0].startsWith(u"10,296 switch ports stay empty"_s),
             qPrintable(large.join(u' ')));
}

void GenerateTest::theSameSpecMakesTheSameDesign()
{
    for (const int gpus : {72, 1'000, 10'440}) {
        ClusterSpec spec;
        spec.gpus = gpus;
        QVERIFY(generateCluster(spec).value().plan == madeCluster(gpus).plan);
    }
}

void GenerateTest::takesTheWishesOfItsMaker()
{
    ClusterSpec spec;
    spec.gpus = 576;
    spec.computeRack = u"gb200-nvl72"_s;
    spec.name = u"Hall 7"_s;
    spec.date = u"2026-03-01"_s;
    spec.naming.leaf = u"leaf{nn}-p{pod}"_s;
    spec.profile.water = 25_degC;
    spec.profile.slackPerEnd = 2_m;
    const Tables plan = generateCluster(spec).value().plan;
    QCOMPARE(plan.header().name, u"Hall 7"_s);
    QCOMPARE(plan.header().date, u"2026-03-01"_s);
    QVERIFY(plan.profile() == spec.profile);
    QVERIFY(plan.naming() == spec.naming);
    QCOMPARE(plan.rackTypes.at(plan.racks.at(Id<Rack>(1)).type).key, u"gb200-nvl72"_s);
    QCOMPARE(tests::deviceCalled(plan, u"leaf03-p1"_s).index, 3);
    const Tables& usual = madeCluster(576).plan;
    QVERIFY(plan.cables.at(Id<Cable>(1)).length == usual.cables.at(Id<Cable>(1)).length + 2_m);
}

void GenerateTest::leavesCablesUnroutedWhereAskedTo()
{
    ClusterSpec spec;
    spec.gpus = 576;
    spec.route = false;
    const Tables plan = generateCluster(spec).value().plan;
    QVERIFY(plan.routes.empty());
    plan.cables.forEach([&](const Cable& cable) { QVERIFY(!cable.route && cable.length == Length()); });
}

void GenerateTest::refusesWhatItCannotMake_data()
{
    QTest::addColumn<ClusterSpec>("spec");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, auto change, const QString& says) {
        ClusterSpec spec;
        spec.gpus = 576;
        change(spec);
        QTest::newRow(name) << spec << says;
    };
    for (const int gpus : {0, -1, 71, 746'497, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()})
        row(
            qPrintable(QString::number(gpus)), [&](ClusterSpec& spec) { spec.gpus = gpus; }, u"746,496"_s);
    row(
        "two tiers too small",
        [](ClusterSpec& spec) {
            spec.gpus = 41'472;
            spec.tiers = Tiers::Two;
        },
        u"--tiers 3"_s);
    row(
        "no such rack", [](ClusterSpec& spec) { spec.computeRack = u"gb400"_s; }, u"\"gb400\""_s);
    row(
        "a rack of no GPUs", [](ClusterSpec& spec) { spec.computeRack = u"eia-19-48ru"_s; }, u"gb300-nvl72"_s);
    row(
        "a rack for planning", [](ClusterSpec& spec) { spec.computeRack = u"vr-nvl144"_s; }, u"planning"_s);
    row(
        "a switch for a rack", [](ClusterSpec& spec) { spec.computeRack = u"q3450-ld"_s; }, u"\"q3450-ld\""_s);
    row(
        "no such switch", [](ClusterSpec& spec) { spec.switchType = u"q9999"_s; }, u"\"q9999\""_s);
    row(
        "a switch of 512 ports", [](ClusterSpec& spec) { spec.switchType = u"sn6800-ld"_s; }, u"144 fiber ports"_s);
    row(
        "a pluggable switch", [](ClusterSpec& spec) { spec.switchType = u"q3400-ra"_s; }, u"144 fiber ports"_s);
    row(
        "a shelf for a switch", [](ClusterSpec& spec) { spec.switchType = u"power-shelf-33kw"_s; },
        u"144 fiber ports"_s);
    row(
        "no such fluid", [](ClusterSpec& spec) { spec.profile.fluid = u"milk"_s; }, u"\"milk\""_s);
    row(
        "a name given twice",
        [](ClusterSpec& spec) {
            spec.gpus = 10'440;  // rows of up to 20 racks, more than ten of them
            spec.naming.row = u"{n}"_s;
            spec.naming.rack = u"{row}{n}"_s;
        },
        u"to two things"_s);
    row(
        "trays that may hold nothing", [](ClusterSpec& spec) { spec.profile.fillDayOne = Share(); }, u"fill"_s);
}

void GenerateTest::refusesWhatItCannotMake()
{
    QFETCH(ClusterSpec, spec);
    QFETCH(QString, says);
    const auto made = generateCluster(spec);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(says), qPrintable(made.error().message));
    QVERIFY(made.error().message.endsWith(u'.'));
}

void GenerateTest::racksNoMoreSwitchesThanCanBeFed()
{
    const Tables& plan = madeCluster(576).plan;
    RackType rack = *findType<RackType>(plan, u"network-48ru"_s);
    DeviceType type = *findType<DeviceType>(plan, u"q3450-ld"_s);
    const DeviceType shelf = *findType<DeviceType>(plan, u"power-shelf-33kw-19in"_s);
    QCOMPARE(switchesPerRack(rack, type, shelf, Redundancy::ShelfN1), 6);  // its places; one shelf would feed 8
    type.draw.value = 7000_W;
    QCOMPARE(switchesPerRack(rack, type, shelf, Redundancy::ShelfN1), 4);  // 33 kW / 7
    QCOMPARE(switchesPerRack(rack, type, shelf, Redundancy::FeedNN), 4);
    QCOMPARE(switchesPerRack(rack, type, shelf, Redundancy::PsuN1), 5);  // the bar: 700 A x 50 V = 35 kW
    rack.busbarRating.value = 400_A;
    QCOMPARE(switchesPerRack(rack, type, shelf, Redundancy::PsuN1), 2);  // 20 kW
    type.draw.value.reset();
    QCOMPARE(switchesPerRack(rack, type, shelf, Redundancy::ShelfN1), 6);
}

RACKLOOM_TEST(GenerateTest, QCoreApplication)
#include "generate_test.moc"
