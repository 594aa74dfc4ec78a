// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/design_file.h"
#include "app/theme_choice.h"
#include "model/fabric/cluster_spec.h"
#include "views/live_design.h"
#include "views/selection.h"
#include "views/unit_text.h"

#include <QMainWindow>

#include <optional>

class QStackedWidget;

namespace views {
class CablePanel;
struct CheckedDesign;
class DockHead;
class FindingsPanel;
class InspectorPanel;
class ProjectPanel;
}  // namespace views

namespace app {

class ElevationPage;
class FindBox;
class StatusLine;
class TopBar;
class ViewPages;
class WelcomePage;

/// The window: one design, its views and panels around it. What is in the menus is made by app/actions.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Without `questions` a person is asked in dialogs. `theme` must outlive the window.
    explicit MainWindow(ThemeChoice& theme, std::optional<Questions> questions = std::nullopt,
                        QWidget* parent = nullptr);
    ~MainWindow() override;

    DesignFile& file() { return m_file; }
    views::LiveDesign& design() { return *m_design; }
    views::Selection& selection() { return m_selection; }
    ThemeChoice& theme() { return m_theme; }
    ViewPages& pages() { return *m_pages; }
    ElevationPage& elevation();
    views::InspectorPanel& inspector() { return *m_inspector; }
    views::ProjectPanel& project() { return *m_project; }
    views::FindingsPanel& findings() { return *m_findings; }

    /// Applies the step, or says why it was refused; answers which.
    bool perform(model::Result<model::ChangeSet> step);
    /// Selects the object and brings it into view.
    void jumpTo(const model::ObjectRef& object);
    /// Makes a cluster of that many GPUs at its defaults and opens it.
    void openSample(int gpus);
    /// Asks what to make, and makes it.
    void newCluster();
    /// Shows what is lost when the selected thing fails.
    void showImpact();
    /// Checks everything again beside the window; cancelled, the findings stay as they were.
    void checkAgain();
    /// Writes all lengths in these from now on, and remembers it.
    void setUnits(views::LengthUnits units);
    /// Tells something in the status bar for a while.
    void say(const QString& sentence);
    /// Puts the keyboard into the search field.
    void find();
    /// Actions that make sense only while a design is open.
    void needsDesign(QAction* action) { m_needDesign.push_back(action); }
    QList<QDockWidget*> docks() const { return m_docks; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::optional<views::CheckedDesign> checkedBeside(const model::Tables& plan, const QString& name);
    void makePanels();
    QDockWidget* addDock(const QString& name, const QString& title, views::DockHead* head, QWidget* content,
                         Qt::DockWidgetArea area);
    void makeProjectDock();
    void makeInspectorDock();
    void makeBottomDock();
    void makeTopBar();
    void connectDesign();
    void showBottomPage(int page);
    void openLayout();
    void rememberLayout();
    void showFile();
    void showFigures();
    void showPointer();
    void renameTo(const model::ObjectRef& object, const QString& name);
    void moveTo(const model::ObjectRef& object, const QString& unit);
    void make(const model::ClusterSpec& spec);
    void showProjectPage(int page);
    void showType(const QString& key);

    ThemeChoice& m_theme;
    DesignFile m_file;
    views::Selection m_selection;
    std::unique_ptr<views::LiveDesign> m_design;

    QStackedWidget* m_centre = nullptr;
    WelcomePage* m_welcome = nullptr;
    ViewPages* m_pages = nullptr;
    views::ProjectPanel* m_project = nullptr;
    views::InspectorPanel* m_inspector = nullptr;
    views::FindingsPanel* m_findings = nullptr;
    views::CablePanel* m_cables = nullptr;
    views::DockHead* m_projectHead = nullptr;
    QStackedWidget* m_projectPages = nullptr;
    views::DockHead* m_inspectorHead = nullptr;
    views::DockHead* m_bottomHead = nullptr;
    QStackedWidget* m_bottomPages = nullptr;
    TopBar* m_top = nullptr;
    FindBox* m_find = nullptr;
    StatusLine* m_status = nullptr;
    QList<QDockWidget*> m_docks;
    QList<QAction*> m_needDesign;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QString m_pointer;
    double m_shownScale = 0;
    bool m_layoutOpen = false;
};

}  // namespace app
