// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/apply_diff.h"

#include "model/diff/diff_json.h"
#include "tests/support/made_cluster.h"
#include "tests/support/random_edits.h"
#include "tests/support/random_steps.h"
#include "tests/support/small_design.h"
#include "tests/support/test_program.h"
#include "tests/support/whole_design.h"

#include <nlohmann/json.hpp>

#include <QtTest>

using namespace model;
using tests::wholeDesign;

namespace {

std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

QString firstOtherLine(const QByteArray& found, const QByteArray& wanted)
{
    const QList<QByteArray> here = found.split('\n');
    const QList<QByteArray> there = wanted.split('\n');
    for (qsizetype i = 0; i < std::min(here.size(), there.size()); ++i) {
        if (here[i] != there[i])
            return QString::fromUtf8(here[i] + " for " + there[i]);
    }
    return QStringLiteral("the same text");
}

/// What is wrong with the way from one design to another and back, by the changes as they are printed; empty: nothing.
QString wrongBetween(const Tables& a, const Tables& b)
{
    const PlanDiff diff = diffPlans(a, b);
    const QByteArray json = diffJson(diff);
    const auto there = applyDiff(a, view(json));
    if (!there)
        return QStringLiteral("forth: ") + there.error().message;
    if (!(there.value() == b) || writePlan(there.value()) != writePlan(b))
        return QStringLiteral("forth: another design: ") + firstOtherLine(writePlan(there.value()), writePlan(b));
    const auto back = applyDiff(b, view(json), DiffWay::Back);
    if (!back)
        return QStringLiteral("back: ") + back.error().message;
    if (!(back.value() == a) || writePlan(back.value()) != writePlan(a))
        return QStringLiteral("back: another design");
    if (diff.isEmpty() && diff.records.empty() && diff.renumbered.empty() && !(a == b))
        return QStringLiteral("a difference is not seen");
    if (diffJson(diffPlans(a, b)) != json)
        return QStringLiteral("the same designs give other bytes");
    return {};
}

#define LEADS_THERE_AND_BACK(a, b) \
    do { \
        const QString wrong = wrongBetween(a, b); \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong)); \
        const QString backwards = wrongBetween(b, a); \
        QVERIFY2(backwards.isEmpty(), qPrintable(backwards)); \
    } while (false)

template <class Walk>
Tables walked(Tables plan, std::uint32_t seed, int steps)
{
    Walk walk(seed);
    for (int i = 0; i < steps; ++i)
        walk.next(plan).applyTo(plan);
    return wholeDesign(plan);
}

}  // namespace

/// Whatever lies between two designs: the printed changes lead from one to the other, byte for byte.
class ApplyDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seededStepsLeadThereAndBack()
    {
        const Tables start = wholeDesign(tests::madeCluster(72).plan);
        for (std::uint32_t seed = 1; seed <= 24; ++seed) {
            const Tables one = walked<tests::RandomSteps>(start, seed, 1 + static_cast<int>(seed) * 3);
            const Tables other = walked<tests::RandomSteps>(start, seed + 100, 30);
            LEADS_THERE_AND_BACK(start, one);
            LEADS_THERE_AND_BACK(one, other);
        }
    }

    void seededEditsLeadThereAndBack()
    {
        for (const int gpus : {72, 576}) {
            const Tables start = wholeDesign(tests::madeCluster(gpus).plan);
            for (std::uint32_t seed = 1; seed <= 8; ++seed)
                LEADS_THERE_AND_BACK(start, walked<tests::RandomEdits>(start, seed, 40));
        }
    }

    void clustersOfOtherSizesLeadToEachOther()
    {
        const Tables empty = emptyDesign();
        LEADS_THERE_AND_BACK(empty, empty);
        std::vector<Tables> plans{empty, tests::smallDesign()};
        for (const int gpus : {72, 144, 576, 1152})
            plans.push_back(wholeDesign(tests::madeCluster(gpus).plan));
        for (std::size_t i = 0; i + 1 < plans.size(); ++i)
            LEADS_THERE_AND_BACK(plans[i], plans[i + 1]);
    }

    void editsOfAnEmptyDesignLeadThereAndBack()
    {
        for (std::uint32_t seed = 1; seed <= 20; ++seed)
            LEADS_THERE_AND_BACK(emptyDesign(), walked<tests::RandomEdits>(emptyDesign(), seed, 12));
    }

    void whatANewerVersionAddedGoesAlong()
    {
        QByteArray newer = writePlan(tests::smallDesign());
        newer.replace("\"minor\":0", "\"minor\":9");
        QByteArray other = newer;
        newer.replace("\"name\":\"A01\"", "\"tint\": [1, 2],\"name\":\"A01\"");
        other.replace("\"name\":\"A02\"", "\"tint\":\"x\",\"name\":\"A02\"");
        newer.replace("{\"kind\":\"row\"", "{\"kind\":\"robot\",\"id\":1,\"arms\":2}\n{\"kind\":\"row\"");
        other.replace("{\"kind\":\"row\"", "{\"kind\":\"robot\",\"id\":1,\"arms\":3}\n{\"kind\":\"row\"");
        const auto recounted = [](const QByteArray& text) -> QByteArray {
            const auto lines = text.count('\n') - 2;
            const qsizetype end = text.lastIndexOf("{\"end\"");
            return text.left(end) + "{\"end\":{\"records\":" + QByteArray::number(lines) + "}}\n";
        };
        const auto a = tests::readText(recounted(newer));
        const auto b = tests::readText(recounted(other));
        QVERIFY2(a, a ? "" : qPrintable(a.error().message));
        QVERIFY(b);
        LEADS_THERE_AND_BACK(b.value(), tests::smallDesign());
        // Blanks a newer version would not write are not kept in changes.
        QCOMPARE(diffPlans(a.value(), b.value()).items.size(), std::size_t(1));
        const auto there = applyDiff(a.value(), view(diffJson(diffPlans(a.value(), b.value()))));
        QVERIFY2(there, there ? "" : qPrintable(there.error().message));
    }

    void changesLaidOutByAnotherProgramAreRead()
    {
        const Tables a = wholeDesign(tests::madeCluster(72).plan);
        const Tables b = walked<tests::RandomSteps>(a, 5, 20);
        const QByteArray json = diffJson(diffPlans(a, b));
        const std::string laidOut = nlohmann::ordered_json::parse(json.toStdString()).dump(4) + "\r\n";
        const auto there = applyDiff(a, laidOut);
        QVERIFY2(there, there ? "" : qPrintable(there.error().message));
        QCOMPARE(writePlan(there.value()), writePlan(b));
    }

    void aDesignTheChangesWereNotMadeFromIsRefusedWithWhatDoesNotFit()
    {
        const Tables a = tests::smallDesign();
        Tables b = a;
        Device leaf = b.devices.at(Id<Device>(1));
        leaf.unit = 12;
        b.devices.put(leaf);
        const QByteArray json = diffJson(diffPlans(a, b));
        const auto twice = applyDiff(b, view(json));
        QVERIFY(!twice);
        QVERIFY2(twice.error().message.contains(QStringLiteral("\"unit\" is 12 and should be 10")),
                 qPrintable(twice.error().message));
        const auto nothing = applyDiff(emptyDesign(), view(json));
        QVERIFY(!nothing);
        QVERIFY2(nothing.error().message.contains(QStringLiteral("there is no device L1-01")),
                 qPrintable(nothing.error().message));
        Tables more = a;
        more.rows.put(Row{Id<Row>(2), QStringLiteral("B")});
        const auto taken = applyDiff(more, view(diffJson(diffPlans(a, more))));
        QVERIFY(!taken);
        QVERIFY2(taken.error().message.contains(QStringLiteral("row B is added")), qPrintable(taken.error().message));
    }

    void whatTheChangesDoNotTouchMayDiffer()
    {
        const Tables a = tests::smallDesign();
        Tables b = a;
        Row row = b.rows.at(Id<Row>(1));
        row.name = QStringLiteral("R");
        b.rows.put(row);
        Tables elsewhere = a;
        Device leaf = elsewhere.devices.at(Id<Device>(1));
        leaf.unit = 12;
        elsewhere.devices.put(leaf);
        const auto there = applyDiff(elsewhere, view(diffJson(diffPlans(a, b))));
        QVERIFY(there);
        QCOMPARE(there.value().rows.at(Id<Row>(1)).name, QStringLiteral("R"));
        QCOMPARE(there.value().devices.at(Id<Device>(1)).unit, 12);
    }

    void damagedChangesAreRefusedAndNeverCrash()
    {
        const Tables a = wholeDesign(tests::madeCluster(72).plan);
        const Tables b = walked<tests::RandomSteps>(a, 7, 6);
        const QByteArray sound = diffJson(diffPlans(a, b));
        QVERIFY(!applyDiff(a, ""));
        QVERIFY(!applyDiff(a, "[]"));
        QVERIFY(!applyDiff(a, "{\"rackloom_diff\":{\"version\":1}}"));
        QVERIFY(!applyDiff(a, "{\"rackloom_diff\":{\"version\":2}}"));
        std::mt19937 random(3);
        const auto upTo = [&](qsizetype most) { return std::uniform_int_distribution<qsizetype>(0, most)(random); };
        for (int i = 0; i < 400; ++i) {
            QByteArray damaged = sound;
            if (i % 3 == 0)
                damaged.truncate(upTo(damaged.size() - 1));
            else if (i % 3 == 1)
                damaged[upTo(damaged.size() - 1)] = static_cast<char>(upTo(255));
            else
                damaged.remove(upTo(damaged.size() - 1), 1 + upTo(40));
            const auto made = applyDiff(a, view(damaged));
            QVERIFY(made || !made.error().message.isEmpty());
        }
    }

    void numbersBeyondBoundsAreRefused()
    {
        const Tables a = wholeDesign(tests::madeCluster(72).plan);
        for (const char* run : {R"({"kind":"device","from":1,"to":4294967295,"count":1})",
                                R"({"kind":"device","from":1,"to":67108864,"count":67108864})",
                                R"({"kind":"device","from":0,"to":1,"count":1})", R"({"kind":"device","from":1})"}) {
            QByteArray json = diffJson(diffPlans(a, a));
            json.replace("\"renumbered\":[]", QByteArray("\"renumbered\":[").append(run).append(']'));
            QVERIFY(!applyDiff(a, view(json)));
        }
    }
};

RACKLOOM_TEST(ApplyDiffTest)
#include "apply_diff_test.moc"
