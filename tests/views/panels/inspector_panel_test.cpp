// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspector_panel.h"

#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "views/bundled_fonts.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/field_row.h"
#include "views/widgets/figure_box.h"
#include "views/widgets/wrapped_label.h"

#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>
#include <QtTest>

using namespace model;
using namespace views;

/// Nothing in the inspector is cut without a sign, however narrow it is.
class InspectorPanelTest : public QObject {
    Q_OBJECT

    static QString tipOf(QWidget& widget)
    {
        QToolTip::hideText();
        QHelpEvent asked(QEvent::ToolTip, QPoint(1, 1), widget.mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(&widget, &asked);
        return QToolTip::text();
    }

private Q_SLOTS:
    void initTestCase() { registerBundledFonts(); }

    void aValueThatHasNoRoomBesideItsSourceStandsAboveIt()
    {
        InspectorField field;
        field.label = QStringLiteral("Busbar");
        field.value = QStringLiteral("1,350 A of 1,400 A");
        field.note = QStringLiteral("assumption");
        FieldRow row(field);
        row.resize(420, 60);
        row.show();
        const auto* note = row.findChildren<ElidedLabel*>().at(1);
        QTRY_VERIFY(note->x() > row.box()->geometry().right());
        row.resize(240, 60);
        QTRY_VERIFY(note->y() > row.box()->y());
        QVERIFY(!row.box()->isCut());
        QVERIFY(row.box()->geometry().right() <= row.width());
    }

    void whatDoesNotFitEndsInAnEllipsisAndItsTipHasItWhole()
    {
        InspectorField field;
        field.label = QStringLiteral("A label that is longer than anybody would like");
        field.value = QStringLiteral("each cable type's own stock lengths and some more words");
        field.tooltip = QStringLiteral("profile");
        FieldRow row(field);
        row.resize(240, 30);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        auto* label = row.findChildren<ElidedLabel*>().at(0);
        QVERIFY(label->isCut() && row.box()->isCut());
        QCOMPARE(tipOf(*label), field.label);
        QCOMPARE(tipOf(*row.box()), field.value + QStringLiteral("\nprofile"));
        // What is drawn ends before the box does: its last pixels show no letter.
        const QImage cut = row.box()->grab().toImage();
        row.box()->setText(QString());
        const QImage empty = row.box()->grab().toImage();
        const QRect edge(cut.width() - 6, 4, 3, cut.height() - 8);
        QCOMPARE(cut.copy(edge), empty.copy(edge));
    }

    void aLongNameWrapsWithinAWord()
    {
        WrappedLabel name(QString(60, u'W'));
        name.resize(120, 10);
        QVERIFY(name.heightForWidth(120) >= 5 * name.fontMetrics().height());
        QVERIFY(name.minimumSizeHint().width() < 10);
    }

    void everyKindOfThingFitsANarrowDock()
    {
        Document document(tests::madeCluster(72).plan);
        LiveDesign design(document);
        Selection selection;
        InspectorPanel panel(design, selection);
        panel.resize(260, 900);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const Device& leaf = tests::deviceCalled(document.plan(), QStringLiteral("L1-01"));
        const ObjectRef things[] = {leaf.id,      PortRef{leaf.id, 1}, leaf.rack,  Id<Row>(1),
                                    Id<Cable>(1), Id<Tray>(1),         Id<Cdu>(1), Id<Manifold>(1)};
        for (const ObjectRef& thing : things) {
            selection.set(thing);
            QTest::qWait(5);
            QVERIFY2(panel.widget()->width() <= panel.viewport()->width(),
                     qPrintable(nameOf(document.plan(), thing) + QString::number(panel.widget()->width())));
            for (FieldRow* row : panel.widget()->findChildren<FieldRow*>()) {
                QVERIFY(row->geometry().right() < panel.widget()->width());
                FigureBox& box = *row->box();
                QVERIFY2(!box.isCut() || tipOf(box).startsWith(box.text()), qPrintable(box.text()));
            }
        }
    }
};

RACKLOOM_TEST(InspectorPanelTest, QApplication)
#include "inspector_panel_test.moc"
