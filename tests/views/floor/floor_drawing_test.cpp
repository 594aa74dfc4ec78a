// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/golden.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "views/bundled_fonts.h"
#include "views/drawing/painter_output.h"
#include "views/drawing/svg_output.h"
#include "views/drawing/text_width.h"
#include "views/finding_counts.h"
#include "views/floor/floor_drawing.h"

#include <QtTest>

#include <set>

using namespace views;
using namespace model;

namespace {

/// A made cluster as a hall to draw.
struct Stage {
    Tables plan;
    Checker checker{plan};
    Theme theme;
    FloorPlan floor{plan, checker.floor()};
    CableWays ways{plan, floor.frame()};
    FindingCountsAt counts{plan, checker.findings()};
    Colouring colours;

    explicit Stage(Tables made, const Theme& look = lightTheme(), ColourBy by = ColourBy::Fill)
        : plan(std::move(made)),
          theme(look),
          colours(plan, checker, theme, by, Coloured::Racks,
                  [this](const ObjectRef& place) { return counts.at(place); })
    {
    }

    FloorScene scene() const
    {
        return {
            plan, checker, floor, ways, colours, theme, [this](const ObjectRef& place) { return counts.at(place); }};
    }
    Drawing draw(const FloorOptions& options = {}) const { return floorDrawing(scene(), options); }
};

const Tables& pod(int gpus = 576) { return tests::madeCluster(gpus).plan; }

std::vector<Text> textsOf(const Drawing& drawing)
{
    std::vector<Text> texts;
    for (const Part& part : drawing.parts) {
        for (const Shape& shape : part.shapes) {
            if (const auto* text = std::get_if<Text>(&shape))
                texts.push_back(*text);
        }
    }
    return texts;
}

bool says(const Drawing& drawing, const QString& words)
{
    const std::vector<Text> texts = textsOf(drawing);
    return std::any_of(texts.begin(), texts.end(), [&](const Text& text) { return text.text == words; });
}

int linesOf(const Drawing& drawing, const QColor& colour)
{
    int lines = 0;
    for (const Part& part : drawing.parts) {
        for (const Shape& shape : part.shapes) {
            if (const auto* all = std::get_if<Lines>(&shape); all && all->style.stroke == colour)
                lines += int(all->lines.size());
        }
    }
    return lines;
}

FloorOptions at(double scale)
{
    FloorOptions options;
    options.scale = scale;
    return options;
}

template <class Record>
Id<Record> called(const Table<Record>& table, const QString& name)
{
    std::optional<Id<Record>> found;
    table.forEach([&](const Record& record) {
        if (record.name == name)
            found = record.id;
    });
    return found.value();
}

}  // namespace

class FloorDrawingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerBundledFonts(); }

    void everyRackUnitAndTrayCanBePointedAt()
    {
        const Stage stage(pod());
        const Drawing drawing = stage.draw(at(0.1));
        stage.plan.racks.forEach([&](const Rack& rack) {
            QVERIFY(drawing.find(rack.id));
            QCOMPARE(drawing.find(rack.id)->rect, stage.floor.placeOf(rack.id));
            QVERIFY(says(drawing, rack.name));
        });
        stage.plan.cdus.forEach([&](const Cdu& cdu) { QVERIFY(drawing.find(cdu.id) && says(drawing, cdu.name)); });
        stage.plan.trays.forEach([&](const Tray& tray) { QVERIFY(drawing.find(tray.id)); });
    }

    void aCutOutEndsAtItsFrame()
    {
        const Stage stage(pod());
        FloorOptions options = at(0.1);
        options.furniture = true;
        options.ownTitle = false;
        const QRectF rack = stage.floor.placeOf(called(stage.plan.racks, QStringLiteral("A03")));
        options.visible = rack.adjusted(-900, -900, 900, 900);
        const Drawing drawing = stage.draw(options);
        // The last thing drawn over the hall is white, all round, as far as a tray or a wall may reach.
        const auto* cover = std::get_if<Rects>(&drawing.parts.back().shapes[1]);
        QVERIFY(cover && cover->rects.size() == 4);
        QCOMPARE(cover->style.fill, stage.theme.canvas);
        for (const QRectF& each : cover->rects)
            QVERIFY(!each.intersects(options.visible.adjusted(1, 1, -1, -1)));
        for (const QPointF corner : {stage.floor.bounds().topLeft(), stage.floor.bounds().bottomRight()}) {
            QVERIFY(std::any_of(cover->rects.begin(), cover->rects.end(),
                                [&](const QRectF& each) { return each.contains(corner); }));
        }
    }

    void waysOfWhatIsSelectedLieUnderTheNames()
    {
        const Stage stage(pod());
        FloorOptions options = at(0.1);
        options.selected = {called(stage.plan.racks, QStringLiteral("A04"))};
        const Drawing drawing = stage.draw(options);
        std::size_t ways = 0;
        std::size_t names = 0;
        for (std::size_t i = 0; i < drawing.parts.size(); ++i) {
            if (drawing.parts[i].title == QStringLiteral("selected ways"))
                ways = i;
            for (const Shape& shape : drawing.parts[i].shapes) {
                if (const auto* text = std::get_if<Text>(&shape); text && text->text == QStringLiteral("A04"))
                    names = i;
            }
        }
        QVERIFY(ways > 0 && !drawing.parts[ways].shapes.empty());
        QVERIFY(names > ways);
    }

    void aRowThatDoesNotRunAlongXHasItsNameAtItsHead()
    {
        Tables plan = pod();
        const Row row = plan.rows.at(called(plan.rows, QStringLiteral("A")));
        int place = 0;
        plan.racks.forEach([&](const Rack& rack) {
            if (rack.row != row.id)
                return;
            Rack turned = rack;
            turned.x = 40_m;
            turned.y = 2_m + 600_mm * std::int64_t(place++);
            turned.facing = Facing::East;
            plan.racks.put(turned);
        });
        const Stage stage(plan);
        QRectF head;
        for (const Id<Rack> rack : stage.checker.index().racksOf(row.id)) {
            if (head.isNull() || stage.floor.placeOf(rack).top() < head.top())
                head = stage.floor.placeOf(rack);
        }
        const std::vector<Text> texts = textsOf(stage.draw(at(0.1)));
        const auto name = std::find_if(texts.begin(), texts.end(),
                                       [](const Text& text) { return text.text == QStringLiteral("Row A"); });
        QVERIFY(name != texts.end());
        QCOMPARE(name->anchor.x(), head.left());
        QVERIFY(name->anchor.y() < head.top() && name->anchor.y() > head.top() - 200);
    }

    void theFrontIsMarkedOnTheSideThatItLooksTo()
    {
        Tables plan = pod();
        const Id<Rack> id = called(plan.racks, QStringLiteral("A01"));
        for (const Facing facing : {Facing::North, Facing::East, Facing::South, Facing::West}) {
            Rack rack = plan.racks.at(id);
            rack.facing = facing;
            plan.racks.put(rack);
            const Stage stage(plan);
            const QRectF place = stage.floor.placeOf(id);
            const QPointF way = facing == Facing::North ? QPointF(0, -1)
                : facing == Facing::South               ? QPointF(0, 1)
                : facing == Facing::East                ? QPointF(1, 0)
                                                        : QPointF(-1, 0);
            int fronts = 0;
            for (const Part& part : stage.draw(at(0.1)).parts) {
                for (const Shape& shape : part.shapes) {
                    const auto* rects = std::get_if<Rects>(&shape);
                    if (!rects || rects->style.fill != QColor(255, 255, 255, 110))
                        continue;
                    for (const QRectF& rect : rects->rects) {
                        const QPointF from = rect.center() - place.center();
                        if (place.contains(rect.center()))
                            fronts += QPointF::dotProduct(from, way) > 200 ? 1 : 100;
                    }
                }
            }
            QCOMPARE(fronts, 1);
        }
    }

    void aRackWithErrorsAndWarningsShowsAnError()
    {
        const Stage stage(pod());
        FloorScene scene = stage.scene();
        const auto discs = [&](const FindingCounts& counts) {
            scene.counts = [&](const ObjectRef&) { return counts; };
            int found = 0;
            for (const Part& part : floorDrawing(scene, at(0.1)).parts) {
                for (const Shape& shape : part.shapes) {
                    const auto* circles = std::get_if<Circles>(&shape);
                    found += circles && circles->style.fill == stage.theme.error ? 1 : 0;
                }
            }
            return found;
        };
        FindingCounts counts;
        counts.warnings = 2;
        QCOMPARE(discs(counts), 0);
        counts.errors = 1;
        QVERIFY(discs(counts) >= int(stage.plan.racks.size()));
    }

    void aLadderUnderAFiberTrayDoesNotTakeThePlaceOfItsName()
    {
        Tables plan = pod();
        std::optional<Tray> fiber;
        plan.trays.forEach([&](const Tray& tray) {
            if (tray.kind == TrayKind::Fiber && !fiber)
                fiber = tray;
        });
        const auto place = [&](const Tables& design) {
            for (const Text& text : textsOf(Stage(design).draw(at(0.1)))) {
                if (text.text.startsWith(fiber->name))
                    return text.anchor;
            }
            return QPointF();
        };
        const QPointF alone = place(plan);
        QVERIFY(!alone.isNull());
        Tray ladder = *fiber;
        ladder.id = plan.trays.nextId();
        ladder.kind = TrayKind::Copper;
        ladder.name = QStringLiteral("LADDER");
        plan.trays.put(ladder);
        QCOMPARE(place(plan), alone);
    }

    void aSheetNamesEveryRackOfALargeHall()
    {
        const Stage stage(pod(41'472));
        FloorOptions options = at(0.1);
        options.furniture = true;
        std::set<QString> texts;
        for (const Text& text : textsOf(stage.draw(options)))
            texts.insert(text.text);
        stage.plan.racks.forEach([&](const Rack& rack) { QVERIFY2(texts.count(rack.name), qPrintable(rack.name)); });
    }

    void aNameTooLongForItsRackIsCut()
    {
        Tables plan = pod();
        Rack rack = plan.racks.at(called(plan.racks, QStringLiteral("A01")));
        rack.name = QStringLiteral("a rack that somebody gave a very long name");
        plan.racks.put(rack);
        const std::vector<Text> texts = textsOf(Stage(plan).draw(at(0.1)));
        QVERIFY(std::any_of(texts.begin(), texts.end(), [](const Text& text) {
            return text.text.startsWith(QStringLiteral("a r")) && text.text.endsWith(QChar(0x2026));
        }));
    }

    void aHiddenLayerIsNotDrawn()
    {
        const Stage stage(pod());
        FloorOptions options = at(0.1);
        options.layers.racks = false;
        options.layers.trays = false;
        options.layers.cables = false;
        options.layers.aisles = false;
        const Drawing drawing = stage.draw(options);
        QVERIFY(!says(drawing, QStringLiteral("A01")));
        QVERIFY(!drawing.find(Id<Tray>(1)));
        QVERIFY(!says(drawing, QStringLiteral("cold aisle 1.2\u2009m")));
        QVERIFY(says(stage.draw(at(0.1)), QStringLiteral("cold aisle 1.2\u2009m")));
    }

    void noLabelLiesOverAnother_data()
    {
        QTest::addColumn<int>("gpus");
        QTest::addColumn<double>("scale");
        for (const int gpus : {576, 4608}) {
            for (const double scale : {0.015, 0.03, 0.06, 0.12, 0.3})
                QTest::addRow("%d at %g", gpus, scale) << gpus << scale;
        }
    }

    void noLabelLiesOverAnother()
    {
        QFETCH(int, gpus);
        QFETCH(double, scale);
        const Stage stage(pod(gpus), lightTheme(), ColourBy::Role);
        Drawing drawing = stage.draw(at(scale));
        std::vector<QRectF> boxes;
        for (const Text& text : textsOf(drawing)) {
            if (text.text == QLatin1String("?"))  // the sign of what is not known
                continue;
            const double width = textWidth(text.text) * text.size;
            const double left = text.align == Qt::AlignLeft ? 0 : text.align == Qt::AlignRight ? -width : -width / 2;
            boxes.emplace_back(text.anchor.x() + left, text.anchor.y() - text.size / 2, width, text.size);
        }
        QVERIFY(boxes.size() <= 500);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            for (std::size_t k = i + 1; k < boxes.size(); ++k)
                QVERIFY(!boxes[i].intersects(boxes[k]));
        }
    }

    void farAwayCablesAreFlowsThenBundlesThenOneByOne()
    {
        const Stage stage(pod(41472));
        const QRectF all = stage.floor.bounds();
        QCOMPARE(cableDetail(stage.ways, all, 0.02), CableDetail::Flows);
        const QRectF spot = stage.floor.placeOf(Id<Rack>(1)).adjusted(-1000, -1000, 1000, 1000);
        QCOMPARE(cableDetail(stage.ways, spot, 0.3), CableDetail::Bundles);
        QCOMPARE(cableDetail(stage.ways, spot.adjusted(1000, 1000, -1000, -1000), 2), CableDetail::Cables);
        QCOMPARE(cableDetail(stage.ways, QRectF(-9e6, -9e6, 1, 1), 0.05), CableDetail::Flows);
    }

    void aSelectedCableShowsItsWayAndBothItsRacks()
    {
        const Stage stage(pod());
        const Id<Cable> cable(1);
        FloorOptions options = at(0.1);
        QCOMPARE(linesOf(stage.draw(options), stage.theme.accent), 0);
        options.selected = {cable};
        QVERIFY(linesOf(stage.draw(options), stage.theme.accent) >= 3);
        QCOMPARE(waysOf(stage.scene(), cable).size(), std::size_t(1));
    }

    /// A leaf is joined to 18 trays in each of four racks and to the four spines.
    void aSelectedLeafShowsTheWaysToItsFourRacksAndItsSpines()
    {
        const Stage stage(pod());
        const Device& leaf = tests::deviceCalled(stage.plan, QStringLiteral("L1-01"));
        std::set<Id<Rack>> ends;
        for (const std::size_t way : waysOf(stage.scene(), leaf.id)) {
            const Route& route = stage.plan.routes.at(*stage.ways.ways()[way].route);
            ends.insert(route.from == leaf.rack ? route.to : route.from);
        }
        std::set<Id<Rack>> expected;
        stage.plan.cables.forEach([&](const Cable& cable) {
            if (cable.a.device == leaf.id || cable.b.device == leaf.id) {
                const Device& far = stage.plan.devices.at(cable.a.device == leaf.id ? cable.b.device : cable.a.device);
                if (cable.route)
                    expected.insert(far.rack);
            }
        });
        QVERIFY(ends == expected);
        QVERIFY(ends.size() >= 4);
    }

    void findingsAreMarkedAtRacksThatCanBeRead()
    {
        const Stage stage(pod());
        const auto triangles = [&](const FloorOptions& options) {
            const Drawing drawing = stage.draw(options);
            int count = 0;
            for (const Part& part : drawing.parts) {
                for (const Shape& shape : part.shapes) {
                    const auto* path = std::get_if<PathShape>(&shape);
                    count += path && path->style.fill == stage.theme.warning;
                }
            }
            return count;
        };
        QCOMPARE(triangles(at(0.1)), 8);  // one warning a compute rack
        FloorOptions quiet = at(0.1);
        quiet.layers.findings = false;
        QCOMPARE(triangles(quiet), 0);
        QCOMPARE(triangles(at(0.01)), 0);
    }

    void theLegendAndTheScaleAreOnPaper()
    {
        const Stage stage(pod());
        FloorOptions options = at(0.1);
        options.furniture = true;
        const Drawing drawing = stage.draw(options);
        QVERIFY(says(drawing, QStringLiteral("576-GPU cluster, floor plan")));
        QVERIFY(says(drawing, QStringLiteral("over 50\u2009%")));
        QVERIFY(says(drawing, QStringLiteral("1\u2009m")));
        QVERIFY(drawing.bounds.height() > stage.draw(at(0.1)).bounds.height());
    }

    void anEmptyHallIsAnEmptyPicture()
    {
        const Stage stage(emptyDesign());
        const Drawing drawing = stage.draw(at(0.1));
        QVERIFY(drawing.hits.empty());
        QVERIFY(!renderDrawing(drawing, {320, 200}).isNull());
    }

    void anOverfullTrayIsHatchedForCopiesWithoutColour()
    {
        const auto hatches = [](std::int64_t most) {
            Tables plan = pod();
            Profile profile = plan.profile();
            profile.fillDayOne = profile.fillMaximum = Share::fromBase(most);
            plan.profiles.put(profile);
            std::size_t lines = 0;
            for (const Part& part : Stage(std::move(plan)).draw(at(0.1)).parts) {
                for (const Shape& shape : part.shapes) {
                    if (const auto* each = std::get_if<Lines>(&shape); each && part.title == QLatin1String("trays"))
                        lines += each->lines.size();
                }
            }
            return lines;
        };
        QCOMPARE(hatches(1'000'000), std::size_t(0));
        QVERIFY(hatches(1) > 0);
    }

    void matchesItsGoldenPicture_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<ColourBy>("by");
        QTest::newRow("floor-light") << false << ColourBy::Fill;
        QTest::newRow("floor-dark") << true << ColourBy::Fill;
        QTest::newRow("floor-rail") << false << ColourBy::Rail;
        QTest::newRow("floor-power") << true << ColourBy::Power;
    }

    void matchesItsGoldenPicture()
    {
        QFETCH(bool, dark);
        QFETCH(ColourBy, by);
        const Stage stage(pod(), dark ? darkTheme() : lightTheme(), by);
        FloorOptions options = at(0.1);
        options.furniture = true;
        options.selected = {Id<Cable>(5), called(stage.plan.racks, QStringLiteral("B03"))};
        tests::compareWithGolden(QString::fromLatin1(QTest::currentDataTag()), svgOf(stage.draw(options)));
    }
};

RACKLOOM_TEST(FloorDrawingTest, QApplication)
#include "floor_drawing_test.moc"
