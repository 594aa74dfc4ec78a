// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/pm_runs.h"

namespace model {

namespace {

/// Of all glass outside the chassis; what lies inside counts where its length is published.
std::optional<Length> lengthOf(const Tables& plan, const PmRun& run, const Inside& inside)
{
    if (run.where == PmLocation::Inside)
        return inside.pmRunLength.value;
    if (run.cables.empty())
        return std::nullopt;
    Length sum;
    for (const Id<Cable> id : run.cables) {
        const auto glass = glassLength(plan, plan.cables.at(id));
        if (!glass)
            return std::nullopt;
        sum += *glass;
    }
    return sum;
}

}  // namespace

QString pmRunName(const Tables& plan, const PmRun& run)
{
    return plan.devices.at(run.device).name + u':' + partName({PartKind::PmConnector, run.number, 0});
}

std::vector<PmRun> pmRunsOf(const Tables& plan, const PlanIndex& index, Id<Device> device)
{
    std::vector<PmRun> runs;
    const DeviceType& type = plan.deviceTypes.at(plan.devices.at(device).type);
    const SwitchInside inside(type, plan.profile().optics);
    if (!inside.isCoPackaged())
        return runs;
    FiberTracer tracer(plan, index);
    for (int number = 1; number <= inside.pmConnectors(); ++number) {
        const FiberTrace& feed = tracer.traceFeed(device, number, 1, false);
        PmRun run;
        run.device = device;
        run.number = number;
        run.where = type.inside->pmLocation;
        for (const Hop& hop : feed.hops) {
            if (hop.cable)
                run.cables.push_back(*hop.cable);
        }
        if (const Hop& first = feed.hops.front(); first.kind == HopKind::Laser) {
            run.module = InnerPart{PartKind::LaserModule, first.part.number, 0};
            if (first.device != device)
                run.shelf = first.device;
        }
        run.length = lengthOf(plan, run, *type.inside);
        run.loss = feed.loss;
        run.budget = feed.budget;
        runs.push_back(std::move(run));
    }
    return runs;
}

}  // namespace model
