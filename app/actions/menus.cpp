// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/actions/menus.h"

#include <QCoreApplication>
#include <QMenuBar>

namespace app {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::menus)
};
}  // namespace

void addMenus(QMenuBar& menus, MainWindow& window, const QList<QAction*>& undoAndRedo)
{
    addFileActions(*menus.addMenu(Text::tr("&File")), window);
    addEditActions(*menus.addMenu(Text::tr("&Edit")), window, undoAndRedo);
    addViewActions(*menus.addMenu(Text::tr("&View")), window);
    addPlaceActions(*menus.addMenu(Text::tr("&Place")), window);
    addConnectActions(*menus.addMenu(Text::tr("Co&nnect")), window);
    addCheckActions(*menus.addMenu(Text::tr("&Check")), window);
    addOutputActions(*menus.addMenu(Text::tr("&Output")), window);
    addHelpActions(*menus.addMenu(Text::tr("&Help")), window);
}

}  // namespace app
