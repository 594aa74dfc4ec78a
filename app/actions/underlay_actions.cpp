// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/actions/menus.h"
#include "app/floor_page.h"
#include "app/main_window.h"
#include "app/view_pages.h"
#include "model/commands/change_underlay.h"
#include "views/underlay/underlay_file.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

namespace app {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::underlayActions)
};
}  // namespace

void putUnderlayFile(MainWindow& window, const QString& path)
{
    const Questions& ask = window.file().questions();
    auto step = window.pages().plan().underlays().put(path, ask);
    if (!step)
        return;
    if (!*step) {
        ask.complain(Text::tr("%1 cannot lie under the plan").arg(QFileInfo(path).fileName()),
                     errorText(step->error()));
        return;
    }
    window.pages().show(ViewPages::Plan);
    window.perform(std::move(*step));
}

void addUnderlayActions(QMenu& menu, MainWindow& window)
{
    menu.addSeparator();
    window.needsDesign(menu.addAction(Text::tr("&Underlay…"), &window, [&window] {
        const Questions& ask = window.file().questions();
        const QString path =
            ask.fileToRead ? ask.fileToRead(Text::tr("Put under the plan"), views::underlayFilter()) : QString();
        if (!path.isEmpty())
            putUnderlayFile(window, path);
    }));
    QAction* calibrate = menu.addAction(Text::tr("&Calibrate underlay…"), &window, [&window] {
        window.pages().show(ViewPages::Plan);
        window.pages().plan().calibrate();
    });
    QAction* remove = menu.addAction(Text::tr("&Take out underlay"), &window,
                                     [&window] { window.perform(model::removeUnderlay(window.design().plan())); });
    const auto enable = [&window, calibrate, remove] {
        remove->setEnabled(window.file().isOpen() && window.design().plan().underlay());
        calibrate->setEnabled(remove->isEnabled() && window.pages().plan().underlays().drawing());
    };
    QObject::connect(&window.pages().plan().underlays(), &UnderlayTool::changed, &window, enable);
    enable();
}

}  // namespace app
