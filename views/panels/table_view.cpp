// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/table_view.h"

#include "views/tables/edit_rows.h"
#include "views/tables/table_text.h"
#include "views/theme.h"
#include "views/unit_text.h"
#include "views/widgets/row_delegate.h"
#include "views/widgets/table_delegate.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QScopedValueRollback>

#include <algorithm>

namespace views {

using namespace model;

namespace {
constexpr std::size_t kMostShared = 5000;  ///< beyond it only the current row is selected in the other views
constexpr int kRefusalWidth = 420;         ///< px at most
}  // namespace

TableView::TableView(LiveDesign& design, Selection& selection, std::unique_ptr<TableSource> source, QWidget* parent)
    : QTableView(parent),
      m_design(design),
      m_selection(selection),
      m_table(new TableModel(design, std::move(source), this)),
      m_refusal(new QLabel(viewport()))
{
    setModel(m_table);
    setItemDelegate(new TableDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setFont(uiFont(13));
    setAccessibleName(m_table->source().title);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    m_refusal->setObjectName(QStringLiteral("cellRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->hide();
    connect(&m_selection, &Selection::changed, this, &TableView::followSelection);
    connect(m_table, &QAbstractItemModel::modelReset, this, &TableView::followSelection);
    connect(m_table, &TableModel::editRequested, this, &TableView::commit);
}

/// An editor that is open gives its text to the model when it goes: nobody asks for an edit any more.
TableView::~TableView() { disconnect(m_table, nullptr, this, nullptr); }

std::vector<const TableColumn*> TableView::shownColumns() const
{
    std::vector<const TableColumn*> shown;
    const QHeaderView& header = *horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!isColumnHidden(column))
            shown.push_back(&m_table->columns()[static_cast<std::size_t>(column)]);
    }
    return shown;
}

QList<int> TableView::selectedPlaces() const
{
    QList<int> places;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            places << row;
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

std::vector<TableRow> TableView::selectedRows() const
{
    std::vector<TableRow> rows;
    for (const int place : selectedPlaces())
        rows.push_back(m_table->rowAt(place));
    return rows;
}

void TableView::copy()
{
    auto rows = std::make_shared<std::vector<TableRow>>(selectedRows());
    if (rows->empty())
        return;
    auto text = std::make_shared<TableText>(shownColumns());
    m_copying.start(
        rows->size(), [rows, text](std::size_t i) { text->add((*rows)[i]); },
        [text] {
            auto clip = std::make_unique<QMimeData>();
            clip->setText(text->tabbed());
            clip->setHtml(text->html());
            QApplication::clipboard()->setMimeData(clip.release());
        });
}

bool TableView::bring(const ObjectRef& object)
{
    const std::vector<int> places = m_table->placesOf(m_table->source().rowsOf(object));
    if (places.empty())
        return false;
    const QScopedValueRollback<bool> following(m_following, true);
    const int column = currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndex(0);
    selectionModel()->setCurrentIndex(m_table->index(places.front(), column), QItemSelectionModel::NoUpdate);
    scrollTo(m_table->index(places.front(), column));
    return true;
}

QString TableView::refusal() const { return m_refusal->isHidden() ? QString() : m_refusal->text(); }

/// The rows of what is selected elsewhere, and the current one in sight.
void TableView::followSelection()
{
    if (m_following || !isVisible())
        return;
    std::vector<TableRow> wanted;
    for (const ObjectRef& object : m_selection.objects()) {
        const std::vector<TableRow> rows = m_table->source().rowsOf(object);
        wanted.insert(wanted.end(), rows.begin(), rows.end());
    }
    sortRows(wanted);
    const int last = m_table->columnCount() - 1;
    QItemSelection rows;
    int first = -1;
    int before = -1;
    const auto close = [&] {
        if (first >= 0)
            rows.append(QItemSelectionRange(m_table->index(first, 0), m_table->index(before, last)));
    };
    for (const int place : m_table->placesOf(wanted)) {
        if (first < 0 || place != before + 1) {
            close();
            first = place;
        }
        before = place;
    }
    close();
    {
        const QScopedValueRollback<bool> following(m_following, true);
        selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    }
    if (const auto current = m_selection.current())
        bring(*current);
    Q_EMIT picked();
}

void TableView::tellSelection()
{
    const QItemSelection& selection = selectionModel()->selection();
    std::size_t count = 0;
    for (const QItemSelectionRange& range : selection)
        count += static_cast<std::size_t>(range.height());
    std::vector<ObjectRef> objects;
    const auto add = [&](TableRow row) {
        if (const auto object = m_table->source().objectOf(row))
            objects.push_back(*object);
    };
    if (count <= kMostShared) {
        for (const TableRow row : selectedRows())
            add(row);
    }
    // The one picked last is the current one everywhere.
    const QModelIndex current = currentIndex();
    if (current.isValid() && (count > kMostShared || selectionModel()->isRowSelected(current.row())))
        add(m_table->rowAt(current.row()));
    m_selection.set(std::move(objects));
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    // A table that nobody sees has no say in what is selected.
    if (m_following || !isVisible())
        return;
    const QScopedValueRollback<bool> following(m_following, true);
    tellSelection();
    Q_EMIT picked();
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_refusal->hide();
}

/// What takes the place of a row that goes is not thereby selected.
void TableView::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    const QScopedValueRollback<bool> following(m_following, true);
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void TableView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    followSelection();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_refusal->hide();
}

bool TableView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool edits = key.key() == Qt::Key_F2 && (currentIndex().flags() & Qt::ItemIsEditable);
        if (edits || key.matches(QKeySequence::Copy) || key.matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().isValid()) {
        jump(currentIndex());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_refusal->isHidden()) {
        m_refusal->hide();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && !(index.flags() & Qt::ItemIsEditable))
        jump(index);
    else
        QTableView::mouseDoubleClickEvent(event);
}

void TableView::jump(const QModelIndex& index)
{
    if (const auto object = m_table->source().objectOf(m_table->rowAt(index.row())))
        Q_EMIT jumpRequested(*object);
}

void TableView::commit(const QModelIndex& index, const QString& text)
{
    const QPersistentModelIndex held(index);
    const TableColumn& column = m_table->columns()[static_cast<std::size_t>(index.column())];
    std::vector<TableRow> rows{m_table->rowAt(index.row())};
    if (selectionModel()->isRowSelected(index.row()))
        rows = selectedRows();
    const RowsEdited made = editRows(m_design.plan(), column, rows, text);
    if (!made.step.isEmpty())
        Q_EMIT commandRequested(made.step);
    if (made.refused == 0 || !held.isValid())
        return;
    showRefusal(held,
                rows.size() == 1 ? made.reason
                                 : tr("%1 of %2 rows changed. %3")
                                       .arg(countText(static_cast<std::int64_t>(made.changed)),
                                            countText(static_cast<std::int64_t>(rows.size())), made.reason));
}

void TableView::showRefusal(const QModelIndex& index, const QString& sentence)
{
    const QRect cell = visualRect(index);
    m_refusal->setText(sentence);
    const int width =
        std::min({kRefusalWidth, viewport()->width() - 8, m_refusal->fontMetrics().horizontalAdvance(sentence) + 24});
    m_refusal->setFixedWidth(width);
    m_refusal->adjustSize();
    const bool below = cell.bottom() + m_refusal->height() + 4 <= viewport()->height();
    m_refusal->move(std::max(4, std::min(cell.left(), viewport()->width() - width - 4)),
                    below ? cell.bottom() + 2 : cell.top() - m_refusal->height() - 2);
    m_refusal->show();
    m_refusal->raise();
    QAccessibleEvent alert(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace views
