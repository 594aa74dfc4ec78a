// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/keyboard_dialog.h"

#include "views/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

namespace {

void addGroup(QTreeWidget& list, const QString& title, const QList<std::pair<QString, QString>>& keys)
{
    if (keys.isEmpty())
        return;
    auto* group = new QTreeWidgetItem(&list, {title});
    group->setFont(0, views::uiFont(13, QFont::DemiBold));
    group->setFlags(Qt::ItemIsEnabled);
    for (const auto& [what, key] : keys) {
        auto* item = new QTreeWidgetItem(group, {what, key});
        item->setFont(1, views::codeFont(12));
    }
    group->setExpanded(true);
}

QList<std::pair<QString, QString>> keysOf(const QMenu& menu)
{
    QList<std::pair<QString, QString>> keys;
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            keys += keysOf(*action->menu());
        else if (!action->shortcut().isEmpty())
            keys.append({action->text().remove(u'&').remove(u'…'),
                         QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    }
    return keys;
}

}  // namespace

KeyboardDialog::KeyboardDialog(const QMenuBar& menus, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    auto* list = new QTreeWidget(this);
    list->setHeaderHidden(true);
    list->setColumnCount(2);
    list->setRootIsDecorated(false);
    list->setIndentation(12);
    list->setAccessibleName(tr("Keyboard"));
    for (const QAction* top : menus.actions())
        addGroup(*list, top->text().remove(u'&'), keysOf(*top->menu()));
    addGroup(*list, tr("In the elevation"),
             {{tr("Walk between neighbours"), tr("Arrows")},
              {tr("Next thing"), tr("Tab")},
              {tr("Pan"), tr("Space and drag")},
              {tr("Zoom at the pointer"), tr("Wheel")},
              {tr("Fit, fit selection"), tr("F, Shift+F")},
              {tr("Let go, leave a tool"), tr("Esc")}});
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(520, 640);
}

}  // namespace app
