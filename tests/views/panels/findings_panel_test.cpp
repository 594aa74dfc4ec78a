// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/findings_panel.h"

#include "model/edit/edit.h"
#include "model/fabric/generate.h"
#include "tests/support/test_program.h"
#include "views/bundled_fonts.h"
#include "views/widgets/findings_tree.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace model;
using namespace views;

namespace {

Tables pod()
{
    ClusterSpec spec;
    spec.gpus = 72;
    return generateCluster(spec).value().plan;
}

/// The panel over a pod of which two switches stand in one place, as a window shows it.
struct Stage {
    Document document{pod()};
    LiveDesign design{document};
    FindingsPanel panel{design};
    FindingsTree& tree = panel.tree();
    FindingTreeModel& list = panel.list();
    std::optional<ObjectRef> previewed;
    int brought = 0;

    Stage()
    {
        collide();
        QObject::connect(&panel, &FindingsPanel::previewRequested, &panel,
                         [this](const std::optional<ObjectRef>& place, bool bring) {
                             previewed = place;
                             brought += bring;
                         });
        panel.resize(1200, 260);
        panel.show();
        panel.chips()->setParent(&panel);
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(&panel);
        tree.setFocus();
    }

    /// Moves the first switch onto the second, which is one error.
    void collide()
    {
        std::vector<Device> switches;
        document.plan().devices.forEach([&](const Device& device) {
            if (device.name.startsWith(QStringLiteral("L1-")))
                switches.push_back(device);
        });
        switches[0].unit = switches[1].unit + 1;
        Edit edit(document.plan(), QStringLiteral("Collide"));
        edit.put(switches[0]);
        document.apply(std::move(edit).take());
    }

    QModelIndex heading(int row) const { return list.index(row, 0); }
    QModelIndex row(int group, int child) const { return list.index(child, FindingTreeModel::Title, heading(group)); }
    QLineEdit& filter() { return *panel.findChild<QLineEdit*>(); }
    QPushButton& button(const QString& part)
    {
        for (QPushButton* each : panel.findChildren<QPushButton*>()) {
            if (each->text().contains(part))
                return *each;
        }
        qFatal("no such button");
    }
};

}  // namespace

class FindingsPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerBundledFonts(); }

    void groupsAsIsChosenInTheHead()
    {
        Stage stage;
        QSignalSpy told(&stage.panel, &FindingsPanel::groupingChanged);
        auto& box = *stage.panel.findChild<QComboBox*>();
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(stage.list.grouping(), FindingGrouping::Rule);
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(stage.list.grouping(), FindingGrouping::Rack);
        QCOMPARE(told.size(), 2);
        QCOMPARE(stage.heading(0).data().toString(), QStringLiteral("A01"));
    }

    void aHeadingClosesWithAClickAndOpensWithAKey()
    {
        Stage stage;
        QVERIFY(stage.tree.isExpanded(stage.heading(0)));
        QTest::mouseClick(stage.tree.viewport(), Qt::LeftButton, {}, stage.tree.visualRect(stage.heading(0)).center());
        QVERIFY(!stage.tree.isExpanded(stage.heading(0)));
        QTest::keyClick(&stage.tree, Qt::Key_Right);
        QVERIFY(stage.tree.isExpanded(stage.heading(0)));
        QTest::keyClick(&stage.tree, Qt::Key_Return);
        QVERIFY(!stage.tree.isExpanded(stage.heading(0)));
    }

    void whatIsClosedStaysClosedWhenTheDesignChanges()
    {
        Stage stage;
        stage.panel.setGrouping(FindingGrouping::Rule);
        const QString closed = stage.heading(1).data().toString();
        stage.tree.setCurrentIndex(stage.heading(1));
        QTest::keyClick(&stage.tree, Qt::Key_Left);
        stage.document.undo();  // the error was the first group
        QCOMPARE(stage.heading(0).data().toString(), closed);
        QVERIFY(!stage.tree.isExpanded(stage.heading(0)));
        QVERIFY(stage.tree.isExpanded(stage.heading(1)));
        stage.document.redo();
        QVERIFY(stage.tree.isExpanded(stage.heading(0)));
        QVERIFY(!stage.tree.isExpanded(stage.heading(1)));
    }

    void theCurrentFindingStaysThroughAnEditAndARegrouping()
    {
        Stage stage;
        stage.tree.setCurrentIndex(stage.row(2, 3));
        const Finding chosen = stage.panel.current().value();
        stage.document.undo();
        QVERIFY(isSameFinding(stage.panel.current().value(), chosen));
        stage.document.redo();
        QVERIFY(isSameFinding(stage.panel.current().value(), chosen));
        stage.panel.setGrouping(FindingGrouping::Rack);
        QVERIFY(isSameFinding(stage.panel.current().value(), chosen));
        stage.filter().setText(QStringLiteral("nothing is called this"));
        QVERIFY(!stage.panel.current());
        stage.filter().clear();
        QVERIFY(isSameFinding(stage.panel.current().value(), chosen));
    }

    void aMendedFindingMakesNoOtherCurrent()
    {
        Stage stage;
        stage.tree.setCurrentIndex(stage.row(0, 0));
        QVERIFY(stage.previewed);
        const int brought = stage.brought;
        stage.document.undo();
        QVERIFY(!stage.panel.current());
        QVERIFY(!stage.previewed);
        QCOMPARE(stage.brought, brought);
    }

    void filtersWithEveryKey()
    {
        Stage stage;
        const int all = stage.list.findingCount();
        QTest::keyClicks(&stage.filter(), QStringLiteral("same"));
        QCOMPARE(stage.list.findingCount(), 1);
        QCOMPARE(stage.list.groupCount(), 1);
        QVERIFY(stage.tree.isExpanded(stage.heading(0)));
        QTest::keyClick(&stage.filter(), Qt::Key_Backspace);
        stage.filter().clear();
        QCOMPARE(stage.list.findingCount(), all);
    }

    void previewsTheRowUnderThePointerElseTheCurrentOne()
    {
        Stage stage;
        stage.tree.setCurrentIndex(stage.row(0, 0));
        const auto place = stage.panel.current()->place;
        QVERIFY(place && stage.previewed == place);
        QCOMPARE(stage.brought, 1);
        const QModelIndex other = stage.row(1, 0);
        stage.tree.scrollTo(other);
        QTest::mouseMove(stage.tree.viewport(), stage.tree.visualRect(other).center());
        QTRY_VERIFY(stage.previewed == stage.list.findingAt(other)->place);
        QCOMPARE(stage.brought, 1);  // the view does not jump about under a passing pointer
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(stage.tree.viewport(), &leave);
        QVERIFY(stage.previewed == place);
        stage.panel.hide();
        QVERIFY(!stage.previewed);
    }

    void offersCureAndWaiverInTheStripAndOnTheMenuKey()
    {
        Stage stage;
        QSignalSpy menus(&stage.panel, &FindingsPanel::menuRequested);
        QSignalSpy waives(&stage.panel, &FindingsPanel::waiveRequested);
        QSignalSpy jumps(&stage.panel, &FindingsPanel::jumpRequested);
        stage.tree.setCurrentIndex(stage.row(0, 0));
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(&stage.tree, &key);
        QCOMPARE(menus.size(), 1);
        QTest::keyClick(&stage.button(QStringLiteral("end…")), Qt::Key_Space);
        QCOMPARE(menus.size(), 2);
        QTest::keyClick(&stage.button(QStringLiteral("aive…")), Qt::Key_Space);
        QCOMPARE(waives.size(), 1);
        QTest::keyClick(&stage.button(QStringLiteral("o to")), Qt::Key_Space);
        QTest::keyClick(&stage.tree, Qt::Key_Return);
        QCOMPARE(jumps.size(), 2);
        stage.tree.setCurrentIndex(stage.heading(0));
        QApplication::sendEvent(&stage.tree, &key);
        QCOMPARE(menus.size(), 2);  // a heading has no cure
    }

    void readsTheFindingInFull()
    {
        Stage stage;
        stage.tree.setCurrentIndex(stage.row(0, 0));
        QStringList shown;
        for (const QLabel* label : stage.panel.findChildren<QLabel*>()) {
            if (label->isVisible())
                shown << label->text();
        }
        QVERIFY(shown.contains(stage.panel.current()->message));
    }

    void stepsThroughAllGroupsAndRoundAgain()
    {
        Stage stage;
        const int all = stage.list.findingCount();
        QStringList seen;
        for (int i = 0; i < all; ++i) {
            stage.panel.step(1);
            const QModelIndex now = stage.tree.currentIndex();
            seen << QStringLiteral("%1/%2").arg(now.parent().row()).arg(now.row());
        }
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), all);
        stage.panel.step(1);
        QCOMPARE(stage.panel.current()->severity, Severity::Error);
        stage.panel.step(-1);
        QCOMPARE(stage.panel.current()->severity, Severity::Note);
    }

    void anEmptyListSaysWhy()
    {
        Document document;
        LiveDesign design(document);
        FindingsPanel panel(design);
        panel.show();
        QVERIFY(!panel.tree().isVisible());
        QCOMPARE(panel.findChild<QLabel*>()->isVisible(), true);
    }
};

RACKLOOM_TEST(FindingsPanelTest, QApplication)
#include "findings_panel_test.moc"
