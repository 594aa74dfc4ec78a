// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/golden.h"
#include "tests/support/made_cluster.h"
#include "tests/support/optics_plan.h"
#include "tests/support/test_program.h"
#include "views/bundled_fonts.h"
#include "views/drawing/svg_output.h"
#include "views/fiber/faceplate_drawing.h"
#include "views/fiber/fiber_drawing.h"
#include "views/fiber/inside_drawing.h"
#include "views/fiber/port_light.h"

#include <QtTest>

#include <set>

using namespace views;
using tests::deviceCalled;

namespace {

QStringList textsOf(const Drawing& drawing)
{
    QStringList texts;
    for (const Part& part : drawing.parts) {
        for (const Shape& shape : part.shapes) {
            if (const auto* text = std::get_if<Text>(&shape))
                texts += text->text;
        }
    }
    return texts;
}

/// How many rectangles are outlined in the colour of what is selected.
int outlines(const Drawing& drawing)
{
    int count = 0;
    for (const Part& part : drawing.parts) {
        for (const Shape& shape : part.shapes) {
            const auto* rects = std::get_if<Rects>(&shape);
            count += rects && rects->style.stroke == lightTheme().accent ? int(rects->rects.size()) : 0;
        }
    }
    return count;
}

int portHits(const Drawing& drawing, model::Id<model::Device> device)
{
    std::set<int> ports;
    for (const Hit& hit : drawing.hits) {
        const auto* port = std::get_if<model::PortRef>(&hit.object);
        if (port && port->device == device)
            ports.insert(port->number);
    }
    return int(ports.size());
}

}  // namespace

class FiberDrawingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        registerBundledFonts();
        m_plan = tests::madeCluster(576).plan;
        m_index.emplace(m_plan);
    }

    void aSwitchShowsItsPortsItsLaserModulesAndWhereTheyLead()
    {
        const model::Device& leaf = deviceCalled(m_plan, QStringLiteral("L1-01"));
        const Drawing drawing = face(m_plan, leaf.id, {});
        QCOMPARE(portHits(drawing, leaf.id), 145);
        QCOMPARE(std::count_if(drawing.hits.begin(), drawing.hits.end(),
                               [](const Hit& hit) { return hit.note.startsWith(QStringLiteral("laser module")); }),
                 18);
        const QStringList texts = textsOf(drawing);
        QVERIFY(texts.contains(QStringLiteral("L1-01 · front · 144 MPO-12/APC, 1 OSFP, 18 ELS")));
        for (const char* line : {"A01  1–18", "A02  19–36", "A03  37–54", "S1-01  73–90", "S1-04  127–144"})
            QVERIFY2(texts.contains(QString::fromUtf8(line)), line);
        QCOMPARE(outlines(drawing), 0);
    }

    /// Under the port-aligned profile engine n has ports 2n - 1 and 2n, and module e has engines 4e - 3 to 4e.
    void theSelectedPortIsOutlinedWithTheModuleThatLightsIt()
    {
        const model::Device& leaf = deviceCalled(m_plan, QStringLiteral("L1-01"));
        const model::PortRef port{leaf.id, 41};
        QCOMPARE(litByText(m_plan, *m_index, port), QStringLiteral("port 41 is lit by els-6, engine-21, pm-11/12"));
        const Drawing drawing = face(m_plan, leaf.id, {port});
        QCOMPARE(outlines(drawing), 2);
        QVERIFY(textsOf(drawing).contains(QStringLiteral("port 41 is lit by els-6, engine-21, pm-11/12")));
        const auto* cable = m_plan.cables.find(*model::cableIn(*m_index, port));
        QCOMPARE(outlines(face(m_plan, leaf.id, {cable->id})), 2);
    }

    /// A laser lights one lane of four ports; the first two of these are on the module's first connector.
    void aStripedPortIsLitByFourEngines()
    {
        tests::OpticsPlan made;
        const auto leaf = made.device(QStringLiteral("X1"), QStringLiteral("q3450-ld"));
        made.profile(model::PairProfile::LowLoss, model::OpticsProfile::LaneStriped);
        QCOMPARE(litByText(made.plan(), model::PlanIndex(made.plan()), {leaf, 41}),
                 QStringLiteral("port 41 is lit by els-6, engine-6/24/42/60, pm-11"));
    }

    void aSwitchFedFromAShelfSaysWhichModuleOfWhichShelfLightsAPort()
    {
        tests::OpticsPlan made;
        const auto leaf = made.device(QStringLiteral("X1"), QStringLiteral("q3450-ld-remote"));
        const auto shelf = made.device(QStringLiteral("LS-1"), QStringLiteral("laser-shelf"));
        const model::Tables& plan = made.plan();
        QCOMPARE(litByText(plan, model::PlanIndex(plan), {leaf, 41}),
                 QStringLiteral("port 41 is lit by no laser: engine-21, pm-11/12"));
        for (const char* name : {"pm-11", "pm-12"}) {
            made.cable(QStringLiteral("pm-mpo-jumper"), tests::port(plan, shelf, QString::fromLatin1(name)),
                       tests::port(plan, leaf, QString::fromLatin1(name)), model::Length::fromBase(3'000'000),
                       model::CableRole::LaserFeed);
        }
        QCOMPARE(litByText(plan, model::PlanIndex(plan), {leaf, 41}),
                 QStringLiteral("port 41 is lit by LS-1:els-6, engine-21, pm-11/12"));
    }

    void aDeviceWithoutPortsOrWithoutCablesSaysSo()
    {
        QVERIFY(textsOf(face(m_plan, deviceCalled(m_plan, QStringLiteral("A01-P1")).id, {}))
                    .contains(QStringLiteral("it has no ports")));
        tests::OpticsPlan made;
        const auto bare = made.device(QStringLiteral("X1"), QStringLiteral("q3450-ld"));
        QVERIFY(textsOf(face(made.plan(), bare, {})).contains(QStringLiteral("No cable is plugged in.")));
    }

    void aPanelShowsBothItsFaces()
    {
        tests::OpticsPlan made;
        const auto panel = made.device(QStringLiteral("P1"), QStringLiteral("fiber-panel-1u-48"));
        const Drawing drawing = face(made.plan(), panel, {});
        QCOMPARE(portHits(drawing, panel), 96);
        const QStringList texts = textsOf(drawing);
        QVERIFY(texts.contains(QStringLiteral("P1 · front · 48 MPO-12/APC")));
        QVERIFY(texts.contains(QStringLiteral("P1 · rear · 48 MPO-12/APC")));
    }

    void aLegendOfMoreThanItHoldsSaysHowManyItLeavesOut()
    {
        const model::Tables& large = tests::madeCluster(4608).plan;
        const Drawing drawing = face(large, deviceCalled(large, QStringLiteral("S1-01")).id, {});
        QVERIFY(textsOf(drawing).contains(QStringLiteral("and 53 more")));
    }

    void aTraceNamesAllThatLightPassesWithItsLoss()
    {
        const model::PortRef port{deviceCalled(m_plan, QStringLiteral("L1-01")).id, 41};
        const FiberSubject subject = fiberSubject(m_plan, *m_index, port);
        const QStringList texts =
            textsOf(traceDrawing(m_plan, *m_index, lightTheme(), askTrace(m_plan, *m_index, subject, 3), 438));
        for (const char* name : {"els-6.1", "pm-12", "engine-21", "L1-01:41", "F-00041", "pos 3 › 10 · 0.35\u2009dB"})
            QVERIFY2(texts.contains(QString::fromUtf8(name)), name);
        QVERIFY(texts.contains(QStringLiteral("Trace · F-00041 at L1-01:41, fiber 3 of 8")));
        QCOMPARE(texts.count(QStringLiteral("dark")), 4);
        QVERIFY(texts.contains(QStringLiteral("tx 3")) && texts.contains(QStringLiteral("green")));
    }

    void aFiberThatEndsShortSaysWhere()
    {
        tests::OpticsPlan made;
        const auto bare = made.device(QStringLiteral("X1"), QStringLiteral("q3450-ld"));
        const model::PlanIndex index(made.plan());
        const FiberSubject subject = fiberSubject(made.plan(), index, model::PortRef{bare, 5});
        const QStringList texts =
            textsOf(traceDrawing(made.plan(), index, lightTheme(), askTrace(made.plan(), index, subject, 0), 438));
        QVERIFY(texts.contains(QStringLiteral("No cable is plugged into X1:5.")));
    }

    void aCablesTraceHasALaneForEachLitFiberAndBothConnectors()
    {
        const model::PortRef port{deviceCalled(m_plan, QStringLiteral("L1-03")).id, 100};
        const FiberSubject subject = fiberSubject(m_plan, *m_index, port);
        const Drawing drawing =
            lanesDrawing(m_plan, *m_index, lightTheme(), askTrace(m_plan, *m_index, subject, 0), 438);
        const QStringList texts = textsOf(drawing);
        QCOMPARE(texts.count(QStringLiteral("F-00748")), 8);
        QCOMPARE(texts.count(QStringLiteral("els-13.4")), 4);
        QCOMPARE(texts.count(QStringLiteral("els-6.6")), 4);
        QCOMPARE(texts.count(QStringLiteral("dark")), 8);
    }

    void theInsideHasEveryPartOnceAndPicksOutOneChain()
    {
        const model::Device& leaf = deviceCalled(m_plan, QStringLiteral("L1-01"));
        InsideOptions options{lightTheme(), farEndKey(m_plan, *m_index, lightTheme(), leaf), {41}};
        const Drawing drawing = insideDrawing(m_plan, *m_index, leaf.id, options, 438);
        const auto notes = [&](const char* start) {
            std::set<QString> found;
            for (const Hit& hit : drawing.hits) {
                if (hit.note.startsWith(QString::fromLatin1(start)))
                    found.insert(hit.note);
            }
            return int(found.size());
        };
        QCOMPARE(notes("engine-"), 72);
        QCOMPARE(notes("pm-"), 36);
        QCOMPARE(notes("asic-"), 4);
        QCOMPARE(notes("els-"), 18 + 8);
        QCOMPARE(portHits(drawing, leaf.id), 144);
        // Module, two connectors, engine, port and ASIC, in the rows and again line by line; the laser only there.
        QCOMPARE(outlines(drawing), 2 * 6);
        QVERIFY(textsOf(drawing).contains(QStringLiteral("els-6, fiber by fiber")));
    }

    void theInsideOfATraySaysThatNoneIsThere()
    {
        const model::Device& tray = deviceCalled(m_plan, QStringLiteral("A01-T01"));
        const QStringList texts = textsOf(insideDrawing(m_plan, *m_index, tray.id, {lightTheme(), {}, {}}, 438));
        QVERIFY(texts.filter(QStringLiteral("No optics stand inside")).size() == 1);
    }

    /// 72 ports go up to four spines: eighteen each.
    void aLeafAndASpineFaceEachOtherOverEighteenCables()
    {
        const auto leaf = deviceCalled(m_plan, QStringLiteral("L1-01")).id;
        const auto spine = deviceCalled(m_plan, QStringLiteral("S1-01")).id;
        const auto links = pairLinks(m_plan, *m_index, pairOf(m_plan, leaf, spine));
        QCOMPARE(links.size(), std::size_t(18));
        QCOMPARE(links.front().left, 73);
        QCOMPARE(links.front().right, (model::PortRef{spine, 1}));
        QCOMPARE(links.back().left, 90);
    }

    void aLeafAndARackFaceEachOtherTrayByTray()
    {
        const auto leaf = deviceCalled(m_plan, QStringLiteral("L1-01"));
        const auto rack = deviceCalled(m_plan, QStringLiteral("A01-T01")).rack;
        const FacedPair pair = pairOf(m_plan, *m_index, leaf.id, rack);
        QCOMPARE(pair.right.size(), std::size_t(18));
        QCOMPARE(m_plan.devices.at(pair.right.front()).name, QStringLiteral("A01-T01"));
        QCOMPARE(pairLinks(m_plan, *m_index, pair).size(), std::size_t(18));
    }

    void twoLeavesAreJoinedByNothingAndThePictureSaysSo()
    {
        FiberSubject subject;
        subject.pair = pairOf(m_plan, deviceCalled(m_plan, QStringLiteral("L1-01")).id,
                              deviceCalled(m_plan, QStringLiteral("L1-02")).id);
        FiberOptions options;
        options.mode = FiberMode::Pair;
        QVERIFY(textsOf(fiberDrawing(m_plan, *m_index, subject, options))
                    .contains(QStringLiteral("No cable goes from L1-01 to L1-02.")));
    }

    void runsOfNumbersAreDrawnTogether()
    {
        QCOMPARE(numberRuns({1, 2, 3, 7, 9, 10}, 3), QStringLiteral("1–3, 7, 9, 10"));
        QCOMPARE(numberRuns({1, 3, 5, 7}, 2), QStringLiteral("1, 3, …"));
        QCOMPARE(numberRuns({}, 2), QString());
        QCOMPARE(familyLetter(0) + familyLetter(25) + familyLetter(26), QStringLiteral("AZAA"));
    }

    void matchesItsGoldenPicture_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("fiber-light") << false;
        QTest::newRow("fiber-dark") << true;
    }

    void matchesItsGoldenPicture()
    {
        QFETCH(bool, dark);
        FiberOptions options;
        options.theme = dark ? darkTheme() : lightTheme();
        const model::PortRef port{deviceCalled(m_plan, QStringLiteral("L1-03")).id, 41};
        tests::compareWithGolden(QString::fromLatin1(QTest::currentDataTag()),
                                 svgOf(fiberDrawing(m_plan, *m_index, fiberSubject(m_plan, *m_index, port), options)));
    }

private:
    Drawing face(const model::Tables& plan, model::Id<model::Device> device, std::vector<model::ObjectRef> selected)
    {
        const model::PlanIndex index(plan);
        FaceplateOptions options;
        options.key = farEndKey(plan, index, lightTheme(), plan.devices.at(device));
        options.selected = std::move(selected);
        return faceplateDrawing(plan, index, device, options);
    }

    model::Tables m_plan;
    std::optional<model::PlanIndex> m_index;
};

RACKLOOM_TEST(FiberDrawingTest, QApplication)
#include "fiber_drawing_test.moc"
