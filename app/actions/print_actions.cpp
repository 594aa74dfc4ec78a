// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/actions/menus.h"
#include "app/main_window.h"
#include "app/print_preview.h"

#include <QCoreApplication>
#include <QMenu>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::printActions)
};

}  // namespace

void addPrintActions(QMenu& menu, MainWindow& window)
{
    window.needsDesign(menu.addAction(Text::tr("Print pre&view…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                                      &window, [&window] { showPrintPreview(window, false); }));
    window.needsDesign(menu.addAction(Text::tr("&Print…"), QKeySequence(QKeySequence::Print), &window,
                                      [&window] { showPrintPreview(window, true); }));
}

}  // namespace app
