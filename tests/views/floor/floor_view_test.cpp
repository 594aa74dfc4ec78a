// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_pathways.h"
#include "model/edit/edit.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "views/bundled_fonts.h"
#include "views/floor/cable_card.h"
#include "views/floor/floor_view.h"

#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

using namespace views;
using namespace model;

namespace {

struct Stage {
    Document document{tests::madeCluster(576).plan};
    LiveDesign design{document};
    Selection selection;
    FloorView view{design, selection};

    Stage()
    {
        view.resize(1000, 700);
        view.show();
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(&view);
        view.setFocus();
    }

    Id<Rack> rack(const QString& name) const
    {
        std::optional<Id<Rack>> found;
        document.plan().racks.forEach([&](const Rack& each) {
            if (each.name == name)
                found = each.id;
        });
        return found.value();
    }
    /// In the rear half, where neither tray nor cable passes.
    QPoint spotOf(const QString& name) const
    {
        const QRectF place = view.placeOf(rack(name));
        const bool north = document.plan().racks.at(rack(name)).facing == Facing::North;
        return QPointF(place.center().x(), place.top() + place.height() * (north ? 0.9 : 0.1)).toPoint();
    }
    QImage shown() { return view.grab().toImage(); }
};

}  // namespace

class FloorViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerBundledFonts(); }

    void showsTheWholeHallAtFirst()
    {
        Stage stage;
        QVERIFY(stage.view.isFitted());
        for (const char* name : {"A01", "A05", "B01", "B05"})
            QVERIFY(QRectF(stage.view.rect()).contains(stage.view.placeOf(stage.rack(QString::fromLatin1(name)))));
    }

    void aClickPicksARackAndAClickOnTheFloorNothing()
    {
        Stage stage;
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.spotOf(QStringLiteral("A02")));
        QVERIFY(stage.selection.current() == ObjectRef(stage.rack(QStringLiteral("A02"))));
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, QPoint(60, 350));
        QVERIFY(stage.selection.isEmpty());
    }

    void aSecondClickPicksTheTrayOverTheRack()
    {
        Stage stage;
        FloorLayers layers;
        layers.cables = false;
        stage.view.setLayers(layers);
        const Tray& tray = stage.document.plan().trays.at(Id<Tray>(1));
        const QPointF middle = stage.view.placeOf(stage.rack(QStringLiteral("A02"))).center();
        const QPoint spot(int(middle.x()), int(stage.view.placeOf(tray.id).center().y()));
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, spot);
        QVERIFY(stage.selection.current() == ObjectRef(stage.rack(QStringLiteral("A02"))));
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, spot);
        QVERIFY(stage.selection.current() == ObjectRef(tray.id));
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, spot);
        QVERIFY(stage.selection.current() == ObjectRef(stage.rack(QStringLiteral("A02"))));
    }

    void aClickOnABundlePicksAllItsCables()
    {
        Stage stage;
        FloorLayers layers;
        layers.racks = false;
        stage.view.setLayers(layers);
        stage.view.zoomBy(2);
        const QRectF front = stage.view.placeOf(stage.rack(QStringLiteral("A03")));
        // Where its cables come down, in the middle of its front.
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, QPointF(front.center().x(), front.top() + 6).toPoint());
        QVERIFY(stage.selection.objects().size() > 10);
        for (const ObjectRef& object : stage.selection.objects())
            QVERIFY(std::holds_alternative<Id<Cable>>(object));
    }

    void controlAddsAndTakesAway()
    {
        Stage stage;
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.spotOf(QStringLiteral("A01")));
        QTest::mouseClick(&stage.view, Qt::LeftButton, Qt::ControlModifier, stage.spotOf(QStringLiteral("A02")));
        QCOMPARE(stage.selection.objects().size(), std::size_t(2));
        QTest::mouseClick(&stage.view, Qt::LeftButton, Qt::ControlModifier, stage.spotOf(QStringLiteral("A01")));
        QCOMPARE(stage.selection.objects().size(), std::size_t(1));
    }

    void aBandPicksTheRacksItTouches()
    {
        Stage stage;
        const QRectF from = stage.view.placeOf(stage.rack(QStringLiteral("A01")));
        const QRectF to = stage.view.placeOf(stage.rack(QStringLiteral("A05")));
        const QPoint start = (from.bottomLeft() + QPointF(-4, 30)).toPoint();
        const QPoint end = (to.topRight() + QPointF(4, -4)).toPoint();
        QTest::mousePress(&stage.view, Qt::LeftButton, {}, start);
        QTest::mouseMove(&stage.view, start + QPoint(20, -20));
        QTest::mouseMove(&stage.view, end);
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, end);
        QCOMPARE(stage.selection.objects().size(), std::size_t(5));
    }

    void theWheelHoldsWhatIsUnderThePointer()
    {
        Stage stage;
        const QPointF held = stage.view.placeOf(stage.rack(QStringLiteral("B02"))).center();
        QWheelEvent wheel(held, stage.view.mapToGlobal(held), {}, {0, 480}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        const double before = stage.view.scale();
        QCoreApplication::sendEvent(&stage.view, &wheel);
        QCOMPARE(stage.view.scale(), 2 * before);
        const QPointF now = stage.view.placeOf(stage.rack(QStringLiteral("B02"))).center();
        QVERIFY((now - held).manhattanLength() < 2.5);
        QTest::keyClick(&stage.view, Qt::Key_F);
        QCOMPARE(stage.view.scale(), before);
    }

    void theMiddleButtonPans()
    {
        Stage stage;
        const QRectF before = stage.view.placeOf(stage.rack(QStringLiteral("A01")));
        QTest::mousePress(&stage.view, Qt::MiddleButton, {}, {400, 300});
        QTest::mouseMove(&stage.view, {450, 320});
        QTest::mouseRelease(&stage.view, Qt::MiddleButton, {}, {450, 320});
        QCOMPARE(stage.view.placeOf(stage.rack(QStringLiteral("A01"))).topLeft(), before.topLeft() + QPointF(50, 20));
    }

    void arrowsWalkFromRackToRack()
    {
        Stage stage;
        stage.selection.set(stage.rack(QStringLiteral("A01")));
        QTest::keyClick(&stage.view, Qt::Key_Right);
        QVERIFY(stage.selection.current() == ObjectRef(stage.rack(QStringLiteral("A02"))));
        QTest::keyClick(&stage.view, Qt::Key_Up);
        QVERIFY(stage.selection.current() == ObjectRef(stage.rack(QStringLiteral("B02"))));
        QTest::keyClick(&stage.view, Qt::Key_Left);
        QVERIFY(stage.selection.current() == ObjectRef(stage.rack(QStringLiteral("B01"))));
    }

    void returnActivatesWhatIsSelected()
    {
        Stage stage;
        QSignalSpy activated(&stage.view, &Canvas::activated);
        stage.selection.set(stage.rack(QStringLiteral("A01")));
        QTest::keyClick(&stage.view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }

    void aDeviceIsShownAtItsRackAndACableAlongItsWay()
    {
        Stage stage;
        const Device& leaf = tests::deviceCalled(stage.document.plan(), QStringLiteral("L1-01"));
        QCOMPARE(stage.view.placeOf(leaf.id), stage.view.placeOf(leaf.rack));
        const Cable& cable = stage.document.plan().cables.at(Id<Cable>(1));
        const QRectF way = stage.view.placeOf(cable.id);
        QVERIFY(way.contains(stage.view.placeOf(stage.document.plan().devices.at(cable.a.device).rack).center()));
    }

    void aChangedTrayIsSeenAtOnceAndUndone()
    {
        Stage stage;
        const double before = stage.view.placeOf(Id<Tray>(1)).height();
        Tray wider = stage.document.plan().trays.at(Id<Tray>(1));
        wider.width = 600_mm;
        Edit edit(stage.document.plan(), QStringLiteral("Widen"));
        edit.put(wider);
        stage.document.apply(std::move(edit).take());
        QVERIFY(stage.view.placeOf(Id<Tray>(1)).height() > before * 3);
        stage.document.undo();
        QCOMPARE(stage.view.placeOf(Id<Tray>(1)).height(), before);
    }

    void anotherColourAndAnotherThemeAreAnotherPicture()
    {
        Stage stage;
        const QImage fill = stage.shown();
        stage.view.setColourBy(ColourBy::Rail);
        const QImage rail = stage.shown();
        QVERIFY(rail != fill);
        stage.view.setTheme(darkTheme());
        QVERIFY(stage.shown() != rail);
    }

    void theSelectionIsSeenAndTold()
    {
        Stage stage;
        const QImage before = stage.shown();
        stage.selection.set(stage.rack(QStringLiteral("A03")));
        QVERIFY(stage.shown() != before);
        QVERIFY(stage.view.accessibleDescription().contains(QStringLiteral("A03")));
        QVERIFY(!stage.view.accessibleName().isEmpty());
    }

    void aSelectedCablesCardSaysItsEndsItsTraysAndWhatToOrder()
    {
        Stage stage;
        const Tables& plan = stage.document.plan();
        const Cable& cable = plan.cables.at(Id<Cable>(1));
        const QStringList lines = cableCardLines(plan, cable);
        QVERIFY(lines[0].startsWith(QStringLiteral("F-00001")));
        QVERIFY(lines[0].contains(portText(plan, cable.a)) && lines[0].contains(portText(plan, cable.b)));
        const Route& route = plan.routes.at(*cable.route);
        QCOMPARE(lines[1].count(QStringLiteral(" › ")), qsizetype(route.trays.size() + 1));
        QVERIFY(lines[1].startsWith(nameOf(plan, plan.devices.at(cable.a.device).rack)));
        QVERIFY(lines[1].endsWith(nameOf(plan, plan.devices.at(cable.b.device).rack)));
        QVERIFY(lines[2].contains(QStringLiteral("stock ")));
        Cable loose = cable;
        loose.route.reset();
        QVERIFY(cableCardLines(plan, loose)[1].contains(QStringLiteral("not routed")));
    }

    void thePointersPlaceIsToldInTheHallsWords()
    {
        Stage stage;
        QSignalSpy moved(&stage.view, &Canvas::pointerMoved);
        QTest::mouseMove(&stage.view, stage.spotOf(QStringLiteral("B04")));
        const auto told = [&] {
            return std::any_of(moved.begin(), moved.end(), [](const QList<QVariant>& words) {
                return words.first().toString().startsWith(QStringLiteral("B04 · x "));
            });
        };
        QTRY_VERIFY(told());
    }

    void anotherDesignIsShownWhole()
    {
        Stage stage;
        stage.view.zoomBy(8);
        stage.document.replace(tests::madeCluster(72).plan);
        QVERIFY(stage.view.isFitted());
        QVERIFY(QRectF(stage.view.rect()).contains(stage.view.placeOf(stage.rack(QStringLiteral("A01")))));
        stage.document.replace(emptyDesign());
        QVERIFY(!stage.shown().isNull());
    }
};

RACKLOOM_TEST(FloorViewTest, QApplication)
#include "floor_view_test.moc"
