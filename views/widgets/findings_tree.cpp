// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/findings_tree.h"

#include "views/adapters/finding_tree_model.h"
#include "views/adapters/tree_roles.h"
#include "views/widgets/finding_delegate.h"
#include "views/widgets/severity_badge.h"
#include "views/widgets/severity_mark.h"
#include "views/widgets/theme_of.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>

namespace views {

FindingsTree::FindingsTree(QWidget* parent) : QTreeView(parent)
{
    setItemDelegate(new FindingDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setMinimumSectionSize(30);
    header()->setStretchLastSection(true);
    header()->hide();
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!isHeading(index))
            Q_EMIT chosen(index);
    });
}

bool FindingsTree::isHeading(const QModelIndex& index) const
{
    return index.isValid() && index.siblingAtColumn(0).data(HeadingRole).toBool();
}

void FindingsTree::turn(const QModelIndex& heading)
{
    const QModelIndex first = heading.siblingAtColumn(0);
    const bool open = !isExpanded(first);
    setExpanded(first, open);
    Q_EMIT turned(first, open);
}

void FindingsTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isHeading(index))
        paintHeading(*painter, option.rect, index.siblingAtColumn(0));
    else
        QTreeView::drawRow(painter, option, index);
}

void FindingsTree::paintHeading(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const Theme& theme = themeOf(*this);
    const bool selected = selectionModel()->isRowSelected(index.row(), index.parent());
    painter.save();
    painter.fillRect(row, selected ? theme.accentGround : mixed(theme.panel, theme.ink, theme.dark ? 0.06 : 0.035));
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), mixed(theme.panel, theme.line, 0.6));
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(row.left() + 16.0, row.center().y() + 0.5);
    QPainterPath arrow;
    if (isExpanded(index))
        arrow.addPolygon(QPolygonF({centre + QPointF(-3.5, -2), centre + QPointF(3.5, -2), centre + QPointF(0, 2.75)}));
    else
        arrow.addPolygon(QPolygonF({centre + QPointF(-2, -3.5), centre + QPointF(2.75, 0), centre + QPointF(-2, 3.5)}));
    painter.fillPath(arrow, theme.inkThird);
    const QFont font = uiFont(13, QFont::DemiBold);
    const QFont detailFont = uiFont(12);
    const QString title = index.data().toString();
    const QString detail = index.data(DetailRole).toString();
    int x = row.left() + 30;
    if (const QVariant severity = index.data(FindingTreeModel::SeverityRole); severity.isValid()) {
        paintSeverityMark(painter, QRectF(x - 1, row.top(), 14, row.height()),
                          static_cast<model::Severity>(severity.toInt()), theme);
        x += 20;
    }
    painter.setFont(font);
    painter.setPen(theme.ink);
    painter.drawText(QRect(x, row.top(), row.width(), row.height()), Qt::AlignLeft | Qt::AlignVCenter, title);
    x += QFontMetrics(font).horizontalAdvance(title) + 10;
    painter.setFont(detailFont);
    painter.setPen(theme.inkSecond);
    painter.drawText(QRect(x, row.top(), row.width(), row.height()), Qt::AlignLeft | Qt::AlignVCenter, detail);
    x += QFontMetrics(detailFont).horizontalAdvance(detail) + 12;
    paintSeverityBadges(painter, theme, x, row, index);
    painter.restore();
}

void FindingsTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT becameCurrent(current);
}

void FindingsTree::mousePressEvent(QMouseEvent* event)
{
    QTreeView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && isHeading(index))
        turn(index);
}

void FindingsTree::mouseDoubleClickEvent(QMouseEvent* event)
{
    // The second press of a quick pair turns a heading back, as a slow one does.
    if (const QModelIndex index = indexAt(event->pos()); event->button() == Qt::LeftButton && isHeading(index))
        turn(index);
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void FindingsTree::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool heading = isHeading(index);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (heading)
            turn(index);
        else if (index.isValid())
            Q_EMIT chosen(index);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (heading && isExpanded(index.siblingAtColumn(0)) != (event->key() == Qt::Key_Right))
            turn(index);
        else if (event->key() == Qt::Key_Left && index.parent().isValid())
            setCurrentIndex(index.parent());
        else if (event->key() == Qt::Key_Right && heading)
            setCurrentIndex(model()->index(0, index.column(), index.siblingAtColumn(0)));
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void FindingsTree::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        at = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    else if (const QModelIndex index = indexAt(event->pos()); index.isValid())
        setCurrentIndex(index);
    if (currentIndex().isValid() && !isHeading(currentIndex()))
        Q_EMIT menuRequested(at);
    event->accept();
}

bool FindingsTree::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        Q_EMIT hovered(indexAt(static_cast<QMouseEvent*>(event)->pos()));
    else if (event->type() == QEvent::Leave)
        Q_EMIT hovered({});
    return QTreeView::viewportEvent(event);
}

}  // namespace views
