// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

/// Every rack, device and cable has a name, and one of its own.
class LabelRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneNameForSeveralIsAnError();
    void aRackAndADeviceMayShareAName();
    void cablesOfOnePatternCountTogether_data();
    void cablesOfOnePatternCountTogether();
    void noNameIsAnErrorOfItsOwn();
};

namespace {

const QString kDoubled = u"label.doubled"_s;
const QString kMissing = u"label.missing"_s;

template <class Record>
void rename(RulePlan& made, Id<Record> id, const QString& name)
{
    Record record = made.plan.of<Record>().at(id);
    record.name = name;
    made.plan.of<Record>().put(record);
}

QStringList messages(const RulePlan& made, const QString& rule)
{
    QStringList all;
    for (const Finding& finding : made.findings(rule))
        all.append(finding.message);
    return all;
}

}  // namespace

void LabelRulesTest::oneNameForSeveralIsAnError()
{
    RulePlan made;
    const Id<Rack> first = made.rack();
    const Id<Rack> second = made.rack();
    const Id<Device> one = made.device(first, u"tray"_s, 1);
    const Id<Device> two = made.device(second, u"tray"_s, 1);
    const Id<Device> three = made.device(second, u"tray"_s, 2);
    QCOMPARE(messages(made, kDoubled), QStringList());

    rename(made, second, u"A01"_s);
    for (const Id<Device> id : {one, two, three})
        rename(made, id, u"T"_s);

    const std::vector<Finding> findings = made.findings(kDoubled);
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].message, u"2 racks are called A01."_s);
    QCOMPARE(findings[0].severity, Severity::Error);
    QCOMPARE(findings[0].place, std::optional<ObjectRef>(second));
    QCOMPARE(findings[1].message, u"3 devices are called T."_s);
    QCOMPARE(findings[1].place, std::optional<ObjectRef>(two));
}

void LabelRulesTest::aRackAndADeviceMayShareAName()
{
    RulePlan made;
    const Id<Rack> rack = made.rack();
    rename(made, made.device(rack, u"tray"_s, 1), u"A01"_s);

    QCOMPARE(messages(made, kDoubled), QStringList());
}

void LabelRulesTest::cablesOfOnePatternCountTogether_data()
{
    QTest::addColumn<CableRole>("role");
    QTest::addColumn<int>("number");
    QTest::addColumn<QStringList>("messages");
    // Beside a fabric cable with the number 7, F-00007.
    QTest::newRow("the same role") << CableRole::NicLeaf << 7 << QStringList{u"2 cables are called F-00007."_s};
    QTest::newRow("another tier") << CableRole::SpineCore << 7 << QStringList{u"2 cables are called F-00007."_s};
    QTest::newRow("the next number") << CableRole::NicLeaf << 8 << QStringList();
    QTest::newRow("a management cable") << CableRole::Management << 7 << QStringList();
    QTest::newRow("a trunk") << CableRole::Trunk << 7 << QStringList();
}

void LabelRulesTest::cablesOfOnePatternCountTogether()
{
    QFETCH(const CableRole, role);
    QFETCH(const int, number);
    QFETCH(const QStringList, messages);
    RulePlan made;
    const Id<Device> tray = made.device(made.rack(), u"tray"_s, 1);
    for (const bool first : {true, false}) {
        const Id<Cable> id = made.cable(u"fiber"_s, {tray, first ? 1 : 3}, {tray, first ? 2 : 4}, 1_m,
                                        first ? CableRole::LeafSpine : role);
        Cable cable = made.plan.cables.at(id);
        cable.number = first ? 7 : number;
        made.plan.cables.put(cable);
    }

    QCOMPARE(::messages(made, kDoubled), messages);
}

void LabelRulesTest::noNameIsAnErrorOfItsOwn()
{
    RulePlan made;
    const Id<Rack> rack = made.rack();
    const Id<Device> one = made.device(rack, u"tray"_s, 4);
    const Id<Device> two = made.device(rack, u"tray"_s, 5);
    QCOMPARE(messages(made, kMissing), QStringList());

    rename(made, one, {});
    QCOMPARE(messages(made, kMissing), QStringList{u"1 devices have no name; the first stands in rack A01 at U4."_s});
    rename(made, two, {});
    rename(made, rack, {});
    QCOMPARE(messages(made, kMissing),
             (QStringList{u"1 racks have no name; the first stands in row A."_s,
                          u"2 devices have no name; the first stands in rack  at U4."_s}));
    QCOMPARE(messages(made, kDoubled), QStringList());
}

RACKLOOM_TEST(LabelRulesTest)
#include "label_rules_test.moc"
