// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <algorithm>

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

std::string textOf(const QByteArray& bytes) { return bytes.toStdString(); }

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
    void readsWhatItWroteByteForByte();
    void passesItsOwnCheck();
    void convertsExactlyToBaseUnits();
    void namesAndNumbersPorts();
    void refusesBadInputWithOneSentence_data();
    void refusesBadInputWithOneSentence();
    void tellsTheLineOfAProblem();
    void keepsUnknownMembersButChecksObject();
    void survivesDeepNestingAndCuts();
    void listsFiguresWithTheirPaths();
};

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
    QTest::newRow("not UTF-8") << changed("A cable",
                                          "A c\xff"
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
    QTest::newRow("no source") << changed(", \"source\": \"assumption\"}", "}")
                               << u"outside_diameter.source: missing"_s;
    QTest::newRow("no reason") << changed("3.0", "null") << u"outside_diameter.reason: missing"_s;
    QTest::newRow("figure a number") << changed("{\"value\": 3.0, \"unit\": \"mm\", \"source\": \"assumption\"}", "3")
                                     << u"outside_diameter: 3 should be an object"_s;
    QTest::newRow("lengths fall") << changed("[1, 2, 3]", "[1, 3, 2]") << u"stock_lengths.values_m: should rise"_s;
    QTest::newRow("length a text") << changed("[1, 2, 3]", "[1, \"2\"]") << u"stock_lengths.values_m[1]: \"2\""_s;
    QTest::newRow("given twice") << changed("\"name\":", "\"id\":") << u"\"id\" is given twice"_s;
    QTest::newRow("map beyond") << changed("\"connector\"", "\"fibers\": 12, \"map\": [[1, 13, 1, 1]], \"connector\"")
                                << u"map: [1, 13] is beyond the 1 connectors of 12 fibers"_s;
    QTest::newRow("map twice") << changed("\"connector\"",
                                          "\"fibers\": 12, \"map\": [[1, 1, 1, 1], [1, 2, 1, 1]], \"connector\"")
                               << u"map: [1, 1] is there twice"_s;
    QTest::newRow("map of three") << changed("\"connector\"", "\"map\": [[1, 1, 1]], \"connector\"")
                                  << u"map[0]: [1,1,1] should be four whole numbers from 1 to 10000"_s;
    QTest::newRow("unlike ends") << changed("\"connector\"", "\"fibers\": 12, \"legs_b\": 2, \"connector\"")
                                 << u"map: missing; the two ends differ"_s;
    QTest::newRow("axis") << changed("\"connector\"", "\"axis\": \"askew\", \"connector\"")
                          << u"axis: \"askew\" should be one of slow-on-key, fast-on-key, free"_s;
    QTest::newRow("lit fibers") << changed("\"connector\"", "\"lit\": 3, \"connector\"") << u"lit: 3 lit of 0"_s;
    QTest::newRow("huge whole") << changed("\"connector\"", "\"fibers\": 1e18, \"connector\"")
                                << u"fibers: 1e+18 should"_s;
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
    QCOMPARE(
        Catalog::fromJson("[" + kSmall + ",\n" + QByteArray(other).replace("-3", "3") + "]").value().types().size(),
        2u);
}

void CatalogTest::keepsUnknownMembersButChecksObject()
{
    const QByteArray later = QByteArray(kSmall)
                                 .replace("\"unit\"", "\"sigma\": 0.1, \"unit\"")
                                 .replace("\"medium\"", "\"smell\": [1],\n\"medium\"");
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
    QByteArray wide = "{";
    for (int i = 0; i < 100'000; ++i)
        wide += "\"m" + QByteArray::number(i) + "\":0,";
    QVERIFY(Catalog::fromJson(wide + "\"end\":0}").error().message.contains(u"members in one object"_s));
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
    const std::vector<NamedFigure> figures =
        figuresOf(*std::find_if(Catalog::builtIn().types().begin(), Catalog::builtIn().types().end(),
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

RACKLOOM_TEST(CatalogTest, QCoreApplication)
#include "catalog_test.moc"
