// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/lists_csv.h"

#include "model/bom/bill_of_materials.h"
#include "model/commands/port_pattern.h"
#include "model/edit/object_ref.h"
#include "tests/support/made_cluster.h"
#include "tests/support/optics_plan.h"
#include "tests/support/test_program.h"
#include "tests/support/trunk_hall.h"

#include <QtTest>

#include <map>

using namespace model;
using namespace Qt::StringLiterals;
using tests::madeCluster;

namespace {

/// Rows of cells as RFC 4180 has them: CRLF ends a row, a quoted cell may hold commas, line ends and doubled quotes.
std::vector<QStringList> parsed(const QByteArray& bytes)
{
    std::vector<QStringList> rows;
    QStringList row;
    QByteArray cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (isQuoted && c == '"' && i + 1 < bytes.size() && bytes[i + 1] == '"') {
            cell += bytes[i++];
        } else if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == ',') {
            row << QString::fromUtf8(cell);
            cell.clear();
        } else if (!isQuoted && c == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n') {
            row << QString::fromUtf8(cell);
            cell.clear();
            rows.push_back(row);
            row.clear();
            ++i;
        } else {
            cell += c;
        }
    }
    if (!row.isEmpty() || !cell.isEmpty())
        qFatal("the last row is not ended");
    return rows;
}

}  // namespace

class ListsCsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cablesHaveTheirColumnsAndOneRowEach();
    void aCableIsWrittenAsByHand();
    void bothEndsOfACableAgreeWithTheDesign();
    void linksAreTheEndsOfTheCables();
    void bomRowsAddUp();
    void aCableThatIsNotRoutedHasEmptyLengths();
    void everyLegOfATrunkHasARow();
    void aBreakoutHasARowForEachOfItsEnds();
    void hostileNamesStayInTheirCells();
};

void ListsCsvTest::cablesHaveTheirColumnsAndOneRowEach()
{
    const auto rows = parsed(cablesCsv(madeCluster(576).plan));
    QCOMPARE(rows.size(), std::size_t(1 + 1'152));
    QCOMPARE(rows[0].join(u','),
             u"id,label,type,role,a_rack,a_unit,a_device,a_port,b_rack,b_unit,b_device,b_port,"
             "length_m,stock_length_m,route,slack_m,excess_a_m,excess_b_m,leg"_s);
    QSet<QString> ids, labels;
    for (const QStringList& row : rows) {
        QCOMPARE(row.size(), 19);
        ids.insert(row[0]);
        labels.insert(row[1]);
    }
    QCOMPARE(ids.size(), 1'153);
    QCOMPARE(labels.size(), 1'153);
}

void ListsCsvTest::aCableIsWrittenAsByHand()
{
    const QList<QByteArray> lines = cablesCsv(madeCluster(576).plan).split('\n');
    // 10.477 m: worked in router_test.
    QCOMPARE(lines[1],
             QByteArray("F-00001,A01-05:nic-1/A04-05:1,mpo12-apc-smf,nic-leaf,A01,5,A01-T01,nic-1,A04,5,L1-01,1,"
                        "10.477,15,TR-A,2,2.261,2.261,\r"));
    QVERIFY(
        lines[577].startsWith("F-00577,A04-05:73/B02-17:1,mpo12-apc-smf,leaf-spine,A04,5,L1-01,73,B02,17,S1-01,1,"));
    QCOMPARE(lines.back(), QByteArray());
}

void ListsCsvTest::bothEndsOfACableAgreeWithTheDesign()
{
    const Tables& plan = madeCluster(576).plan;
    std::map<QString, const Device*> devices;
    plan.devices.forEach([&](const Device& device) { devices[device.name] = &device; });
    const auto rows = parsed(cablesCsv(plan));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const QStringList& row = rows[i];
        for (const int end : {4, 8}) {
            const Device& device = *devices.at(row[end + 2]);
            QCOMPARE(row[end], plan.racks.at(device.rack).name);
            QCOMPARE(row[end + 1].toInt(), device.unit);
            QVERIFY(portNumber(plan.deviceTypes.at(device.type), row[end + 3]).has_value());
        }
        const auto side = [&](int end) {
            return QString(row[end] + u'-' + row[end + 1].rightJustified(2, u'0') + u':' + row[end + 3]);
        };
        QCOMPARE(row[1], QString(side(4) + u'/' + side(8)));
        QVERIFY(row[13].toDouble() >= row[12].toDouble());
    }
}

void ListsCsvTest::linksAreTheEndsOfTheCables()
{
    const Tables& plan = madeCluster(576).plan;
    const auto cables = parsed(cablesCsv(plan));
    const auto links = parsed(linksCsv(plan));
    QCOMPARE(links.size(), cables.size());
    for (std::size_t i = 0; i < links.size(); ++i)
        QCOMPARE(links[i], (QStringList{cables[i][6], cables[i][7], cables[i][10], cables[i][11]}));
}

void ListsCsvTest::bomRowsAddUp()
{
    const Tables& plan = madeCluster(576).plan;
    const auto rows = parsed(bomCsv(plan));
    QCOMPARE(rows[0].join(u','), u"part_number,description,category,quantity,unit,spares,total"_s);
    const auto bom = billOfMaterials(plan);
    QCOMPARE(rows.size(), bom.size() + 1);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        QCOMPARE(rows[i].size(), 7);
        QCOMPARE(rows[i][0], bom[i - 1].partNumber);
        QCOMPARE(rows[i][1], bom[i - 1].description);
        QCOMPARE(rows[i][3].toLongLong() + rows[i][5].toLongLong(), rows[i][6].toLongLong());
    }
}

void ListsCsvTest::aCableThatIsNotRoutedHasEmptyLengths()
{
    ClusterSpec spec;
    spec.gpus = 72;
    spec.route = false;
    const auto rows = parsed(cablesCsv(generateCluster(spec).value().plan));
    QCOMPARE(rows.size(), std::size_t(361));
    QCOMPARE(rows[1].mid(12), QStringList(7));
}

void ListsCsvTest::everyLegOfATrunkHasARow()
{
    tests::TrunkHall hall;
    const auto jumpers = hall.jumpers(4);
    const Tables plan = tests::after(hall.plan(), trunkCables(hall.plan(), {jumpers}).value());
    std::vector<QStringList> legs;
    double sum = 0;
    for (const QStringList& row : parsed(cablesCsv(plan))) {
        if (row[0] == u"T-00001"_s)
            legs.push_back(row);
        sum += row[12].toDouble();
    }
    QCOMPARE(legs.size(), std::size_t(4));
    double lengths = 0;
    plan.cables.forEach([&](const Cable& cable) { lengths += static_cast<double>(cable.length.base()) / 1e6; });
    QVERIFY(qAbs(sum - lengths) < 0.01);
    const Cable& trunk = plan.cables.at(cableCalled(plan, u"T-00001"_s).value());
    for (std::size_t i = 0; i < legs.size(); ++i) {
        const QString number = QString::number(i + 1);
        QCOMPARE(legs[i][18], number);
        QCOMPARE(legs[i][7], u"rear-"_s + number);
        QCOMPARE(legs[i][11], u"rear-"_s + number);
        QCOMPARE(legs[i][1],
                 QString(endText(plan, *legOf(trunk, CableEnd::A, i)) + u'/'
                         + endText(plan, *legOf(trunk, CableEnd::B, i))));
        QCOMPARE(legs[i][12].isEmpty(), i > 0);
    }
}

void ListsCsvTest::aBreakoutHasARowForEachOfItsEnds()
{
    tests::OpticsPlan made;
    const auto tray = made.device(u"T"_s, u"gb300-compute-tray"_s);
    const auto leaf = made.device(u"L"_s, u"q3400-ra"_s);
    made.trunk(u"mpo12-breakout-2"_s, {{leaf, 1}}, {{tray, 1}, {tray, 2}});
    const auto rows = parsed(cablesCsv(made.plan()));
    QCOMPARE(rows.size(), std::size_t(3));
    QCOMPARE(rows[1].mid(4, 8), (QStringList{u"A01"_s, u"2"_s, u"L"_s, u"1"_s, u"A01"_s, u"1"_s, u"T"_s, u"nic-1"_s}));
    QCOMPARE(rows[2].mid(4, 8),
             (QStringList{QString(), QString(), QString(), QString(), u"A01"_s, u"1"_s, u"T"_s, u"nic-2"_s}));
}

void ListsCsvTest::hostileNamesStayInTheirCells()
{
    Tables plan = madeCluster(72).plan;
    Rack rack = plan.racks.at(Id<Rack>(1));
    rack.name = u"=HYPERLINK(\"http://x\",\"y\")\n"_s;
    plan.racks.put(rack);
    const auto rows = parsed(cablesCsv(plan));
    QCOMPARE(rows.size(), std::size_t(361));
    QCOMPARE(rows[1].size(), 19);
    QVERIFY(rows[1][4] == u'\'' + rack.name || rows[1][8] == u'\'' + rack.name);
}

RACKLOOM_TEST(ListsCsvTest, QCoreApplication)
#include "lists_csv_test.moc"
