// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/history_panel.h"

#include "views/adapters/history_model.h"
#include "views/widgets/theme_of.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace views {

namespace {

/// Done steps in ink, undone ones in grey, and a dot at the step the design is at.
class StepDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.palette);
        const bool current = index.data(HistoryModel::CurrentRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.accentGround);
        const QPointF dot(option.rect.left() + 18, option.rect.center().y() + 0.5);
        painter->setPen(QPen(current ? theme.accent : theme.line, 1.5));
        painter->setBrush(current ? theme.accent : theme.panel);
        painter->drawEllipse(dot, 3.5, 3.5);
        painter->setFont(uiFont(13, current ? QFont::DemiBold : QFont::Normal));
        painter->setPen(index.data(HistoryModel::DoneRole).toBool() ? theme.ink : theme.inkThird);
        painter->drawText(option.rect.adjusted(34, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {120, 25}; }
};

}  // namespace

HistoryPanel::HistoryPanel(model::Document& document, QWidget* parent) : QListView(parent), m_document(document)
{
    setModel(new HistoryModel(document, this));
    setItemDelegate(new StepDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("History"));
    connect(this, &QListView::clicked, this, &HistoryPanel::goTo);
    connect(&m_document, &model::Document::changed, this, &HistoryPanel::showPosition);
    connect(&m_document, &model::Document::replaced, this, &HistoryPanel::showPosition);
    showPosition();
}

void HistoryPanel::showPosition()
{
    const QModelIndex at = model()->index(static_cast<int>(m_document.position()), 0);
    setCurrentIndex(at);
    scrollTo(at);
}

void HistoryPanel::goTo(const QModelIndex& index)
{
    if (index.isValid())
        m_document.goTo(static_cast<std::size_t>(index.row()));
}

void HistoryPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goTo(currentIndex());
    else
        QListView::keyPressEvent(event);
}

}  // namespace views
