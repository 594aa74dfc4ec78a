// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "tests/support/small_design.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

class NewerMinorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesBackWhatItDoesNotUnderstand();
    void keepsTheMinorEvenWhereEverythingIsUnderstood();
    void refusesTheSameInAFileOfItsOwnMinor_data();
    void refusesTheSameInAFileOfItsOwnMinor();
    void keepsUnknownMembersThroughAnEdit();
    void lettingARecordGoLetsItsUnknownMembersGo();
    void stillRefusesWhatItMisunderstands_data();
    void stillRefusesWhatItMisunderstands();
};

namespace {

struct Swap {
    const char* from;
    const char* to;
    int records = 0;
};

const Swap kNews[] = {
    {R"("name":"Small)", R"("site":{"a" : [1,  2e5]},"name":"Small)"},
    {R"("date":""})", R"("date":"","last":null})"},
    {R"({"kind":"cable","id":1,)",
     "{\"kind\":\"annotation\",\"id\":2,\"text\":\"x\"}\n"
     "{\"kind\":\"annotation\",\"id\":10,\"text\":\"\\u0041\"}\n{\"kind\":\"cable\",\"id\":1,",
     2},
    {R"("number":1,"a":[1,1],)", R"("number":1,"colour":"blue","sleeve" : "n\u002f a","a":[1,1],)"},
    {R"("length":4600000})", R"("length":4600000,"bends":[[1,2],{"r":3.50}]})"},
    {R"({"kind":"cable","id":2,)", R"({"kind":"cable","id":2,"first":true,)"},
    {R"("name":"Pump",)", R"("name":"Pump","noise":{"db": 7.10},)"},
    {R"({"kind":"hall","id":1,)",
     "{\"kind\":\"gauge-type\",\"id\":\"a\"}\n{\"kind\":\"gauge-type\",\"id\":\"b\"}\n{\"kind\":\"hall\",\"id\":1,", 2},
    {R"("fluid":"pg25",)", R"("fluid":"pg25","ph":7,)"},
    {R"({"end")", "{\"kind\":\"witness\",\"id\":1}\n{\"end\"", 1},
};

QByteArray swapped(QByteArray text, const Swap& swap)
{
    const qsizetype at = text.indexOf(swap.from);
    if (at < 0)
        qFatal("the small design has no %s", swap.from);
    return text.replace(at, qsizetype(qstrlen(swap.from)), swap.to)
        .replace("\"records\":28", QByteArray("\"records\":" + QByteArray::number(28 + swap.records)));
}

QByteArray newerFile(QByteArray text = tests::smallDesignFile()) { return text.replace("\"minor\":0", "\"minor\":3"); }

QByteArray newsFile()
{
    QByteArray text = newerFile();
    int records = 28;
    for (const Swap& swap : kNews) {
        text = swapped(text, {swap.from, swap.to, 0});
        records += swap.records;
    }
    return text.replace("\"records\":28", QByteArray("\"records\":" + QByteArray::number(records)));
}

Result<Tables> readText(const QByteArray& text) { return readPlan({text.constData(), std::size_t(text.size())}); }

}  // namespace

void NewerMinorTest::writesBackWhatItDoesNotUnderstand()
{
    const QByteArray text = newsFile();
    const Result<Tables> read = readText(text);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(writePlan(read.value()), text);
    const Result<Tables> again = readText(writePlan(read.value()));
    QVERIFY(again && again.value() == read.value());
}

void NewerMinorTest::keepsTheMinorEvenWhereEverythingIsUnderstood()
{
    const Result<Tables> read = readText(newerFile());
    QVERIFY(read);
    QCOMPARE(read.value().unknown.minor, 3);
    QCOMPARE(writePlan(read.value()), newerFile());
}

void NewerMinorTest::refusesTheSameInAFileOfItsOwnMinor_data()
{
    QTest::addColumn<int>("news");
    for (int i = 0; i < int(std::size(kNews)); ++i) {
        if (i != 6)  // a type may hold members for others than this program
            QTest::newRow(kNews[i].to) << i;
    }
}

void NewerMinorTest::refusesTheSameInAFileOfItsOwnMinor()
{
    QFETCH(int, news);
    const Result<Tables> read = readText(swapped(tests::smallDesignFile(), kNews[news]));
    QVERIFY(!read);
    QVERIFY(read.error().line >= 1);
}

void NewerMinorTest::keepsUnknownMembersThroughAnEdit()
{
    Tables plan = readText(newsFile()).value();
    Cable cable = plan.cables.at(Id<Cable>(1));
    cable.number = 7;
    plan.cables.put(cable);
    QCOMPARE(writePlan(plan), newsFile().replace("\"number\":1,", "\"number\":7,"));
}

void NewerMinorTest::lettingARecordGoLetsItsUnknownMembersGo()
{
    Tables plan = readText(newsFile()).value();
    plan.cables.erase(Id<Cable>(1));
    const QByteArray text = writePlan(plan);
    QVERIFY(!text.contains("colour") && !text.contains("bends"));
    QVERIFY(text.contains("\"first\":true"));
    const Result<Tables> read = readText(text);
    QVERIFY(read);
    QCOMPARE(read.value().cables.size(), std::size_t(1));
}

void NewerMinorTest::stillRefusesWhatItMisunderstands_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char* name, const char* from, const char* to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("an unknown word", "\"leaf-spine\"", "\"leaf-leaf\"");
    row("a member of another type", "\"unit\":10", "\"unit\":[10,11]");
    row("a member gone", "\"facing\":\"south\"", "\"looks\":\"south\"");
    row("an unknown member twice", "\"colour\":\"blue\"", "\"colour\":\"blue\",\"colour\":1");
    row("a record of an unknown kind without id", "{\"kind\":\"witness\",\"id\":1}", "{\"kind\":\"witness\",\"of\":1}");
    row("a record of an unknown kind twice", "{\"kind\":\"annotation\",\"id\":10", "{\"kind\":\"annotation\",\"id\":2");
    row("an id that is no id", "{\"kind\":\"witness\",\"id\":1}", "{\"kind\":\"witness\",\"id\":1.5}");
}

void NewerMinorTest::stillRefusesWhatItMisunderstands()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray text = newsFile();
    QVERIFY(text.contains(from));
    const Result<Tables> read = readText(text.replace(from, to));
    QVERIFY(!read);
    QVERIFY(read.error().line > 1);
}

RACKLOOM_TEST(NewerMinorTest, QCoreApplication)
#include "newer_minor_test.moc"
