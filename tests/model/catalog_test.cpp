// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>
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

QString nameOf(const CatalogType& type)
{
    return kindOf(type) + u' ' + keyOf(type);
}

std::string textOf(const QByteArray& bytes)
{
    return bytes.toStdString();
}

constexpr const char* kKeys[] = {
    "q3450-ld", "q3400-ra", "sn6810-ld", "sn6800-ld", "th6-davisson", "th5-bailly", "gb300-compute-tray",
    "gb200-compute-tray", "nvlink-switch-tray", "gb200-nvlink-switch-tray", "power-shelf-33kw", "power-shelf-33kw-19in",
    "sn2201", "fiber-panel-1u-48", "fiber-panel-2u-96", "fiber-panel-4u-192", "mpo-shuffle-box", "gb300-nvl72",
    "gb200-nvl72", "network-48ru", "orv3-44ou", "mgx-48u", "eia-19-48ru", "eia-19-42ru", "vr-nvl144", "vr-nvl576",
    "kyber-nvl1152", "mpo12-apc-smf", "mmc12-apc-smf", "pm-mpo", "copper-passive-50g", "copper-active-50g",
    "copper-passive-100g", "copper-active-100g", "copper-passive-200g", "copper-active-200g", "copper-448g", "cat6-utp",
    "uqd-02", "uqd-04", "uqd-06", "uqd-08", "hose-uqd02", "hose-uqd04", "hose-uqd06", "hose-uqd08", "cdu-in-row-1300",
    "cdu-in-rack-250", "pg25", "water", "fiber-tray"};

bool fitsFace(const PortGrid& grid, int count, const DeviceType& type)
{
    if (!type.width.known() || !type.height.known())
        return true;
    const int columns = grid.columnMajor ? (count + grid.rows - 1) / grid.rows : std::min(count, grid.columns);
    const int rows = grid.columnMajor ? std::min(count, grid.rows) : (count + grid.columns - 1) / grid.columns;
    const bool apart = (grid.columns == 1 || grid.pitchX >= grid.width) && (grid.rows == 1 || grid.pitchY >= grid.height);
    return apart && grid.x + grid.pitchX * (columns - 1) + grid.width <= *type.width.value &&
           grid.top + grid.pitchY * (rows - 1) + grid.height <= *type.height.value;
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

const QByteArray kSmall = R"({
  "kind": "cable-type",
  "id": "a-cable",
  "name": "A cable",
  "medium": "single-mode",
  "connector": "mpo-12",
  "outside_diameter": {"value": 3.0, "unit": "mm", "source": "assumption"},
  "stock_lengths": {
    "values_m": [1, 2, 3],
    "source": "assumption"
  }
})";

}  // namespace

class CatalogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryEntryThatOthersCount();
    void givesEveryFigureASourceOrAReason();
    void namesDocumentsAndNotOurOwnTags();
    void readsWhatItWroteByteForByte();
    void passesItsOwnCheck();
    void knowsTheWholeInsideOfTheSwitch();
    void placesEveryConnectorOnItsFace();
    void fillsTheComputeRackWithoutOverlap();
    void addsTheTraysUpToTheRack();
    void keepsTheNetworkRacksPlaces();
    void resolvesEveryReference();
    void ownsTheStockLadder();
    void reachesAsFarAsEachProfileSays();
    void convertsExactlyToBaseUnits();
    void namesAndNumbersPorts();
    void marksPlanningTypes();
    void refusesBadInputWithOneSentence_data();
    void refusesBadInputWithOneSentence();
    void tellsTheLineOfAProblem();
    void keepsUnknownMembersButChecksObject();
    void survivesDeepNestingAndCuts();
    void listsFiguresWithTheirPaths();
};

void CatalogTest::holdsEveryEntryThatOthersCount()
{
    std::set<QString> present;
    for (const CatalogType& type : Catalog::builtIn().types())
        QVERIFY2(present.insert(keyOf(type)).second, qPrintable(nameOf(type)));
    for (const char* key : kKeys)
        QVERIFY2(present.count(QLatin1String(key)), key);
    QCOMPARE(present.size(), std::size(kKeys));
}

void CatalogTest::givesEveryFigureASourceOrAReason()
{
    for (const CatalogType& type : Catalog::builtIn().types()) {
        const std::vector<NamedFigure> figures = figuresOf(type);
        QVERIFY2(!figures.empty(), qPrintable(nameOf(type)));
        for (const NamedFigure& figure : figures) {
            const bool explained = figure.known ? !figure.source.isEmpty() : figure.source.isEmpty() && !figure.note.isEmpty();
            QVERIFY2(explained, qPrintable(nameOf(type) + u' ' + figure.path));
        }
    }
}

void CatalogTest::namesDocumentsAndNotOurOwnTags()
{
    static const QRegularExpression tag(u"\\[?\\b(S[0-4]|ED[a-z0-9]?|DER|C1?[0-9])\\]|\\[[GPD]:|seed|HARDWARE|DECISIONS"_s);
    for (const CatalogType& type : Catalog::builtIn().types()) {
        const QRegularExpressionMatch match = tag.match(QString::fromUtf8(jsonOf(type)));
        QVERIFY2(!match.hasMatch(), qPrintable(nameOf(type) + u": "_s + match.captured()));
    }
}

void CatalogTest::readsWhatItWroteByteForByte()
{
    for (const CatalogType& type : Catalog::builtIn().types()) {
        const Result<CatalogType> again = parseCatalogType(textOf(jsonOf(type)));
        QVERIFY2(again, again ? "" : qPrintable(nameOf(type) + u": "_s + again.error().message));
        QCOMPARE(jsonOf(again.value()), jsonOf(type));
        QVERIFY2(again.value() == type, qPrintable(nameOf(type)));
        const QString start = uR"({"kind":"%1","id":"%2","name":)"_s.arg(kindOf(type), keyOf(type));
        QVERIFY(jsonOf(type).startsWith(start.toUtf8()));
    }
}

void CatalogTest::passesItsOwnCheck()
{
    for (const CatalogType& type : Catalog::builtIn().types()) {
        for (const Error& error : Catalog::check(jsonOf(type)))
            QFAIL(qPrintable(nameOf(type) + u": "_s + error.message));
    }
}

void CatalogTest::knowsTheWholeInsideOfTheSwitch()
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

void CatalogTest::placesEveryConnectorOnItsFace()
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
                QVERIFY2(boxes[i].first != boxes[j].first || !overlap(boxes[i].second, boxes[j].second), qPrintable(type->key));
        }
        for (const Coupling& coupling : type->couplings)
            QVERIFY(coupling.x < *type->width.value && coupling.top < *type->height.value);
    }
}

void CatalogTest::fillsTheComputeRackWithoutOverlap()
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

void CatalogTest::addsTheTraysUpToTheRack()
{
    const auto& rack = builtIn<RackType>("gb300-nvl72");
    const Power trays = *builtIn<DeviceType>("gb300-compute-tray").draw.value * 18 +
                        *builtIn<DeviceType>("nvlink-switch-tray").draw.value * 9;
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
    const Power older = *builtIn<DeviceType>("gb200-compute-tray").draw.value * 18 +
                        *builtIn<DeviceType>("gb200-nvlink-switch-tray").draw.value * 9;
    QVERIFY(abs(older - *builtIn<RackType>("gb200-nvl72").nominalPower.value) < 1_W);
}

void CatalogTest::keepsTheNetworkRacksPlaces()
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

void CatalogTest::resolvesEveryReference()
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

void CatalogTest::ownsTheStockLadder()
{
    const auto& cable = builtIn<CableType>("mpo12-apc-smf");
    std::vector<int> metres;
    for (const Length length : cable.stockLengths)
        metres.push_back(static_cast<int>(length / 1_m));
    QCOMPARE(metres, (std::vector<int>{1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 50, 60, 70, 100, 150}));
    QCOMPARE(cable.partNumber, u"MFP7E30-N{length}"_s);
    QCOMPARE(cable.polarity, u"B"_s);
    QVERIFY(cable.fibers == 12 && cable.lit == 8 && cable.outsideDiameter.value == 3_mm);
    QVERIFY(cable.matedLoss.value == 0.35_dB && cable.matedLossStandard.value == 0.75_dB && cable.attenuation.value == 0.4_dB);
}

void CatalogTest::reachesAsFarAsEachProfileSays()
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

void CatalogTest::convertsExactlyToBaseUnits()
{
    QVERIFY(builtIn<RackType>("eia-19-42ru").unitPitch == kRackUnit);
    QVERIFY(builtIn<RackType>("orv3-44ou").unitPitch == kOpenUnit);
    QCOMPARE(builtIn<FluidType>("pg25").densityMilligramsPerLitre.value, 1'022'500);
    QCOMPARE(builtIn<FluidType>("pg25").heatCapacity.value, 3920);
    QCOMPARE(builtIn<CouplingType>("uqd-04").cvMilli.value, 800);
    QVERIFY(builtIn<CouplingType>("uqd-04").ratedFlow.value == 6.4_lpm);
    QCOMPARE(builtIn<DeviceType>("gb300-compute-tray").pressureDrop.value->base(), 68948);
    QVERIFY(builtIn<CduType>("cdu-in-row-1300").capacity.value == 1300_kW);
    QVERIFY(!builtIn<CduType>("cdu-in-row-1300").head.known());
    QCOMPARE(builtIn<TrayType>("fiber-tray").widths.size(), 5u);
    QVERIFY(!builtIn<HoseType>("hose-uqd04").length.known());
}

void CatalogTest::namesAndNumbersPorts()
{
    const auto& type = builtIn<DeviceType>("q3450-ld");
    QCOMPARE(portCount(type), 145);
    QCOMPARE(portName(type, 41), u"41"_s);
    QCOMPARE(portName(type, 145), u"mgmt-1"_s);
    QCOMPARE(portPlace(type, 145).index, 1);
    const auto& tray = builtIn<DeviceType>("gb300-compute-tray");
    QCOMPARE(portName(tray, 2), u"nic-2"_s);
    for (int number = 1; number <= portCount(type); ++number)
        QCOMPARE(portNumber(type, portName(type, number)), number);
    for (const char* name : {"", "0", "145", "041", "+1", " 1", "nic-1", "mgmt-2", "mgmt-", "99999999999"})
        QVERIFY2(!portNumber(type, QLatin1String(name)), name);
}

void CatalogTest::marksPlanningTypes()
{
    for (const char* key : {"vr-nvl144", "vr-nvl576", "kyber-nvl1152", "network-48ru"})
        QVERIFY(builtIn<RackType>(key).planning);
    QVERIFY(!builtIn<RackType>("gb300-nvl72").planning && !builtIn<DeviceType>("q3450-ld").planning);
}

void CatalogTest::refusesBadInputWithOneSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto changed = [](const char* from, const char* to) {
        Q_ASSERT(kSmall.contains(from));
        return QByteArray(kSmall).replace(from, to);
    };
    QTest::newRow("nothing") << QByteArray() << u"not valid JSON"_s;
    QTest::newRow("cut") << kSmall.left(100) << u"not valid JSON"_s;
    QTest::newRow("two values") << QByteArray(kSmall + kSmall) << u"not valid JSON"_s;
    QTest::newRow("not UTF-8") << changed("A cable", "A c\xff"
                                                     "ble")
                               << u"not valid JSON"_s;
    QTest::newRow("a number") << QByteArray("7") << u"object in braces"_s;
    QTest::newRow("no kind") << changed("\"kind\": \"cable-type\",", "") << u"kind: missing"_s;
    QTest::newRow("another kind") << changed("cable-type", "cable") << u"kind: \"cable\" is no kind"_s;
    QTest::newRow("kind a number") << changed("\"cable-type\"", "1") << u"kind: 1 should be a text"_s;
    QTest::newRow("bad id") << changed("a-cable", "A cable!") << u"id: \"A cable!\" should be"_s;
    QTest::newRow("no name") << changed("  \"name\": \"A cable\",\n", "") << u"name: missing"_s;
    QTest::newRow("no medium") << changed("  \"medium\": \"single-mode\",\n", "") << u"medium: missing"_s;
    QTest::newRow("no such medium") << changed("single-mode", "string") << u"medium: \"string\" should be one of"_s;
    QTest::newRow("wrong unit") << changed("\"mm\"", "\"kg\"") << u"outside_diameter.unit: \"kg\" is no unit"_s;
    QTest::newRow("no unit") << changed(", \"unit\": \"mm\"", "") << u"outside_diameter.unit: missing"_s;
    QTest::newRow("no value") << changed("\"value\": 3.0, ", "") << u"outside_diameter.value: missing"_s;
    QTest::newRow("value a text") << changed("3.0", "\"3\"") << u"outside_diameter.value: \"3\" should be a number"_s;
    QTest::newRow("negative") << changed("3.0", "-3") << u"outside_diameter.value: -3 mm is below zero"_s;
    QTest::newRow("huge") << changed("3.0", "3e300") << u"outside_diameter.value: 3e+300 mm is more than"_s;
    QTest::newRow("overflowing") << changed("3.0", "3e4000") << u"not valid JSON"_s;
    QTest::newRow("too fine") << changed("3.0", "3.00005") << u"outside_diameter.value: 3.00005 mm is finer"_s;
    QTest::newRow("no source") << changed(", \"source\": \"assumption\"}", "}") << u"outside_diameter.source: missing"_s;
    QTest::newRow("no reason") << changed("3.0", "null") << u"outside_diameter.reason: missing"_s;
    QTest::newRow("figure a number") << changed("{\"value\": 3.0, \"unit\": \"mm\", \"source\": \"assumption\"}", "3")
                                     << u"outside_diameter: 3 should be an object"_s;
    QTest::newRow("lengths fall") << changed("[1, 2, 3]", "[1, 3, 2]") << u"stock_lengths.values_m: should rise"_s;
    QTest::newRow("length a text") << changed("[1, 2, 3]", "[1, \"2\"]") << u"stock_lengths.values_m[1]: \"2\""_s;
    QTest::newRow("given twice") << changed("\"name\":", "\"id\":") << u"\"id\" is given twice"_s;
    QTest::newRow("lit fibers") << changed("\"connector\"", "\"lit\": 3, \"connector\"") << u"lit: 3 lit of 0"_s;
    QTest::newRow("huge whole") << changed("\"connector\"", "\"fibers\": 1e18, \"connector\"") << u"fibers: 1e+18 should"_s;
}

void CatalogTest::refusesBadInputWithOneSentence()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const Result<CatalogType> result = parseCatalogType(textOf(text));
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
    QVERIFY(!result.error().message.contains(u'\n'));
    QVERIFY(!Catalog::fromJson(text));
}

void CatalogTest::tellsTheLineOfAProblem()
{
    QVERIFY(Catalog::fromJson(kSmall));
    const auto lineOf = [](const QByteArray& text) {
        const Result<Catalog> result = Catalog::fromJson(text);
        return result ? 0 : result.error().line;
    };
    QCOMPARE(lineOf(QByteArray(kSmall).replace("3.0", "-3")), 7);
    QCOMPARE(lineOf(QByteArray(kSmall).replace("[1, 2, 3]", "[1,\n2,\n-3\n]")), 11);
    QCOMPARE(lineOf(QByteArray(kSmall).replace("\"mpo-12\"", "\"mpo-12\";")), 6);
    QCOMPARE(lineOf("[" + kSmall + ",\n" + kSmall + "]"), 15);
    const QByteArray other = QByteArray(kSmall).replace("a-cable", "b-cable").replace("3.0", "-3");
    QCOMPARE(lineOf("[" + kSmall + ",\n" + other + "]"), 19);
    QCOMPARE(Catalog::fromJson("[" + kSmall + ",\n" + QByteArray(other).replace("-3", "3") + "]").value().types().size(), 2u);
}

void CatalogTest::keepsUnknownMembersButChecksObject()
{
    const QByteArray later = QByteArray(kSmall).replace("\"unit\"", "\"sigma\": 0.1, \"unit\"").replace("\"medium\"", "\"smell\": [1],\n\"medium\"");
    const Result<CatalogType> type = parseCatalogType(textOf(later));
    QVERIFY(type);
    QVERIFY(jsonOf(type.value()).contains("\"smell\":[1]") && jsonOf(type.value()).contains("\"sigma\":0.1"));
    const std::vector<Error> findings = Catalog::check(later);
    QCOMPARE(findings.size(), 2u);
    QVERIFY(findings[0].line == 5 && findings[0].message.startsWith(u"smell: "_s));
    QVERIFY(findings[1].line == 8 && findings[1].message.startsWith(u"outside_diameter.sigma: "_s));
    QVERIFY(Catalog::check(kSmall).empty());
}

void CatalogTest::survivesDeepNestingAndCuts()
{
    const Result<CatalogType> deep = parseCatalogType(std::string(1'000'000, '['));
    QVERIFY(!deep);
    QVERIFY(deep.error().message.contains(u"nested"_s));
    const QByteArray whole = jsonOf(Catalog::builtIn().types().front());
    for (qsizetype length = 0; length < whole.size(); length += 7)
        QVERIFY(!parseCatalogType(textOf(whole.left(length))));
    for (qsizetype at = 0; at < whole.size(); at += 3) {
        QByteArray hurt = whole;
        hurt[at] = '0';
        (void)Catalog::check(hurt);
    }
}

void CatalogTest::listsFiguresWithTheirPaths()
{
    const std::vector<NamedFigure> figures = figuresOf(*std::find_if(
        Catalog::builtIn().types().begin(), Catalog::builtIn().types().end(),
        [](const CatalogType& type) { return keyOf(type) == u"q3450-ld"_s; }));
    const auto find = [&](const QString& path) {
        const auto at = std::find_if(figures.begin(), figures.end(), [&](const auto& f) { return f.path == path; });
        return at == figures.end() ? NamedFigure() : *at;
    };
    QCOMPARE(find(u"power.draw"_s).value, u"3950 W"_s);
    QVERIFY(find(u"power.draw"_s).known && !find(u"power.draw"_s).assumed);
    QVERIFY(find(u"mass"_s).assumed);
    QCOMPARE(find(u"coolant.max_inlet"_s).value, u"45 °C"_s);
    QCOMPARE(find(u"ports[1].lane_rate"_s).value, u"not known"_s);
    QVERIFY(!find(u"ports[1].lane_rate"_s).known);
    QVERIFY(find(u"coolant"_s).assumed && find(u"laser_grid"_s).assumed && find(u"ports[0]"_s).assumed);
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "catalog_test.moc"
