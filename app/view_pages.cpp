// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view_pages.h"

#include "app/button_strip.h"
#include "app/elevation_page.h"
#include "app/fiber_page.h"
#include "app/floor_page.h"
#include "app/tables_page.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

namespace app {

using namespace model;

ViewPages::ViewPages(views::LiveDesign& design, views::Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_head(new QWidget(this)),
      m_headLayout(new QHBoxLayout(m_head)),
      m_tabs(new QButtonGroup(this)),
      m_controls(new QStackedWidget(m_head)),
      m_pages(new QStackedWidget(this)),
      m_tools(new QWidget(this)),
      m_plan(new FloorPage(design, selection, this)),
      m_elevation(new ElevationPage(design, selection, this)),
      m_fiber(new FiberPage(design, selection, this)),
      m_tables(new TablesPage(design, selection, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_pages, 1);
    m_head->setObjectName(QStringLiteral("viewHead"));
    m_head->setAttribute(Qt::WA_StyledBackground);
    m_head->setFixedHeight(34);
    m_headLayout->setContentsMargins(8, 0, 10, 1);
    m_headLayout->setSpacing(0);
    m_headLayout->addStretch(1);
    m_headLayout->addWidget(m_controls);
    m_controls->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* strip = new QHBoxLayout(m_tools);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(0);

    add(Plan, tr("Plan"), m_plan, m_plan->controls());
    add(Elevation, tr("Elevation"), m_elevation, m_elevation->controls());
    add(Fiber, tr("Fiber"), m_fiber, m_fiber->controls());
    add(Tables, tr("Tables"), m_tables, new QWidget(this));
    for (views::Canvas* canvas :
         {static_cast<views::Canvas*>(&m_plan->view()), static_cast<views::Canvas*>(&m_elevation->view()),
          static_cast<views::Canvas*>(&m_fiber->view())}) {
        connect(canvas, &views::Canvas::pointerMoved, this, &ViewPages::pointerMoved);
        connect(canvas, &views::Canvas::activated, this, &ViewPages::activated);
    }
    connect(&m_elevation->view(), &views::ElevationView::commandRequested, this, &ViewPages::commandRequested);
    connect(m_plan, &FloorPage::commandRequested, this, &ViewPages::commandRequested);
    connect(m_tables, &TablesPage::commandRequested, this, &ViewPages::commandRequested);
    connect(m_tables, &TablesPage::jumpRequested, this, &ViewPages::activated);
    connect(m_tables, &TablesPage::complained, this, &ViewPages::complained);
    show(Plan);
}

void ViewPages::add(Page page, const QString& name, QWidget* widget, QWidget* controls)
{
    auto* tab = new QToolButton(m_head);
    tab->setText(name);
    tab->setCheckable(true);
    tab->setFocusPolicy(Qt::TabFocus);
    tab->setProperty("viewTab", true);
    m_tabs->addButton(tab, page);
    m_headLayout->insertWidget(page, tab, 0, Qt::AlignBottom);
    m_pages->addWidget(widget);
    m_controls->addWidget(controls);
    connect(tab, &QToolButton::clicked, this, [this, page] { show(page); });
}

ViewPages::Page ViewPages::page() const { return static_cast<Page>(m_pages->currentIndex()); }

void ViewPages::show(Page page)
{
    const bool hadFocus = m_pages->isAncestorOf(focusWidget());
    m_tabs->button(page)->setChecked(true);
    m_pages->setCurrentIndex(page);
    // The choices of one page must not hold the window wide for the others.
    for (int i = 0; i < m_controls->count(); ++i) {
        m_controls->widget(i)->setSizePolicy(i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                                             QSizePolicy::Preferred);
    }
    m_controls->setCurrentIndex(page);
    // What is brought into view next must know how large the view is, which a page learns only when it is shown.
    m_pages->currentWidget()->setGeometry(m_pages->rect());
    if (QLayout* layout = m_pages->currentWidget()->layout())
        layout->activate();
    placeTools();
    if (hadFocus)
        focusView();
    Q_EMIT pageChanged(page);
}

void ViewPages::focusView() { m_pages->currentWidget()->setFocus(); }

void ViewPages::reveal(const ObjectRef& object, Page page)
{
    if (page != this->page())
        show(page);
    switch (page) {
    case Plan:
        m_plan->view().reveal(object);
        return;
    case Elevation:
        m_elevation->reveal(object);
        return;
    case Fiber:
        m_fiber->reveal(object);
        return;
    default:
        m_tables->reveal(object);
    }
}

void ViewPages::preview(const std::optional<ObjectRef>& object, bool bring)
{
    m_plan->view().setHint(object);
    m_fiber->view().setHint(object);
    m_elevation->preview(object, bring && page() == Elevation);
    if (object && bring && page() == Plan)
        m_plan->view().reveal(*object);
    if (object && bring && page() == Fiber)
        m_fiber->reveal(*object);
}

void ViewPages::setTheme(const views::Theme& theme)
{
    m_plan->view().setTheme(theme);
    m_elevation->setTheme(theme);
    m_fiber->setTheme(theme);
}

views::Canvas* ViewPages::canvas() const
{
    switch (page()) {
    case Plan:
        return &m_plan->view();
    case Elevation:
        return &m_elevation->view();
    case Fiber:
        return &m_fiber->view();
    default:
        return nullptr;
    }
}

void ViewPages::addTools(const QList<QAction*>& actions)
{
    for (qsizetype i = 0; i < actions.size(); ++i) {
        auto* button = new QToolButton(m_tools);
        button->setDefaultAction(actions[i]);
        button->setToolButtonStyle(actions[i]->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
        button->setIconSize({14, 14});
        joinStrip(*button, std::size_t(i), std::size_t(actions.size()));
        m_tools->layout()->addWidget(button);
    }
    placeTools();
}

/// In the upper right corner of the drawing, where no view has anything of its own.
void ViewPages::placeTools()
{
    m_tools->setVisible(canvas() != nullptr);
    m_tools->raise();
    m_tools->resize(m_tools->sizeHint());
    m_tools->move(width() - m_tools->width() - 12, m_head->height() + 12);
}

void ViewPages::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeTools();
}

}  // namespace app
