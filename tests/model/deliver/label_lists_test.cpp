// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/label_lists.h"

#include "tests/support/csv_rows.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <limits>
#include <map>

using namespace model;
using namespace Qt::StringLiterals;
using tests::csvRows;
using tests::deviceCalled;
using tests::madeCluster;

namespace {

/// One field of a label as a printer understands it.
struct ZplField {
    int x = 0;
    int y = 0;
    QByteArray kind;  ///< "A0N", "BQN", "BXN"
    QList<QByteArray> values;
    QByteArray data;
};
using ZplLabel = std::vector<ZplField>;

QByteArray unescaped(const QByteArray& data)
{
    QByteArray plain;
    for (qsizetype i = 0; i < data.size(); ++i) {
        if (data[i] != '_') {
            plain += data[i];
            continue;
        }
        plain += QByteArray::fromHex(data.mid(i + 1, 2));
        i += 2;
    }
    return plain;
}

/// Reads ZPL as a printer does: a command begins with ^ wherever it stands, and ~ is a command to the printer itself.
std::vector<ZplLabel> printed(const QByteArray& bytes)
{
    if (bytes.contains('~'))
        qFatal("a command to the printer");
    std::vector<ZplLabel> labels;
    ZplField field;
    for (QByteArray command : bytes.split('^').mid(1)) {
        const QByteArray name = command.left(2);
        QByteArray rest = command.mid(2);
        if (name != "FD")
            rest.replace("\n", "");
        if (name == "XA") {
            labels.emplace_back();
        } else if (name == "FO") {
            field = {};
            field.x = rest.split(',')[0].toInt();
            field.y = rest.split(',')[1].toInt();
        } else if (name == "A0" || name == "BQ" || name == "BX") {
            field.kind = name + rest.left(1);
            field.values = rest.mid(2).split(',');
        } else if (name == "FD") {
            field.data = unescaped(rest);
        } else if (name == "FS") {
            labels.back().push_back(field);
        } else if (name != "CI" && name != "PW" && name != "LL" && name != "LH" && name != "FH" && name != "XZ") {
            qFatal("the command ^%s", name.constData());
        }
    }
    return labels;
}

const ZplField* codeOf(const ZplLabel& label)
{
    for (const ZplField& field : label) {
        if (field.kind.startsWith('B'))
            return &field;
    }
    return nullptr;
}

/// What the code says to a scanner.
QString scanned(const ZplField& code)
{
    QByteArray data = code.data;
    if (code.kind == "BQN") {
        if (data.startsWith("MA,"))
            data = data.mid(3);
        else if (data.startsWith("MM,B") && data.mid(4, 4).toInt() == data.size() - 8)
            data = data.mid(8);
        else
            return u"?"_s;
    }
    return QString::fromUtf8(data);
}

/// What is printed from a field on, without the last one: the foot.
QString linesOf(const ZplLabel& label, std::size_t from)
{
    QString text;
    for (std::size_t i = from; i + 1 < label.size(); ++i)
        text += QString::fromUtf8(label[i].data);
    return text;
}

Tables withDelivery(const Tables& plan, const Deliverables& delivery)
{
    Tables changed = plan;
    changed.deliverables.put(delivery);
    return changed;
}

LabelRoll rollOf(const Tables& plan, const QString& stock, PrintHead head = PrintHead::Dpi203)
{
    return labelsZpl(plan, cableLabels(plan, Id<Cable>(1)).value(), labelStock(stock).value(), head);
}

}  // namespace

class LabelListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLabelIsARowOfTheList();
    void theTagsOfBundlesFollowTheLabels();
    void withoutACodeItsColumnIsEmpty();
    void aSpreadsheetRunsNothingOfTheList();
    void thePrinterGetsEveryLabel();
    void namesCannotBecomeCommands_data();
    void namesCannotBecomeCommands();
    void theCodeFitsItsLabelAndCanBeScanned_data();
    void theCodeFitsItsLabelAndCanBeScanned();
    void aLabelTooSmallForACodeSaysSo();
    void modulesSmallerThanThoseOfSheetsAreSaid();
    void aNameTooLongForTheLabelLosesItsFrontAndThatIsSaid();
    void theDesignsOwnTextTakesThePlaceOfThePortsInLettersThatAreRead();
    void aLongTextIsPrintedInTwoLinesRatherThanInThinLetters();
    void thePrintersShiftMovesWhatIsPrinted();
};

void LabelListsTest::aLabelIsARowOfTheList()
{
    const Tables& plan = madeCluster(576).plan;
    const LabelSet set = cableLabels(plan).value();
    const auto rows = csvRows(labelsCsv(plan, set));
    QCOMPARE(rows.size(), set.labels.size() + set.tags.size() + 1);
    std::map<QString, QString> first;
    for (qsizetype i = 0; i < rows[0].size(); ++i)
        first[rows[0][i]] = rows[1][i];
    const std::map<QString, QString> expected{{u"text"_s, u"A01-05:nic-1/A04-05:1"_s},
                                              {u"cable"_s, u"F-00001"_s},
                                              {u"end"_s, u"A"_s},
                                              {u"leg"_s, QString()},
                                              {u"rack"_s, u"A01"_s},
                                              {u"unit"_s, u"5"_s},
                                              {u"device"_s, u"A01-T01"_s},
                                              {u"port"_s, u"nic-1"_s},
                                              {u"far_rack"_s, u"A04"_s},
                                              {u"far_unit"_s, u"5"_s},
                                              {u"far_device"_s, u"L1-01"_s},
                                              {u"far_port"_s, u"1"_s},
                                              {u"type"_s, u"mpo12-apc-smf"_s},
                                              {u"role"_s, u"nic-leaf"_s},
                                              {u"length_m"_s, u"15"_s},
                                              {u"bundle"_s, set.labels[0].bundle},
                                              {u"code"_s, u"A01-05:nic-1/A04-05:1"_s},
                                              {u"kind"_s, u"cable"_s},
                                              {u"cables"_s, QString()}};
    QVERIFY(first == expected);
}

void LabelListsTest::theTagsOfBundlesFollowTheLabels()
{
    const Tables& plan = madeCluster(576).plan;
    const LabelSet set = cableLabels(plan, Id<Cable>(1)).value();
    QCOMPARE(set.tags.size(), std::size_t(2));
    const auto rows = csvRows(labelsCsv(plan, set));
    QCOMPARE(rows.size(), std::size_t(5));
    for (const auto& row : rows)
        QCOMPARE(row.size(), rows[0].size());
    const QString bundle = set.labels[0].bundle;
    const QString cables = QString::number(set.tags[0].cables);
    QCOMPARE(rows[3][0], QString(bundle + u" A01/A04"));
    QCOMPARE(rows[3][2], u"A"_s);
    QCOMPARE(rows[3][4], u"A01"_s);
    QCOMPARE(rows[3][8], u"A04"_s);
    QCOMPARE(rows[3].mid(15), QStringList({bundle, QString(), u"bundle"_s, cables}));
    QCOMPARE(rows[4][0], QString(bundle + u" A04/A01"));
    QCOMPARE(rows[4][2], u"B"_s);
    const auto labels = printed(rollOf(plan, u"roll-51x25"_s).bytes);
    QCOMPARE(labels.size(), std::size_t(4));
    QCOMPARE(labels[2][0].data, QString(bundle + u" A").toUtf8());
    QCOMPARE(labels[2][1].data, QString(cables + u" cables").toUtf8());
    QCOMPARE(labels[2][2].data, "A01 to A04");
    QCOMPARE(labels[3][2].data, "A04 to A01");
}

void LabelListsTest::withoutACodeItsColumnIsEmpty()
{
    Deliverables delivery;
    delivery.labelCode = LabelCode::None;
    const Tables plan = withDelivery(madeCluster(576).plan, delivery);
    const LabelSet set = cableLabels(plan, Id<Cable>(1)).value();
    QCOMPARE(csvRows(labelsCsv(plan, set))[1][16], QString());
    const auto labels = printed(rollOf(plan, u"l7651"_s).bytes);
    QVERIFY(!codeOf(labels[0]));
    QCOMPARE(rollOf(plan, u"roll-51x25"_s).notes, QStringList());
}

void LabelListsTest::aSpreadsheetRunsNothingOfTheList()
{
    Deliverables delivery;
    delivery.labelTemplate = u"=1+{port}"_s;
    const Tables plan = withDelivery(madeCluster(576).plan, delivery);
    QCOMPARE(csvRows(labelsCsv(plan, cableLabels(plan, Id<Cable>(1)).value()))[1][0], u"'=1+nic-1"_s);
}

void LabelListsTest::thePrinterGetsEveryLabel()
{
    const Tables& plan = madeCluster(576).plan;
    const LabelSet set = cableLabels(plan).value();
    const LabelRoll roll = labelsZpl(plan, set, labelStock(u"roll-51x25"_s).value(), PrintHead::Dpi203);
    QVERIFY(roll.notes.isEmpty());
    const auto labels = printed(roll.bytes);
    QCOMPARE(labels.size(), set.labels.size() + set.tags.size());
    for (std::size_t i = 0; i < set.labels.size(); ++i) {
        QCOMPARE(labels[i].size(), std::size_t(5));
        QCOMPARE(scanned(labels[i][0]), set.labels[i].text);
        QCOMPARE(labels[i][1].data, set.labels[i].here.port.toUtf8());
        QCOMPARE(labels[i][2].data,
                 "to " + (set.labels[i].far.front().device + u':' + set.labels[i].far.front().port).toUtf8());
        QCOMPARE(labels[i][3].data, set.labels[i].text.toUtf8());
    }
}

void LabelListsTest::namesCannotBecomeCommands_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<LabelCode>("code");
    for (const auto& [title, code] : {std::pair("qr", LabelCode::Qr), std::pair("matrix", LabelCode::DataMatrix)}) {
        QTest::addRow("%s end", title) << u"x^XZ^XA^FDevil^FS"_s << code;
        QTest::addRow("%s tilde", title) << u"~JA~HS"_s << code;
        QTest::addRow("%s hex", title) << u"_5EXZ_"_s << code;
        QTest::addRow("%s control", title) << u"a\u0010b\u001bc\nd"_s << code;
        QTest::addRow("%s abroad", title) << u"\u00c4\u65e5\U0001F600"_s << code;
        QTest::addRow("%s signs", title) << u"|\\`!$#%"_s << code;
    }
}

void LabelListsTest::namesCannotBecomeCommands()
{
    QFETCH(QString, name);
    QFETCH(LabelCode, code);
    Deliverables delivery;
    delivery.labelCode = code;
    delivery.labelTemplate = u"{device}"_s;
    Tables plan = withDelivery(madeCluster(576).plan, delivery);
    Device device = deviceCalled(plan, u"A01-T01"_s);
    device.name = name;
    plan.devices.put(device);
    const auto labels = printed(rollOf(plan, u"l7160"_s).bytes);
    QCOMPARE(labels.size(), std::size_t(4));
    QCOMPARE(scanned(labels[0][0]), name);
    QCOMPARE(linesOf(labels[0], 1), name);
    if (code == LabelCode::DataMatrix)
        QVERIFY(!name.contains(QLatin1Char(labels[0][0].values.last().front())));
}

void LabelListsTest::theCodeFitsItsLabelAndCanBeScanned_data()
{
    QTest::addColumn<QString>("stock");
    QTest::addColumn<LabelCode>("code");
    QTest::addColumn<PrintHead>("head");
    QTest::addColumn<int>("module");  // in dots, by hand
    // 21 bytes are a QR of 25 modules, 33 with its white, and a Data Matrix of 22, 24 with its white.
    // L7651 at 203 dpi: 304 dots across, of which 9/20 are 136; 136 / 33 = 4. At 300 dpi 450 dots, 202, 6.
    QTest::newRow("l7651 203") << u"l7651"_s << LabelCode::Qr << PrintHead::Dpi203 << 4;
    QTest::newRow("l7651 300") << u"l7651"_s << LabelCode::Qr << PrintHead::Dpi300 << 6;
    // Wrap-around: 12.7 mm may be printed on, 102 dots; 25.4 mm across, 203 dots, of which 91; 91 / 33 = 2, 91 / 24 = 3.
    // 0.4 mm are 3.2 dots: with a half of the width, 101 dots, the Data Matrix gets 4, and the QR code cannot.
    QTest::newRow("wrap 203") << u"wrap-roll"_s << LabelCode::Qr << PrintHead::Dpi203 << 2;
    QTest::newRow("wrap matrix") << u"wrap-roll"_s << LabelCode::DataMatrix << PrintHead::Dpi203 << 4;
}

void LabelListsTest::theCodeFitsItsLabelAndCanBeScanned()
{
    QFETCH(QString, stock);
    QFETCH(LabelCode, code);
    QFETCH(PrintHead, head);
    QFETCH(int, module);
    Deliverables delivery;
    delivery.labelCode = code;
    const Tables plan = withDelivery(madeCluster(576).plan, delivery);
    const auto labels = printed(rollOf(plan, stock, head).bytes);
    const ZplField* field = codeOf(labels[0]);
    QVERIFY(field);
    QCOMPARE(field->values[code == LabelCode::Qr ? 1 : 0].toInt(), module);
    QCOMPARE(field->x, module * (code == LabelCode::Qr ? 4 : 1));
    QVERIFY(field->y >= 0);
    const int dpi = head == PrintHead::Dpi203 ? 203 : 300;
    const int printable = static_cast<int>(labelStock(stock).value().printHeight.base() * dpi / 25'400);
    for (const ZplField& line : labels[0]) {
        if (line.kind == "A0N")
            QVERIFY(line.y + line.values[0].toInt() <= printable + 1);
    }
}

void LabelListsTest::aLabelTooSmallForACodeSaysSo()
{
    const LabelRoll roll = rollOf(madeCluster(576).plan, u"cablebug"_s);  // 7 mm are 56 dots for 33 modules
    QVERIFY(!codeOf(printed(roll.bytes)[0]));
    QCOMPARE(roll.notes.size(), 2);
    QCOMPARE(roll.notes[1], u"2 of 2 labels have no code: on cablebug its modules would be smaller than 0.25 mm."_s);
}

void LabelListsTest::modulesSmallerThanThoseOfSheetsAreSaid()
{
    const LabelRoll fine = rollOf(madeCluster(576).plan, u"wrap-roll"_s);
    QCOMPARE(
        fine.notes,
        QStringList({u"2 of 2 codes on wrap-roll have modules smaller than 0.4 mm, which not every scanner reads: try "
                     "one with yours, or take a larger label."_s}));
    Deliverables delivery;
    delivery.labelCode = LabelCode::DataMatrix;
    QCOMPARE(rollOf(withDelivery(madeCluster(576).plan, delivery), u"wrap-roll"_s).notes, QStringList());
}

void LabelListsTest::aNameTooLongForTheLabelLosesItsFrontAndThatIsSaid()
{
    Tables plan = madeCluster(576).plan;
    Rack rack = plan.racks.at(deviceCalled(plan, u"L1-01"_s).rack);
    rack.name = QString(60, u'N') + u"-A04";
    plan.racks.put(rack);
    const LabelRoll roll = rollOf(plan, u"wrap-roll"_s);
    const QByteArray text = printed(roll.bytes)[0].at(3).data;
    QVERIFY2(text.startsWith("..") && text.endsWith("-A04-05:1"), text.constData());
    QVERIFY(roll.notes.last().contains(u"cut at its front"_s));
}

void LabelListsTest::theDesignsOwnTextTakesThePlaceOfThePortsInLettersThatAreRead()
{
    Deliverables delivery;
    delivery.labelTemplate = u"{cable} {end} R{u} {device} {port:3}"_s;
    const Tables plan = withDelivery(madeCluster(576).plan, delivery);
    const auto labels = printed(rollOf(plan, u"l7651"_s).bytes);
    QCOMPARE(linesOf(labels[0], 1), u"F-00001 A R5 A01-T01 nic-001"_s);
    QVERIFY(labels[0].size() >= 5);  // in several lines
    for (std::size_t i = 1; i + 1 < labels[0].size(); ++i)
        QVERIFY(labels[0][i].values[1].toInt() >= 16);  // dots: 2 mm wide
    QCOMPARE(labels[0].back().data, QByteArray("F-00001 A B-0001"));
}

void LabelListsTest::aLongTextIsPrintedInTwoLinesRatherThanInThinLetters()
{
    Tables plan = madeCluster(576).plan;
    for (const QString& name : {u"A01-T01"_s, u"L1-01"_s}) {
        Rack rack = plan.racks.at(deviceCalled(plan, name).rack);
        rack.name = u"DC2-HALL1-"_s + rack.name;
        plan.racks.put(rack);
    }
    const auto labels = printed(rollOf(plan, u"roll-51x25"_s).bytes);
    QCOMPARE(QString::fromUtf8(labels[0][3].data), u"DC2-HALL1-A01-05:nic-1/"_s);
    QCOMPARE(QString::fromUtf8(labels[0][4].data), u"DC2-HALL1-A04-05:1"_s);
    QVERIFY(labels[0][4].y >= labels[0][3].y + labels[0][3].values[0].toInt());
}

void LabelListsTest::thePrintersShiftMovesWhatIsPrinted()
{
    Deliverables delivery;
    const auto before = printed(rollOf(madeCluster(576).plan, u"l7651"_s).bytes);
    delivery.labelShiftX = 2.54_mm;  // 20.3 dots
    delivery.labelShiftY = -(100_mm);
    const auto after = printed(rollOf(withDelivery(madeCluster(576).plan, delivery), u"l7651"_s).bytes);
    QCOMPARE(after[0][0].x, before[0][0].x + 20);
    QCOMPARE(after[0][0].y, 0);
    delivery.labelShiftX = Length::fromBase(std::numeric_limits<std::int64_t>::max() / 2);
    QVERIFY(printed(rollOf(withDelivery(madeCluster(576).plan, delivery), u"l7651"_s).bytes)[0][0].x > 0);
}

RACKLOOM_TEST(LabelListsTest, QCoreApplication)
#include "label_lists_test.moc"
