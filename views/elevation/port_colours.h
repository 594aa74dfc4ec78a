// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "views/theme.h"

#include <vector>

namespace views {

class Colouring;

/// The rail a leaf serves, from 1; 0 for anything that serves no single rail.
int railOf(const model::Device& device);
/// The rail of a NIC port, from 1; 0 for other ports.
int railOfPort(const model::DeviceType& type, int port);

/// The rail of whichever end of a cable belongs to one, a NIC before a leaf; 0 where neither does.
int railOf(const model::Tables& plan, const model::Cable& cable);

/// What is plugged into a port, as far as a picture of it needs to know.
struct PortUseColour {
    QColor colour;  ///< not valid: no cable
    int rail = 0;   ///< 0: of no single rail
    std::optional<model::PortRef> farEnd;
};

/// For each port of the device, in order of their numbers; coloured by rail where nothing else is asked for.
std::vector<PortUseColour> portColours(const model::Tables& plan, const model::PlanIndex& index, const Theme& theme,
                                       const model::Device& device, const Colouring* colouring = nullptr);

}  // namespace views
