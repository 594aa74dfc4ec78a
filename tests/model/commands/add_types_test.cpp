// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/add_types.h"

#include "model/edit/document.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

CatalogType typeFrom(QByteArray json)
{
    auto type = parseCatalogType({json.constData(), static_cast<std::size_t>(json.size())});
    if (!type)
        qFatal("%s", qPrintable(type.error().message));
    return std::move(type).value();
}

}  // namespace

/// Types of a user's own in a design.
class AddTypesTest : public QObject {
    Q_OBJECT

private:
    const Tables& m_plan = tests::madeCluster(72).plan;

private Q_SLOTS:
    void addsWhatIsNewAndUndoes()
    {
        Document document(m_plan);
        const CatalogType cord = typeFrom(
            R"({"kind":"cable-type","id":"my-cord","name":"Mine","connector":"mpo-12","medium":"single-mode"})");
        document.apply(addTypes(m_plan, {cord}).value());
        QVERIFY(findType<CableType>(document.plan(), s("my-cord")));
        document.undo();
        QVERIFY(document.plan() == m_plan);
    }

    void leavesWhatIsTheSame()
    {
        const CableType fiber = *findType<CableType>(m_plan, s("mpo12-apc-smf"));
        QVERIFY(addTypes(m_plan, {typeFrom(fiber.json)}).value().isEmpty());
    }

    void replacesUnderTheSameId()
    {
        const CableType fiber = *findType<CableType>(m_plan, s("mpo12-apc-smf"));
        QByteArray json = fiber.json;
        json.replace("\"planning\":false", "\"planning\":true");
        Tables plan = m_plan;
        const auto step = addTypes(m_plan, {typeFrom(json)});
        QCOMPARE(step.value().label, s("Replace type mpo12-apc-smf (used by 360 cables)"));
        step.value().applyTo(plan);
        QCOMPARE(plan.cableTypes.size(), m_plan.cableTypes.size());
        QVERIFY(plan.cableTypes.at(fiber.id).planning);
    }

    void saysWhatItAddsAndWhatItReplaces()
    {
        const CatalogType cord = typeFrom(
            R"({"kind":"cable-type","id":"my-cord","name":"Mine","connector":"mpo-12","medium":"single-mode"})");
        QCOMPARE(addTypes(m_plan, {cord}).value().label, s("Add type my-cord"));
        QByteArray rack = findType<RackType>(m_plan, s("gb300-nvl72"))->json;
        rack.replace("\"name\":\"", "\"name\":\"My ");
        QCOMPARE(addTypes(m_plan, {cord, typeFrom(rack)}).value().label,
                 s("Add type my-cord; replace type gb300-nvl72 (used by 1 rack)"));
    }

    void refusesCablesInUseThatWouldEndOtherwise_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* change, const char* says) { QTest::newRow(says) << s(change) << s(says); };
        row(R"("connector":"mpo-12","fibers":12,"legs_a":1,"legs_b":2,"positions_a":12,"positions_b":6,"map":[
              [1,1,1,1],[1,2,1,2],[1,3,1,3],[1,4,1,4],[1,5,1,5],[1,6,1,6],[1,7,2,1],[1,8,2,2],[1,9,2,3],[1,10,2,4],
              [1,11,2,5],[1,12,2,6]])",
            "connectors at end b: 2 instead of 1");
        row(R"("connector":"mpo-16","fibers":16)", "connector at end a: mpo-16 instead of mpo-12");
        row(R"("connector":"mpo-12","fibers":8)", "fibers at end b: 8 instead of 12");
    }

    void refusesCablesInUseThatWouldEndOtherwise()
    {
        QFETCH(QString, change);
        QFETCH(QString, says);
        const QString json =
            s(R"({"kind":"cable-type","id":"mpo12-apc-smf","name":"Mine","medium":"single-mode",)") + change + u'}';
        const auto step = addTypes(m_plan, {typeFrom(json.toUtf8())});
        QVERIFY(!step);
        QVERIFY2(step.error().message.contains(says), qPrintable(step.error().message));
        QVERIFY2(step.error().message.startsWith(s("The design has 360 cables of type")),
                 qPrintable(step.error().message));
        Tables unused = m_plan;
        std::vector<Id<Cable>> all;
        m_plan.cables.forEach([&](const Cable& cable) { all.push_back(cable.id); });
        for (const Id<Cable> id : all)
            unused.cables.erase(id);
        QCOMPARE(addTypes(unused, {typeFrom(json.toUtf8())}).value().label, s("Replace type mpo12-apc-smf (not used)"));
    }

    void refusesRacksThatAreTooLowForTheirDevices()
    {
        RackType low = *findType<RackType>(m_plan, s("gb300-nvl72"));
        low.heightUnits = 30;
        low.json += ' ';
        const auto step = addTypes(m_plan, {low});
        QVERIFY(!step);
        QVERIFY2(step.error().message.contains(s("stands higher")), qPrintable(step.error().message));
        RackType dry = *findType<RackType>(m_plan, s("gb300-nvl72"));
        dry.manifolds.clear();
        dry.json += ' ';
        QVERIFY(addTypes(m_plan, {dry}).error().message.contains(s("no manifold of loop")));
    }

    void refusesHosesInUseWithAnotherCoupling()
    {
        std::optional<Id<HoseType>> used;
        m_plan.hoses.forEach([&](const Hose& hose) { used = hose.type ? hose.type : used; });
        HoseType hose = m_plan.hoseTypes.at(*used);
        hose.coupling += s("-x");
        hose.json += ' ';
        const auto step = addTypes(m_plan, {hose});
        QVERIFY(!step);
        QVERIFY2(step.error().message.contains(s("instead of")), qPrintable(step.error().message));
    }

    void refusesToLoseAPortInUse()
    {
        QByteArray json = findType<DeviceType>(m_plan, s("q3450-ld"))->json;
        QVERIFY(json.contains("\"count\":144"));
        json.replace("\"count\":144", "\"count\":100");
        const auto step = addTypes(m_plan, {typeFrom(json)});
        QVERIFY(!step);
        QVERIFY2(step.error().message.contains(s("has a cable")), qPrintable(step.error().message));
    }
};

RACKLOOM_TEST(AddTypesTest, QCoreApplication)
#include "add_types_test.moc"
