// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/design_figures.h"

#include "model/rules/coolant_flow.h"
#include "model/rules/rack_power.h"

namespace views {

using namespace model;

namespace {

void countDevices(const Tables& plan, DesignFigures& figures)
{
    plan.devices.forEach([&](const Device& device) {
        const DeviceType& type = plan.deviceTypes.at(device.type);
        if (type.deviceClass != DeviceClass::Switch)
            return;
        ++figures.switches;
        if (type.inside)
            figures.pmRuns += type.inside->pmConnectors.value.value_or(0);
    });
}

void countCables(const Tables& plan, DesignFigures& figures)
{
    plan.cables.forEach([&](const Cable& cable) {
        if (cable.role == CableRole::Management || cable.role == CableRole::Trunk)
            return;
        ++figures.fabricCables;
        figures.fabricLength += cable.length;
        figures.unrouted += cable.length.base() > 0 ? 0 : 1;
    });
}

}  // namespace

DesignFigures figuresOf(const Tables& plan, const PlanIndex& index)
{
    DesignFigures figures;
    countDevices(plan, figures);
    countCables(plan, figures);
    plan.racks.forEach([&](const Rack& rack) {
        figures.gpus += plan.rackTypes.at(rack.type).gpus.value.value_or(0);
        figures.power.add(busLoad(plan, index, rack.id));
    });
    plan.manifolds.forEach([&](const Manifold& manifold) { figures.flow.add(loopFlow(plan, index, manifold.id)); });
    return figures;
}

}  // namespace views
