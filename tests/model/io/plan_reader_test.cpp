// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/plan_reader.h"

#include "model/io/plan_writer.h"
#include "tests/support/small_design.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace model;

class PlanReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheFrozenFile();
    void takesRecordsInAnyOrder();
    void takesMembersAndSpaceAsPeopleWriteThem();
    void numbersTypesInTheOrderOfTheirKeys();
    void refusesWhatIsNoDesign_data();
    void refusesWhatIsNoDesign();
    void saysWhatIsWrongWithALine_data();
    void saysWhatIsWrongWithALine();
    void refusesNumbersOutOfRange_data();
    void refusesNumbersOutOfRange();
    void neverTakesACutFile();
    void refusesNestingAndLengthWithoutHarm();
    void saysWhyAFileCannotBeRead();
};

namespace {

Result<Tables> readText(const QByteArray& text) { return readPlan({text.constData(), std::size_t(text.size())}); }

QByteArray changed(const QByteArray& from, const QByteArray& to)
{
    QByteArray text = tests::smallDesignFile();
    const qsizetype at = text.indexOf(from);
    if (at < 0)
        qFatal("the small design has no %s", from.constData());
    return text.replace(at, from.size(), to);
}

/// Without the lines that begin with `start`, and counted anew.
QByteArray without(const QByteArray& start)
{
    QByteArrayList lines = tests::smallDesignFile().split('\n');
    const auto end =
        std::remove_if(lines.begin(), lines.end(), [&](const QByteArray& line) { return line.startsWith(start); });
    const auto left = 28 - std::distance(end, lines.end());
    lines.erase(end, lines.end());
    return lines.join('\n').replace("\"records\":28", QByteArray("\"records\":" + QByteArray::number(qlonglong(left))));
}

void compareError(const Result<Tables>& result, int line, const QString& says)
{
    QVERIFY(!result);
    const Error error = result.error();
    QVERIFY2(error.message.contains(says), qPrintable(error.message));
    QVERIFY2(error.line == line, qPrintable(QStringLiteral("line %1: %2").arg(error.line).arg(error.message)));
    QVERIFY2(error.message.endsWith(u'.') && !error.message.contains(u'\n'), qPrintable(error.message));
}

}  // namespace

void PlanReaderTest::readsTheFrozenFile()
{
    const Result<Tables> read = readText(tests::smallDesignFile());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(read.value() == tests::smallDesign());
}

void PlanReaderTest::takesRecordsInAnyOrder()
{
    QByteArrayList lines = tests::smallDesignFile().trimmed().split('\n');
    std::reverse(lines.begin() + 1, lines.end() - 1);
    const Result<Tables> read = readText(lines.join('\n') + '\n');
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(writePlan(read.value()), tests::smallDesignFile());
}

void PlanReaderTest::takesMembersAndSpaceAsPeopleWriteThem()
{
    const QByteArray row = R"({"kind":"row","id":1,"name":"A"})";
    const QByteArray rack = R"("name":"A01","type":"frame","row":1,"x":1000000,"y":2000000,"facing":"north")";
    for (const QByteArray& text :
         {changed(row, R"( { "kind" : "row", "id" : 1 ,	"name":"\u0041" } )"),
          changed(rack, R"("facing":"north","y":2000000,"x":1000000,"row":1,"type":"fr\u0061me","name":"A01")"),
          changed(R"("number":1,)", R"("length":4600000,"number":1,)")
              .replace(R"(,"route":1,"length":4600000})", R"(,"route":1})"),
          tests::smallDesignFile().replace('\n', "\r\n")}) {
        const Result<Tables> read = readText(text);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(writePlan(read.value()), tests::smallDesignFile());
    }
}

void PlanReaderTest::numbersTypesInTheOrderOfTheirKeys()
{
    const Tables plan = readText(tests::smallDesignFile()).value();
    QCOMPARE(plan.deviceTypes.at(Id<DeviceType>(1)).key, QStringLiteral("box"));
    QCOMPARE(plan.deviceTypes.at(Id<DeviceType>(2)).key, QStringLiteral("lump"));
    QCOMPARE(plan.devices.at(Id<Device>(3)).type.value(), 2u);
}

void PlanReaderTest::refusesWhatIsNoDesign_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& text, int line, const char* says) {
        QTest::newRow(name) << text << line << QString::fromUtf8(says);
    };
    const QByteArray file = tests::smallDesignFile();
    const QByteArray binary = QByteArray::fromHex("000102030405fffe80");
    row("empty", {}, 1, "empty");
    row("one line end", "\n", 1, "no Rackloom design");
    row("other JSON", "{\"hello\": 1}\n", 1, "no Rackloom design");
    row("other text", "Dear all,\n", 1, "no Rackloom design");
    row("an array", "[1]\n", 1, "no Rackloom design");
    row("a binary file", binary.repeated(50), 1, "no Rackloom design");
    row("a byte order mark", "\xEF\xBB\xBF" + file, 1, "byte order mark");
    row("UTF-16", QByteArray::fromHex("fffe7b00"), 1, "no Rackloom design");
    row("not UTF-8", changed("\"S1-01\"", "\"S1\xFF\xFE\""), 9, "not UTF-8 text: byte 730 ");
    row("Latin-1 in the header", changed("\xC3\xA4", "\xE4"), 1, "not UTF-8");
    row("a higher version", changed("\"version\":1", "\"version\":2"), 1, "reads version 2; this one reads version 1");
    row("a higher version of another form", "{\"rackloom\":{\"version\":7,\"x\":[]},\"y\":0}\nz\n", 1,
        "reads version 7");
    row("version zero", changed("\"version\":1", "\"version\":0"), 1, "rackloom: \"version\" is 0");
    row("a version in quotes", changed("\"version\":1", "\"version\":\"1\""), 1, "\"version\" is \"1\"");
    row("no version", changed("\"version\":1,", ""), 1, "\"version\" is missing");
    row("no minor", changed(",\"minor\":0", ""), 1, "\"minor\" is missing");
    row("more in the frame", changed("\"minor\":0", "\"minor\":0,\"x\":1"), 1, "\"x\" is no member");
    row("no name", changed("\"revision\":\"B\",", ""), 1, "The first line: \"revision\" is missing");
    row("more in the first line", changed("\"date\":\"\"", "\"date\":\"\",\"hall\":1"), 1, "\"hall\" is no member");
    row("cut in the first line", file.left(50), 1, "cut in its first line");
    row("cut after the first line", file.left(file.indexOf('\n') + 1), 1, "cut: it ends here, after 0 whole records");
    row("cut at the end of a line", file.left(file.indexOf("{\"kind\":\"cdu-type\"")), 5, "after 4 whole records");
    row("cut in the middle of a line", file.left(file.indexOf("\"form\"")), 6, "after 4 whole records");
    row("the last line end gone", file.chopped(1), 30, "cut");
    row("a record lost", changed("{\"kind\":\"row\",\"id\":1,\"name\":\"A\"}\n", ""), 29, "counts 28 records, but 27");
    row("a record more", changed("{\"end\"", "{\"kind\":\"row\",\"id\":2,\"name\":\"B\"}\n{\"end\""), 31,
        "counts 28 records, but 29");
    row("text behind the end", file + "{}\n", 31, "behind the line that ends");
    row("a line end behind the end", file + "\n", 31, "behind the line that ends");
    row("two files in one", file + file, 31, "behind the line that ends");
    row("an end that counts nothing", changed("{\"records\":28}", "{}"), 30, "should read {\"end\":{\"records\":28}}");
    row("an end that is no object", changed("{\"records\":28}", "28"), 30, "should read");
    row("more in the end", changed("{\"records\":28}", "{\"records\":28},\"x\":1"), 30, "should read");
    row("a huge count", changed("\"records\":28", "\"records\":99999999999999999999"), 30, "should read");
    row("no profile", without("{\"kind\":\"profile\""), 29, "\"profile\" is missing");
    row("no naming", without("{\"kind\":\"naming\""), 29, "\"naming\" is missing");
    row("no hall", without("{\"kind\":\"hall\""), 29, "\"hall\" is missing");
}

void PlanReaderTest::refusesWhatIsNoDesign()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, says);
    compareError(readText(text), line, says);
}

void PlanReaderTest::saysWhatIsWrongWithALine_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& from, const QByteArray& to, int line, const char* says) {
        QTest::newRow(name) << from << to << line << QString::fromUtf8(says);
    };
    row("an empty line", "{\"kind\":\"cdu\"", "\n{\"kind\":\"cdu\"", 5, "empty");
    row("a word", "{\"kind\":\"cdu\"", "x{\"kind\":\"cdu\"", 5, "not JSON at column 1");
    row("an object not closed", "\"name\":\"A\"}", "\"name\":\"A\"", 26,
        "not JSON at column 32: the line ends too early");
    row("a brace too many", "\"name\":\"A\"}", "\"name\":\"A\"}}", 26, "expected end of input");
    row("a comma too many", "\"name\":\"A\"}", "\"name\":\"A\",}", 26, "expected string literal");
    row("a NUL byte", "\"name\":\"A\"", QByteArray("\"name\":\"\0A\"", 11), 26, "control character");
    row("a NUL byte between members", "\"name\":\"A\"", QByteArray("\0\"name\":\"A\"", 11), 26, "not JSON");
    row("half a surrogate pair", "\"name\":\"A\"", "\"name\":\"\\ud800\"", 26, "surrogate");
    row("an array for a record", "{\"kind\":\"row\",\"id\":1,\"name\":\"A\"}", "[1]", 26, "braces");
    row("an empty record", "{\"kind\":\"row\",\"id\":1,\"name\":\"A\"}", "{}", 26, "begins with \"kind\"");
    row("id before kind", "\"kind\":\"row\",\"id\":1", "\"id\":1,\"kind\":\"row\"", 26, "begins with \"kind\"");
    row("a kind that is a number", "\"kind\":\"row\"", "\"kind\":1", 26, "begins with \"kind\"");
    row("an unknown kind", "\"kind\":\"row\"", "\"kind\":\"column\"", 26, "\"column\" is no kind of record");
    row("a missing member", ",\"facing\":\"north\"", "", 22, "rack 1: \"facing\" is missing");
    row("an unknown member", "\"facing\":\"north\"", "\"facing\":\"north\",\"colour\":1", 22,
        "rack 1: \"colour\" is no member");
    row("a member twice", "\"facing\":\"north\"", "\"facing\":\"north\",\"x\":1", 22,
        "rack 1: \"x\" stands there twice");
    row("an id twice", "\"facing\":\"north\"", "\"facing\":\"north\",\"id\":1", 22, "\"id\" stands there twice");
    row("a text for a number", "\"x\":1000000", "\"x\":\"1000000\"", 22,
        "\"x\" is \"1000000\", and should be a whole number");
    row("a number for a text", "\"name\":\"A02\"", "\"name\":2", 23, "\"name\" is 2, and should be a text");
    row("null", "\"name\":\"A02\"", "\"name\":null", 23, "\"name\" is null");
    row("a number for a flag", "\"clipped\":true", "\"clipped\":1", 8,
        "device 1: \"clipped\" is 1, and should be true or false");
    row("an unknown word", "\"north\"", "\"up\"", 22,
        "\"facing\" is \"up\", and should be one of north, east, south, west");
    row("a number for a word", "\"north\"", "0", 22, "should be one of");
    row("a place of two numbers", "[500000,2000000,2700000]", "[500000,2000000]", 27,
        "tray 1: \"from\" is [500000,2000000]");
    row("a place of texts", "[500000,2000000,2700000]", "[\"a\",2000000,2700000]", 27, "three whole numbers");
    row("a port that is a number", "\"a\":[1,1]", "\"a\":1", 2, "cable 1: \"a\" is 1, and should be [device,port]");
    row("a port without a device", "\"a\":[1,1]", "\"a\":[0,1]", 2, "should be [device,port]");
    row("a port that is no list of numbers", "\"a\":[1,1]", "\"a\":[1,{}]", 2, "should be [device,port]");
    row("trays that are no list", "\"trays\":[1]", "\"trays\":1", 25, "a list of the ids of trays");
    row("a tray zero", "\"trays\":[1]", "\"trays\":[1,0]", 25, "a list of the ids of trays");
    row("the same id again", "{\"kind\":\"rack\",\"id\":2", "{\"kind\":\"rack\",\"id\":1", 23,
        "rack 1 stands in the file twice; the first one is in line 22");
    row("the same type again", "\"id\":\"lump\"", "\"id\":\"box\"", 12,
        "device-type \"box\" stands in the file twice; the first one is in line 11");
    row("a second hall", "{\"kind\":\"hall\",\"id\":1", "{\"kind\":\"hall\",\"id\":2", 14, "The id of this hall is 2");
    row("a type that does not parse", "\"class\":\"other\",\"mounting\":{\"system\":\"eia-19\"}}",
        "\"class\":\"kettle\"}", 12, "device-type \"lump\": class");
    row("a type without an id", "\"kind\":\"fluid-type\",\"id\":\"pg25\"", "\"kind\":\"fluid-type\",\"id\":25", 13,
        "fluid-type 25: id");
    row("a cable to no device", "\"b\":[2,1]", "\"b\":[99,1]", 2,
        "cable 1: \"b\" refers to device 99, which is not in this file");
    row("a cable to no port", "\"b\":[2,1]", "\"b\":[2,3]", 2,
        "\"b\" is port 3 of device 2, but a box has ports 1 to 2");
    row("a cable to a device without ports", "\"b\":[2,1]", "\"b\":[3,1]", 2, "a lump has no ports");
    row("a cable of no type", "\"type\":\"cord\"", "\"type\":\"rope\"", 2,
        "\"type\" names the cable-type \"rope\", which is not");
    row("a cable on no route", "\"route\":1", "\"route\":5", 2, "route 5, which is not");
    row("a route over no tray", "\"trays\":[1]", "\"trays\":[1,7]", 25, "route 1: \"trays\" refers to tray 7");
    row("a route from no rack", "\"from\":1,\"to\":2", "\"from\":3,\"to\":2", 25, "rack 3, which is not");
    row("a device in no rack", "\"type\":\"lump\",\"rack\":2", "\"type\":\"lump\",\"rack\":3", 10,
        "device 3: \"rack\" refers to rack 3");
    row("a device of no type", "\"type\":\"lump\",", "\"type\":\"gone\",", 10,
        "device 3: \"type\" names the device-type \"gone\"");
    row("a rack in no row", "\"row\":1,\"x\":1000000", "\"row\":4,\"x\":1000000", 22, "row 4, which is not");
    row("a manifold in no rack", "\"rack\":1,\"loop\"", "\"rack\":9,\"loop\"", 18, "rack 9, which is not");
    row("a manifold fed by nothing", "\"cdu\":1}", "\"cdu\":2}", 18, "cdu 2, which is not");
    row("a hose of no device", "\"device\":1", "\"device\":8", 15, "device 8, which is not");
    row("a hose to no manifold", "\"manifold\":2", "\"manifold\":8", 16, "manifold 8, which is not");
    row("a hose at no coupling", "\"coupling\":1,\"manifold\":2", "\"coupling\":2,\"manifold\":2", 16,
        "hose 2: \"coupling\" is 2 of device 2, but a box has couplings 1 to 1");
    row("a hose at a device without couplings", "\"device\":2", "\"device\":3", 16, "a lump has no couplings");
    row("a hose of no type", "\"type\":\"hose\"", "\"type\":\"pipe\"", 15, "hose-type \"pipe\"");
}

void PlanReaderTest::saysWhatIsWrongWithALine()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, line);
    QFETCH(QString, says);
    compareError(readText(changed(from, to)), line, says);
}

void PlanReaderTest::refusesNumbersOutOfRange_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("line");
    const auto row = [](const QByteArray& from, const QByteArray& to, int line) {
        QTest::newRow(to) << from << to << line;
    };
    for (const char* id :
         {"0", "-1", "67108865", "4294967297", "1.0", "1e0", "1e999", "99999999999999999999", "\"1\"", "null", "[1]"})
        row("\"kind\":\"row\",\"id\":1", QByteArray("\"kind\":\"row\",\"id\":") + id, 26);
    for (const char* x :
         {"9000000000000001", "-9000000000000001", "9223372036854775808", "1e999", "-1e999", "0.5", "1e3"})
        row("\"x\":1000000", QByteArray("\"x\":") + x, 22);
    row("\"unit\":10", "\"unit\":0", 8);
    row("\"unit\":10", "\"unit\":4294967297", 8);
    row("\"pod\":1", "\"pod\":-1", 8);
    row("\"a\":[1,1]", "\"a\":[1,0]", 2);
    row("\"a\":[1,1]", "\"a\":[1,4294967297]", 2);
    row("\"length\":4600000", "\"length\":-1", 2);
    row("\"number\":1", "\"number\":0", 2);
    row("\"width\":20000000", "\"width\":-1", 14);
    row("\"coupling\":1", "\"coupling\":0", 15);
    row("\"layers\":2", "\"layers\":0", 28);
    row("\"fill_day_one\":400", "\"fill_day_one\":1001", 21);
    row("\"slack_per_end\":1000000", "\"slack_per_end\":-1", 21);
    row("[500000,2000000,2700000]", "[9999999999999999,2000000,2700000]", 27);
}

void PlanReaderTest::refusesNumbersOutOfRange()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, line);
    compareError(readText(changed(from, to)), line, QStringLiteral("should be"));
}

void PlanReaderTest::neverTakesACutFile()
{
    const QByteArray file = tests::smallDesignFile();
    for (qsizetype size = 0; size < file.size(); ++size) {
        const Result<Tables> read = readText(file.left(size));
        QVERIFY2(!read, qPrintable(QString::number(size)));
        QVERIFY(read.error().line >= 1);
        QVERIFY(read.error().line <= std::max<qsizetype>(1, file.left(size).trimmed().count('\n') + 1));
    }
}

void PlanReaderTest::refusesNestingAndLengthWithoutHarm()
{
    compareError(readText(QByteArray(100'000, '[')), 1, QStringLiteral("no Rackloom design"));
    const QByteArray deep = "\"name\":" + QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']');
    compareError(readText(changed("\"name\":\"A\"", deep)), 26, QStringLiteral("nest deeper than 32"));
    QByteArray bomb = "\"name\":";
    for (int i = 0; i < 100'000; ++i)
        bomb += "{\"a\":";
    compareError(readText(changed("\"name\":\"A\"", bomb)), 26, QStringLiteral("nest deeper than 32"));
    QByteArray wide;
    for (int i = 0; i < 100'000; ++i)
        wide += "\"m" + QByteArray::number(i) + "\":0,";
    compareError(readText(changed("\"name\":\"A\"", wide + "\"name\":\"A\"")), 26,
                 QStringLiteral("more than 256 members"));

    const QByteArray longName(5'000'000, 'x');
    const Result<Tables> read = readText(changed("\"name\":\"A\"", "\"name\":\"" + longName + '"'));
    QVERIFY(read);
    QCOMPARE(read.value().rows.at(Id<Row>(1)).name.size(), longName.size());
    const Result<Tables> wrong = readText(changed("\"facing\":\"north\"", "\"facing\":\"" + longName + '"'));
    QVERIFY(!wrong);
    QVERIFY(wrong.error().message.size() < 200);
}

void PlanReaderTest::saysWhyAFileCannotBeRead()
{
    const QTemporaryDir folder;
    compareError(readPlanFile(folder.filePath(QStringLiteral("none.rackloom"))), 0, QStringLiteral("no such file"));
    compareError(readPlanFile(folder.path()), 0, QStringLiteral("folder"));
    compareError(readPlanFile(QStringLiteral("/dev/null")), 1, QStringLiteral("empty"));
    QFile large(folder.filePath(QStringLiteral("large.rackloom")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize((qint64(1) << 30) + 1));
    compareError(readPlanFile(large.fileName()), 0, QStringLiteral("larger than 1 GiB"));
    const Result<Tables> read =
        readPlanFile(QStringLiteral(RACKLOOM_SOURCE_DIR "/tests/fixtures/format/v1.0/small.rackloom"));
    QVERIFY(read);
}

RACKLOOM_TEST(PlanReaderTest, QCoreApplication)
#include "plan_reader_test.moc"
