// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/tables_page.h"

#include "app/settings.h"
#include "model/fabric/generate.h"
#include "tests/support/test_program.h"
#include "views/panels/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <set>

using namespace model;

namespace {

int columnOf(const views::TableModel& table, const char* word)
{
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
        if (table.columns()[i].word == QLatin1String(word))
            return static_cast<int>(i);
    }
    qFatal("no column %s", word);
}

}  // namespace

class TablesPageTest : public QObject {
    Q_OBJECT

    views::TableView& view() { return m_page->table(); }
    QModelIndex cell(int row, const char* word) { return view().table().index(row, columnOf(view().table(), word)); }
    QString text(int row, const char* word) { return cell(row, word).data().toString(); }
    /// Opens the editor of a cell with F2, types into it and presses Return.
    void type(const QModelIndex& index, const QString& typed)
    {
        view().setFocus();
        view().selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        QTest::keyClick(&view(), Qt::Key_F2);
        auto* field = view().findChild<QLineEdit*>(QStringLiteral("cellEditor"));
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void click(const QModelIndex& index, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, view().visualRect(index).center());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        ClusterSpec spec;
        spec.gpus = 72;
        m_pod = generateCluster(spec).value().plan;
    }

    void init()
    {
        app::settings().clear();
        m_document = std::make_unique<Document>(m_pod);
        m_design = std::make_unique<views::LiveDesign>(*m_document);
        m_selection = std::make_unique<views::Selection>();
        open();
    }
    void open()
    {
        m_page = std::make_unique<app::TablesPage>(*m_design, *m_selection);
        connect(m_page.get(), &app::TablesPage::commandRequested, m_document.get(),
                [this](const ChangeSet& changes) { m_document->apply(changes); });
        m_page->resize(1280, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_selection.reset();
        m_design.reset();
        m_document.reset();
    }

    void showsEveryRecordOfTheDesignInItsTable()
    {
        const std::pair<const char*, std::size_t> counts[] = {{"racks", m_pod.racks.size()},
                                                              {"devices", m_pod.devices.size()},
                                                              {"cables", m_pod.cables.size()},
                                                              {"trays", m_pod.trays.size()}};
        for (const auto& [key, count] : counts) {
            m_page->showTable(QLatin1String(key));
            QCOMPARE(static_cast<std::size_t>(view().table().rowCount()), count);
        }
    }

    void typingInTheFilterLeavesTheRowsThatMatchAndSaysHowMany()
    {
        m_page->showTable(QStringLiteral("devices"));
        m_page->filterField().setFocus();
        QTest::keyClicks(&m_page->filterField(), QStringLiteral("role:leaf"));
        view().table().work().finish();
        QVERIFY(view().table().rowCount() > 0);
        for (int row = 0; row < view().table().rowCount(); ++row)
            QCOMPARE(text(row, "role"), QStringLiteral("leaf"));
        QCOMPARE(m_page->countShown(),
                 QStringLiteral("%1 of %2").arg(view().table().rowCount()).arg(m_pod.devices.size()));
        QTest::keyClick(&m_page->filterField(), Qt::Key_Escape);
        QCOMPARE(static_cast<std::size_t>(view().table().rowCount()), m_pod.devices.size());
    }

    void eachTableKeepsItsOwnFilter()
    {
        m_page->showTable(QStringLiteral("devices"));
        m_page->filterField().setText(QStringLiteral("leaf"));
        m_page->showTable(QStringLiteral("racks"));
        QCOMPARE(m_page->filterField().text(), QString());
        m_page->showTable(QStringLiteral("devices"));
        QCOMPARE(m_page->filterField().text(), QStringLiteral("leaf"));
        QVERIFY(static_cast<std::size_t>(view().table().rowCount()) < m_pod.devices.size());
    }

    void aClickOnAHeadingSortsByIt()
    {
        m_page->showTable(QStringLiteral("devices"));
        QHeaderView* header = view().horizontalHeader();
        const int unit = columnOf(view().table(), "unit");
        const QPoint at(header->sectionViewportPosition(unit) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        view().table().work().finish();
        for (int row = 1; row < view().table().rowCount(); ++row)
            QVERIFY(text(row - 1, "unit").toInt() >= text(row, "unit").toInt());
    }

    void clickedRowsAreSelectedEverywhere()
    {
        m_page->showTable(QStringLiteral("devices"));
        click(cell(1, "name"));
        click(cell(3, "name"), Qt::ControlModifier);
        const std::vector<ObjectRef> wanted{*view().table().source().objectOf(view().table().rowAt(1)),
                                            *view().table().source().objectOf(view().table().rowAt(3))};
        QCOMPARE(m_selection->objects().size(), std::size_t(2));
        for (const ObjectRef& object : wanted)
            QVERIFY(m_selection->contains(object));
        QVERIFY(m_selection->current() == wanted[1]);
        QVERIFY(m_page->countShown().contains(QStringLiteral("2 selected")));
    }

    void whatIsSelectedElsewhereIsSelectedHereAndInSight()
    {
        m_page->showTable(QStringLiteral("devices"));
        const int last = view().table().rowCount() - 1;
        m_selection->set(*view().table().source().objectOf(view().table().rowAt(last)));
        QCOMPARE(view().currentIndex().row(), last);
        QVERIFY(view().selectionModel()->isRowSelected(last));
        QVERIFY(view().viewport()->rect().intersects(view().visualRect(cell(last, "name"))));
        QCOMPARE(m_selection->objects().size(), std::size_t(1));
    }

    void whatIsSelectedStaysSelectedInATableThatIsOpenedThen()
    {
        m_page->showTable(QStringLiteral("devices"));
        m_page->filterField().setText(QStringLiteral("role:leaf"));
        click(cell(0, "name"));
        const std::vector<ObjectRef> before = m_selection->objects();
        QCOMPARE(before.size(), std::size_t(1));
        for (const char* key : {"ports", "couplings", "cables", "trays", "racks", "devices"}) {
            m_page->showTable(QLatin1String(key));
            QVERIFY2(m_selection->objects() == before, key);
        }
    }

    void selectedPortsAreFoundFromTheirDevice()
    {
        m_page->showTable(QStringLiteral("ports"));
        const TableRowOf first = view().table().rowAt(0);
        m_selection->set(Id<Device>(first.id));
        QVERIFY(view().selectedRows().size() > 1);
        for (const TableRowOf row : view().selectedRows())
            QCOMPARE(row.id, first.id);
    }

    void returnShowsTheRow()
    {
        m_page->showTable(QStringLiteral("racks"));
        std::vector<ObjectRef> jumps;
        connect(m_page.get(), &app::TablesPage::jumpRequested, this,
                [&](const ObjectRef& object) { jumps.push_back(object); });
        view().setFocus();
        view().selectRow(1);
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(jumps.size(), std::size_t(1));
        QVERIFY(jumps.front() == *view().table().source().objectOf(view().table().rowAt(1)));
    }

    void aNameTypedIntoACellIsOneStep()
    {
        m_page->showTable(QStringLiteral("racks"));
        type(cell(0, "name"), QStringLiteral("Z9"));
        QCOMPARE(m_document->history().size(), std::size_t(1));
        QCOMPARE(text(0, "name"), QStringLiteral("Z9"));
        m_document->undo();
        QVERIFY(m_document->plan() == m_pod);
    }

    void aRefusedEditSaysWhyAtTheCellAndChangesNothing()
    {
        m_page->showTable(QStringLiteral("racks"));
        type(cell(0, "name"), text(1, "name"));
        QVERIFY(m_document->history().empty());
        QVERIFY(view().refusal().contains(text(1, "name")));
        QTest::keyClick(&view(), Qt::Key_Escape);
        QCOMPARE(view().refusal(), QString());
    }

    void closingWithAnOpenCellChangesNothing()
    {
        m_page->showTable(QStringLiteral("racks"));
        view().setFocus();
        view().setCurrentIndex(cell(0, "name"));
        QTest::keyClick(&view(), Qt::Key_F2);
        auto* field = view().findChild<QLineEdit*>(QStringLiteral("cellEditor"));
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("Z"));
        m_page.reset();
        QVERIFY(m_document->history().empty());
    }

    void aTypedUnitMovesTheDeviceOrSaysWhatIsInTheWay()
    {
        m_page->showTable(QStringLiteral("devices"));
        type(cell(0, "unit"), QStringLiteral("400"));
        QVERIFY(!view().refusal().isEmpty());
        type(cell(0, "rack"), QStringLiteral("nowhere"));
        QCOMPARE(view().refusal(), QStringLiteral("There is no rack nowhere."));
        QVERIFY(m_document->history().empty());
    }

    void anEditWithManyRowsSelectedChangesThemAllInOneStep()
    {
        m_page->showTable(QStringLiteral("racks"));
        QVERIFY(view().table().rowCount() > 1);
        view().setFocus();
        QTest::keySequence(&view(), QKeySequence::SelectAll);
        type(cell(0, "y"), QStringLiteral("9.5 m"));
        QCOMPARE(m_document->history().size(), std::size_t(1));
        m_document->plan().racks.forEach([&](const Rack& rack) { QCOMPARE(rack.y, 9.5_m); });
    }

    void copiedRowsAreATableForASpreadsheet()
    {
        m_page->showTable(QStringLiteral("racks"));
        view().setFocus();
        view().selectRow(0);
        QTest::keySequence(&view(), QKeySequence::Copy);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QStringLiteral("Name\tRow\tType\tFindings\tFacing\tX (m)\t")));
        QVERIFY(lines[1].startsWith(text(0, "name") + u'\t'));
        QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    }

    void aFileHasTheRowsAndColumnsThatAreShown()
    {
        m_page->showTable(QStringLiteral("devices"));
        m_page->filterField().setText(QStringLiteral("role:leaf"));
        view().setColumnHidden(columnOf(view().table(), "type"), true);
        const QString path = m_folder.filePath(QStringLiteral("leaves.csv"));
        m_page->setAskFile([&](const QString&, const QString&, const QString&) { return path; });
        m_page->saveCsv();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY(lines[0].startsWith("Name,Findings,Rack,Unit,Role,"));
        QCOMPARE(lines.size(), view().table().rowCount() + 2);
    }

    void widthsAndHiddenColumnsAreRemembered()
    {
        m_page->showTable(QStringLiteral("devices"));
        const int role = columnOf(view().table(), "role");
        view().horizontalHeader()->resizeSection(role, 222);
        view().setColumnHidden(columnOf(view().table(), "pod"), true);
        view().horizontalHeader()->resizeSection(role, 223);
        open();
        m_page->showTable(QStringLiteral("devices"));
        QCOMPARE(view().columnWidth(role), 223);
        QVERIFY(view().isColumnHidden(columnOf(view().table(), "pod")));
    }

    void anEmptyTableSaysWhy()
    {
        m_document->replace(emptyDesign());
        m_page->showTable(QStringLiteral("cables"));
        bool said = false;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().startsWith(QStringLiteral("No cables yet")));
        QVERIFY(said);
    }

    void revealingSomethingOpensItsTableAndLiftsAFilterThatHidesIt()
    {
        m_page->showTable(QStringLiteral("cables"));
        m_page->filterField().setText(QStringLiteral("no such cable"));
        m_page->showTable(QStringLiteral("racks"));
        Id<Cable> cable(1);
        m_page->reveal(cable);
        QCOMPARE(view().table().source().key, QStringLiteral("cables"));
        QCOMPARE(m_page->filterField().text(), QString());
        QVERIFY(view().currentIndex().isValid());
        QVERIFY(*view().table().source().objectOf(view().table().rowAt(view().currentIndex().row()))
                == ObjectRef(cable));
    }

    void theWholePageIsReachedByTab()
    {
        m_page->showTable(QStringLiteral("devices"));
        std::set<QWidget*> reached;
        m_page->filterField().setFocus();
        for (int i = 0; i < 20; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(reached.contains(&view()));
        QVERIFY(reached.contains(&m_page->filterField()));
        for (QWidget* widget : reached) {
            auto* button = qobject_cast<QToolButton*>(widget);
            QVERIFY(button ? !button->text().isEmpty() : !widget->accessibleName().isEmpty());
        }
    }

private:
    using TableRowOf = views::TableRow;
    QTemporaryDir m_folder;
    Tables m_pod;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<views::LiveDesign> m_design;
    std::unique_ptr<views::Selection> m_selection;
    std::unique_ptr<app::TablesPage> m_page;
};

RACKLOOM_TEST(TablesPageTest, QApplication)
#include "tables_page_test.moc"
