// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/main_window.h"

#include "app/actions/finding_menu.h"
#include "app/dialogs/naming_dialog.h"
#include "app/dialogs/new_cluster_dialog.h"
#include "app/elevation_page.h"
#include "app/welcome_page.h"
#include "model/commands/waive_finding.h"
#include "model/edit/edit.h"
#include "model/fabric/generate.h"
#include "model/fabric/generate_row.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "tests/support/test_program.h"
#include "views/adapters/tree_roles.h"
#include "views/bundled_fonts.h"
#include "views/panels/findings_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/project_panel.h"
#include "views/widgets/field_row.h"
#include "views/widgets/figure_box.h"
#include "views/widgets/findings_tree.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace model;

namespace {

/// Answers what the window would ask a person, and remembers what was said.
struct Person {
    app::SaveAnswer answer = app::SaveAnswer::Cancel;
    int asked = 0;
    QString opens;
    QString writes;
    QStringList complaints;

    app::Questions questions()
    {
        app::Questions questions;
        questions.saveFirst = [this](const QString&) {
            ++asked;
            return answer;
        };
        questions.fileToOpen = [this] { return opens; };
        questions.fileToWrite = [this](const QString&, const QString&, const QString&) { return writes; };
        questions.complain = [this](const QString& title, const QString& message) {
            complaints << title + u'\n' + message;
        };
        return questions;
    }
};

Id<Device> called(const Tables& plan, const QString& name)
{
    std::optional<Id<Device>> found;
    plan.devices.forEach([&](const Device& device) {
        if (device.name == name)
            found = device.id;
    });
    return *found;
}

/// Types into the field of that sort in the inspector and presses Return.
void typeInto(views::InspectorPanel& inspector, views::FieldEdit edit, const QString& text)
{
    for (views::FieldRow* row : inspector.findChildren<views::FieldRow*>()) {
        if (row->edit() != edit || !row->isVisible())
            continue;
        row->box()->setFocus();
        row->box()->selectAll();
        QTest::keyClicks(row->box(), text);
        QTest::keyClick(row->box(), Qt::Key_Return);
        return;
    }
    QFAIL("no such field");
}

}  // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

    /// Two switches at one place.
    void collide()
    {
        Device moved = m_pod.devices.at(called(m_pod, QStringLiteral("L1-01")));
        const Device other = m_pod.devices.at(called(m_pod, QStringLiteral("L1-02")));
        moved.unit = other.unit + 1;
        moved.rack = other.rack;
        Edit edit(m_pod, QStringLiteral("Collide"));
        edit.put(moved);
        m_window->file().document().apply(std::move(edit).take());
    }

    QModelIndex firstFinding()
    {
        const views::FindingTreeModel& list = m_window->findings().list();
        return list.index(0, views::FindingTreeModel::Title, list.index(0, 0));
    }
    void pickFirstFinding() { m_window->findings().tree().setCurrentIndex(firstFinding()); }
    QPushButton* button(const QString& part)
    {
        for (QPushButton* each : m_window->findings().findChildren<QPushButton*>()) {
            if (each->text().contains(part))
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        views::registerBundledFonts();
        m_theme = std::make_unique<app::ThemeChoice>(*qApp);
        ClusterSpec spec;
        spec.gpus = 72;
        m_pod = generateCluster(spec).value().plan;
        m_path = m_folder.filePath(QStringLiteral("pod.rackloom"));
        QVERIFY(writePlanFile(m_pod, m_path));
    }

    void init()
    {
        m_person = Person();
        m_window = std::make_unique<app::MainWindow>(*m_theme, m_person.questions());
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        // Keys reach shortcuts of an active window only, and a bare display has nobody else to make it so.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void startsWithoutADesignAndOpensOne()
    {
        QVERIFY(!m_window->file().isOpen());
        QVERIFY(m_window->file().open(m_path));
        QVERIFY(m_window->design().plan() == m_pod);
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(m_window->project().isVisible());
    }

    void keepsTheDesignWhenAFileCannotBeRead()
    {
        open();
        const QString broken = m_folder.filePath(QStringLiteral("broken.rackloom"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "{\"rackloom\":{\"version\":1,\"minor\":0},\"name\":\"x\",\"revision\":\"A\",\"date\":\"\"}\nnonsense\n");
        file.close();
        QVERIFY(!m_window->file().open(broken));
        QCOMPARE(m_person.complaints.size(), 1);
        QVERIFY2(m_person.complaints.front().contains(QStringLiteral("Line 2")),
                 qPrintable(m_person.complaints.front()));
        QVERIFY(m_window->design().plan() == m_pod);
    }

    void selectsInTheTreeWhatTheElevationThenShows()
    {
        open();
        const Id<Device> leaf = called(m_pod, QStringLiteral("L1-01"));
        const QModelIndex row = m_window->project().tree().indexOf(leaf);
        QVERIFY(row.isValid());
        m_window->project().setCurrentIndex(row);
        QVERIFY(m_window->selection().contains(leaf));
        QCOMPARE(m_window->inspector().shown().title, QStringLiteral("L1-01"));
    }

    void marksTheRowOfWhatIsSelectedElsewhere()
    {
        open();
        const Id<Device> leaf = called(m_pod, QStringLiteral("L1-02"));
        m_window->jumpTo(leaf);
        QCOMPARE(m_window->project().currentIndex(), m_window->project().tree().indexOf(leaf));
    }

    void editsAUnitAndTakesItBackByKey()
    {
        open();
        const Id<Device> leaf = called(m_pod, QStringLiteral("L1-01"));
        const int before = m_pod.devices.at(leaf).unit;
        m_window->jumpTo(leaf);
        typeInto(m_window->inspector(), views::FieldEdit::Unit, QStringLiteral("40"));
        QCOMPARE(m_window->design().plan().devices.at(leaf).unit, 40);
        QVERIFY(m_window->isWindowModified());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->design().plan().devices.at(leaf).unit, before);
        QVERIFY(!m_window->isWindowModified());
    }

    void saysAtTheFieldWhyAUnitIsRefused()
    {
        open();
        const Id<Device> leaf = called(m_pod, QStringLiteral("L1-01"));
        m_window->jumpTo(leaf);
        typeInto(m_window->inspector(), views::FieldEdit::Unit, QStringLiteral("99"));
        QVERIFY(m_window->design().plan() == m_pod);
        typeInto(m_window->inspector(), views::FieldEdit::Unit, QStringLiteral("high"));
        QVERIFY(m_window->design().plan() == m_pod);
        QVERIFY(!m_window->isWindowModified());
    }

    void renamesARackInTheInspector()
    {
        open();
        m_window->jumpTo(Id<Rack>(1));
        typeInto(m_window->inspector(), views::FieldEdit::Name, QStringLiteral("Corner"));
        QCOMPARE(m_window->design().plan().racks.at(Id<Rack>(1)).name, QStringLiteral("Corner"));
        QCOMPARE(m_window->project().tree().indexOf(Id<Rack>(1)).data().toString(), QStringLiteral("Corner"));
    }

    void aFindingIsMendedFromItsMenu()
    {
        open();
        collide();
        pickFirstFinding();
        QStringList offered;
        QTimer::singleShot(0, m_window.get(), [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            for (const QAction* action : menu->actions())
                offered << action->text();
            menu->actions().front()->trigger();
            menu->close();
        });
        app::openFindingMenu(*m_window, m_window->findings().menuPlace());
        QVERIFY2(offered.front().startsWith(QStringLiteral("Move L1-")), qPrintable(offered.join(u'|')));
        QVERIFY(offered.back().contains(QStringLiteral("aive")));
        QCOMPARE(m_window->design().counts().errors, 0);
        m_window->file().document().undo();
        QCOMPARE(m_window->design().counts().errors, 1);
    }

    void aWaivedFindingIsShownOnlyWhereItIsAskedFor()
    {
        open();
        collide();
        const Finding finding = m_window->design().findings().front();
        m_window->perform(waiveFinding(m_window->design().plan(), finding,
                                       {QStringLiteral("agreed"), QStringLiteral("AM"), QStringLiteral("2026-03-01")}));
        QCOMPARE(m_window->design().counts().errors, 0);
        QCOMPARE(m_window->design().counts().waived, 1);
        views::FindingTreeModel& list = m_window->findings().list();
        const int rows = list.findingCount();
        list.setWaivedShown(true);
        QCOMPARE(list.findingCount(), rows + 1);
        list.setFilter(QStringLiteral("same place L1-"));
        QCOMPARE(list.findingCount(), 1);
        list.setFilter({});
        list.setWaivedShown(false);
    }

    void jumpsToThePlaceOfAFindingThatIsClicked()
    {
        open();
        collide();
        QVERIFY(m_window->design().counts().errors > 0);
        m_window->selection().clear();
        views::FindingsTree& tree = m_window->findings().tree();
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(firstFinding()).center());
        QVERIFY(!m_window->selection().isEmpty());
    }

    void theCurrentFindingIsOutlinedAndNotSelected()
    {
        open();
        collide();
        m_window->selection().clear();
        pickFirstFinding();
        QVERIFY(m_window->selection().isEmpty());
        views::ElevationView& view = m_window->elevation().view();
        QVERIFY(view.hint() == m_window->findings().current()->place);
        QVERIFY(QRectF(view.rect()).contains(view.placeOf(*view.hint())));
        m_window->selection().set(Id<Rack>(1));
        QVERIFY(!view.hint());
    }

    void aRacksCountIsTheSameInTreeListAndElevation()
    {
        open();
        collide();
        m_window->findings().setGrouping(views::FindingGrouping::Rack);
        const views::FindingTreeModel& list = m_window->findings().list();
        int compared = 0;
        for (int row = 0; row < list.groupCount(); ++row) {
            const views::FindingGroup& group = *list.groupAt(list.index(row, 0));
            if (!group.id.startsWith(QStringLiteral("rack-")) || group.id == QStringLiteral("rack-0"))
                continue;
            const Id<Rack> rack(group.id.mid(5).toUInt());
            QVERIFY(m_window->elevation().view().rackCounts(rack) == group.counts);
            const QModelIndex inTree = m_window->project().tree().indexOf(rack);
            QCOMPARE(inTree.data(views::ErrorsRole).toInt(), group.counts.errors);
            QCOMPARE(inTree.data(views::WarningsRole).toInt(), group.counts.warnings);
            compared += group.counts.errors;
        }
        QCOMPARE(compared, 1);
        m_window->findings().setGrouping(views::FindingGrouping::Severity);
    }

    void aFindingIsWaivedWithoutTheMouse()
    {
        open();
        collide();
        pickFirstFinding();
        auto* waive = button(QStringLiteral("aive…"));
        QVERIFY(waive->isEnabled());
        waive->setFocus();
        QTimer::singleShot(0, m_window.get(), [] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            for (QLineEdit* field : dialog->findChildren<QLineEdit*>()) {
                if (field->text().isEmpty())
                    field->setText(QStringLiteral("agreed"));
            }
            dialog->accept();
        });
        QTest::keyClick(waive, Qt::Key_Space);
        QCOMPARE(m_window->design().counts().waived, 1);
        QCOMPARE(m_window->design().counts().errors, 0);
    }

    void rememberesHowFindingsAreGrouped()
    {
        open();
        m_window->findings().setGrouping(views::FindingGrouping::Rack);
        m_window = std::make_unique<app::MainWindow>(*m_theme, m_person.questions());
        QCOMPARE(m_window->findings().list().grouping(), views::FindingGrouping::Rack);
        m_window->findings().setGrouping(views::FindingGrouping::Severity);
    }

    void savesAndIsNoLongerModified()
    {
        open();
        m_window->perform(model::Result<ChangeSet>(renamed()));
        QVERIFY(m_window->isWindowModified());
        const QString copy = m_folder.filePath(QStringLiteral("copy.rackloom"));
        m_person.writes = copy;
        QVERIFY(m_window->file().saveAs());
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(QFile::exists(copy));
        QVERIFY(m_window->file().open(copy));
        QCOMPARE(m_window->design().plan().rows.at(Id<Row>(1)).name, QStringLiteral("Z"));
    }

    void asksBeforeAModifiedDesignIsClosed_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("closes");
        QTest::addRow("cancel") << static_cast<int>(app::SaveAnswer::Cancel) << false;
        QTest::addRow("discard") << static_cast<int>(app::SaveAnswer::Discard) << true;
    }

    void asksBeforeAModifiedDesignIsClosed()
    {
        QFETCH(int, answer);
        QFETCH(bool, closes);
        open();
        m_window->perform(model::Result<ChangeSet>(renamed()));
        m_person.answer = static_cast<app::SaveAnswer>(answer);
        QCOMPARE(m_window->close(), closes);
        QCOMPARE(m_person.asked, 1);
        QVERIFY(m_window->file().isModified());
    }

    void closesAnUnmodifiedDesignWithoutAsking()
    {
        open();
        QVERIFY(m_window->close());
        QCOMPARE(m_person.asked, 0);
    }

    void opensTheSampleOnTheSpotAndCountsItAsUnsaved()
    {
        m_window->openSample(app::kSampleGpus);
        QCOMPARE(m_window->design().summary().gpus, std::int64_t(576));
        QVERIFY(m_window->file().isModified());
        QCOMPARE(m_window->design().counts().errors, 0);
    }

    void theWelcomePageOffersSamplesOfManySizes()
    {
        QStringList seen;
        for (auto* link : m_window->findChild<app::WelcomePage*>()->findChildren<QToolButton*>())
            seen.append(link->text());
        QCOMPARE(seen.filter(QStringLiteral("GPUs")).join(u' '),
                 QStringLiteral("72 GPUs 4,608 GPUs 10,368 GPUs 41,472 GPUs"));
        for (auto* link : m_window->findChild<app::WelcomePage*>()->findChildren<QToolButton*>()) {
            if (link->text() == QStringLiteral("72 GPUs"))
                QTest::mouseClick(link, Qt::LeftButton);
        }
        QCOMPARE(m_window->design().summary().gpus, std::int64_t(72));
    }

    void checkingAgainKeepsWhatIsSelected()
    {
        open();
        const ObjectRef rack(Id<Rack>(2));
        m_window->selection().set(rack);
        m_window->checkAgain();
        QCOMPARE(m_window->selection().current(), std::optional(rack));
        QCOMPARE(m_window->selection().objects().size(), 1u);
    }

    void changesBetweenLightAndDark()
    {
        open();
        m_theme->setWish(app::ThemeWish::Dark);
        QVERIFY(m_window->palette().color(QPalette::Window).lightness() < 128);
        m_theme->setWish(app::ThemeWish::Light);
        QVERIFY(m_window->palette().color(QPalette::Window).lightness() > 128);
    }

    void deletesTheSelectedDeviceByKey()
    {
        open();
        const Id<Device> leaf = called(m_pod, QStringLiteral("L1-01"));
        m_window->jumpTo(leaf);
        QTest::keyClick(m_window.get(), Qt::Key_Delete);
        QVERIFY(!m_window->design().plan().devices.contains(leaf));
        QVERIFY(m_window->selection().isEmpty());
        m_window->file().document().undo();
        QVERIFY(m_window->design().plan() == m_pod);
    }

    void saysInTheNewDialogWhatWillCome()
    {
        app::NewClusterDialog dialog;
        dialog.gpus()->setValue(1000);
        QVERIFY2(dialog.summary().contains(QStringLiteral("1,008")), qPrintable(dialog.summary()));
        QCOMPARE(dialog.spec().gpus, 1000);
    }

    void offersTheDesignsOwnNamingScheme()
    {
        app::NamingDialog dialog(m_pod);
        QVERIFY(dialog.naming() == m_pod.naming());
    }

    void whatNobodyKnowsIsNotZeroInTheStatusLine()
    {
        const auto row = readRowTemplate(builtInTemplate(QStringLiteral("nvl576-row")));
        QVERIFY(m_window->file().adopt(generateRow(row.value(), {}).value()));
        QString figures;
        for (const QLabel* label : m_window->statusBar()->findChildren<QLabel*>())
            figures += label->text();
        QVERIFY2(figures.contains(QStringLiteral("power not known")), qPrintable(figures));
        QVERIFY2(figures.contains(QStringLiteral("coolant not known")), qPrintable(figures));
    }

    void aSaveThatIsCancelledLeavesTheOldFileWhole()
    {
        open();
        m_window->perform(model::Result<ChangeSet>(renamed()));
        const QString path = m_folder.filePath(QStringLiteral("old.rackloom"));
        QVERIFY(QFile::copy(m_path, path));
        m_person.writes = path;
        app::LongWork unheard;
        m_window->file().questions().during = [&](const QString& what, const app::LongWork& work) {
            m_person.complaints << what;
            unheard = work;
            return false;
        };
        QVERIFY(!m_window->file().saveAs());
        QCOMPARE(m_person.complaints, QStringList(QStringLiteral("Saving old.rackloom…")));
        QVERIFY(m_window->isWindowModified());
        // What goes on comes too late.
        unheard({});
        QVERIFY(readPlanFile(path).value() == m_pod);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("old*")}).size(), 1);
    }

    void aSaveThatIsDoneBeforeItCouldBeCancelledCounts()
    {
        open();
        m_window->perform(model::Result<ChangeSet>(renamed()));
        m_person.writes = m_folder.filePath(QStringLiteral("late.rackloom"));
        m_window->file().questions().during = [&](const QString&, const app::LongWork& work) {
            work({});
            return false;
        };
        QVERIFY(m_window->file().saveAs());
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(readPlanFile(m_person.writes).value() == m_window->design().plan());
    }

    void aCheckThatIsCancelledLeavesTheFormerFindings()
    {
        open();
        collide();
        const auto before = m_window->design().findingList();
        bool cancels = true;
        QStringList said;
        m_window->file().questions().during = [&](const QString& what, const app::LongWork& work) {
            said << what;
            if (!cancels)
                work({});
            return !cancels;
        };
        const QSignalSpy replaced(&m_window->design(), &views::LiveDesign::replaced);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(said, QStringList(QStringLiteral("Checking pod.rackloom…")));
        QCOMPARE(m_window->design().findingList(), before);
        QCOMPARE(replaced.size(), 0);
        cancels = false;
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(replaced.size(), 1);
        QVERIFY(m_window->design().findingList() != before);
        QCOMPARE(m_window->design().counts().errors, 1);
    }

    void aDesignIsCheckedBesideTheWindowBeforeItOpens()
    {
        open();
        const auto before = m_window->design().findingList();
        QStringList said;
        m_window->file().questions().during = [&](const QString& what, const app::LongWork& work) {
            said << what;
            if (what.startsWith(QStringLiteral("Reading")))
                work({});
            return what.startsWith(QStringLiteral("Reading"));
        };
        const QString other = m_folder.filePath(QStringLiteral("other.rackloom"));
        QVERIFY(QFile::copy(m_path, other));
        QVERIFY(!m_window->file().open(other));
        QCOMPARE(said.back(), QStringLiteral("Checking other.rackloom…"));
        QCOMPARE(m_window->file().path(), m_path);
        QCOMPARE(m_window->design().findingList(), before);
    }

    void hasNoEmptyMenuAndNoKeyTwice()
    {
        QHash<QKeySequence, QString> taken;
        for (const QAction* top : m_window->findChild<QMenuBar*>()->actions()) {
            QVERIFY2(!top->menu()->isEmpty(), qPrintable(top->text()));
            for (const QAction* action : top->menu()->actions()) {
                QVERIFY(action->isSeparator() || !action->text().isEmpty());
                for (const QKeySequence& key : action->shortcuts()) {
                    QVERIFY2(!taken.contains(key),
                             qPrintable(action->text() + QStringLiteral(" and ") + taken.value(key)));
                    taken.insert(key, action->text());
                }
            }
        }
    }

private:
    void open() { QVERIFY(m_window->file().open(m_path)); }

    ChangeSet renamed() const
    {
        Edit edit(m_pod, QStringLiteral("Rename row"));
        edit.put(Row{Id<Row>(1), QStringLiteral("Z")});
        return std::move(edit).take();
    }

    QTemporaryDir m_folder;
    QString m_path;
    Tables m_pod;
    Person m_person;
    std::unique_ptr<app::ThemeChoice> m_theme;
    std::unique_ptr<app::MainWindow> m_window;
};

RACKLOOM_TEST(MainWindowTest, QApplication)
#include "main_window_test.moc"
