// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/actions/menus.h"
#include "app/compare/compare_designs.h"
#include "app/dialogs/revisions_dialog.h"
#include "app/main_window.h"
#include "app/recent_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::compareActions)
};

/// The saved design and the recent files, after what is always there.
void fillFiles(QMenu& menu, MainWindow& window, QAction* last)
{
    const QList<QAction*> all = menu.actions();
    for (QAction* action : all.mid(all.indexOf(last) + 1))
        delete action;
    menu.addSeparator();
    const QString open = window.file().path();
    QAction* saved = menu.addAction(Text::tr("The design as it was &saved"), &window,
                                    [&window] { showComparison(window, window.file().path()); });
    saved->setEnabled(!open.isEmpty() && window.file().isModified());
    menu.addSeparator();
    for (const QString& file : recentFiles()) {
        if (file == open)
            continue;
        QAction* action =
            menu.addAction(QFileInfo(file).fileName(), &window, [&window, file] { showComparison(window, file); });
        action->setToolTip(file);
    }
}

}  // namespace

void addCompareActions(QMenu& menu, MainWindow& window)
{
    QMenu* compare = menu.addMenu(Text::tr("Compare &with"));
    compare->setToolTipsVisible(true);
    window.needsDesign(compare->menuAction());
    QAction* other = compare->addAction(Text::tr("&Another design…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
                                        &window, [&window] { showComparison(window, {}); });
    window.needsDesign(other);
    QObject::connect(compare, &QMenu::aboutToShow, &window,
                     [compare, &window, other] { fillFiles(*compare, window, other); });
    window.needsDesign(menu.addAction(Text::tr("Revis&ions…"), &window, [&window] { RevisionsDialog(window).exec(); }));
}

}  // namespace app
