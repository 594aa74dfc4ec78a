// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/adapters/plan_tree_model.h"
#include "views/selection.h"

#include <QTreeView>

namespace views {

/// The project tree; its current row and the selection follow each other.
class ProjectPanel : public QTreeView {
    Q_OBJECT

public:
    /// `design` and `selection` must outlive this.
    ProjectPanel(LiveDesign& design, Selection& selection, QWidget* parent = nullptr);

    PlanTreeModel& tree() { return *m_tree; }

Q_SIGNALS:
    /// Return or a double click: show it in the view.
    void revealRequested(const model::ObjectRef& object);
    /// A row for all cables of one role, or of all.
    void cablesRequested(std::optional<model::CableRole> role);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    /// What takes the place of a row that goes is not thereby selected.
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    void followSelection();
    void openFirstLevels();
    void reveal(const QModelIndex& index);

    LiveDesign& m_design;
    Selection& m_selection;
    PlanTreeModel* m_tree;
    bool m_following = false;
};

}  // namespace views
