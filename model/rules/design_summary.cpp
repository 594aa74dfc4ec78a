// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/design_summary.h"

#include "model/optics/links.h"
#include "model/rules/coolant_flow.h"

namespace model {

namespace {

bool isFabric(CableRole role)
{
    return role == CableRole::NicLeaf || role == CableRole::LeafSpine || role == CableRole::SpineCore;
}

void addRacks(const Tables& plan, DesignSummary& sum)
{
    plan.racks.forEach([&](const Rack& rack) {
        ++sum.racks;
        const Count& gpus = plan.rackTypes.at(rack.type).gpus;
        sum.gpus += gpus.value.value_or(0);
        sum.computeRacks += gpus.known() ? 1 : 0;
    });
}

void addDevices(const Tables& plan, const PlanIndex& index, DesignSummary& sum)
{
    plan.devices.forEach([&](const Device& device) {
        const DeviceType& type = plan.deviceTypes.at(device.type);
        ++sum.devices;
        sum.switches += type.deviceClass == DeviceClass::Switch ? 1 : 0;
        sum.leaves += device.role == FabricRole::Leaf ? 1 : 0;
        sum.spines += device.role == FabricRole::Spine ? 1 : 0;
        sum.cores += device.role == FabricRole::Core ? 1 : 0;
        sum.power += type.draw.value.value_or(Power());
        if (type.inside && type.deviceClass != DeviceClass::LaserShelf)
            sum.pmRuns += type.inside->pmConnectors.value.value_or(0);
        if (!type.couplings.empty())
            sum.coolant += deviceFlow(plan, index, device).known;
    });
}

void addCables(const Tables& plan, DesignSummary& sum)
{
    plan.cables.forEach([&](const Cable& cable) {
        ++sum.cables;
        ++sum.cablesByRole[cable.role];
        if (isFabric(cable.role)) {
            ++sum.fabricCables;
            // The far cord of a link over panels carries the light of the near one.
            sum.fibers += isPanelPort(plan, cable.a) ? 0 : plan.cableTypes.at(cable.type).lit;
        }
        if (cable.route) {
            ++sum.routedCables;
            sum.cableLength += cable.length;
        }
    });
}

}  // namespace

DesignSummary summarize(const Tables& plan, const PlanIndex& index)
{
    DesignSummary sum;
    addRacks(plan, sum);
    addDevices(plan, index, sum);
    addCables(plan, sum);
    sum.trays = static_cast<int>(plan.trays.size());
    return sum;
}

}  // namespace model
