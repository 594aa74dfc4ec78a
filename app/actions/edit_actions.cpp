// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/actions/menus.h"
#include "app/main_window.h"
#include "model/commands/delete_device.h"
#include "views/panels/inspector_panel.h"

#include <QCoreApplication>
#include <QMenu>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::editActions)
};

std::optional<model::Id<model::Device>> selectedDevice(MainWindow& window)
{
    const auto object = window.selection().current();
    const auto* device = object ? std::get_if<model::Id<model::Device>>(&*object) : nullptr;
    return device ? std::optional(*device) : std::nullopt;
}

}  // namespace

void addEditActions(QMenu& menu, MainWindow& window, const QList<QAction*>& undoAndRedo)
{
    menu.addActions(undoAndRedo);
    menu.addSeparator();
    window.needsDesign(
        menu.addAction(Text::tr("&Find…"), QKeySequence(Qt::CTRL | Qt::Key_K), &window, &MainWindow::find));
    QAction* rename = menu.addAction(Text::tr("&Rename"), QKeySequence(Qt::Key_F2), &window,
                                     [&window] { window.inspector().edit(views::FieldEdit::Name); });
    QAction* remove =
        menu.addAction(Text::tr("&Delete device"), QKeySequence(QKeySequence::Delete), &window, [&window] {
            if (const auto device = selectedDevice(window))
                window.perform(model::deleteDevice(window.design().plan(), *device));
        });
    menu.addSeparator();
    QAction* none = menu.addAction(Text::tr("Select &nothing"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), &window,
                                   [&window] { window.selection().clear(); });
    const auto enable = [&window, rename, remove, none] {
        rename->setEnabled(window.selection().objects().size() == 1);
        remove->setEnabled(selectedDevice(window).has_value());
        none->setEnabled(!window.selection().isEmpty());
    };
    QObject::connect(&window.selection(), &views::Selection::changed, &window, enable);
    enable();
}

}  // namespace app
