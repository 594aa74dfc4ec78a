// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/row_template.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;

/// Rows of racks as data.
class RowTemplateTest : public QObject {
    Q_OBJECT

private:
    const QByteArray m_text = builtInTemplate(u"nvl576-row"_s);

private Q_SLOTS:
    void theBuiltInOnesAreWhole()
    {
        QVERIFY(builtInTemplates().contains(u"nvl576-row"_s));
        for (const QString& key : builtInTemplates()) {
            const auto row = readRowTemplate(builtInTemplate(key));
            QVERIFY2(row, qPrintable(row ? QString() : row.error().message));
            QCOMPARE(row.value().key, key);
        }
        QVERIFY(builtInTemplate(u"none"_s).isEmpty());
    }

    void nvl576IsEightRacksEachLinkedWithEachOther()
    {
        const RowTemplate row = readRowTemplate(m_text).value();
        QCOMPARE(row.racks, 8);
        QCOMPARE(row.links.size(), std::size_t(8 * 7 / 2));
        for (const RowTemplate::Links& links : row.links)
            QCOMPARE(links.cable, u"copper-active-200g"_s);
        QVERIFY(row.slackPerEnd.assumed());
        for (const CatalogType& type : row.types) {
            for (const NamedFigure& figure : figuresOf(type))
                QVERIFY2(!figure.known || !figure.source.isEmpty(), qPrintable(figure.path));
        }
    }

    void refusesWrongData_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* before, const char* after, const char* says) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(says);
        };
        row("no JSON", "{\n", "[{\n", "");
        row("a missing member", "\"racks\": {\"type\"", "\"rucks\": {\"type\"", "racks");
        row("an unknown member", "\"name\": \"NVL576 row\"", "\"name\": \"NVL576 row\", \"colour\": 1", "colour");
        row("too many racks", "\"count\": 8,", "\"count\": 80,", "whole number from 1 to 20");
        row("a rack type nobody has", "{\"type\": \"nvl576-row-rack\"", "{\"type\": \"no-rack\"", "no-rack");
        row("a device type nobody has", "{\"type\": \"nvl576-row-switch-tray\"", "{\"type\": \"no-tray\"", "no-tray");
        row("devices above the rack", "\"unit\": 40, \"count\": 9", "\"unit\": 41, \"count\": 9", "do not fit");
        row("a ladder type nobody has", "\"ladder\": {\"type\": \"nvl576-row-ladder\"",
            "\"ladder\": {\"type\": \"no-ladder\"", "no-ladder");
        row("a rack that is not there", "\"from\": 1, \"to\": 8", "\"from\": 1, \"to\": 9", "from 1 to 8");
        row("a rack with itself", "\"from\": 1, \"to\": 8", "\"from\": 8, \"to\": 8", "both are rack 8");
        row("racks joined twice", "\"from\": 1, \"to\": 8", "\"from\": 1, \"to\": 7", "joined twice");
        row("more links than ports", "\"from\": 1, \"to\": 8, \"count\": 45", "\"from\": 1, \"to\": 8, \"count\": 450",
            "ports");
        row("a wire class nobody has", "\"wire_class\": \"active twinax\"", "\"wire_class\": \"string\"", "string");
        row("a type with a wrong figure", "\"value\": 600, \"unit\": \"mm\"", "\"value\": 600, \"unit\": \"W\"",
            "types[0]");
        row("no source", ", \"source\": \"assumption: nine as in", ", \"sauce\": \"assumption: nine as in", "source");
    }

    void refusesWrongData()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, says);
        QVERIFY(m_text.contains(before));
        QByteArray text = m_text;
        text.replace(text.indexOf(before), before.size(), after);
        const std::vector<Error> errors = checkRowTemplate(text);
        QVERIFY(!errors.empty());
        QVERIFY(!readRowTemplate(text));
        bool said = says.isEmpty();
        for (const Error& error : errors) {
            QVERIFY2(error.line > 0, qPrintable(error.message));
            said = said || error.message.contains(says);
        }
        QVERIFY2(said, qPrintable(errors.front().message));
    }
};

RACKLOOM_TEST(RowTemplateTest, QCoreApplication)
#include "row_template_test.moc"
