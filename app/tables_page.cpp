// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/tables_page.h"

#include "app/table_columns.h"
#include "model/io/csv.h"
#include "model/io/whole_file.h"
#include "views/panels/table_view.h"
#include "views/tables/table_text.h"
#include "views/unit_text.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QButtonGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

using namespace model;

namespace {
constexpr int kProgressSteps = 1000;
}

TablesPage::TablesPage(views::LiveDesign& design, views::Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_design(design),
      m_selection(selection),
      m_filter(new QLineEdit(this)),
      m_count(new views::ElidedLabel({}, this)),
      m_doing(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QToolButton(this)),
      m_columns(new QToolButton(this)),
      m_save(new QToolButton(this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new QLabel(this)),
      m_saving(new views::SlicedWork(this))
{
    m_askFile = [this](const QString& title, const QString& suggestion, const QString& filter) {
        return QFileDialog::getSaveFileName(this, title, suggestion, filter);
    };
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeHead();
    layout->addWidget(m_head->parentWidget());
    layout->addWidget(m_pages, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("second", true);
    m_pages->addWidget(m_empty);
    addTab(QStringLiteral("racks"), tr("Racks"), [this] { return views::rackTable(m_design); });
    addTab(QStringLiteral("devices"), tr("Devices"), [this] { return views::deviceTable(m_design); });
    addTab(QStringLiteral("cables"), tr("Cables"), [this] { return views::cableTable(m_design); });
    addTab(QStringLiteral("ports"), tr("Ports"), [this] { return views::portTable(m_design); });
    addTab(QStringLiteral("trays"), tr("Trays"), [this] { return views::trayTable(m_design); });
    addTab(QStringLiteral("couplings"), tr("Couplings"), [this] { return views::couplingTable(m_design); });
    m_tabs.front().button->setProperty("place", QStringLiteral("first"));
    m_tabs.back().button->setProperty("place", QStringLiteral("last"));
    watch(*m_saving, tr("Writing"));
    choose(0);
}

/// The tables say what becomes of them while they go, and this page must still be whole then.
TablesPage::~TablesPage()
{
    m_saving->cancel();
    for (const Tab& tab : m_tabs) {
        if (!tab.view)
            continue;
        disconnect(tab.view, nullptr, this, nullptr);
        disconnect(&tab.view->table(), nullptr, this, nullptr);
    }
    m_pages->setCurrentWidget(m_empty);
    for (const Tab& tab : m_tabs)
        delete tab.view;
}

void TablesPage::makeHead()
{
    auto* head = new QWidget(this);
    head->setObjectName(QStringLiteral("viewHead"));
    head->setAttribute(Qt::WA_StyledBackground);
    head->setFixedHeight(38);
    head->setMinimumWidth(480);
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(8, 0, 8, 0);
    m_head->setSpacing(0);
    m_head->addSpacing(12);
    m_filter->setPlaceholderText(tr("Filter, as role:leaf A0 -T01"));
    m_filter->setAccessibleName(tr("Filter the rows"));
    m_filter->setToolTip(
        tr("Words are looked for in the columns shown. column:word looks in one column, =text for a whole "
           "cell, >3 and <3 at figures; -word leaves rows out."));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(150);
    m_filter->setMaximumWidth(360);
    m_filter->installEventFilter(this);
    m_count->setProperty("second", true);
    // A long sentence must not push the window wider than its screen.
    m_doing->setMinimumWidth(1);
    m_count->setAccessibleName(tr("Rows shown"));
    m_doing->setProperty("second", true);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(90, 6);
    m_cancel->setText(tr("Cancel"));
    m_columns->setText(tr("Columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(m_columns));
    m_save->setText(tr("CSV…"));
    m_save->setToolTip(tr("Save the rows and columns that are shown as CSV"));
    for (QToolButton* button : {m_cancel, m_columns, m_save}) {
        button->setProperty("boxed", true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_head->addWidget(m_filter, 4);
    m_head->addSpacing(10);
    m_head->addWidget(m_count);
    m_head->addWidget(m_doing);
    m_head->addSpacing(8);
    m_head->addWidget(m_progress);
    m_head->addSpacing(8);
    m_head->addWidget(m_cancel);
    m_head->addStretch(1);
    m_head->addWidget(m_columns);
    m_head->addSpacing(6);
    m_head->addWidget(m_save);
    for (QWidget* part :
         {static_cast<QWidget*>(m_doing), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel)})
        part->hide();
    connect(m_filter, &QLineEdit::textChanged, this, &TablesPage::filterRows);
    connect(m_columns->menu(), &QMenu::aboutToShow, this, &TablesPage::fillColumnMenu);
    connect(m_save, &QToolButton::clicked, this, &TablesPage::saveCsv);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_saving->cancel();
        table().copying().cancel();
        if (table().table().work().isRunning()) {
            table().table().giveUp();
            const QSignalBlocker quiet(m_filter);
            m_filter->clear();
            table().horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        }
        showCount();
    });
}

void TablesPage::addTab(const QString& key, const QString& title,
                        std::function<std::unique_ptr<views::TableSource>()> source)
{
    auto* button = new QToolButton(this);
    button->setText(title);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setProperty("boxed", true);
    button->setProperty("place", QStringLiteral("middle"));
    button->setFocusPolicy(Qt::TabFocus);
    const std::size_t index = m_tabs.size();
    connect(button, &QToolButton::clicked, this, [this, index] { choose(index); });
    m_head->insertWidget(static_cast<int>(index), button);
    m_tabs.push_back({std::move(source), key, button, nullptr, {}});
}

views::TableView& TablesPage::table() const { return *m_tabs[m_tab].view; }

void TablesPage::showTable(const QString& key)
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i].key == key)
            choose(i);
    }
}

void TablesPage::make(Tab& tab)
{
    tab.view = new views::TableView(m_design, m_selection, tab.source(), m_pages);
    m_pages->addWidget(tab.view);
    recallColumns(*tab.view);
    views::TableView* view = tab.view;
    QHeaderView* header = view->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, [view] { rememberColumns(*view); });
    connect(header, &QHeaderView::sectionMoved, this, [view] { rememberColumns(*view); });
    connect(view, &views::TableView::commandRequested, this, &TablesPage::commandRequested);
    connect(view, &views::TableView::jumpRequested, this, &TablesPage::jumpRequested);
    connect(view, &views::TableView::picked, this, &TablesPage::showCount);
    connect(&view->table(), &views::TableModel::counted, this, &TablesPage::showCount);
    watch(view->table().work(), tr("Looking through the rows"));
    watch(view->copying(), tr("Copying"));
}

void TablesPage::choose(std::size_t tab)
{
    m_tabs[m_tab].filter = m_filter->text();
    Tab& chosen = m_tabs[tab];
    if (!chosen.view)
        make(chosen);
    m_tab = tab;
    chosen.button->setChecked(true);
    m_filter->setText(chosen.filter);
    setFocusProxy(chosen.view);
    showCount();
}

void TablesPage::reveal(const ObjectRef& object)
{
    struct TableFor {
        QString operator()(Id<Row>) const { return QStringLiteral("racks"); }
        QString operator()(Id<Rack>) const { return QStringLiteral("racks"); }
        QString operator()(Id<Device>) const { return QStringLiteral("devices"); }
        QString operator()(Id<Tray>) const { return QStringLiteral("trays"); }
        QString operator()(Id<Cable>) const { return QStringLiteral("cables"); }
        QString operator()(Id<Cdu>) const { return QStringLiteral("couplings"); }
        QString operator()(Id<Manifold>) const { return QStringLiteral("couplings"); }
        QString operator()(const PortRef&) const { return QStringLiteral("ports"); }
    };
    // The table that is open shows it, too: a device's ports, its couplings.
    const bool here = m_tabs[m_tab].view && !table().table().source().rowsOf(object).empty()
        && !std::holds_alternative<Id<Device>>(object) && !std::holds_alternative<Id<Rack>>(object);
    if (!here)
        showTable(std::visit(TableFor(), object));
    if (table().bring(object))
        return;
    // A filter hides it: what somebody asks to see goes before.
    if (!m_filter->text().isEmpty() && !table().table().source().rowsOf(object).empty()) {
        m_filter->clear();
        table().table().work().finish();
        table().bring(object);
    }
}

void TablesPage::filter(views::TableView& view, const QString& text)
{
    std::vector<bool> shown;
    for (int column = 0; column < view.table().columnCount(); ++column)
        shown.push_back(!view.isColumnHidden(column));
    view.table().setFilter(text, shown);
}

void TablesPage::filterRows()
{
    filter(table(), m_filter->text());
    showCount();
}

void TablesPage::showUnits()
{
    m_tabs[m_tab].filter = m_filter->text();
    for (const Tab& tab : m_tabs) {
        if (tab.view)
            filter(*tab.view, tab.filter);
    }
    showCount();
}

QString TablesPage::countShown() const { return m_count->text(); }

void TablesPage::showCount()
{
    const views::TableModel& rows = table().table();
    const auto count = [](std::size_t of) { return views::countText(static_cast<std::int64_t>(of)); };
    QString text = rows.rows().size() == rows.allRows()
        ? count(rows.allRows())
        : tr("%1 of %2").arg(count(rows.rows().size()), count(rows.allRows()));
    std::int64_t selected = 0;
    for (const QItemSelectionRange& range : table().selectionModel()->selection())
        selected += range.height();
    if (selected > 1)
        text += QStringLiteral(" · ") + tr("%1 selected").arg(views::countText(selected));
    m_count->setText(text);
    m_save->setEnabled(!rows.rows().empty());
    showEmpty();
}

void TablesPage::showEmpty()
{
    const views::TableModel& rows = table().table();
    if (!rows.rows().empty() || table().table().work().isRunning()) {
        m_pages->setCurrentWidget(&table());
        return;
    }
    m_empty->setText(rows.allRows() == 0 ? rows.source().emptyText
                                         : tr("No row is like that. Escape clears the filter."));
    m_pages->setCurrentWidget(m_empty);
}

void TablesPage::watch(views::SlicedWork& work, const QString& what)
{
    const auto show = [this](bool shown) {
        for (QWidget* part :
             {static_cast<QWidget*>(m_doing), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel)})
            part->setVisible(shown);
        m_count->setVisible(!shown);
    };
    connect(&work, &views::SlicedWork::progressed, this, [this, show, what](double share) {
        m_doing->setText(what);
        m_progress->setValue(static_cast<int>(share * kProgressSteps));
        show(true);
    });
    connect(&work, &views::SlicedWork::ended, this, [this, show] {
        show(false);
        showCount();
    });
}

void TablesPage::fillColumnMenu()
{
    QMenu& menu = *m_columns->menu();
    menu.clear();
    views::TableView& view = table();
    for (int column = 0; column < view.table().columnCount(); ++column) {
        QAction* action = menu.addAction(view.table().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!view.isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            table().setColumnHidden(column, !shown);
            rememberColumns(table());
            filterRows();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("&As at first"), this, [this] {
        resetColumns(table());
        rememberColumns(table());
        filterRows();
    });
}

void TablesPage::saveCsv()
{
    const QString path =
        m_askFile(tr("Save the table"), table().table().source().key + QStringLiteral(".csv"), QStringLiteral("*.csv"));
    if (path.isEmpty())
        return;
    auto rows = std::make_shared<std::vector<views::TableRow>>(table().table().rows());
    auto columns = std::make_shared<std::vector<const views::TableColumn*>>(table().shownColumns());
    auto csv = std::make_shared<CsvText>();
    csv->addRow(views::headings(*columns));
    m_saving->start(
        rows->size(), [rows, columns, csv](std::size_t i) { csv->addRow(views::plainCells(*columns, (*rows)[i])); },
        [this, csv, path] {
            const QByteArray& bytes = csv->bytes();
            const auto written = writeWholeFile(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
            if (!written)
                Q_EMIT complained(written.error().message);
        });
}

/// Escape clears the filter, down goes to the rows.
bool TablesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            table().setFocus(Qt::TabFocusReason);
            if (!table().currentIndex().isValid() && table().table().rowCount() > 0)
                table().selectRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace app
