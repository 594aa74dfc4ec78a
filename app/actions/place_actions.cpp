// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/actions/menus.h"
#include "app/main_window.h"
#include "views/panels/inspector_panel.h"

#include <QCoreApplication>
#include <QMenu>

namespace app {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::placeActions)
};
}  // namespace

void addPlaceActions(QMenu& menu, MainWindow& window)
{
    QAction* move = menu.addAction(Text::tr("&Move device to unit…"), &window,
                                   [&window] { window.inspector().edit(views::FieldEdit::Unit); });
    move->setShortcuts({QKeySequence(Qt::Key_M), QKeySequence(Qt::CTRL | Qt::Key_M)});
    const auto enable = [&window, move] {
        const auto object = window.selection().current();
        move->setEnabled(object && std::holds_alternative<model::Id<model::Device>>(*object));
    };
    QObject::connect(&window.selection(), &views::Selection::changed, &window, enable);
    enable();
    addUnderlayActions(menu, window);
}

}  // namespace app
