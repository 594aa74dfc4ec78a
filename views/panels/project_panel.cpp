// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/project_panel.h"

#include "views/widgets/row_delegate.h"
#include "views/widgets/theme_of.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>

namespace views {

using namespace model;

ProjectPanel::ProjectPanel(LiveDesign& design, Selection& selection, QWidget* parent)
    : QTreeView(parent), m_design(design), m_selection(selection), m_tree(new PlanTreeModel(design, this))
{
    setModel(m_tree);
    setItemDelegate(new RowDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(16);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Project"));
    connect(&m_selection, &Selection::changed, this, &ProjectPanel::followSelection);
    connect(&m_design, &LiveDesign::replaced, this, &ProjectPanel::openFirstLevels);
    connect(this, &QTreeView::doubleClicked, this, &ProjectPanel::reveal);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) { currentChanged(index, {}); });
    openFirstLevels();
}

void ProjectPanel::openFirstLevels()
{
    const QModelIndex hall = m_tree->index(0, 0);
    expand(hall);
    constexpr int kRowsOpened = 4;
    for (int row = 0; row < std::min(kRowsOpened, m_tree->rowCount(hall)); ++row)
        expand(m_tree->index(row, 0, hall));
    for (int top = 1; top < m_tree->rowCount(); ++top) {
        const QModelIndex index = m_tree->index(top, 0);
        if (m_tree->keyAt(index).kind == TreeKind::Cooling || m_tree->keyAt(index).kind == TreeKind::Cables)
            expand(index);
    }
}

void ProjectPanel::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_following || !current.isValid())
        return;
    const QScopedValueRollback<bool> following(m_following, true);
    if (const auto object = m_tree->objectAt(current))
        m_selection.set(*object);
    else
        m_selection.clear();
    const TreeKey key = m_tree->keyAt(current);
    if (key.kind == TreeKind::CableRole)
        Q_EMIT cablesRequested(static_cast<CableRole>(key.id));
    else if (key.kind == TreeKind::Cables)
        Q_EMIT cablesRequested(std::nullopt);
}

void ProjectPanel::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    const QScopedValueRollback<bool> following(m_following, true);
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
}

void ProjectPanel::followSelection()
{
    if (m_following)
        return;
    const QScopedValueRollback<bool> following(m_following, true);
    const auto current = m_selection.current();
    const QModelIndex index = current ? m_tree->indexOf(*current) : QModelIndex();
    if (!index.isValid()) {
        selectionModel()->clear();
        return;
    }
    setCurrentIndex(index);
    scrollTo(index);
}

void ProjectPanel::reveal(const QModelIndex& index)
{
    if (const auto object = m_tree->objectAt(index))
        Q_EMIT revealRequested(*object);
}

void ProjectPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        reveal(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void ProjectPanel::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    const Theme& theme = themeOf(*this);
    if (selectionModel()->isSelected(index))
        painter->fillRect(rect, theme.accentGround);
    if (!m_tree->hasChildren(index))
        return;
    const QPointF centre(rect.right() - 7.0, rect.center().y() + 0.5);
    QPainterPath arrow;
    if (isExpanded(index)) {
        arrow.moveTo(centre + QPointF(-3.5, -2));
        arrow.lineTo(centre + QPointF(3.5, -2));
        arrow.lineTo(centre + QPointF(0, 2.75));
    } else {
        arrow.moveTo(centre + QPointF(-2, -3.5));
        arrow.lineTo(centre + QPointF(2.75, 0));
        arrow.lineTo(centre + QPointF(-2, 3.5));
    }
    arrow.closeSubpath();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(arrow, theme.inkThird);
    painter->restore();
}

}  // namespace views
