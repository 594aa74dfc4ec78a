// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/actions/connect_by_hand.h"
#include "app/actions/menus.h"
#include "app/main_window.h"
#include "model/routing/reroute.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::connectActions)
};

using namespace model;

/// The cable in a port, if there is one.
std::optional<Id<Cable>> cableIn(const PlanIndex& index, const PortRef& port)
{
    for (const PlanIndex::Plugged& plugged : index.cablesOf(port.device)) {
        if (plugged.port == port.number)
            return plugged.cable;
    }
    return {};
}

/// From a port to the one at the other end of its cable.
std::optional<PortRef> farEnd(MainWindow& window)
{
    const auto object = window.selection().current();
    const auto* port = object ? std::get_if<PortRef>(&*object) : nullptr;
    const auto id = port ? cableIn(window.design().index(), *port) : std::nullopt;
    if (!id)
        return {};
    const Cable& cable = window.design().plan().cables.at(*id);
    return cable.a == *port ? cable.b : cable.a;
}

/// Routes every cable, and says what could not be had.
void routeAgain(MainWindow& window)
{
    const auto made = madeDuring(window.file().questions(), Text::tr("Routing every cable…"),
                                 [plan = window.design().plan()] { return routeDesign(plan); });
    if (!made)
        return;
    const RoutedDesign& routed = *made;
    window.perform(routed.step);
    const Tables& plan = window.design().plan();
    QStringList wants;
    for (const FullCut& cut : routed.fullCuts)
        wants << fullCutText(plan, cut);
    constexpr std::size_t kMostSaid = 4;
    for (std::size_t i = 0; i < std::min(routed.noWays.size(), kMostSaid); ++i)
        wants << noWayText(plan, routed.noWays[i]);
    if (routed.noWays.size() > kMostSaid)
        wants << Text::tr("And %1 more cables without a way.").arg(routed.noWays.size() - kMostSaid);
    if (!wants.isEmpty())
        window.file().questions().complain(Text::tr("Not every cable could be routed within the limits"),
                                           wants.join(QStringLiteral("\n\n")));
}

}  // namespace

void addConnectActions(QMenu& menu, MainWindow& window)
{
    new ConnectByHand(menu, window);
    QAction* far =
        menu.addAction(Text::tr("Go to the &far end"), QKeySequence(Qt::CTRL | Qt::Key_J), &window, [&window] {
            if (const auto port = farEnd(window))
                window.jumpTo(*port);
        });
    QAction* cable = menu.addAction(Text::tr("Select the port's &cable"),
                                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), &window, [&window] {
                                        const auto object = window.selection().current();
                                        if (const auto* port = object ? std::get_if<PortRef>(&*object) : nullptr) {
                                            if (const auto id = cableIn(window.design().index(), *port))
                                                window.selection().set(*id);
                                        }
                                    });
    menu.addSeparator();
    window.needsDesign(menu.addAction(Text::tr("&Route all cables again"), &window, [&window] { routeAgain(window); }));
    const auto enable = [&window, far, cable] {
        const bool connected = farEnd(window).has_value();
        far->setEnabled(connected);
        cable->setEnabled(connected);
    };
    QObject::connect(&window.selection(), &views::Selection::changed, &window, enable);
    enable();
}

}  // namespace app
