// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/actions/menus.h"
#include "app/dialogs/about_dialog.h"
#include "app/dialogs/keyboard_dialog.h"
#include "app/main_window.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace app {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::helpActions)
};
}  // namespace

void addHelpActions(QMenu& menu, MainWindow& window)
{
    auto* menus = qobject_cast<QMenuBar*>(menu.parentWidget());
    menu.addAction(Text::tr("&Keyboard"), QKeySequence(Qt::Key_F1), &window,
                   [menus, &window] { KeyboardDialog(*menus, &window).exec(); });
    menu.addAction(Text::tr("&About Rackloom"), &window, [&window] { AboutDialog(&window).exec(); });
}

}  // namespace app
