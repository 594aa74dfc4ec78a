// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/optics_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {

const QString kRule = QStringLiteral("pm.bend");

Id<Cable> feed(OpticsPlan& made)
{
    const auto a = made.device(u"L"_s, u"q3450-ld-remote"_s);
    const auto shelf = made.device(u"Z"_s, u"laser-shelf"_s);
    return made.cable(u"pm-mpo-jumper"_s, {shelf, 1}, port(made.plan(), a, u"pm-1"_s), 5_m, CableRole::LaserFeed);
}

}  // namespace

class PmBendRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thirtyMillimetresFitTheManager();
    void aNarrowManagerIsFoundOnceARack();
    void pullingNeedsMoreRoomThanLying();
    void whatIsNotKnownIsSaid();
    void otherCablesAreNoneOfIt();
};

void PmBendRuleTest::thirtyMillimetresFitTheManager()
{
    OpticsPlan made;
    feed(made);
    QVERIFY(made.findings(kRule).empty());
    made.change<CableType>(u"pm-mpo-jumper"_s, [](CableType& type) { type.bendRadius.value = 100_mm; });
    QVERIFY(made.findings(kRule).empty());
}

void PmBendRuleTest::aNarrowManagerIsFoundOnceARack()
{
    OpticsPlan made;
    const Id<Cable> cable = feed(made);
    made.change<CableType>(u"pm-mpo-jumper"_s, [](CableType& type) { type.bendRadius.value = 101_mm; });
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().place, std::optional<ObjectRef>(cable));
    QCOMPARE(findings.front().message,
             u"The side manager of A01 leaves 100 mm for the turns of P-00001, which needs a radius of 101 mm."_s);
}

void PmBendRuleTest::pullingNeedsMoreRoomThanLying()
{
    // 30 mm where it lies, 60 mm while it is pulled.
    OpticsPlan made;
    feed(made);
    const auto severityAt = [&](Length room) -> std::optional<Severity> {
        made.change<RackType>(u"network-48ru"_s, [&](RackType& type) { type.sideManagerWidth.value = room; });
        const std::vector<Finding> findings = made.findings(kRule);
        return findings.empty() ? std::nullopt : std::optional(findings.front().severity);
    };
    QCOMPARE(severityAt(60_mm), std::optional<Severity>());
    QCOMPARE(severityAt(60_mm - 1_um), std::optional(Severity::Warning));
    QCOMPARE(severityAt(30_mm), std::optional(Severity::Warning));
    QCOMPARE(severityAt(30_mm - 1_um), std::optional(Severity::Error));
}

void PmBendRuleTest::whatIsNotKnownIsSaid()
{
    OpticsPlan made;
    feed(made);
    made.change<RackType>(u"network-48ru"_s, [](RackType& type) { type.sideManagerDepth = {}; });
    QCOMPARE(made.findings(kRule).front().figure, u"network-48ru: side_manager.depth"_s);
    made.change<CableType>(u"pm-mpo-jumper"_s, [](CableType& type) { type.bendRadius = {}; });
    QCOMPARE(made.findings(kRule).front().figure, u"pm-mpo-jumper: bend_radius"_s);
}

void PmBendRuleTest::otherCablesAreNoneOfIt()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {a, 2}, 5_m);
    made.change<CableType>(u"mpo12-apc-smf"_s, [](CableType& type) { type.bendRadius.value = 500_mm; });
    QVERIFY(made.findings(kRule).empty());
}

RACKLOOM_TEST(PmBendRuleTest, QCoreApplication)
#include "pm_bend_rule_test.moc"
