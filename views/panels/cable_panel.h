// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/adapters/cable_table_model.h"
#include "views/selection.h"

#include <QTableView>

namespace views {

/// The cables as a table; its current row and the selection follow each other.
class CablePanel : public QTableView {
    Q_OBJECT

public:
    /// `design` and `selection` must outlive this.
    CablePanel(LiveDesign& design, Selection& selection, QWidget* parent = nullptr);

    CableTableModel& cables() { return *m_cables; }

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    /// What takes the place of a row that goes is not thereby selected.
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;

private:
    void followSelection();

    Selection& m_selection;
    CableTableModel* m_cables;
    bool m_following = false;
};

}  // namespace views
