// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view_pages.h"

#include "app/button_strip.h"
#include "app/elevation_page.h"
#include "app/fiber_page.h"
#include "app/floor_page.h"
#include "app/tables_page.h"
#include "views/rack_around.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace app {

using namespace model;

namespace {
constexpr int kHeadHeight = 34;
constexpr int kControlsHeight = 30;
constexpr int kHeadMargin = 10;
}  // namespace

ViewPages::ViewPages(views::LiveDesign& design, views::Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_design(design),
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
    m_headLayout->setContentsMargins(8, 0, 10, 1);
    m_headLayout->setSpacing(0);
    m_headLayout->addStretch(1);
    m_controls->installEventFilter(this);
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
    placeControls();
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

/// A sentence; empty where the page can show it.
QString ViewPages::whyNotShown(const ObjectRef& object, Page page) const
{
    const model::Tables& plan = m_design.plan();
    const QString name = nameOf(plan, object);
    if (page == Plan && m_plan->view().placeOf(object).isEmpty())
        return tr("%1 has no place in the hall: nothing to show in the plan").arg(name);
    if (page == Elevation && !std::holds_alternative<Id<Row>>(object) && !views::rackAround(plan, object))
        return tr("%1 stands in no rack: nothing to show in the elevation").arg(name);
    if (page == Fiber && !views::fiberSubject(plan, m_design.index(), object).device)
        return tr("%1 has no ports: nothing to show in the fiber view").arg(name);
    return {};
}

bool ViewPages::reveal(const ObjectRef& object, Page page)
{
    if (const QString why = whyNotShown(object, page); !why.isEmpty()) {
        Q_EMIT complained(why);
        return false;
    }
    if (page != this->page())
        show(page);
    switch (page) {
    case Plan:
        m_plan->view().reveal(object);
        break;
    case Elevation:
        m_elevation->reveal(object);
        break;
    case Fiber:
        m_fiber->reveal(object);
        break;
    default:
        m_tables->reveal(object);
    }
    return true;
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

/// Beside the tabs, or under them where the window is too narrow for both.
void ViewPages::placeControls()
{
    const QWidget& controls = *m_controls->currentWidget();
    const int tabs = m_headLayout->sizeHint().width();
    const int wanted = controls.sizeHint().width();
    const int beside = width() - tabs - kHeadMargin;
    const bool below = wanted > beside;
    m_head->setFixedHeight(below ? kHeadHeight + kControlsHeight : kHeadHeight);
    m_head->setMinimumWidth(std::max(tabs, controls.minimumSizeHint().width() + 2 * kHeadMargin));
    m_headLayout->setContentsMargins(8, 0, kHeadMargin, below ? kControlsHeight + 1 : 1);
    if (below)
        m_controls->setGeometry(kHeadMargin, kHeadHeight - 2, width() - 2 * kHeadMargin, kControlsHeight);
    else
        m_controls->setGeometry(tabs, 0, beside, kHeadHeight - 1);
}

bool ViewPages::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_controls && event->type() == QEvent::LayoutRequest) {
        placeControls();
        placeTools();
    }
    return QWidget::eventFilter(watched, event);
}

/// In the upper right corner of the drawing; under the layers of the plan where these need the corner.
void ViewPages::placeTools()
{
    m_tools->setVisible(canvas() != nullptr);
    m_tools->raise();
    m_tools->resize(m_tools->sizeHint());
    const int left = width() - m_tools->width() - 12;
    const bool under = page() == Plan && m_plan->layersPlace().right() + 8 > left;
    m_tools->move(left, m_head->height() + 12 + (under ? m_plan->layersPlace().height() + 8 : 0));
}

void ViewPages::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeControls();
    placeTools();
}

}  // namespace app
