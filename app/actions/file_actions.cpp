// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/actions/menus.h"
#include "app/dialogs/naming_dialog.h"
#include "app/dialogs/profile_dialog.h"
#include "app/find_commands.h"
#include "app/main_window.h"
#include "app/recent_files.h"
#include "app/welcome_page.h"
#include "model/commands/change_profile.h"
#include "model/commands/rename_by_scheme.h"
#include "model/fabric/generate_row.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::fileActions)
};

void fillRecent(QMenu& menu, MainWindow& window)
{
    menu.clear();
    const QStringList files = recentFiles();
    for (const QString& file : files) {
        QAction* action =
            menu.addAction(QFileInfo(file).fileName(), &window, [&window, file] { window.file().open(file); });
        action->setToolTip(file);
    }
    if (files.isEmpty()) {
        menu.addAction(Text::tr("No file yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    menu.addAction(Text::tr("Clear this list"), &window, [] { forgetRecentFiles(); });
}

void editNaming(MainWindow& window)
{
    NamingDialog dialog(window.design().plan(), &window);
    if (dialog.exec() == QDialog::Accepted)
        window.perform(model::renameByScheme(window.design().plan(), dialog.naming()));
}

void editProfile(MainWindow& window)
{
    ProfileDialog dialog(window.design().plan(), &window);
    if (dialog.exec() == QDialog::Accepted)
        window.perform(model::changeProfile(window.design().plan(), dialog.profile()));
}

/// A row of racks from one of the built-in templates; they are tested to be whole.
void newFromTemplate(const model::RowTemplate& row, MainWindow& window)
{
    auto made = model::generateRow(row, {});
    if (made)
        window.file().adopt(std::move(made).value());
    else
        window.file().questions().complain(Text::tr("No row was made"), made.error().message);
}

void addTemplates(QMenu& menu, MainWindow& window)
{
    for (const QString& key : model::builtInTemplates()) {
        const auto row = model::readRowTemplate(model::builtInTemplate(key));
        if (!row)
            continue;
        QAction* action = menu.addAction(Text::tr("%1 (planning)").arg(row.value().name), &window,
                                         [&window, row = row.value()] { newFromTemplate(row, window); });
        action->setToolTip(row.value().description);
    }
}

}  // namespace

void addFileActions(QMenu& menu, MainWindow& window)
{
    menu.addAction(Text::tr("&New cluster…"), QKeySequence(QKeySequence::New), &window, &MainWindow::newCluster);
    QMenu* templates = menu.addMenu(Text::tr("New from &template"));
    templates->setToolTipsVisible(true);
    addTemplates(*templates, window);
    menu.addAction(Text::tr("&Open…"), QKeySequence(QKeySequence::Open), &window, [&window] { window.file().open(); });
    QMenu* recent = menu.addMenu(Text::tr("Open &recent"));
    recent->setToolTipsVisible(true);
    QObject::connect(recent, &QMenu::aboutToShow, &window, [recent, &window] { fillRecent(*recent, window); });
    menu.addAction(Text::tr("Open the 576-GPU &sample"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), &window,
                   [&window] { window.openSample(kSampleGpus); });
    menu.addSeparator();
    window.needsDesign(menu.addAction(Text::tr("&Save"), QKeySequence(QKeySequence::Save), &window,
                                      [&window] { window.file().save(); }));
    window.needsDesign(menu.addAction(Text::tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &window,
                                      [&window] { window.file().saveAs(); }));
    menu.addSeparator();
    addCompareActions(menu, window);
    menu.addSeparator();
    addPrintActions(menu, window);
    menu.addSeparator();
    window.needsDesign(menu.addAction(Text::tr("Na&ming scheme…"), &window, [&window] { editNaming(window); }));
    QAction* profile = menu.addAction(Text::tr("&Profile…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), &window,
                                      [&window] { editProfile(window); });
    profile->setObjectName(kProfileAction);
    window.needsDesign(profile);
    menu.addSeparator();
    menu.addAction(Text::tr("&Quit"), QKeySequence(QKeySequence::Quit), &window, &QWidget::close);
}

}  // namespace app
