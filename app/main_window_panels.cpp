// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/actions/finding_menu.h"
#include "app/actions/menus.h"
#include "app/find_box.h"
#include "app/find_commands.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "app/status_line.h"
#include "app/tables_page.h"
#include "app/top_bar.h"
#include "app/view_pages.h"
#include "app/welcome_page.h"
#include "model/catalog/catalog.h"
#include "views/panels/cable_panel.h"
#include "views/panels/catalog_panel.h"
#include "views/panels/findings_panel.h"
#include "views/panels/history_panel.h"
#include "views/panels/impact_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/project_panel.h"
#include "views/widgets/dock_head.h"
#include "views/widgets/icons.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QStackedWidget>

namespace app {

using namespace model;

namespace {
enum BottomPage { FindingsPage, HistoryPage, CablesPage, ImpactPage };
constexpr QLatin1String kGroupingKey("findings/grouping");

QString wordFor(views::FindingGrouping grouping)
{
    return grouping == views::FindingGrouping::Rule ? QStringLiteral("rule")
        : grouping == views::FindingGrouping::Rack  ? QStringLiteral("rack")
                                                    : QStringLiteral("severity");
}

views::FindingGrouping groupingOf(const QString& word)
{
    for (const auto grouping : {views::FindingGrouping::Rule, views::FindingGrouping::Rack}) {
        if (word == wordFor(grouping))
            return grouping;
    }
    return views::FindingGrouping::Severity;
}
}  // namespace

void MainWindow::makePanels()
{
    m_centre = new QStackedWidget(this);
    m_welcome = new WelcomePage(m_centre);
    m_pages = new ViewPages(*m_design, m_selection, m_centre);
    m_centre->addWidget(m_welcome);
    m_centre->addWidget(m_pages);
    setCentralWidget(m_centre);
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::newCluster);
    connect(m_welcome, &WelcomePage::openRequested, this, [this] { m_file.open(); });
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::fileRequested, this, [this](const QString& path) { m_file.open(path); });
    connect(m_pages, &ViewPages::commandRequested, this, [this](const ChangeSet& changes) { perform(changes); });
    connect(m_pages, &ViewPages::activated, this, [this](const ObjectRef& object) {
        // What is pointed at is looked at nearer: in the plan a rack opens its elevation.
        m_selection.set(object);
        m_pages->reveal(object, ViewPages::Elevation);
    });
    connect(m_pages, &ViewPages::complained, this, &MainWindow::say);
    m_pages->tables().setAskFile(m_file.questions().fileToWrite);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    connect(m_pages, &ViewPages::pointerMoved, this, [this](const QString& place) {
        m_pointer = place;
        showPointer();
    });
    connect(m_pages, &ViewPages::pageChanged, this, [this] {
        m_pointer.clear();
        showPointer();
    });
    for (views::Canvas* canvas : m_pages->findChildren<views::Canvas*>())
        canvas->installEventFilter(this);
    makeProjectDock();
    makeInspectorDock();
    makeBottomDock();
}

QDockWidget* MainWindow::addDock(const QString& name, const QString& title, views::DockHead* head, QWidget* content,
                                 Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setTitleBarWidget(head);
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_docks << dock;
    return dock;
}

void MainWindow::makeProjectDock()
{
    m_projectHead = new views::DockHead({tr("Project"), tr("Catalog")}, this);
    auto* pages = new QStackedWidget(this);
    m_project = new views::ProjectPanel(*m_design, m_selection, pages);
    pages->addWidget(m_project);
    pages->setMinimumWidth(180);
    addDock(QStringLiteral("project"), tr("Project"), m_projectHead, pages, Qt::LeftDockWidgetArea);
    m_projectPages = pages;
    connect(m_projectHead, &views::DockHead::pageChosen, this, &MainWindow::showProjectPage);
    connect(m_project, &views::ProjectPanel::revealRequested, this,
            [this](const ObjectRef& object) { jumpTo(object); });
    connect(m_project, &views::ProjectPanel::cablesRequested, this, [this](std::optional<CableRole> role) {
        m_cables->cables().setRole(role);
        showBottomPage(CablesPage);
    });
}

void MainWindow::showProjectPage(int page)
{
    // The catalog is read when first looked at: starting must not wait for it.
    if (page == 1 && m_projectPages->count() == 1)
        m_projectPages->addWidget(new views::CatalogPanel(Catalog::builtIn(), m_projectPages));
    m_projectPages->setCurrentIndex(page);
    m_projectHead->setCurrent(page);
}

/// Opens the catalog at a type.
void MainWindow::showType(const QString& key)
{
    m_docks.front()->show();
    showProjectPage(1);
    static_cast<views::CatalogPanel*>(m_projectPages->widget(1))->reveal(key);
}

void MainWindow::makeInspectorDock()
{
    m_inspectorHead = new views::DockHead({tr("Inspector")}, this);
    m_inspector = new views::InspectorPanel(*m_design, m_selection, this);
    m_inspector->setMinimumWidth(260);
    addDock(QStringLiteral("inspector"), tr("Inspector"), m_inspectorHead, m_inspector, Qt::RightDockWidgetArea);
    connect(m_inspector, &views::InspectorPanel::kindChanged, m_inspectorHead, &views::DockHead::setNote);
    connect(m_inspector, &views::InspectorPanel::renameRequested, this, &MainWindow::renameTo);
    connect(m_inspector, &views::InspectorPanel::unitRequested, this, &MainWindow::moveTo);
    m_inspectorHead->setNote(m_inspector->shown().kind);
}

void MainWindow::makeBottomDock()
{
    m_bottomHead = new views::DockHead({tr("Findings"), tr("History"), tr("Cables"), tr("Impact")}, this);
    m_bottomPages = new QStackedWidget(this);
    m_findings = new views::FindingsPanel(*m_design, m_bottomPages);
    m_cables = new views::CablePanel(*m_design, m_selection, m_bottomPages);
    m_bottomPages->addWidget(m_findings);
    m_bottomPages->addWidget(new views::HistoryPanel(m_file.document(), m_bottomPages));
    m_bottomPages->addWidget(m_cables);
    auto* impact = new views::ImpactPanel(*m_design, m_selection, m_bottomPages);
    m_bottomPages->addWidget(impact);
    m_bottomPages->setMinimumHeight(80);
    m_bottomHead->addWidget(m_findings->chips(), FindingsPage);
    addDock(QStringLiteral("findings"), tr("Findings"), m_bottomHead, m_bottomPages, Qt::BottomDockWidgetArea);
    connect(m_bottomHead, &views::DockHead::pageChosen, this, &MainWindow::showBottomPage);
    connect(m_findings, &views::FindingsPanel::jumpRequested, this, &MainWindow::jumpTo);
    connect(m_findings, &views::FindingsPanel::menuRequested, this,
            [this](const QPoint& place) { openFindingMenu(*this, place); });
    connect(m_findings, &views::FindingsPanel::waiveRequested, this, [this] { waiveOrTakeBack(*this); });
    connect(m_findings, &views::FindingsPanel::previewRequested, m_pages, &ViewPages::preview);
    m_findings->setGrouping(groupingOf(settings().value(kGroupingKey).toString()));
    connect(m_findings, &views::FindingsPanel::groupingChanged, this,
            [](views::FindingGrouping grouping) { settings().setValue(kGroupingKey, wordFor(grouping)); });
    connect(impact, &views::ImpactPanel::jumpRequested, this, &MainWindow::jumpTo);
    const auto showCheck = [this] { showBottomPage(m_bottomPages->currentIndex()); };
    connect(m_design.get(), &views::LiveDesign::changed, this, showCheck);
    connect(m_design.get(), &views::LiveDesign::replaced, this, showCheck);
}

void MainWindow::showImpact()
{
    m_docks[2]->show();
    showBottomPage(ImpactPage);
}

void MainWindow::showBottomPage(int page)
{
    m_bottomPages->setCurrentIndex(page);
    m_bottomHead->setCurrent(page);
    m_bottomHead->setNote(page == FindingsPage ? m_findings->checkText() : QString());
}

void MainWindow::makeTopBar()
{
    m_undo = new QAction(views::lineIcon(views::IconShape::Undo), tr("&Undo"), this);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = new QAction(views::lineIcon(views::IconShape::Redo), tr("&Redo"), this);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(m_undo, &QAction::triggered, this, [this] { m_file.document().undo(); });
    connect(m_redo, &QAction::triggered, this, [this] { m_file.document().redo(); });
    auto* finder = new Finder(*m_design, this);
    finder->setCommands([this] { return findableCommands(m_top->menus()); });
    m_find = new FindBox(*finder, this);
    connect(m_find, &FindBox::chosen, this, &MainWindow::jumpTo);
    connect(m_find, &FindBox::typeChosen, this, &MainWindow::showType);
    m_top = new TopBar(m_find, m_undo, m_redo, this);
    setMenuWidget(m_top);
    addMenus(m_top->menus(), *this, {m_undo, m_redo});
}

}  // namespace app
