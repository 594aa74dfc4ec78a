// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/actions/menus.h"
#include "app/elevation_page.h"
#include "app/fiber_page.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/view_pages.h"
#include "views/unit_text.h"
#include "views/widgets/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMenu>

#include <functional>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::viewActions)
};

using views::ElevationFace;
using views::IconShape;

void addFaces(QMenu& menu, MainWindow& window)
{
    auto* group = new QActionGroup(&window);
    const std::tuple<QString, ElevationFace, Qt::Key> faces[] = {
        {Text::tr("&Front"), ElevationFace::Front, Qt::Key_1},
        {Text::tr("&Rear"), ElevationFace::Rear, Qt::Key_2},
        {Text::tr("&Both sides"), ElevationFace::Both, Qt::Key_3}};
    for (const auto& [name, face, key] : faces) {
        QAction* action = menu.addAction(name, QKeySequence(Qt::CTRL | key), &window,
                                         [&window, face = face] { window.elevation().setFace(face); });
        action->setCheckable(true);
        action->setChecked(face == ElevationFace::Front);
        group->addAction(action);
        window.needsDesign(action);
        QObject::connect(&window.elevation(), &ElevationPage::faceChanged, action,
                         [action, face = face](ElevationFace now) { action->setChecked(now == face); });
    }
}

/// The pages, and each of them for what is selected.
void addPages(QMenu& menu, MainWindow& window)
{
    auto* group = new QActionGroup(&window);
    const std::tuple<QString, ViewPages::Page, Qt::Key> pages[] = {
        {Text::tr("&Plan"), ViewPages::Plan, Qt::Key_1},
        {Text::tr("&Elevation"), ViewPages::Elevation, Qt::Key_2},
        {Text::tr("F&iber"), ViewPages::Fiber, Qt::Key_3},
        {Text::tr("&Tables"), ViewPages::Tables, Qt::Key_4}};
    for (const auto& [name, page, key] : pages) {
        QAction* action =
            menu.addAction(name, QKeySequence(key), &window, [&window, page = page] { window.pages().show(page); });
        action->setCheckable(true);
        action->setChecked(page == window.pages().page());
        group->addAction(action);
        window.needsDesign(action);
        QObject::connect(&window.pages(), &ViewPages::pageChanged, action,
                         [action, page = page](ViewPages::Page now) { action->setChecked(now == page); });
    }
    menu.addSeparator();
    const std::tuple<QString, ViewPages::Page, Qt::Key> shows[] = {
        {Text::tr("Show selection in p&lan"), ViewPages::Plan, Qt::Key_P},
        {Text::tr("Show selection in ele&vation"), ViewPages::Elevation, Qt::Key_E},
        {Text::tr("Show selection in fibe&r"), ViewPages::Fiber, Qt::Key_R},
        {Text::tr("Show selection in ta&bles"), ViewPages::Tables, Qt::Key_B}};
    for (const auto& [name, page, key] : shows) {
        window.needsDesign(menu.addAction(name, QKeySequence(key), &window, [&window, page = page] {
            if (const auto current = window.selection().current())
                window.pages().reveal(*current, page);
            else
                window.pages().show(page);
        }));
    }
}

/// Every fiber of what is selected, from end to end.
void traceLight(MainWindow& window)
{
    const auto current = window.selection().current();
    if (current && !window.pages().reveal(*current, ViewPages::Fiber))
        return;
    window.pages().show(ViewPages::Fiber);
    window.pages().fiber().setMode(views::FiberMode::Trace);
}

void addZoom(QMenu& menu, MainWindow& window)
{
    const auto add = [&](const QString& name, IconShape shape, QList<QKeySequence> keys,
                         const std::function<void(views::Canvas&)>& what) {
        QAction* action = menu.addAction(views::lineIcon(shape), name, &window, [&window, what] {
            if (views::Canvas* canvas = window.pages().canvas())
                what(*canvas);
        });
        action->setShortcuts(keys);
        action->setIconVisibleInMenu(false);
        window.needsDesign(action);
        return action;
    };
    QAction* out = add(Text::tr("Zoom &out"), IconShape::ZoomOut, {QKeySequence(QKeySequence::ZoomOut)},
                       [](views::Canvas& canvas) { canvas.zoomBy(1 / 1.25); });
    QAction* in = add(Text::tr("Zoom &in"), IconShape::ZoomIn,
                      {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                      [](views::Canvas& canvas) { canvas.zoomBy(1.25); });
    QAction* fit = add(Text::tr("Fi&t"), IconShape::Fit, {QKeySequence(Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_0)},
                       [](views::Canvas& canvas) { canvas.zoomToFit(); });
    QAction* selection = add(Text::tr("Fit &selection"), IconShape::FitSelection,
                             {QKeySequence(Qt::SHIFT | Qt::Key_F), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_0)},
                             [](views::Canvas& canvas) { canvas.zoomToSelection(); });
    window.pages().addTools({out, in, fit, selection});
}

void addThemes(QMenu& menu, MainWindow& window)
{
    auto* group = new QActionGroup(&window);
    const std::pair<QString, ThemeWish> wishes[] = {{Text::tr("Follow the s&ystem"), ThemeWish::System},
                                                    {Text::tr("&Light"), ThemeWish::Light},
                                                    {Text::tr("&Dark"), ThemeWish::Dark}};
    for (const auto& [name, wish] : wishes) {
        QAction* action = menu.addAction(name, &window, [&window, wish = wish] { window.theme().setWish(wish); });
        action->setCheckable(true);
        action->setChecked(window.theme().wish() == wish);
        group->addAction(action);
    }
    QAction* toggle = menu.addAction(Text::tr("Light or dar&k"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                                     &window, [&window, group] {
                                         const bool dark = window.theme().theme().dark;
                                         group->actions().at(dark ? 1 : 2)->trigger();
                                     });
    menu.insertAction(group->actions().constFirst(), toggle);
}

void addUnits(QMenu& menu, MainWindow& window)
{
    auto* group = new QActionGroup(&window);
    const std::pair<QString, views::LengthUnits> units[] = {
        {Text::tr("&Metres and millimetres"), views::LengthUnits::Metric},
        {Text::tr("&Feet and inches"), views::LengthUnits::Imperial}};
    for (const auto& [name, unit] : units) {
        QAction* action = menu.addAction(name, &window, [&window, unit = unit] { window.setUnits(unit); });
        action->setCheckable(true);
        action->setChecked(views::lengthUnits() == unit);
        group->addAction(action);
    }
}

void addLanguages(QMenu& menu, MainWindow& window)
{
    auto* group = new QActionGroup(&window);
    const auto add = [&](const QString& name, const QString& code) {
        QAction* action = menu.addAction(name, &window, [&window, name, code] {
            chooseLanguage(code);
            window.say(Text::tr("From its next start on Rackloom speaks: %1").arg(name));
        });
        action->setCheckable(true);
        action->setChecked(chosenLanguage() == code);
        group->addAction(action);
    };
    add(Text::tr("As the s&ystem"), {});
    for (const QString& code : shippedLanguages())
        add(nameOfLanguage(code), code);
}

}  // namespace

void addViewActions(QMenu& menu, MainWindow& window)
{
    addPages(menu, window);
    menu.addSeparator();
    addFaces(menu, window);
    menu.addSeparator();
    addZoom(menu, window);
    menu.addSeparator();
    window.needsDesign(menu.addAction(Text::tr("Trace its li&ght"), QKeySequence(Qt::Key_T), &window,
                                      [&window] { traceLight(window); }));
    QAction* impact = menu.addAction(Text::tr("&Impact of losing it"), &window, [&window] { window.showImpact(); });
    impact->setShortcuts({QKeySequence(Qt::Key_I), QKeySequence(Qt::Key_F9)});
    window.needsDesign(impact);
    menu.addSeparator();
    addUnits(*menu.addMenu(Text::tr("U&nits")), window);
    addLanguages(*menu.addMenu(Text::tr("&Language")), window);
    QAction* full = menu.addAction(Text::tr("F&ull screen"), QKeySequence(QKeySequence::FullScreen), &window,
                                   [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); });
    full->setShortcuts({QKeySequence(Qt::Key_F11)});
    addThemes(*menu.addMenu(Text::tr("T&heme")), window);
    menu.addSeparator();
    for (QDockWidget* dock : window.docks()) {
        QAction* toggle = dock->toggleViewAction();
        window.needsDesign(toggle);
        menu.addAction(toggle);
    }
}

}  // namespace app
