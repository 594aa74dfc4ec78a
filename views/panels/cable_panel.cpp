// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/cable_panel.h"

#include "views/widgets/cell_delegate.h"

#include <QHeaderView>
#include <QScopedValueRollback>

namespace views {

using namespace model;

CablePanel::CablePanel(LiveDesign& design, Selection& selection, QWidget* parent)
    : QTableView(parent), m_selection(selection), m_cables(new CableTableModel(design, this))
{
    setModel(m_cables);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Cables"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(25);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(CableTableModel::Name, Qt::AscendingOrder);
    setSortingEnabled(true);
    const int widths[] = {90, 110, 230, 150, 150, 90};
    for (int column = 0; column < CableTableModel::ColumnCount; ++column)
        setColumnWidth(column, widths[column]);
    connect(&m_selection, &Selection::changed, this, &CablePanel::followSelection);
}

void CablePanel::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (m_following || !current.isValid())
        return;
    const QScopedValueRollback<bool> following(m_following, true);
    m_selection.set(m_cables->cableAt(current.row()));
}

void CablePanel::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    const QScopedValueRollback<bool> following(m_following, true);
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void CablePanel::followSelection()
{
    if (m_following)
        return;
    const QScopedValueRollback<bool> following(m_following, true);
    const auto object = m_selection.current();
    const auto* cable = object ? std::get_if<Id<Cable>>(&*object) : nullptr;
    const int row = cable ? m_cables->rowOf(*cable) : -1;
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    selectRow(row);
    scrollTo(m_cables->index(row, 0));
}

}  // namespace views
