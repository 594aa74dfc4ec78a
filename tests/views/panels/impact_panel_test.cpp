// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/impact_panel.h"

#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QComboBox>
#include <QTableView>
#include <QtTest>

using namespace model;
using namespace views;

class ImpactPanelTest : public QObject {
    Q_OBJECT

private:
    Document m_document{tests::madeCluster(576).plan};
    LiveDesign m_design{m_document};

    Id<Device> leaf() const { return tests::deviceCalled(m_document.plan(), QStringLiteral("L1-03")).id; }

private Q_SLOTS:
    void followsTheSelection()
    {
        Selection selection;
        ImpactPanel panel(m_design, selection);
        panel.show();
        QVERIFY(!panel.table()->isVisible());
        selection.set(leaf());
        QCOMPARE(panel.verdict(), QStringLiteral("72 GPUs lose their rail."));
        // 72 GPUs, 144 links, 144 ports and as many at the other end, and the switch.
        QCOMPARE(panel.table()->model()->rowCount(), 72 + 3 * 144 + 1);
        selection.clear();
        QVERIFY(!panel.table()->isVisible());
        QCOMPARE(panel.table()->model()->rowCount(), 0);
    }

    void offersThePartsOfWhatIsSelected()
    {
        Selection selection;
        ImpactPanel panel(m_design, selection);
        panel.show();
        selection.set(leaf());
        panel.sorts()->setCurrentText(QStringLiteral("Laser module"));
        QCOMPARE(panel.things()->count(), 18);
        panel.things()->setCurrentText(QStringLiteral("L1-03:els-10"));
        QCOMPARE(panel.verdict(), QStringLiteral("72 GPUs keep 88.89 % of their rail."));
    }

    void keepsTheChosenPartOverAnEdit()
    {
        Selection selection;
        ImpactPanel panel(m_design, selection);
        panel.show();
        selection.set(leaf());
        panel.sorts()->setCurrentText(QStringLiteral("Engine"));
        panel.things()->setCurrentIndex(20);
        m_design.checkAgain();
        QCOMPARE(panel.sorts()->currentText(), QStringLiteral("Engine"));
        QCOMPARE(panel.things()->currentText(), QStringLiteral("L1-03:engine-21"));
    }
};

RACKLOOM_TEST(ImpactPanelTest, QApplication)
#include "impact_panel_test.moc"
