// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/run_verb.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tests;
namespace {

QStringList words(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

}  // namespace

/// Trays, hall, guides, moves and the profile from the command line, on the pod of 576 GPUs.
class PathwayVerbsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Answer on(const char* verb, const QStringList& rest)
    {
        return rackloom(QString::fromLatin1(verb), QStringList{path("pod")} + rest);
    }
    QStringList to(const char* name) const { return {QStringLiteral("-o"), path(name)}; }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(rackloom(QStringLiteral("new"), QStringList{path("pod")} + words("--gpus 576")).exit, app::kFine);
    }

    void aNarrowTrayIsNamedWithWhatItWants()
    {
        QCOMPARE(on("tray", words("change TR-A --width 20") + to("narrow")).exit, app::kFine);
        const Answer routed = rackloom(QStringLiteral("route"), {path("narrow")});
        QCOMPARE(routed.exit, app::kDesignHasErrors);
        QVERIFY2(routed.out.contains(QStringLiteral("1152 of 1152 cables routed")), qPrintable(routed.out));
        QVERIFY2(routed.out.contains(QStringLiteral("TR-A: full.")), qPrintable(routed.out));
        const Answer checked = rackloom(QStringLiteral("check"), {path("narrow")});
        QCOMPARE(checked.exit, app::kDesignHasErrors);
        QVERIFY2(checked.out.contains(QStringLiteral("error tray.fill TR-A")), qPrintable(checked.out));
    }

    void aTrayIsDrawnAndRemoved()
    {
        QVERIFY(!on("tray", words("draw TR-C") + to("x")).err.isEmpty());
        QVERIFY(!on("tray", words("draw TR-C --points 1,2 3,4") + to("x")).err.isEmpty());
        QVERIFY(!on("tray", words("draw TR-C --points 1,2,3 1,2,3") + to("x")).err.isEmpty());
        QVERIFY(!on("tray", words("draw TR-C --points 1,2,3 4,2,3 2,2,3") + to("x")).err.isEmpty());
        QVERIFY(!on("tray", words("draw TR-C --points 1,2,3 4,2,3 --layers 13") + to("x")).err.isEmpty());
        QVERIFY(!on("tray", words("draw TR-C --points 1,2,300 4,2,300") + to("x")).err.isEmpty());
        QVERIFY(on("tray", words("draw TR-A --points 1,2,3 4,2,3") + to("x")).err.contains(QStringLiteral("already")));
        QVERIFY(!on("tray", words("change TR-C --width 20") + to("x")).err.isEmpty());
        QVERIFY(!on("tray", words("draw TR-C --kind glass --points 1,2,3 4,2,3") + to("x")).err.isEmpty());
        QVERIFY(!on("tray", words("remove TR-C") + to("x")).err.isEmpty());
        QCOMPARE(
            on("tray", words("draw PW --kind power --points 1.8,2.1,2.6 8.8,2.1,2.6 --width 100") + to("power")).exit,
            app::kFine);
        const Answer listed = rackloom(QStringLiteral("tray"), {path("power"), QStringLiteral("list")});
        QVERIFY2(listed.out.contains(QStringLiteral("PW")), qPrintable(listed.out));
        // TR-A is 150 mm wide at y = 2.4, the power way 100 mm at 2.1: 175 mm between them.
        QVERIFY2(listed.out.contains(QStringLiteral("175")), qPrintable(listed.out));
        QVERIFY(rackloom(QStringLiteral("check"), {path("power")})
                    .out.contains(QStringLiteral("tray.power-clearance TR-A")));
        QCOMPARE(rackloom(QStringLiteral("tray"), QStringList{path("power")} + words("remove PW")).exit, app::kFine);
    }

    void aColumnInTheWayIsFound()
    {
        QCOMPARE(on("hall", words("column C1 5,2.3 5.4,2.3 5.4,2.7 5,2.7") + to("hall")).exit, app::kFine);
        QVERIFY(rackloom(QStringLiteral("check"), {path("hall")}).out.contains(QStringLiteral("tray.blocked TR-A")));
        QCOMPARE(rackloom(QStringLiteral("hall"), QStringList{path("hall")} + words("remove C1")).exit, app::kFine);
        QCOMPARE(bytesOf(path("hall")), bytesOf(path("pod")));
        QVERIFY(!on("hall", words("column C1 5,2.3 5.4,2.3") + to("x")).err.isEmpty());
        QVERIFY(!on("hall", words("paint it") + to("x")).err.isEmpty());
    }

    void theSlabBearsWhatItsOwnerSays()
    {
        QCOMPARE(on("hall", words("slab 2400 500") + to("weak")).exit, app::kFine);
        const Answer checked = rackloom(QStringLiteral("check"), {path("weak")});
        QCOMPARE(checked.exit, app::kDesignHasErrors);
        QVERIFY(checked.out.contains(QStringLiteral("A01 puts 2481 kg/m2 on the slab, which bears 2400 kg/m2.")));
        QCOMPARE(rackloom(QStringLiteral("hall"), QStringList{path("weak")} + words("slab unknown unknown")).exit,
                 app::kFine);
        QCOMPARE(bytesOf(path("weak")), bytesOf(path("pod")));
        QVERIFY(!on("hall", words("slab much") + to("x")).err.isEmpty());
        QVERIFY(!on("hall", words("slab 0") + to("x")).err.isEmpty());
    }

    void aTrayBeyondTheWallsIsFound()
    {
        QCOMPARE(on("hall", words("size 8,12") + to("small")).exit, app::kFine);
        QVERIFY(rackloom(QStringLiteral("check"), {path("small")}).out.contains(QStringLiteral("tray.blocked TR-A")));
    }

    void aDeviceIsPlacedAndTakenOut()
    {
        QCOMPARE(on("place", words("laser-shelf A04 5") + to("placed")).exit, app::kBadInput);  // L1-01 stands there
        QVERIFY(
            on("place", words("laser-shelf A04 41 --name L1-01") + to("placed")).err.contains(QStringLiteral("L1-01")));
        QVERIFY(!on("place", words("nonsense A04 41") + to("placed")).err.isEmpty());
        const Answer placed = on("place", words("laser-shelf A04 41 --name LS-1") + to("placed"));
        QVERIFY2(placed.exit == app::kFine, qPrintable(placed.err));
        QVERIFY(bytesOf(path("placed")).contains("\"LS-1\""));
        QCOMPARE(rackloom(QStringLiteral("delete"), {path("placed"), QStringLiteral("LS-1")}).exit, app::kFine);
        QVERIFY(!bytesOf(path("placed")).contains("\"LS-1\""));
    }

    void aGuideLeadsAndLetsGo()
    {
        QCOMPARE(on("guide", words("F-00577 --avoid TX-1-01") + to("guided")).exit, app::kFine);
        QVERIFY(bytesOf(path("guided")) != bytesOf(path("pod")));
        QVERIFY(on("guide", words("F-00577 --avoid TR-A") + to("x")).err.contains(QStringLiteral("guide")));
        QVERIFY(on("guide", words("F-00577 --via TR-Z") + to("x")).err.contains(QStringLiteral("TR-Z")));
        QCOMPARE(on("guide", words("L1-01:73-144 F-00577 --avoid TX-1-01") + to("leaf")).exit, app::kFine);
        QVERIFY(bytesOf(path("leaf")).count("\"guide\"") >= 72);
        QVERIFY(
            on("guide", words("F-00001 F-00002 --apart F-00003") + to("x")).err.contains(QStringLiteral("one by one")));
        QVERIFY(on("guide", words("F-99999 --via TR-A") + to("x")).err.contains(QStringLiteral("F-99999")));
    }

    void aFindingIsWaivedWithItsReason()
    {
        const QStringList finding{QStringLiteral("power.shelf-capacity"), QStringLiteral("A01")};
        const QStringList why{QStringLiteral("--reason"), QStringLiteral("two feeds are enough here"),
                              QStringLiteral("--author"), QStringLiteral("A. Meier"),
                              QStringLiteral("--date"),   QStringLiteral("2026-03-01")};
        QCOMPARE(on("waive", finding + why + to("waived")).exit, app::kFine);
        const Answer checked = rackloom(QStringLiteral("check"), {path("waived")});
        QVERIFY2(checked.out.contains(QStringLiteral("waived note power.shelf-capacity A01")), qPrintable(checked.out));
        QVERIFY(checked.out.contains(QStringLiteral("two feeds are enough here (A. Meier, 2026-03-01)")));
        QVERIFY(checked.out.contains(QStringLiteral(", 1 waived")));
        QVERIFY(rackloom(QStringLiteral("waive"), {path("waived"), QStringLiteral("list")})
                    .out.contains(QStringLiteral("1 waivers")));
        QVERIFY(!on("waive", finding + to("x")).err.isEmpty());
        QVERIFY(on("waive", words("power.shelf-capacity Z99") + why + to("x")).err.contains(QStringLiteral("A01")));
        QCOMPARE(rackloom(QStringLiteral("waive"), QStringList{path("waived")} + finding + words("--remove")).exit,
                 app::kFine);
        QCOMPARE(bytesOf(path("waived")), bytesOf(path("pod")));
    }

    void racksAndDevicesMove()
    {
        QVERIFY(
            on("move", words("A01 30,2.4 --facing south") + to("moved")).out.contains(QStringLiteral("72 changed")));
        QVERIFY(on("move", words("A01 -3,2.4") + to("moved")).exit == app::kFine);
        QVERIFY(on("move", words("L1-01 A04 41") + to("moved")).out.contains(QStringLiteral("144 changed")));
        QVERIFY(!on("move", words("L1-01 A04 5000") + to("x")).err.isEmpty());
        QVERIFY(!on("move", words("nobody 1,2") + to("x")).err.isEmpty());
    }

    void theProfileIsShownAndSet()
    {
        const Answer shown = on("set", {});
        QVERIFY(shown.out.contains(QStringLiteral("slack_m=1\n"))
                && shown.out.contains(QStringLiteral("ladder_m=by-type")));
        QVERIFY(on("set", words("slack_m=1.5 ladder_m=5,12.5,40 excess=b") + to("set")).exit == app::kFine);
        const Answer again = rackloom(QStringLiteral("set"), {path("set")});
        QVERIFY(again.out.contains(QStringLiteral("ladder_m=5,12.5,40"))
                && again.out.contains(QStringLiteral("excess=b")));
        for (const char* wrong : {"slack_m=-1", "slack_m=x", "colour=red", "slack_m", "excess=c", "ladder_m=5,3"})
            QVERIFY2(on("set", words(wrong) + to("x")).exit == app::kBadInput, wrong);
        QCOMPARE(
            rackloom(QStringLiteral("set"), QStringList{path("set")} + words("slack_m=1 ladder_m=by-type excess=both"))
                .exit,
            app::kFine);
        QCOMPARE(bytesOf(path("set")), bytesOf(path("pod")));
    }
};

RACKLOOM_TEST(PathwayVerbsTest, QCoreApplication)
#include "pathway_verbs_test.moc"
