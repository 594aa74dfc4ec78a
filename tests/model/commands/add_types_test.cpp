// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/add_types.h"

#include "model/edit/document.h"
#include "tests/support/made_cluster.h"

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
        addTypes(m_plan, {typeFrom(json)}).value().applyTo(plan);
        QCOMPARE(plan.cableTypes.size(), m_plan.cableTypes.size());
        QVERIFY(plan.cableTypes.at(fiber.id).planning);
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

QTEST_GUILESS_MAIN(AddTypesTest)
#include "add_types_test.moc"
