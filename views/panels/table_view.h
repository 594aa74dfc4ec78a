// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/adapters/table_model.h"
#include "views/selection.h"

#include <QTableView>

class QLabel;
class QMimeData;

namespace views {

/// One table of the design. Its rows and the selection follow each other while it is seen; cells are edited in place, in
/// all selected rows at once.
class TableView : public QTableView {
    Q_OBJECT

public:
    /// `design` and `selection` must outlive this.
    TableView(LiveDesign& design, Selection& selection, std::unique_ptr<TableSource> source, QWidget* parent = nullptr);
    ~TableView() override;

    TableModel& table() { return *m_table; }
    const TableModel& table() const { return *m_table; }
    /// Copying, while it goes on.
    SlicedWork& copying() { return m_copying; }
    /// The columns that are shown, in their order on the screen.
    std::vector<const TableColumn*> shownColumns() const;
    /// The selected rows, as they stand.
    std::vector<TableRow> selectedRows() const;
    /// Puts the selected rows on the clipboard: tabbed text and a table of HTML.
    void copy();
    /// Scrolls to the object and makes its first row current; whether it is shown.
    bool bring(const model::ObjectRef& object);
    /// The sentence at a cell that refused what was typed; empty where none stands.
    QString refusal() const;

Q_SIGNALS:
    void commandRequested(const model::ChangeSet& changes);
    /// Return, or a double click where nothing can be typed.
    void jumpRequested(const model::ObjectRef& object);
    /// Which rows are selected, or how many.
    void picked();

protected:
    /// The keys of a table go before the window's own.
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void followSelection();
    void tellSelection();
    void commit(const QModelIndex& index, const QString& text);
    void showRefusal(const QModelIndex& index, const QString& sentence);
    void jump(const QModelIndex& index);
    QList<int> selectedPlaces() const;

    LiveDesign& m_design;
    Selection& m_selection;
    TableModel* m_table;
    QLabel* m_refusal;
    SlicedWork m_copying;
    bool m_following = false;
};

}  // namespace views
