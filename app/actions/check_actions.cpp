// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/actions/finding_menu.h"
#include "app/actions/menus.h"
#include "app/main_window.h"
#include "views/panels/findings_panel.h"

#include <QCoreApplication>
#include <QMenu>

namespace app {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::checkActions)
};
}  // namespace

void addCheckActions(QMenu& menu, MainWindow& window)
{
    window.needsDesign(menu.addAction(Text::tr("&Next finding"), QKeySequence(Qt::Key_F8), &window,
                                      [&window] { window.findings().step(1); }));
    window.needsDesign(menu.addAction(Text::tr("&Previous finding"), QKeySequence(Qt::SHIFT | Qt::Key_F8), &window,
                                      [&window] { window.findings().step(-1); }));
    window.needsDesign(menu.addAction(Text::tr("&Mend or waive…"), QKeySequence(Qt::CTRL | Qt::Key_Period), &window,
                                      [&window] { openFindingMenu(window, window.findings().menuPlace()); }));
    menu.addSeparator();
    window.needsDesign(menu.addAction(Text::tr("Check &everything again"), QKeySequence(Qt::Key_F5), &window,
                                      [&window] { window.checkAgain(); }));
}

}  // namespace app
