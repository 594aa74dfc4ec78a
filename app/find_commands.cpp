// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find_commands.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::findableCommands)
};

void addMenu(const QMenu& menu, const QString& path, std::vector<FindableCommand>& found)
{
    for (QAction* action : menu.actions()) {
        const QString name = action->text().remove(u'&');
        if (action->isSeparator() || name.isEmpty() || !action->isEnabled())
            continue;
        if (const QMenu* inner = action->menu()) {
            addMenu(*inner, path + QStringLiteral(" › ") + name, found);
            continue;
        }
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        found.push_back({name, keys.isEmpty() ? path : path + QStringLiteral(" · ") + keys, action});
        if (action->objectName() != kProfileAction)
            continue;
        for (const QString& setting : profileSettings())
            found.push_back({setting, Text::tr("setting · Profile"), action});
    }
}

}  // namespace

QStringList profileSettings()
{
    return {Text::tr("Supply water"),
            Text::tr("Fluid"),
            Text::tr("Copper reach"),
            Text::tr("Optics"),
            Text::tr("Redundancy"),
            Text::tr("Mated pairs"),
            Text::tr("Slack at each end"),
            Text::tr("Stock lengths"),
            Text::tr("Beyond them, cut to"),
            Text::tr("Excess is stored"),
            Text::tr("Fiber reach"),
            Text::tr("Tray fill on day one"),
            Text::tr("Largest tray fill"),
            Text::tr("Warn above"),
            Text::tr("CDUs"),
            Text::tr("Facility water"),
            Text::tr("Loops"),
            Text::tr("Coolant in a manifold"),
            Text::tr("Lost along a busbar"),
            Text::tr("Clear in front of a rack"),
            Text::tr("Clear behind a rack"),
            Text::tr("Trays from open power"),
            Text::tr("Tray beside its rack"),
            Text::tr("Slack of one cable"),
            Text::tr("Friction in a tray")};
}

std::vector<FindableCommand> findableCommands(const QMenuBar& menus)
{
    std::vector<FindableCommand> found;
    for (const QAction* top : menus.actions()) {
        if (const QMenu* menu = top->menu())
            addMenu(*menu, top->text().remove(u'&'), found);
    }
    return found;
}

}  // namespace app
