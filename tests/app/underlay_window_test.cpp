// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/calibration_card.h"
#include "app/floor_page.h"
#include "app/main_window.h"
#include "app/underlay_chip.h"
#include "app/view_pages.h"
#include "model/commands/change_underlay.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "tests/support/dxf_builder.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "views/bundled_fonts.h"
#include "views/unit_text.h"

#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace model;

/// A drawing of the room under the plan, in the window.
class UnderlayWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<app::ThemeChoice> m_theme;
    std::unique_ptr<app::MainWindow> m_window;
    QString m_answer;  ///< the file that is chosen
    QString m_target;  ///< the file to write
    QString m_complaint;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    app::FloorPage& page() { return m_window->pages().plan(); }
    const Underlay* underlay() { return m_window->design().plan().underlay(); }
    Document& document() { return m_window->file().document(); }
    QAction* action(const QString& text)
    {
        for (auto* each : m_window->findChildren<QAction*>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    QPoint pixelOf(QPointF hall)
    {
        const views::FloorPlan floor(m_window->design().plan(), m_window->design().checker().floor());
        const double top = floor.frame().at({}, {}).y();
        return page().view().camera().toPixels(QPointF(hall.x(), top - hall.y())).toPoint();
    }
    void drop(const QString& file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({700, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped({700, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &dropped);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        views::registerBundledFonts();
        m_theme = std::make_unique<app::ThemeChoice>(*qApp);
        QFile file(path("room.dxf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tests::roomDxf());
    }

    void init()
    {
        QVERIFY(writePlanFile(tests::madeCluster(72).plan, path("pod.rackloom")));
        m_complaint.clear();
        app::Questions questions;
        questions.saveFirst = [](const QString&) { return app::SaveAnswer::Discard; };
        questions.complain = [this](const QString&, const QString& message) { m_complaint = message; };
        questions.fileToWrite = [this](const QString&, const QString&, const QString&) { return m_target; };
        questions.fileToRead = [this](const QString&, const QString&) { return m_answer; };
        m_window = std::make_unique<app::MainWindow>(*m_theme, questions);
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->file().open(path("pod.rackloom")));
        QCoreApplication::processEvents();
    }
    void cleanup() { m_window.reset(); }

    void aChosenFileIsShownAndUndoTakesItAway()
    {
        m_answer = path("room.dxf");
        action(QStringLiteral("&Underlay…"))->trigger();
        QVERIFY2(m_complaint.isEmpty(), qPrintable(m_complaint));
        QVERIFY(underlay());
        QCOMPARE(underlay()->file, path("room.dxf"));
        QVERIFY(page().view().underlay().drawing);
        document().undo();
        QVERIFY(!page().view().underlay().drawing);
        document().redo();
        QVERIFY(page().view().underlay().drawing);
    }

    void aFileThatIsNoneIsSaidToBe()
    {
        QFile file(path("bad.dxf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("AC1032.....");
        file.close();
        m_answer = path("bad.dxf");
        action(QStringLiteral("&Underlay…"))->trigger();
        QVERIFY2(m_complaint.contains(QStringLiteral("ASCII DXF")), qPrintable(m_complaint));
        QVERIFY(!underlay());
    }

    void aDroppedDrawingLiesUnderThePlan()
    {
        drop(path("room.dxf"));
        QVERIFY(underlay());
        QVERIFY(page().view().underlay().drawing);
    }

    void aDesignOpensWithItsUnderlay()
    {
        drop(path("room.dxf"));
        QVERIFY(m_window->file().save());
        QVERIFY(m_window->file().open(path("pod.rackloom")));
        QTRY_VERIFY(page().view().underlay().drawing);
        QVERIFY(page().view().underlay().note.isEmpty());
    }

    void aDesignSavedInAnotherFolderStillFindsItAndSoDoesUndo()
    {
        drop(path("room.dxf"));
        QVERIFY(m_window->perform(showUnderlayLayer(m_window->design().plan(), QStringLiteral("WALLS"), false)));
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("elsewhere")));
        m_target = path("elsewhere/pod.rackloom");
        QVERIFY(m_window->file().saveAs());
        const auto written = readPlanFile(m_target);
        QCOMPARE(written.value().underlay()->file, QStringLiteral("../room.dxf"));
        document().undo();
        QVERIFY(page().view().underlay().drawing);
        QVERIFY(m_window->file().open(m_target));
        QTRY_VERIFY(page().view().underlay().drawing);
    }

    void aFileThatIsGoneIsSaidInThePlan()
    {
        drop(path("room.dxf"));
        Underlay gone = *underlay();
        gone.file = QStringLiteral("gone.dxf");
        Tables plan = m_window->design().plan();
        plan.underlays.put(gone);
        QVERIFY(writePlanFile(plan, path("pod.rackloom")));
        QVERIFY(m_window->file().open(path("pod.rackloom")));
        QTRY_VERIFY(page().view().underlay().note.contains(QStringLiteral("no such file")));
    }

    void twoClicksAndTheirPlacesCalibrateIt()
    {
        drop(path("room.dxf"));
        page().calibrate();
        auto* card = page().findChild<app::CalibrationCard*>();
        QVERIFY(card->isVisible());
        QTest::mouseClick(&page().view(), Qt::LeftButton, {}, pixelOf({0, 0}));
        QTest::mouseClick(&page().view(), Qt::LeftButton, {}, pixelOf({6000, 0}));
        const auto fields = card->findChildren<QLineEdit*>();
        const QStringList wanted{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("7")};
        QList<QLineEdit*> places;
        for (auto* field : fields) {
            if (field->accessibleName().startsWith(QStringLiteral("Place")))
                places.append(field);
        }
        QCOMPARE(places.size(), 4);
        for (int i = 0; i < 4; ++i) {
            places[i]->setFocus();
            places[i]->selectAll();
            QTest::keyClicks(places[i], wanted[i]);
        }
        // Shown before it is applied.
        const QPointF seen = page().view().underlay().place->map(QPointF(0, 0));
        QVERIFY2(std::abs(seen.x() - 1000) < 100 && std::abs(seen.y() - 1000) < 100, "the preview");
        QTest::keyClick(places[3], Qt::Key_Return);
        QVERIFY(!card->isVisible());
        QCOMPARE(underlay()->hall, (SpotPair{{1_m, 1_m}, {1_m, 7_m}}));
        document().undo();
        QVERIFY(std::abs(page().view().underlay().place->map(QPointF(0, 0)).x()) < 1);
    }

    void aClickNearACornerMeansTheCorner()
    {
        drop(path("room.dxf"));
        page().calibrate();
        QTest::mouseClick(&page().view(), Qt::LeftButton, {}, pixelOf({0, 0}) + QPoint(4, -3));
        for (auto* field : page().findChild<app::CalibrationCard*>()->findChildren<QLineEdit*>()) {
            if (field->accessibleName().startsWith(QStringLiteral("Place 1")))
                QCOMPARE(field->text().toDouble(), 0.0);
        }
    }

    void undoneWhileItIsCalibratedItIsLeftInPeace()
    {
        drop(path("room.dxf"));
        page().calibrate();
        QTest::mouseClick(&page().view(), Qt::LeftButton, {}, pixelOf({0, 0}));
        document().undo();
        QTest::mouseClick(&page().view(), Qt::LeftButton, {}, pixelOf({3000, 0}));
        QVERIFY(!page().findChild<app::CalibrationCard*>()->isVisible());
        QVERIFY(!underlay());
    }

    void placesAreTypedInTheUnitsShown()
    {
        m_window->setUnits(views::LengthUnits::Imperial);
        drop(path("room.dxf"));
        page().calibrate();
        auto* card = page().findChild<app::CalibrationCard*>();
        QTest::mouseClick(&page().view(), Qt::LeftButton, {}, pixelOf({0, 0}));
        QTest::mouseClick(&page().view(), Qt::LeftButton, {}, pixelOf({12000, 0}));
        const auto field = [&](const QString& name) {
            QLineEdit* found = nullptr;
            for (auto* each : card->findChildren<QLineEdit*>())
                found = each->accessibleName().startsWith(name) ? each : found;
            return found;
        };
        const double far = field(QStringLiteral("Place 2, x"))->text().toDouble();
        QTest::keyClicks(field(QStringLiteral("Distance")), QStringLiteral("10 ft"));
        m_window->setUnits(views::LengthUnits::Metric);
        QVERIFY2(std::abs(far - 12 / 0.3048) < 0.01, qPrintable(QString::number(far)));
        QVERIFY(std::abs(page().view().underlay().place->m11() - 3.048 / 12) < 0.0001);
    }

    void theCardCanBeDraggedAsideAndNotOutOfThePage()
    {
        drop(path("room.dxf"));
        page().calibrate();
        auto* card = page().findChild<app::CalibrationCard*>();
        const QPoint before = card->pos();
        const QPoint grip(5, 5);
        const auto send = [&](QEvent::Type kind, QPoint at) {
            QMouseEvent event(kind, QPointF(at), card->mapToGlobal(QPointF(at)), Qt::LeftButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(card, &event);
        };
        send(QEvent::MouseButtonPress, grip);
        send(QEvent::MouseMove, grip + QPoint(200, 90));
        QCOMPARE(card->pos(), before + QPoint(200, 90));
        send(QEvent::MouseMove, QPoint(-9000, 9000));
        QVERIFY(page().rect().contains(card->geometry()));
    }

    void aDistanceScalesIt()
    {
        drop(path("room.dxf"));
        page().calibrate();
        auto* card = page().findChild<app::CalibrationCard*>();
        QTest::mouseClick(&page().view(), Qt::LeftButton, {}, pixelOf({1000, 1000}));
        QTest::mouseClick(&page().view(), Qt::LeftButton, {}, pixelOf({3000, 1000}));
        for (auto* field : card->findChildren<QLineEdit*>()) {
            if (field->accessibleName().startsWith(QStringLiteral("Distance")))
                QTest::keyClicks(field, QStringLiteral("4"));
        }
        const QTransform place = page().view().underlay().place.value();
        QVERIFY(std::abs(place.m11() - 2) < 0.1);
    }

    void escapeLeavesItAsItWas()
    {
        drop(path("room.dxf"));
        const Underlay before = *underlay();
        const QTransform place = *page().view().underlay().place;
        page().calibrate();
        QTest::mouseClick(&page().view(), Qt::LeftButton, {}, pixelOf({0, 0}));
        QTest::mouseClick(&page().view(), Qt::LeftButton, {}, pixelOf({3000, 0}));
        auto* card = page().findChild<app::CalibrationCard*>();
        for (auto* field : card->findChildren<QLineEdit*>()) {
            if (field->accessibleName().startsWith(QStringLiteral("Distance")))
                QTest::keyClicks(field, QStringLiteral("9"));
        }
        QVERIFY(*page().view().underlay().place != place);
        QTest::keyClick(&page().view(), Qt::Key_Escape);
        QVERIFY(!card->isVisible());
        QVERIFY(!page().view().isPicking());
        QCOMPARE(*page().view().underlay().place, place);
        QCOMPARE(*underlay(), before);
    }

    void theChipListsTheLayersAndHidesThem()
    {
        drop(path("room.dxf"));
        auto* chip = page().findChild<app::UnderlayChip*>();
        Q_EMIT chip->menu()->aboutToShow();
        QStringList names;
        QAction* walls = nullptr;
        for (QAction* each : chip->menu()->actions()) {
            names.append(each->text());
            if (each->text() == QStringLiteral("WALLS"))
                walls = each;
        }
        QCOMPARE(names.join(u' '), QStringLiteral("COLUMNS DOORS NAMES WALLS"));
        QVERIFY(walls->isChecked());
        walls->trigger();
        QCOMPARE(underlay()->hiddenLayers, std::vector<QString>{QStringLiteral("WALLS")});
        QCOMPARE(page().view().underlay().hiddenLayers, underlay()->hiddenLayers);
        chip->setChecked(false);
        QVERIFY(!page().view().layers().underlay);
    }
};

RACKLOOM_TEST(UnderlayWindowTest, QApplication)

#include "underlay_window_test.moc"
