// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/edit.h"
#include "model/routing/router.h"

namespace model {

/// A step that routes every cable, and what could not be had.
struct RoutedDesign {
    ChangeSet step;
    std::vector<FullCut> fullCuts;
    std::vector<NoWay> noWays;
};

/// Routes every cable of the design again; the same design gives the same routes, and a routed one an empty step.
RoutedDesign routeDesign(const Tables& plan);

/// Within an edit: finds the ways of these cables again. Others stay, unless a tray would be too full.
void routeCables(Edit& edit, std::vector<Id<Cable>> cables);

/// Within an edit: the same for the cables of devices that moved. A cable whose ends stand in the racks they stood in
/// keeps its route, and only its length is measured again.
void rerouteCablesOf(Edit& edit, const std::vector<Id<Device>>& devices);

/// Within an edit: erases the routes that no cable takes any more.
void eraseUnusedRoutes(Edit& edit);

}  // namespace model
