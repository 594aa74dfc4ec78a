// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/elevation_page.h"
#include "app/fiber_page.h"
#include "app/floor_page.h"
#include "app/main_window.h"
#include "app/tables_page.h"
#include "app/view_pages.h"
#include "model/commands/rename_object.h"
#include "model/io/plan_writer.h"
#include "tests/support/test_program.h"
#include "tests/support/window_pod.h"
#include "views/bundled_fonts.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/project_panel.h"
#include "views/panels/table_view.h"
#include "views/unit_text.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace model;
using app::ViewPages;

class ViewPagesTest : public QObject {
    Q_OBJECT

    ViewPages& pages() { return m_window->pages(); }
    const Tables& plan() { return m_window->design().plan(); }
    Id<Rack> rack(const QString& name)
    {
        std::optional<Id<Rack>> found;
        plan().racks.forEach([&](const Rack& each) {
            if (each.name == name)
                found = each.id;
        });
        return found.value();
    }
    QToolButton* button(QWidget& in, const QString& text)
    {
        for (auto* each : in.findChildren<QToolButton*>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    void openWindow()
    {
        app::Questions questions;
        questions.saveFirst = [](const QString&) { return app::SaveAnswer::Discard; };
        questions.complain = [](const QString&, const QString& message) { qWarning() << message; };
        m_window = std::make_unique<app::MainWindow>(*m_theme, questions);
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->file().open(m_path));
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_path = tests::podForWindow(m_folder, 576);
        QVERIFY(!m_path.isEmpty());
        m_theme = std::make_unique<app::ThemeChoice>(*qApp);
    }

    void init()
    {
        QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("rackloom"), QStringLiteral("rackloom"))
            .clear();
        openWindow();
    }
    void cleanup() { m_window.reset(); }

    void aDesignOpensOnItsPlan()
    {
        QCOMPARE(pages().page(), ViewPages::Plan);
        QVERIFY(pages().plan().view().isVisible());
        QVERIFY(!pages().elevation().isVisible());
    }

    void aDigitShowsAPage()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2);
        QCOMPARE(pages().page(), ViewPages::Elevation);
        QTest::keyClick(m_window.get(), Qt::Key_4);
        QCOMPARE(pages().page(), ViewPages::Tables);
        QTest::keyClick(m_window.get(), Qt::Key_1);
        QCOMPARE(pages().page(), ViewPages::Plan);
        QVERIFY(pages().plan().view().hasFocus());
    }

    void aTabShowsItsPage()
    {
        QTest::mouseClick(button(pages(), QStringLiteral("Elevation")), Qt::LeftButton);
        QCOMPARE(pages().page(), ViewPages::Elevation);
    }

    void oneKeyShowsTheSelectionInAnotherView()
    {
        const Device& leaf = tests::deviceCalled(plan(), QStringLiteral("L1-03"));
        m_window->selection().set(leaf.id);
        QTest::keyClick(m_window.get(), Qt::Key_E);
        QCOMPARE(pages().page(), ViewPages::Elevation);
        views::ElevationView& elevation = pages().elevation().view();
        QVERIFY(QRectF(elevation.rect()).contains(elevation.placeOf(leaf.id)));
        QTest::keyClick(m_window.get(), Qt::Key_P);
        QCOMPARE(pages().page(), ViewPages::Plan);
        views::FloorView& floor = pages().plan().view();
        QVERIFY(QRectF(floor.rect()).contains(floor.placeOf(leaf.rack)));
    }

    void whatAViewCannotShowIsSaidAndThePageStays()
    {
        plan().cdus.forEach([&](const Cdu& cdu) { m_window->selection().set(cdu.id); });
        QTest::keyClick(m_window.get(), Qt::Key_4);
        QTest::keyClick(m_window.get(), Qt::Key_E);
        QCOMPARE(pages().page(), ViewPages::Tables);
        QCOMPARE(m_window->statusBar()->currentMessage(),
                 QStringLiteral("CDU-1 stands in no rack: nothing to show in the elevation"));
        QTest::keyClick(m_window.get(), Qt::Key_R);
        QCOMPARE(pages().page(), ViewPages::Tables);
        QVERIFY(m_window->statusBar()->currentMessage().startsWith(QStringLiteral("CDU-1 has no ports")));
        QTest::keyClick(m_window.get(), Qt::Key_P);
        QCOMPARE(pages().page(), ViewPages::Plan);
        m_window->selection().set(rack(QStringLiteral("A01")));
        QTest::keyClick(m_window.get(), Qt::Key_E);
        QCOMPARE(pages().page(), ViewPages::Elevation);
    }

    void theElevationIsColouredAnewOnlyWhereItIsSeen()
    {
        app::ElevationPage& elevation = pages().elevation();
        pages().show(ViewPages::Elevation);
        elevation.setColourBy(views::ColourBy::Power);
        const QSignalSpy coloured(&elevation, &app::ElevationPage::coloured);
        const auto rename = [&](const QString& name) {
            m_window->perform(renameObject(plan(), rack(QStringLiteral("A01")), name));
            m_window->file().document().undo();
        };
        rename(QStringLiteral("Seen"));
        QCOMPARE(coloured.size(), 2);
        pages().show(ViewPages::Tables);
        rename(QStringLiteral("Unseen"));
        QCOMPARE(coloured.size(), 2);
        pages().show(ViewPages::Elevation);
        QCOMPARE(coloured.size(), 3);
        pages().show(ViewPages::Tables);
        pages().show(ViewPages::Elevation);
        QCOMPARE(coloured.size(), 3);
    }

    void oneKeyTracesTheLightOfWhatIsSelected()
    {
        m_window->selection().set(PortRef{tests::deviceCalled(plan(), QStringLiteral("L1-03")).id, 41});
        QTest::keyClick(m_window.get(), Qt::Key_T);
        QCOMPARE(pages().page(), ViewPages::Fiber);
        QCOMPARE(pages().fiber().view().mode(), views::FiberMode::Trace);
    }

    void oneKeyMovesADeviceByItsUnit()
    {
        m_window->selection().set(tests::deviceCalled(plan(), QStringLiteral("L1-03")).id);
        QTest::keyClick(m_window.get(), Qt::Key_M);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field && m_window->inspector().isAncestorOf(field));
        QVERIFY(field->hasSelectedText());
    }

    void oneKeyFitsWhatIsShown()
    {
        views::FloorView& floor = pages().plan().view();
        floor.zoomToFit();
        const double whole = floor.scale();
        floor.zoomBy(3);
        m_window->project().setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F);
        QCOMPARE(floor.scale(), whole);
    }

    void aPageShownForTheFirstTimeKnowsItsSizeAlready()
    {
        const Device& leaf = tests::deviceCalled(plan(), QStringLiteral("L1-03"));
        m_window->selection().set(leaf.id);
        QTest::keyClick(m_window.get(), Qt::Key_R);
        QCOMPARE(pages().page(), ViewPages::Fiber);
        const views::Canvas& fiber = *pages().canvas();
        const double atFirst = fiber.scale();
        QCoreApplication::processEvents();
        QCOMPARE(fiber.scale(), atFirst);
        QVERIFY(fiber.width() > 700);
    }

    void whatIsPickedInThePlanIsPickedEverywhere()
    {
        views::FloorView& floor = pages().plan().view();
        const QRectF place = floor.placeOf(rack(QStringLiteral("B02")));
        QTest::mouseClick(&floor, Qt::LeftButton, {}, QPointF(place.center().x(), place.top() + 5).toPoint());
        QVERIFY(m_window->selection().current() == ObjectRef(rack(QStringLiteral("B02"))));
        QVERIFY(m_window->selection().objects().size() == 1);
    }

    void aDoubleClickInThePlanOpensTheElevation()
    {
        views::FloorView& floor = pages().plan().view();
        const QRectF place = floor.placeOf(rack(QStringLiteral("B02")));
        QTest::mouseDClick(&floor, Qt::LeftButton, {}, QPointF(place.center().x(), place.top() + 5).toPoint());
        QCOMPARE(pages().page(), ViewPages::Elevation);
    }

    void theZoomKeysAreForWhatIsShown()
    {
        const double plan = pages().plan().view().scale();
        QTest::keyClick(m_window.get(), Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(pages().plan().view().scale(), plan * 1.25);
        QTest::keyClick(m_window.get(), Qt::Key_2);
        const double elevation = pages().elevation().view().scale();
        QTest::keyClick(m_window.get(), Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(pages().elevation().view().scale(), elevation * 1.25);
        QCOMPARE(pages().plan().view().scale(), plan * 1.25);
    }

    void aLayerChipHidesItsLayer()
    {
        QToolButton* racks = button(pages().plan(), QStringLiteral("Racks"));
        QVERIFY(racks && racks->isChecked());
        QTest::mouseClick(racks, Qt::LeftButton);
        QVERIFY(!pages().plan().view().layers().racks);
    }

    void theDesignIsLookedAtAgainAsItWasLeft()
    {
        pages().plan().setColourBy(views::ColourBy::Rail);
        views::FloorLayers layers;
        layers.aisles = false;
        layers.power = true;
        pages().plan().setLayers(layers);
        pages().plan().view().zoomBy(3);
        pages().elevation().setFace(views::ElevationFace::Rear);
        pages().elevation().setRow(QStringLiteral("B"));
        pages().elevation().setColourBy(views::ColourBy::Power);
        pages().fiber().setMode(views::FiberMode::Inside);
        pages().fiber().setColour(QStringLiteral("stock-length"));
        pages().show(ViewPages::Elevation);
        const views::Look plan = pages().plan().view().look();
        QVERIFY(m_window->close());
        openWindow();
        QCOMPARE(pages().page(), ViewPages::Elevation);
        QCOMPARE(pages().elevation().view().face(), views::ElevationFace::Rear);
        QCOMPARE(pages().elevation().row(), QStringLiteral("B"));
        QCOMPARE(pages().elevation().colourBy(), views::ColourBy::Power);
        QCOMPARE(pages().plan().view().colourBy(), views::ColourBy::Rail);
        QCOMPARE(pages().fiber().view().mode(), views::FiberMode::Inside);
        QCOMPARE(pages().fiber().colour(), QStringLiteral("stock-length"));
        QVERIFY(pages().plan().view().layers() == layers);
        const views::Look again = pages().plan().view().look();
        QVERIFY(!again.fitted);
        QCOMPARE(again.scale, plan.scale);
    }

    void feetAndInchesAreShownEverywhereAtOnceAndRemembered()
    {
        m_window->selection().set(rack(QStringLiteral("A01")));
        const auto fields = [&] {
            QStringList texts;
            for (auto* field : m_window->inspector().findChildren<QLineEdit*>())
                texts << field->text();
            return texts.join(u'|');
        };
        QVERIFY(fields().contains(QStringLiteral("600\u2009mm")));
        m_window->setUnits(views::LengthUnits::Imperial);
        QVERIFY(fields().contains(QStringLiteral("23.62\u2009in")));  // 600 / 25.4
        QVERIFY(!fields().contains(QStringLiteral("\u2009mm")));
        QVERIFY(m_window->close());
        openWindow();
        QCOMPARE(views::lengthUnits(), views::LengthUnits::Imperial);
        m_window->setUnits(views::LengthUnits::Metric);
        QCOMPARE(views::distanceText(12.4_m), QStringLiteral("12.4\u2009m"));
    }

    void tablesAreReadFilteredAndEditedInFeetAndSavedInMetres()
    {
        pages().show(ViewPages::Tables);
        app::TablesPage& tables = pages().tables();
        const Id<Rack> first = rack(QStringLiteral("A01"));
        const auto column = [&](const QString& word) {
            const auto& columns = tables.table().table().columns();
            return int(std::find_if(columns.begin(), columns.end(), [&](const auto& each) { return each.word == word; })
                       - columns.begin());
        };
        const auto cell = [&](const QString& word) { return tables.table().model()->index(0, column(word)); };
        const double x = double(plan().racks.at(first).x.base());
        tables.filterField().setText(QStringLiteral("x:>12"));
        const int beyondTwelveMetres = tables.table().model()->rowCount();
        tables.filterField().clear();
        m_window->setUnits(views::LengthUnits::Imperial);
        QCOMPARE(tables.table().model()->headerData(column(QStringLiteral("x")), Qt::Horizontal).toString(),
                 QStringLiteral("X (ft)"));
        QCOMPARE(cell(QStringLiteral("x")).data().toString(), QString::number(x / 304'800, 'f', 3));
        tables.filterField().setText(QStringLiteral("x:>12"));
        QVERIFY(tables.table().model()->rowCount() > beyondTwelveMetres);
        m_window->setUnits(views::LengthUnits::Metric);
        QCOMPARE(tables.table().model()->rowCount(), beyondTwelveMetres);
        m_window->setUnits(views::LengthUnits::Imperial);
        tables.filterField().clear();
        tables.table().model()->setData(cell(QStringLiteral("y")), QStringLiteral("40 ft 6 in"), Qt::EditRole);
        QCOMPARE(plan().racks.at(first).y.base(), std::int64_t(40.5 * 304'800));
        tables.table().model()->setData(cell(QStringLiteral("y")), QStringLiteral("12.4 m"), Qt::EditRole);
        QCOMPARE(plan().racks.at(first).y, 12.4_m);
        const QString path = m_folder.filePath(QStringLiteral("racks.csv"));
        tables.setAskFile([&](const QString&, const QString&, const QString&) { return path; });
        tables.saveCsv();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY2(csv.contains("Y (m)") && csv.contains(",12.400"), csv.left(300));
        m_window->setUnits(views::LengthUnits::Metric);
    }

    void fullScreenIsOneKey()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QVERIFY(m_window->isFullScreen());
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QVERIFY(!m_window->isFullScreen());
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<app::ThemeChoice> m_theme;
    std::unique_ptr<app::MainWindow> m_window;
};

RACKLOOM_TEST(ViewPagesTest, QApplication)
#include "view_pages_test.moc"
