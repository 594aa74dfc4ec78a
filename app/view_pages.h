// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/canvas.h"
#include "views/live_design.h"
#include "views/selection.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace app {

class ElevationPage;
class FiberPage;
class FloorPage;
class TablesPage;

/// The views of a design that a person works in, one behind the other, with a tab for each.
class ViewPages : public QWidget {
    Q_OBJECT

public:
    enum Page { Plan, Elevation, Fiber, Tables, PageCount };

    /// `design` and `selection` must outlive this.
    ViewPages(views::LiveDesign& design, views::Selection& selection, QWidget* parent = nullptr);

    Page page() const;
    void show(Page page);
    /// Gives the keyboard to the view that is shown.
    void focusView();
    /// Selects nothing: brings the object into view, on that page. False: that page cannot show it, which is said, and the
    /// page stays.
    bool reveal(const model::ObjectRef& object, Page page);
    /// On the page that is shown.
    bool reveal(const model::ObjectRef& object) { return reveal(object, page()); }
    /// Outlines the object without selecting it, or nothing any more; `bring` brings it into view, too.
    void preview(const std::optional<model::ObjectRef>& object, bool bring);
    void setTheme(const views::Theme& theme);
    /// What is looked at now, if it is something to zoom.
    views::Canvas* canvas() const;
    /// Puts these over the drawing as buttons.
    void addTools(const QList<QAction*>& actions);

    FloorPage& plan() { return *m_plan; }
    ElevationPage& elevation() { return *m_elevation; }
    FiberPage& fiber() { return *m_fiber; }
    TablesPage& tables() { return *m_tables; }

Q_SIGNALS:
    void pageChanged(app::ViewPages::Page page);
    /// What lies under the pointer, in the hall's words.
    void pointerMoved(const QString& place);
    /// Return or a double click on an object.
    void activated(const model::ObjectRef& object);
    void commandRequested(const model::ChangeSet& changes);
    /// What could not be done, as a sentence.
    void complained(const QString& sentence);

private:
    QString whyNotShown(const model::ObjectRef& object, Page page) const;
    void add(Page page, const QString& name, QWidget* widget, QWidget* controls);
    void placeControls();
    void placeTools();
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    views::LiveDesign& m_design;
    QWidget* m_head;
    QHBoxLayout* m_headLayout;
    QButtonGroup* m_tabs;
    QStackedWidget* m_controls;
    QStackedWidget* m_pages;
    QWidget* m_tools;
    FloorPage* m_plan;
    ElevationPage* m_elevation;
    FiberPage* m_fiber;
    TablesPage* m_tables;
};

}  // namespace app
