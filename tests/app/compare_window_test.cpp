// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/compare_window.h"

#include "app/compare/order_preview.h"
#include "app/main_window.h"
#include "app/preview/page_sight.h"
#include "app/view_pages.h"
#include "model/commands/disconnect_cables.h"
#include "model/commands/rename_object.h"
#include "model/diff/apply_diff.h"
#include "model/edit/edit.h"
#include "model/io/plan_reader.h"
#include "tests/support/test_program.h"
#include "tests/support/window_pod.h"
#include "views/checked_design.h"
#include "views/compare/change_chip.h"
#include "views/compare/change_tree_model.h"
#include "views/compare/compared_floor.h"
#include "views/widgets/findings_tree.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace model;
using app::CompareWindow;
using views::ChangeTreeModel;

namespace {

constexpr int kMovedBy = 3000;  ///< mm

/// The pod with a rack moved, a leaf renamed and two cables taken out.
Tables changedPod(const Tables& before)
{
    Tables plan = before;
    Edit edit(plan, QStringLiteral("Move a rack"));
    Rack rack = plan.racks.at(Id<Rack>(1));
    rack.y += Length::fromBase(kMovedBy * 1000);
    edit.put(rack);
    std::move(edit).take().applyTo(plan);
    renameObject(plan, tests::deviceCalled(plan, QStringLiteral("L1-02")).id, QStringLiteral("L1-02-NEW"))
        .value()
        .applyTo(plan);
    disconnectCables(plan, {Id<Cable>(1), Id<Cable>(2)}).value().applyTo(plan);
    return plan;
}

}  // namespace

/// Two designs side by side, and what changes between them.
class CompareWindowTest : public QObject {
    Q_OBJECT

    QString filed(const QString& name, const Tables& plan)
    {
        const QString path = m_folder.filePath(name);
        return writePlanFile(plan, path) ? path : QString();
    }

    QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    template <class Button>
    Button* button(const QWidget& in, const QString& text)
    {
        for (auto* each : in.findChildren<Button*>()) {
            if (each->text().remove(u'&').startsWith(text))
                return each;
        }
        return nullptr;
    }

    /// Compares the open design with the changed pod.
    std::unique_ptr<CompareWindow> comparison()
    {
        const auto compared = app::compareWithFile(*m_window, m_changedPath);
        if (!compared)
            return nullptr;
        auto shown = std::make_unique<CompareWindow>(*m_window, *compared);
        shown->QWidget::show();
        return QTest::qWaitForWindowExposed(shown.get()) ? std::move(shown) : nullptr;
    }

    static QModelIndex rowOf(const CompareWindow& shown, const QString& name)
    {
        const ChangeTreeModel& changes = shown.changes();
        for (int group = 0; group < changes.rowCount(); ++group) {
            const QModelIndex heading = changes.index(group, 0);
            for (int row = 0; row < changes.rowCount(heading); ++row) {
                if (changes.index(row, ChangeTreeModel::Name, heading).data().toString() == name)
                    return changes.index(row, 0, heading);
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_path = tests::podForWindow(m_folder, 576);
        const Tables& pod = tests::madeCluster(576).plan;
        m_changedPath = filed(QStringLiteral("changed.rackloom"), changedPod(pod));
        m_theme = std::make_unique<app::ThemeChoice>(*qApp);
    }

    void init()
    {
        app::Questions questions;
        questions.saveFirst = [](const QString&) { return app::SaveAnswer::Discard; };
        questions.fileToWrite = [this](const QString&, const QString&, const QString&) { return m_writes; };
        questions.complain = [this](const QString& title, const QString& message) {
            m_complaints << title + QStringLiteral(": ") + message;
        };
        m_complaints.clear();
        m_window = std::make_unique<app::MainWindow>(*m_theme, questions);
        m_window->show();
        QVERIFY(m_window->file().open(m_path));
    }

    void everyChangeIsListedUnderItsKindWithWhatItWasAndIs()
    {
        const auto shown = comparison();
        QVERIFY(shown);
        QCOMPARE(shown->changes().itemCount(), int(shown->compared().comparison->diff().items.size()));
        // The file has no revision of its own, so it is taken for the older: the leaf lost its new name.
        const QModelIndex leaf = rowOf(*shown, QStringLiteral("device L1-02"));
        QVERIFY(leaf.isValid());
        QCOMPARE(leaf.parent().data().toString(), QStringLiteral("Renamed"));
        QCOMPARE(leaf.siblingAtColumn(ChangeTreeModel::Was).data().toString(), QStringLiteral("name L1-02-NEW"));
        QCOMPARE(leaf.siblingAtColumn(ChangeTreeModel::Now).data().toString(), QStringLiteral("name L1-02"));
        QVERIFY(!leaf.siblingAtColumn(ChangeTreeModel::Where).data().toString().isEmpty());
    }

    void aPressedChipShowsOnlyItsKind()
    {
        const auto shown = comparison();
        QVERIFY(shown);
        auto* added = button<views::ChangeChip>(*shown, QStringLiteral("Added"));
        QVERIFY(added && added->isVisible());
        QCOMPARE(added->text(), QStringLiteral("Added 2"));
        QTest::mouseClick(added, Qt::LeftButton);
        QCOMPARE(shown->changes().rowCount(), 1);
        QCOMPARE(shown->changes().itemCount(), 2);
        QTest::mouseClick(added, Qt::LeftButton);
        QVERIFY(shown->changes().rowCount() > 1);
    }

    void theFilterFindsByNameAndSaysWhenNothingIsLikeIt()
    {
        const auto shown = comparison();
        QVERIFY(shown);
        auto* filter = shown->findChild<QLineEdit*>();
        QTest::keyClicks(filter, QStringLiteral("cable F-00001"));
        QTRY_VERIFY(rowOf(*shown, QStringLiteral("cable F-00001")).isValid()
                    && !rowOf(*shown, QStringLiteral("device L1-02")).isValid());
        QTest::keyClicks(filter, QStringLiteral("nowhere"));
        QTRY_COMPARE(shown->changes().itemCount(), 0);
    }

    void whatIsChosenIsShownInBothPlansWhichLookAtOnePlace()
    {
        const auto shown = comparison();
        QVERIFY(shown);
        const QModelIndex rack = rowOf(*shown, QStringLiteral("rack A01"));
        QVERIFY(rack.isValid());
        QCOMPARE(rack.parent().data().toString(), QStringLiteral("Moved"));
        shown->list().setCurrentIndex(rack);
        const auto item = shown->changes().itemAt(rack);
        QVERIFY(item);
        QCOMPARE(shown->older().chosen(), item);
        for (const views::Side side : {views::Side::Older, views::Side::Newer}) {
            const auto& places = shown->compared().comparison->side(side).places;
            QVERIFY(places.at(Id<Rack>(1)).own.has(ChangeKind::Moved));
        }
        const QRectF was = shown->older().placeOf(*item);
        const QRectF now = shown->newer().placeOf(*item);
        // It went down the page: y counts up in the hall, and it was moved up to where it was.
        QCOMPARE(was.top() - now.top(), -double(kMovedBy));
        for (views::ComparedFloor* plan : {&shown->older(), &shown->newer()}) {
            const QRectF sight(plan->rect());
            QVERIFY(sight.contains(plan->camera().toPixels(was)) && sight.contains(plan->camera().toPixels(now)));
        }
    }

    void onePlanFollowsTheOther()
    {
        const auto shown = comparison();
        QVERIFY(shown);
        QCoreApplication::processEvents();
        shown->older().zoomBy(3);
        const double wanted = shown->older().scale();
        QTRY_COMPARE(shown->newer().scale(), wanted);
        QTRY_VERIFY((shown->newer().look().centre - shown->older().look().centre).manhattanLength()
                    < 3 / shown->newer().scale());
        shown->newer().zoomToFit();
        QTRY_VERIFY(shown->older().isFitted());
    }

    void aClickOnARackChoosesWhatChangesThere()
    {
        const auto shown = comparison();
        QVERIFY(shown);
        const auto rack = shown->newer().placeOf(*shown->changes().itemAt(rowOf(*shown, QStringLiteral("rack A01"))));
        QTest::mouseClick(&shown->newer(), Qt::LeftButton, {},
                          shown->newer().camera().toPixels(rack.center()).toPoint());
        QVERIFY(shown->newer().chosen().has_value());
        QVERIFY(shown->list().currentIndex().isValid());
    }

    void sidesAreSwapped()
    {
        const auto shown = comparison();
        QVERIFY(shown);
        QTest::mouseClick(button<QPushButton>(*shown, QStringLiteral("Swap sides")), Qt::LeftButton);
        QVERIFY(rowOf(*shown, QStringLiteral("device L1-02-NEW")).isValid());
        QCOMPARE(shown->compared().olderName, QStringLiteral("pod.rackloom"));
    }

    void theListIsSavedAsJsonThatMakesOneDesignOfTheOther()
    {
        const auto shown = comparison();
        QVERIFY(shown);
        m_writes = m_folder.filePath(QStringLiteral("changes.json"));
        QTest::mouseClick(button<QPushButton>(*shown, QStringLiteral("Save list")), Qt::LeftButton);
        const QByteArray json = bytesOf(m_writes);
        const auto made =
            applyDiff(changedPod(tests::madeCluster(576).plan), {json.constData(), std::size_t(json.size())});
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        QVERIFY(made.value() == m_window->design().plan());
        QCOMPARE(m_complaints, QStringList());
    }

    void pagesAreSeenBeforeTheyAreWritten_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::newRow("what a crew does") << QStringLiteral("Change &order…");
        QTest::newRow("labels that change") << QStringLiteral("&Labels that change…");
        QTest::newRow("the fiber map") << QStringLiteral("&Fiber map, changes marked…");
    }

    void pagesAreSeenBeforeTheyAreWritten()
    {
        QFETCH(QString, entry);
        const auto shown = comparison();
        QVERIFY(shown);
        m_writes = m_folder.filePath(QStringLiteral("pages.pdf"));
        QFile::remove(m_writes);
        int pages = 0;
        QTimer::singleShot(0, this, [&] {
            auto* preview = qobject_cast<app::OrderPreview*>(QApplication::activeModalWidget());
            QVERIFY(preview);
            pages = int(preview->sheets().sheets.size());
            QTest::mouseClick(button<QPushButton>(*preview, QStringLiteral("Export PDF")), Qt::LeftButton);
            QTest::keyClick(&preview->sight(), Qt::Key_Escape);
        });
        for (QAction* action : button<QPushButton>(*shown, QStringLiteral("Print"))->menu()->actions()) {
            if (action->text() == entry)
                action->trigger();
        }
        QVERIFY(pages > 0);
        QVERIFY(bytesOf(m_writes).startsWith("%PDF-1.7"));
        QCOMPARE(m_complaints, QStringList());
    }

    void aChangeIsShownInTheDesign()
    {
        const auto shown = comparison();
        QVERIFY(shown);
        shown->list().setCurrentIndex(rowOf(*shown, QStringLiteral("device L1-02")));
        QTest::mouseClick(button<QPushButton>(*shown, QStringLiteral("Show in the design")), Qt::LeftButton);
        QVERIFY(!shown->isVisible());
        const ObjectRef leaf = tests::deviceCalled(m_window->design().plan(), QStringLiteral("L1-02")).id;
        QCOMPARE(m_window->selection().current(), leaf);
    }

    void allChangesAreTakenBackInOneStep()
    {
        const auto shown = comparison();
        QVERIFY(shown);
        const Tables before = m_window->design().plan();
        QTest::mouseClick(button<QPushButton>(*shown, QStringLiteral("Take all changes back")), Qt::LeftButton);
        QVERIFY(!shown->isVisible());
        QVERIFY(m_window->design().plan() == readPlanFile(m_changedPath).value());
        // What was checked on the way is what a check from scratch finds.
        const views::CheckedDesign fresh(m_window->design().plan());
        QCOMPARE(m_window->design().findings().size(), fresh.findings->size());
        m_window->file().document().undo();
        QVERIFY(m_window->design().plan() == before);
        QVERIFY(!m_window->file().document().canUndo());
    }

    void escapeGoesBackFromThePlanAndFromTheList()
    {
        for (const bool fromPlan : {true, false}) {
            const auto shown = comparison();
            QVERIFY(shown);
            QTest::keyClick(fromPlan ? static_cast<QWidget*>(&shown->newer()) : &shown->list(), Qt::Key_Escape);
            QVERIFY(!shown->isVisible());
        }
    }

    void whatCannotBeComparedIsSaid()
    {
        QVERIFY(!app::compareWithFile(*m_window, m_path));
        QVERIFY2(m_complaints.join(u'\n').contains(QStringLiteral("is the design that is open")),
                 qPrintable(m_complaints.join(u'\n')));
        m_complaints.clear();
        QVERIFY(!app::compareWithFile(*m_window, filed(QStringLiteral("copy.rackloom"), tests::madeCluster(576).plan)));
        QVERIFY(m_complaints.join(u'\n').contains(QStringLiteral("Both are the same design")));
        m_complaints.clear();
        QVERIFY(!app::compareWithFile(*m_window, m_folder.filePath(QStringLiteral("gone.rackloom"))));
        QVERIFY(m_complaints.join(u'\n').contains(QStringLiteral("gone.rackloom cannot be compared")));
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_changedPath;
    QString m_writes;
    QStringList m_complaints;
    std::unique_ptr<app::ThemeChoice> m_theme;
    std::unique_ptr<app::MainWindow> m_window;
};

RACKLOOM_TEST(CompareWindowTest, QApplication)
#include "compare_window_test.moc"
