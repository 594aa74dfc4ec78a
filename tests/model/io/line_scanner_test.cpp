// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/line_scanner.h"

#include "model/io/utf8.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <random>

using namespace model;

class LineScannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsMembersAsTheyAreWritten();
    void readsListsOfWholeNumbersAndNothingElse();
    void undoesEscapes();
    void takesWhatAnotherParserTakes();
    void findsTheFirstByteThatIsNotUtf8_data();
    void findsTheFirstByteThatIsNotUtf8();
    void agreesWithQtOnUtf8();
};

void LineScannerTest::findsMembersAsTheyAreWritten()
{
    std::vector<LineMember> members;
    QVERIFY(scanObject(R"( {"a":-12, "b" : [1, "x,]"] ,"c":"\"","d":1e3,"e":{"f":null},"g":true})", members));
    QCOMPARE(members.size(), std::size_t(6));
    QCOMPARE(members[0].value.whole, std::int64_t(-12));
    QVERIFY(members[1].whole == R"("b" : [1, "x,]"])");
    QVERIFY(members[2].value.text == R"(\")" && members[2].value.escaped);
    QVERIFY(members[3].value.kind == LineValue::Kind::Number);
    QVERIFY(members[4].value.text == R"({"f":null})");
    QVERIFY(members[5].value.kind == LineValue::Kind::Flag);
}

void LineScannerTest::readsListsOfWholeNumbersAndNothingElse()
{
    std::vector<LineMember> members;
    QVERIFY(
        scanObject(R"({"a":[ 1, -2 ,3],"b":[],"c":[1,"2"],"d":[1.5],"e":[99999999999999999999],"f":[[1]]})", members));
    std::vector<std::int64_t> numbers;
    QVERIFY(scanWholes(members[0].value.text, numbers));
    QCOMPARE(numbers, (std::vector<std::int64_t>{1, -2, 3}));
    QVERIFY(scanWholes(members[1].value.text, numbers) && numbers.empty());
    for (std::size_t i = 2; i < members.size(); ++i)
        QVERIFY2(!scanWholes(members[i].value.text, numbers), std::string(members[i].name).c_str());
}

void LineScannerTest::undoesEscapes()
{
    std::vector<LineMember> members;
    QVERIFY(scanObject(R"({"a":"x\"\\\/\b\f\n\r\t\u00e4\ud83d\ude00y"})", members));
    QCOMPARE(decodeText(members[0].value), QStringLiteral("x\"\\/\b\f\n\r\t\u00e4\U0001F600y"));
}

void LineScannerTest::takesWhatAnotherParserTakes()
{
    const std::string start =
        R"({"kind":"tray","id":1,"name":"T\u00e4\n\ud83d\ude00 1","at":[-5,0,2.5e3],"deep":{"a":[true,false,null,{}]},"z":""})";
    const std::string alphabet = "{}[]\",:\\/u0d8123.-+eE \t\x01tfnabx\x7f";
    std::mt19937 random(20260101);
    const auto upTo = [&](std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(random); };
    std::vector<LineMember> members;
    int taken = 0;
    for (int i = 0; i < 100'000; ++i) {
        std::string text = start;
        for (std::size_t changes = upTo(2) + 1; changes > 0; --changes) {
            const std::size_t at = upTo(text.size() - 1);
            const char c = alphabet[upTo(alphabet.size() - 1)];
            if (upTo(2) == 0)
                text.insert(at, 1, c);
            else if (upTo(1) == 0)
                text.erase(at, 1);
            else
                text[at] = c;
        }
        const bool expected = nlohmann::json::accept(text) && nlohmann::json::parse(text).is_object();
        const bool found = bool(scanObject(text, members));
        QVERIFY2(found == expected, text.c_str());
        taken += found;
    }
    QVERIFY(taken > 1000 && taken < 90'000);
}

void LineScannerTest::findsTheFirstByteThatIsNotUtf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, const QByteArray& text, int expected) {
        QTest::newRow(name) << text << expected;
    };
    row("empty", {}, -1);
    row("long ASCII", QByteArray(1000, 'x'), -1);
    row("two, three and four bytes", QByteArray("x\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80y"), -1);
    row("a lone continuation", QByteArray("abcdefghijk\x80"), 11);
    row("an overlong slash", QByteArray("a\xC0\xAF"), 1);
    row("an overlong three", QByteArray("a\xE0\x80\xAF"), 1);
    row("a surrogate", QByteArray("a\xED\xA0\x80"), 1);
    row("beyond Unicode", QByteArray("a\xF4\x90\x80\x80"), 1);
    row("cut", QByteArray("abc\xF0\x9F\x98"), 3);
    row("Latin-1", QByteArray("0123456789\xE4 "), 10);
}

void LineScannerTest::findsTheFirstByteThatIsNotUtf8()
{
    QFETCH(QByteArray, text);
    QFETCH(int, expected);
    const auto found = firstInvalidUtf8({text.constData(), std::size_t(text.size())});
    QCOMPARE(found ? int(*found) : -1, expected);
}

void LineScannerTest::agreesWithQtOnUtf8()
{
    std::mt19937 random(7);
    const std::string alphabet = "ab\x80\x9f\xa0\xbf\xc1\xc2\xdf\xe0\xe2\xed\xef\xf0\xf4\xf5";
    for (int i = 0; i < 100'000; ++i) {
        std::string text;
        for (std::size_t size = random() % 12; size > 0; --size)
            text += alphabet[random() % alphabet.size()];
        const bool valid = QByteArray::fromStdString(text).isValidUtf8();
        QVERIFY(valid == !firstInvalidUtf8(text));
    }
}

RACKLOOM_TEST(LineScannerTest, QCoreApplication)
#include "line_scanner_test.moc"
