// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"
#include "tests/support/json_schema.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

#include <set>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

template <class Type>
const Type& builtIn(const char* key)
{
    const Type* found = Catalog::builtIn().find<Type>(QLatin1String(key));
    if (!found)
        qFatal("the catalog has no %s", key);
    return *found;
}

QString nameOf(const CatalogType& type) { return kindOf(type) + u' ' + keyOf(type); }

constexpr const char* kKeys[] = {"q3450-ld",
                                 "q3450-ld-remote",
                                 "laser-shelf",
                                 "q3400-ra",
                                 "sn6810-ld",
                                 "sn6800-ld",
                                 "th6-davisson",
                                 "th5-bailly",
                                 "gb300-compute-tray",
                                 "gb200-compute-tray",
                                 "nvlink-switch-tray",
                                 "gb200-nvlink-switch-tray",
                                 "power-shelf-33kw",
                                 "power-shelf-33kw-19in",
                                 "sn2201",
                                 "fiber-panel-1u-48",
                                 "fiber-panel-2u-96",
                                 "fiber-panel-4u-192",
                                 "mpo-shuffle-box",
                                 "gb300-nvl72",
                                 "gb200-nvl72",
                                 "network-48ru",
                                 "orv3-44ou",
                                 "mgx-48u",
                                 "eia-19-48ru",
                                 "eia-19-42ru",
                                 "vr-nvl144",
                                 "vr-nvl576",
                                 "kyber-nvl1152",
                                 "mpo12-apc-smf",
                                 "mmc12-apc-smf",
                                 "mpo12-apc-smf-a",
                                 "mpo12-apc-smf-c",
                                 "mpo-trunk-24",
                                 "mpo-trunk-48",
                                 "mpo-trunk-72",
                                 "mpo-trunk-96",
                                 "mpo-trunk-144",
                                 "mpo-trunk-24-unpinned",
                                 "mpo-trunk-48-unpinned",
                                 "mpo-trunk-72-unpinned",
                                 "mpo-trunk-96-unpinned",
                                 "mpo-trunk-144-unpinned",
                                 "mpo-shuffle-4x4",
                                 "mpo12-breakout-2",
                                 "pm-mpo",
                                 "pm-mpo-jumper",
                                 "copper-passive-50g",
                                 "copper-active-50g",
                                 "copper-passive-100g",
                                 "copper-active-100g",
                                 "copper-passive-200g",
                                 "copper-active-200g",
                                 "copper-448g",
                                 "cat6-utp",
                                 "uqd-02",
                                 "uqd-04",
                                 "uqd-06",
                                 "uqd-08",
                                 "hose-uqd02",
                                 "hose-uqd04",
                                 "hose-uqd06",
                                 "hose-uqd08",
                                 "cdu-in-row-1300",
                                 "cdu-in-rack-250",
                                 "pg25",
                                 "water",
                                 "fiber-tray",
                                 "copper-ladder",
                                 "power-ladder"};

bool fitsFace(const PortGrid& grid, int count, const DeviceType& type)
{
    if (!type.width.known() || !type.height.known())
        return true;
    const int columns = grid.columnMajor ? (count + grid.rows - 1) / grid.rows : std::min(count, grid.columns);
    const int rows = grid.columnMajor ? std::min(count, grid.rows) : (count + grid.columns - 1) / grid.columns;
    const bool apart =
        (grid.columns == 1 || grid.pitchX >= grid.width) && (grid.rows == 1 || grid.pitchY >= grid.height);
    return apart && grid.x + grid.pitchX * (columns - 1) + grid.width <= *type.width.value
        && grid.top + grid.pitchY * (rows - 1) + grid.height <= *type.height.value;
}

struct Box {
    Length left, top, right, bottom;
};

Box boxOf(const PortGrid& grid)
{
    return {grid.x, grid.top, grid.x + grid.pitchX * (grid.columns - 1) + grid.width,
            grid.top + grid.pitchY * (grid.rows - 1) + grid.height};
}

bool overlap(const Box& a, const Box& b)
{
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

support::JsonSchema schema()
{
    QFile file(QStringLiteral(":/catalog/schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema is not compiled in");
    return support::JsonSchema(QJsonDocument::fromJson(file.readAll()).object());
}

QJsonObject objectOf(const CatalogType& type) { return QJsonDocument::fromJson(jsonOf(type)).object(); }

}  // namespace

class CatalogEntriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryEntryThatOthersCount();
    void followsItsSchema();
    void schemaSeesWhatIsMissingOrTooMuch();
    void givesEveryFigureASourceOrAReason();
    void namesDocumentsAndNotOurOwnTags();
    void knowsTheWholeInsideOfTheSwitch();
    void placesEveryConnectorOnItsFace();
    void fillsTheComputeRackWithoutOverlap();
    void addsTheTraysUpToTheRack();
    void keepsTheNetworkRacksPlaces();
    void resolvesEveryReference();
    void ownsTheStockLadder();
    void reachesAsFarAsEachProfileSays();
    void marksPlanningTypes();
};

void CatalogEntriesTest::holdsEveryEntryThatOthersCount()
{
    std::set<QString> present;
    for (const CatalogType& type : Catalog::builtIn().types())
        QVERIFY2(present.insert(keyOf(type)).second, qPrintable(nameOf(type)));
    for (const char* key : kKeys)
        QVERIFY2(present.count(QLatin1String(key)), key);
    QCOMPARE(present.size(), std::size(kKeys));
}

void CatalogEntriesTest::followsItsSchema()
{
    const support::JsonSchema rules = schema();
    for (const CatalogType& type : Catalog::builtIn().types()) {
        const QStringList problems = rules.problems(objectOf(type), kindOf(type));
        QVERIFY2(problems.isEmpty(), qPrintable(nameOf(type) + u": "_s + problems.join(u"; "_s)));
    }
}

void CatalogEntriesTest::schemaSeesWhatIsMissingOrTooMuch()
{
    const support::JsonSchema rules = schema();
    for (const CatalogType& type : Catalog::builtIn().types()) {
        const QJsonObject whole = objectOf(type);
        for (const QString& name : whole.keys()) {
            QJsonObject less = whole;
            less.remove(name);
            static const QStringList mayBeLeftOut{
                u"inside"_s,   u"laser_grid"_s, u"gpus"_s,        u"reach"_s,        u"through"_s,
                u"legs_a"_s,   u"legs_b"_s,     u"positions_a"_s, u"positions_b"_s,  u"map"_s,
                u"axis"_s,     u"wire_class"_s, u"feet"_s,        u"usable_depth"_s, u"cross_brace"_s,
                u"approach"_s, u"viscosity"_s,  u"load"_s,        u"shelf_load"_s};
            const bool optional = mayBeLeftOut.contains(name);
            QVERIFY2(optional || !rules.problems(less, kindOf(type)).isEmpty(), qPrintable(nameOf(type) + u' ' + name));
        }
        QJsonObject more = whole;
        more[u"smell"_s] = 1;
        QVERIFY(!rules.problems(more, kindOf(type)).isEmpty());
    }
    const QJsonObject figure{{u"value"_s, 1}, {u"unit"_s, u"kg"_s}, {u"source"_s, u"assumption"_s}};
    QVERIFY(rules.problems(figure, u"mass"_s).isEmpty());
    QVERIFY(!rules.problems(figure, u"power"_s).isEmpty());
    QVERIFY(!rules.problems(QJsonObject{{u"value"_s, 1}, {u"unit"_s, u"kg"_s}}, u"mass"_s).isEmpty());
    QVERIFY(!rules.problems(QJsonObject{{u"value"_s, QJsonValue::Null}, {u"unit"_s, u"kg"_s}}, u"mass"_s).isEmpty());
}

void CatalogEntriesTest::givesEveryFigureASourceOrAReason()
{
    for (const CatalogType& type : Catalog::builtIn().types()) {
        const std::vector<NamedFigure> figures = figuresOf(type);
        QVERIFY2(!figures.empty(), qPrintable(nameOf(type)));
        for (const NamedFigure& figure : figures) {
            const bool explained =
                figure.known ? !figure.source.isEmpty() : figure.source.isEmpty() && !figure.note.isEmpty();
            QVERIFY2(explained, qPrintable(nameOf(type) + u' ' + figure.path));
        }
    }
}

void CatalogEntriesTest::namesDocumentsAndNotOurOwnTags()
{
    static const QRegularExpression tag(
        u"\\[?\\b(S[0-4]|ED[a-z0-9]?|DER|C1?[0-9])\\]|\\[[GPD]:|seed|HARDWARE|DECISIONS"_s);
    for (const CatalogType& type : Catalog::builtIn().types()) {
        const QRegularExpressionMatch match = tag.match(QString::fromUtf8(jsonOf(type)));
        QVERIFY2(!match.hasMatch(), qPrintable(nameOf(type) + u": "_s + match.captured()));
    }
}

void CatalogEntriesTest::knowsTheWholeInsideOfTheSwitch()
{
    const auto& type = builtIn<DeviceType>("q3450-ld");
    QVERIFY(type.inside);
    const Inside& inside = *type.inside;
    QCOMPARE(inside.asics.value, 4);
    QCOMPARE(inside.engines.value, 72);
    QCOMPARE(inside.subAssemblies.value, 24);
    QCOMPARE(inside.laserModules.value, 18);
    QCOMPARE(inside.lasersPerModule.value, 8);
    QCOMPARE(inside.pmConnectors.value, 36);
    QCOMPARE(inside.pmFibers.value, 288);
    QCOMPARE(inside.dataFibers.value, 1152);
    QCOMPARE(type.ports.front().count, 144);
    QCOMPARE(type.ports.front().count * type.ports.front().lit, 1152);
    QCOMPARE(type.ports.front().grid.columns * type.ports.front().grid.rows, 144);
    QVERIFY(type.laserGrid);
    QCOMPARE(type.laserGrid->columns * type.laserGrid->rows, 18);
    QCOMPARE(type.heightUnits.value, 4);
    QVERIFY(type.height.value == kRackUnit * 4);
    QVERIFY(type.draw.value == 3950_W);
    QVERIFY(type.liquidShare.value == 85_percent);
    QVERIFY(type.hasClip && type.clipRating.value == 100_A);
    QVERIFY(type.voltageMin.value == 46_V && type.voltageMax.value == 54_V);
    QCOMPARE(type.couplings.size(), 4u);
    for (const Coupling& coupling : type.couplings) {
        const bool right = coupling.x > *type.width.value / 2;
        QCOMPARE(right, coupling.direction == FlowDirection::Supply);
        QCOMPARE(coupling.type, u"uqd-04"_s);
    }
}

void CatalogEntriesTest::placesEveryConnectorOnItsFace()
{
    for (const CatalogType& any : Catalog::builtIn().types()) {
        const auto* type = std::get_if<DeviceType>(&any);
        if (!type)
            continue;
        std::vector<std::pair<Face, Box>> boxes;
        for (const PortGroup& group : type->ports) {
            QVERIFY2(fitsFace(group.grid, group.count, *type), qPrintable(type->key + u' ' + group.prefix));
            boxes.emplace_back(group.face, boxOf(group.grid));
        }
        if (type->laserGrid) {
            QVERIFY(fitsFace(*type->laserGrid, type->laserGrid->columns, *type));
            boxes.emplace_back(Face::Front, boxOf(*type->laserGrid));
        }
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(boxes[i].first != boxes[j].first || !overlap(boxes[i].second, boxes[j].second),
                         qPrintable(type->key));
        }
        for (const Coupling& coupling : type->couplings)
            QVERIFY(coupling.x < *type->width.value && coupling.top < *type->height.value);
    }
}

void CatalogEntriesTest::fillsTheComputeRackWithoutOverlap()
{
    for (const char* key : {"gb300-nvl72", "gb200-nvl72", "network-48ru"}) {
        const auto& rack = builtIn<RackType>(key);
        std::vector<int> used(static_cast<std::size_t>(rack.heightUnits) + 1, 0);
        const auto occupy = [&](int unit, std::int64_t units) {
            for (int u = unit; u < unit + static_cast<int>(units); ++u) {
                QVERIFY2(u >= 1 && u <= rack.heightUnits, key);
                QCOMPARE(used[static_cast<std::size_t>(u)]++, 0);
            }
        };
        int devices = 0;
        for (const RackContent& content : rack.contents) {
            const std::int64_t each = *builtIn<DeviceType>(qPrintable(content.device)).heightUnits.value;
            occupy(content.unit, each * content.count);
            devices += content.count;
        }
        for (const RackSlot& place : rack.places)
            occupy(place.unit, place.units);
        QCOMPARE(devices, rack.gpus.known() ? 37 : 2);
    }
}

void CatalogEntriesTest::addsTheTraysUpToTheRack()
{
    const auto& rack = builtIn<RackType>("gb300-nvl72");
    const Power trays = *builtIn<DeviceType>("gb300-compute-tray").draw.value * 18
        + *builtIn<DeviceType>("nvlink-switch-tray").draw.value * 9;
    QVERIFY(trays == 135_kW);
    QVERIFY(rack.nominalPower.value == trays);
    QVERIFY(part(trays, *rack.liquidShare.value) == 121'500_W);
    QVERIFY(rack.mass.value == 1590_kg);
    QVERIFY(rack.gpus.value == 72);
    QVERIFY(rack.fedFromBothEnds && rack.busbarRating.value == 1400_A && rack.busVoltage.value == 50_V);
    QCOMPARE(rack.flowTable.size(), 5u);
    QVERIFY(rack.flowTable[1].supply == 30_degC && rack.flowTable[1].flow == 71_lpm);
    QVERIFY(rack.manifolds.size() == 1 && rack.manifolds[0].ratedFlow.value == 130_lpm);
    for (const char* key : {"power-shelf-33kw", "sn2201"}) {
        QVERIFY(!builtIn<DeviceType>(key).draw.known());
        QVERIFY(builtIn<DeviceType>(key).drawCountedElsewhere);
    }
    const Power older = *builtIn<DeviceType>("gb200-compute-tray").draw.value * 18
        + *builtIn<DeviceType>("gb200-nvlink-switch-tray").draw.value * 9;
    QVERIFY(abs(older - *builtIn<RackType>("gb200-nvl72").nominalPower.value) < 1_W);
}

void CatalogEntriesTest::keepsTheNetworkRacksPlaces()
{
    const auto& rack = builtIn<RackType>("network-48ru");
    std::vector<int> switches;
    for (const RackSlot& place : rack.places) {
        if (place.use == u"switch"_s)
            switches.push_back(place.unit);
    }
    QCOMPARE(switches, (std::vector<int>{5, 11, 17, 23, 29, 35}));
    QCOMPARE(rack.manifolds.size(), 2u);
    QVERIFY(rack.planning && !rack.gpus.known() && !rack.payload.known());
    QVERIFY(rack.busbarRating.value == 700_A && !rack.fedFromBothEnds);
    QVERIFY(rack.sideManagerWidth.value == 100_mm && rack.sideManagerDepth.value == 200_mm);
    const auto& shelf = builtIn<DeviceType>("power-shelf-33kw-19in");
    QVERIFY(shelf.shelfCapacity.value == 33_kW && shelf.shelfPsuN1.value == 27'500_W);
    QVERIFY(!shelf.width.known() && shelf.planning);
}

void CatalogEntriesTest::resolvesEveryReference()
{
    const Catalog& catalog = Catalog::builtIn();
    for (const CatalogType& any : catalog.types()) {
        if (const auto* rack = std::get_if<RackType>(&any)) {
            for (const RackContent& content : rack->contents)
                QVERIFY2(catalog.find<DeviceType>(content.device), qPrintable(content.device));
        } else if (const auto* device = std::get_if<DeviceType>(&any)) {
            for (const Coupling& coupling : device->couplings)
                QVERIFY2(catalog.find<CouplingType>(coupling.type), qPrintable(device->key));
        } else if (const auto* hose = std::get_if<HoseType>(&any)) {
            QVERIFY2(catalog.find<CouplingType>(hose->coupling), qPrintable(hose->key));
        }
    }
}

void CatalogEntriesTest::ownsTheStockLadder()
{
    const auto& cable = builtIn<CableType>("mpo12-apc-smf");
    std::vector<int> metres;
    for (const Length length : cable.stockLengths)
        metres.push_back(static_cast<int>(length / 1_m));
    QCOMPARE(metres, (std::vector<int>{1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 50, 60, 70, 100, 150}));
    QCOMPARE(cable.partNumber, u"MFP7E30-N{length}"_s);
    QCOMPARE(cable.polarity, u"B"_s);
    QVERIFY(cable.fibers == 12 && cable.lit == 8 && cable.outsideDiameter.value == 3_mm);
    QVERIFY(cable.matedLoss.value == 0.35_dB && cable.matedLossStandard.value == 0.75_dB
            && cable.attenuation.value == 0.4_dB);
}

void CatalogEntriesTest::reachesAsFarAsEachProfileSays()
{
    const auto& fast = builtIn<CableType>("copper-active-200g");
    QVERIFY(isCopper(fast) && fast.reach && fast.laneRate.value == 200_Gbps);
    QVERIFY(fast.reach->twoMetres.value == 2_m && fast.reach->threeMetres.value == 3_m);
    QVERIFY(fast.reach->nicToSwitch.value == 2_m && fast.reach->switchToSwitch.value == 3_m);
    for (const CatalogType& any : Catalog::builtIn().types()) {
        const auto* cable = std::get_if<CableType>(&any);
        if (!cable || !isCopper(*cable))
            continue;
        QVERIFY2(cable->reach && cable->laneRate.known(), qPrintable(cable->key));
        if (cable->laneRate.value < 200_Gbps)
            QVERIFY2(cable->reach->twoMetres == cable->reach->switchToSwitch, qPrintable(cable->key));
    }
    QVERIFY(builtIn<CableType>("copper-passive-200g").reach->switchToSwitch.value == 0.7_m);
}

void CatalogEntriesTest::marksPlanningTypes()
{
    for (const char* key : {"vr-nvl144", "vr-nvl576", "kyber-nvl1152", "network-48ru"})
        QVERIFY(builtIn<RackType>(key).planning);
    QVERIFY(!builtIn<RackType>("gb300-nvl72").planning && !builtIn<DeviceType>("q3450-ld").planning);
}

RACKLOOM_TEST(CatalogEntriesTest, QCoreApplication)
#include "catalog_entries_test.moc"
