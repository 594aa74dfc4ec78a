// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/dock_head.h"

#include "views/widgets/theme_of.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace views {

DockHead::DockHead(const QStringList& pages, QWidget* parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_note(new QLabel(this))
{
    setFixedHeight(30);
    m_layout->setContentsMargins(4, 0, 12, 0);
    m_layout->setSpacing(4);
    if (pages.size() == 1) {
        auto* title = new QLabel(pages.front(), this);
        title->setProperty("headTitle", true);
        m_layout->addWidget(title);
    } else {
        for (const QString& page : pages)
            addTab(page);
    }
    m_note->setProperty("note", true);
    m_note->setMinimumWidth(0);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_layout->addWidget(m_note, 1);
    setCurrent(0);
}

void DockHead::addTab(const QString& page)
{
    auto* tab = new QToolButton(this);
    tab->setText(page);
    tab->setCheckable(true);
    tab->setAutoExclusive(true);
    tab->setProperty("headTab", true);
    tab->setFocusPolicy(Qt::TabFocus);
    const int number = static_cast<int>(m_tabs.size());
    connect(tab, &QToolButton::clicked, this, [this, number] {
        setCurrent(number);
        Q_EMIT pageChosen(number);
    });
    m_layout->addWidget(tab);
    m_tabs.push_back(tab);
}

void DockHead::setNote(const QString& note)
{
    m_fullNote = note;
    elideNote();
}

void DockHead::elideNote()
{
    m_note->setText(QFontMetrics(uiFont(11)).elidedText(m_fullNote, Qt::ElideRight, m_note->width()));
    m_note->setToolTip(m_fullNote);
}

bool DockHead::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        elideNote();
    return handled;
}

void DockHead::setCurrent(int page)
{
    m_current = page;
    for (std::size_t i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setChecked(static_cast<int>(i) == page);
    for (const auto& [widget, shownWith] : m_extras)
        widget->setVisible(shownWith == page);
}

void DockHead::addWidget(QWidget* widget, int page)
{
    m_layout->insertWidget(static_cast<int>(m_tabs.size() + m_extras.size()), widget);
    m_extras.emplace_back(widget, page);
    widget->setVisible(page == m_current);
}

QSize DockHead::sizeHint() const { return {m_layout->sizeHint().width(), 30}; }

QSize DockHead::minimumSizeHint() const { return {80, 30}; }

void DockHead::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

}  // namespace views
