// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit.h"
#include "model/fabric/generate.h"
#include "tests/support/test_program.h"
#include "views/bundled_fonts.h"
#include "views/elevation/elevation_view.h"

#include <QSignalSpy>
#include <QtTest>

using namespace views;
using model::Id;

namespace {

model::Tables pod()
{
    model::ClusterSpec spec;
    spec.gpus = 576;
    return model::generateCluster(spec).value().plan;
}

/// A view on a pod whose requests are applied, as the window does.
struct Stage {
    model::Document document{pod()};
    Selection selection;
    ElevationView view{document, selection};
    int requests = 0;

    Stage()
    {
        QObject::connect(&view, &ElevationView::commandRequested, &view, [this](const model::ChangeSet& changes) {
            ++requests;
            document.apply(changes);
        });
        view.resize(1000, 800);
        view.show();
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(&view);
        view.setFocus();
    }

    Id<model::Device> deviceCalled(const QString& name) const
    {
        std::optional<Id<model::Device>> found;
        document.plan().devices.forEach([&](const model::Device& device) {
            if (device.name == name)
                found = device.id;
        });
        return found.value();
    }

    QPoint middleOf(const model::ObjectRef& object) const { return view.placeOf(object).center().toPoint(); }

    /// A point on the chassis that is no port: its lower edge.
    QPoint gripOf(Id<model::Device> device) const
    {
        const QRectF place = view.placeOf(device);
        return QPointF(place.left() + 3, place.center().y()).toPoint();
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view, from + QPoint(0, 12));
        QTest::mouseMove(&view, (from + to) / 2);
        QTest::mouseMove(&view, to);
    }
};

}  // namespace

class ElevationViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerBundledFonts(); }

    void aClickSelectsTheDeviceAndAnotherPlaceLetsGo()
    {
        Stage stage;
        const Id<model::Device> leaf = stage.deviceCalled(QStringLiteral("L1-03"));
        stage.view.reveal(leaf);
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.middleOf(leaf));
        QCOMPARE(stage.selection.objects(), (std::vector<model::ObjectRef>{leaf}));
        stage.view.zoomToFit();
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, QPoint(2, 2));
        QVERIFY(stage.selection.isEmpty());
    }

    void controlAddsAndTakesAway()
    {
        Stage stage;
        const Id<model::Device> a = stage.deviceCalled(QStringLiteral("L1-03"));
        const Id<model::Device> b = stage.deviceCalled(QStringLiteral("L1-04"));
        stage.view.reveal(a);
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.middleOf(a));
        QTest::mouseClick(&stage.view, Qt::LeftButton, Qt::ControlModifier, stage.middleOf(b));
        QCOMPARE(stage.selection.objects().size(), std::size_t(2));
        QTest::mouseClick(&stage.view, Qt::LeftButton, Qt::ControlModifier, stage.middleOf(a));
        QCOMPARE(stage.selection.objects(), (std::vector<model::ObjectRef>{b}));
    }

    void aPortIsPickedOnlyWhenItIsLargeEnoughToHit()
    {
        Stage stage;
        const Id<model::Device> leaf = stage.deviceCalled(QStringLiteral("L1-03"));
        const model::PortRef port{leaf, 41};
        stage.view.reveal(leaf);
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.middleOf(port));
        QCOMPARE(stage.selection.objects(), (std::vector<model::ObjectRef>{leaf}));
        stage.view.reveal(port);
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.middleOf(port));
        QCOMPARE(stage.selection.objects(), (std::vector<model::ObjectRef>{port}));
    }

    void draggingToAFreePlaceMovesTheDeviceAndUndoBringsItBack()
    {
        Stage stage;
        const Id<model::Device> leaf = stage.deviceCalled(QStringLiteral("L1-06"));
        const model::Tables before = stage.document.plan();
        stage.view.setRacks({before.devices.at(leaf).rack});
        const double unit = stage.view.placeOf(leaf).height() / 4;
        const QPoint from = stage.gripOf(leaf);
        const QPoint to = from - QPoint(0, qRound(8 * unit));
        stage.drag(from, to);
        QCOMPARE(stage.requests, 0);
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, to);
        QCOMPARE(stage.requests, 1);
        QCOMPARE(stage.document.plan().devices.at(leaf).unit, before.devices.at(leaf).unit + 8);
        QCOMPARE(stage.document.history().back().label, QStringLiteral("Move L1-06"));
        QVERIFY(stage.view.placeOf(leaf).top() < from.y() - 7 * unit);
        stage.document.undo();
        QVERIFY(stage.document.plan() == before);
    }

    void draggingOntoAnotherDeviceIsRefusedAndSaysWhy()
    {
        Stage stage;
        const Id<model::Device> leaf = stage.deviceCalled(QStringLiteral("L1-06"));
        const Id<model::Device> other = stage.deviceCalled(QStringLiteral("L1-05"));
        stage.view.setRacks({stage.document.plan().devices.at(leaf).rack});
        const QPoint from = stage.gripOf(leaf);
        const QPoint to = stage.gripOf(other) + QPoint(0, 6);
        stage.drag(from, to);
        QVERIFY2(stage.view.refusal().contains(QStringLiteral("L1-05")), qPrintable(stage.view.refusal()));
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, to);
        QCOMPARE(stage.requests, 0);
        QVERIFY(!stage.document.canUndo());
        QVERIFY(stage.view.refusal().isEmpty());
    }

    void aComputeTrayIsRefusedInANetworkRackBecauseOfItsMounting()
    {
        Stage stage;
        const Id<model::Device> tray = stage.deviceCalled(QStringLiteral("A01-T18"));
        const Id<model::Device> leaf = stage.deviceCalled(QStringLiteral("L1-06"));
        stage.view.setRacks({stage.document.plan().devices.at(tray).rack, stage.document.plan().devices.at(leaf).rack});
        const QPoint to = stage.gripOf(leaf) - QPoint(-20, qRound(stage.view.placeOf(leaf).height()));
        stage.drag(stage.gripOf(tray), to);
        QVERIFY2(stage.view.refusal().contains(QStringLiteral("MGX")), qPrintable(stage.view.refusal()));
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, to);
        QCOMPARE(stage.requests, 0);
    }

    void escapeEndsADragWithoutAStep()
    {
        Stage stage;
        const Id<model::Device> leaf = stage.deviceCalled(QStringLiteral("L1-06"));
        stage.view.setRacks({stage.document.plan().devices.at(leaf).rack});
        const QPoint from = stage.gripOf(leaf);
        const QPoint to = from - QPoint(0, 80);
        stage.drag(from, to);
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, to);
        QCOMPARE(stage.requests, 0);
        QVERIFY(!stage.document.canUndo());
    }

    void aBandSelectsTheDevicesItTouches()
    {
        Stage stage;
        const Id<model::Device> a = stage.deviceCalled(QStringLiteral("L1-03"));
        const Id<model::Device> b = stage.deviceCalled(QStringLiteral("L1-04"));
        stage.view.setRacks({stage.document.plan().devices.at(a).rack});
        const QRectF lower = stage.view.placeOf(a);
        const QRectF upper = stage.view.placeOf(b);
        const QPoint from(qRound(lower.left()) - 40, qRound(lower.center().y()));
        const QPoint to(qRound(lower.center().x()), qRound(upper.center().y()));
        stage.drag(from, to);
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, to);
        QCOMPARE(stage.selection.objects(), (std::vector<model::ObjectRef>{std::min(a, b), std::max(a, b)}));
    }

    void theWheelZoomsAtThePointer()
    {
        Stage stage;
        const Id<model::Device> leaf = stage.deviceCalled(QStringLiteral("L1-03"));
        const QPointF at = stage.view.placeOf(leaf).center();
        const double before = stage.view.scale();
        QWheelEvent wheel(at, stage.view.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&stage.view, &wheel);
        QVERIFY(stage.view.scale() > before * 1.3);
        QVERIFY((stage.view.placeOf(leaf).center() - at).manhattanLength() < 2);
        QTest::keyClick(&stage.view, Qt::Key_F);
        QCOMPARE(stage.view.scale(), before);
    }

    void revealBringsAPortWellIntoViewAndThenStaysStill()
    {
        Stage stage;
        const model::PortRef port{stage.deviceCalled(QStringLiteral("S1-02")), 144};
        stage.view.reveal(port);
        const QRectF place = stage.view.placeOf(port);
        QVERIFY(QRectF(stage.view.rect()).contains(place));
        QVERIFY(place.width() > 12);
        stage.view.reveal(port);
        QCOMPARE(stage.view.placeOf(port), place);
    }

    void revealShowsARackThatWasNotShown()
    {
        Stage stage;
        const Id<model::Device> leaf = stage.deviceCalled(QStringLiteral("L1-03"));
        const Id<model::Device> tray = stage.deviceCalled(QStringLiteral("A01-T01"));
        stage.view.setRacks({stage.document.plan().devices.at(leaf).rack});
        QVERIFY(stage.view.placeOf(tray).isNull());
        stage.view.reveal(tray);
        QVERIFY(QRectF(stage.view.rect()).contains(stage.view.placeOf(tray)));
    }

    void aDesignWithoutRacksShowsTheWaysToBegin()
    {
        Stage stage;
        const auto inked = [&] {
            const QImage picture = stage.view.grab().toImage().convertToFormat(QImage::Format_RGB32);
            int pixels = 0;
            for (int x = 0; x < picture.width(); ++x) {
                for (int y = 0; y < picture.height(); ++y)
                    pixels += picture.pixelColor(x, y) == lightTheme().canvas ? 0 : 1;
            }
            return pixels;
        };
        stage.document.replace(model::emptyDesign());
        QVERIFY2(inked() > 1000, qPrintable(QString::number(inked())));
        stage.document.replace(pod());
        QVERIFY(stage.view.objectAt(stage.view.placeOf(stage.deviceCalled(QStringLiteral("L1-03"))).center()));
    }

    void arrowsWalkFromDeviceToDevice()
    {
        Stage stage;
        const Id<model::Device> first = stage.deviceCalled(QStringLiteral("A01-T01"));
        stage.selection.set(first);
        QTest::keyClick(&stage.view, Qt::Key_Up);
        QCOMPARE(stage.selection.current(),
                 std::optional<model::ObjectRef>(stage.deviceCalled(QStringLiteral("A01-T02"))));
        // Row A faces north: whoever stands before it has A02 on the left of A01.
        QTest::keyClick(&stage.view, Qt::Key_Left);
        QCOMPARE(stage.selection.current(),
                 std::optional<model::ObjectRef>(stage.deviceCalled(QStringLiteral("A02-T02"))));
        QTest::keyClick(&stage.view, Qt::Key_Down);
        QCOMPARE(stage.selection.current(),
                 std::optional<model::ObjectRef>(stage.deviceCalled(QStringLiteral("A02-T01"))));
    }

    void itFollowsEveryStepOfTheDesign()
    {
        Stage stage;
        const Id<model::Device> leaf = stage.deviceCalled(QStringLiteral("L1-03"));
        stage.view.grab();
        model::Edit edit(stage.document.plan(), QStringLiteral("delete"));
        edit.erase(leaf);
        stage.document.plan().hoses.forEach([&](const model::Hose& hose) {
            if (hose.device == leaf)
                edit.erase(hose.id);
        });
        stage.document.plan().cables.forEach([&](const model::Cable& cable) {
            if (cable.a.device == leaf || cable.b.device == leaf)
                edit.erase(cable.id);
        });
        stage.document.apply(std::move(edit).take());
        stage.view.grab();
        QVERIFY(stage.view.placeOf(leaf).isNull());
        stage.document.undo();
        stage.view.grab();
        QVERIFY(!stage.view.placeOf(leaf).isNull());
        stage.document.replace(model::emptyDesign());
        stage.view.grab();
        stage.view.zoomToFit();
    }

    void countsStandAtTheHeadOfTheirRackOnly()
    {
        Stage stage;
        const Id<model::Rack> rack(1);
        const QRectF place = stage.view.placeOf(rack);
        const QRect corner = QRectF(place.right() - 8, place.top() - 4, 14, 12).toAlignedRect();
        const QRectF other = stage.view.placeOf(Id<model::Rack>(2));
        const QRect elsewhere = QRectF(other.right() - 8, other.top() - 4, 14, 12).toAlignedRect();
        const QImage before = stage.view.grab().toImage();
        model::FindingCounts counts;
        counts.errors = 12;
        counts.unknowns = 1;
        stage.view.setRackCounts({{rack, counts}});
        QVERIFY(stage.view.rackCounts(rack) == counts);
        const QImage after = stage.view.grab().toImage();
        QVERIFY(before.copy(corner) != after.copy(corner));
        QCOMPARE(before.copy(elsewhere), after.copy(elsewhere));
        counts = {};
        counts.notes = 3;  // no reason to look there
        stage.view.setRackCounts({{rack, counts}});
        QCOMPARE(stage.view.grab().toImage(), before);
    }

    void aHintIsDrawnAndChangesNoSelection()
    {
        Stage stage;
        const Id<model::Device> leaf = stage.deviceCalled(QStringLiteral("L1-03"));
        const QImage before = stage.view.grab().toImage();
        stage.view.setHint(leaf);
        QVERIFY(stage.view.grab().toImage() != before);
        QVERIFY(stage.selection.isEmpty());
        stage.view.setHint(std::nullopt);
        QCOMPARE(stage.view.grab().toImage(), before);
    }

    void theRearShowsTheSameDeviceAtTheSameHeight()
    {
        Stage stage;
        const Id<model::Device> leaf = stage.deviceCalled(QStringLiteral("L1-03"));
        stage.view.setRacks({stage.document.plan().devices.at(leaf).rack});
        const QRectF front = stage.view.placeOf(leaf);
        QSignalSpy spy(&stage.view, &ElevationView::faceChanged);
        stage.view.setFace(ElevationFace::Rear);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(stage.view.placeOf(leaf), front);
    }
};

RACKLOOM_TEST(ElevationViewTest, QApplication)
#include "elevation_view_test.moc"
