// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/install_scene.h"
#include "model/optics/switch_inside.h"

#include <algorithm>
#include <set>

namespace model::install {

namespace {

/// The cables at some devices, each once.
std::vector<const Cable*> cablesAt(const Scene& scene, const std::vector<const Device*>& devices)
{
    std::set<Id<Cable>> ids;
    for (const Device* device : devices) {
        for (const PlanIndex::Plugged& plugged : scene.index.cablesOf(device->id))
            ids.insert(plugged.cable);
    }
    std::vector<const Cable*> cables;
    for (const Id<Cable> id : ids)
        cables.push_back(&scene.plan.cables.at(id));
    return cables;
}

/// The widest bend that any of the cables needs: while it is pulled, or installed where only that is stated.
Reading widestBend(const Scene& scene, const std::vector<const Cable*>& cables)
{
    Figure<Length> widest;
    for (const Cable* cable : cables) {
        const CableType& type = scene.plan.cableTypes.at(cable->type);
        const Figure<Length>& bend = type.bendRadiusUnderLoad.known() ? type.bendRadiusUnderLoad : type.bendRadius;
        if (!bend.known())
            return {};
        if (!widest.known() || *bend.value > *widest.value)
            widest = bend;
    }
    return reading(widest, 1000, 0);
}

/// The least that a link from one of these ports may lose.
Reading leastBudget(const DeviceType& type)
{
    Figure<Loss> least;
    for (const PortGroup& group : type.ports) {
        if (group.budget.known() && (!least.known() || *group.budget.value < *least.value))
            least = group.budget;
    }
    return reading(least, 1000, 2);
}

bool hasOptics(const DeviceType& type)
{
    return std::any_of(type.ports.begin(), type.ports.end(), [](const PortGroup& group) { return group.lit > 0; });
}

InstallStep routing(const Scene& scene, const QString& name, const DeviceType& type,
                    const std::vector<const Cable*>& cables)
{
    InstallStep step;
    step.what = Text::tr("Route and plug the cables of %1").arg(name);
    step.how =
        Text::tr("In the order of the pull schedule, along the side managers, each end into the port its label says. "
                 "Clean and inspect every connector before it is plugged.");
    const auto unrouted = std::count_if(cables.begin(), cables.end(), [](const Cable* cable) { return !cable->route; });
    if (unrouted > 0)
        step.how += u' ' + Text::tr("%1 of them have no way in the design yet.").arg(unrouted);
    step.fields = {
        {Text::tr("Cables plugged"), QStringLiteral("= ") + QString::number(cables.size()), QString(), false},
        field(Text::tr("Bend radius"), QStringLiteral("≥ "), widestBend(scene, cables), QStringLiteral("mm"))};
    if (hasOptics(type))
        step.fields.push_back(
            field(Text::tr("Worst link"), QStringLiteral("≤ "), leastBudget(type), QStringLiteral("dB")));
    step.boxes = {Text::tr("routed"), Text::tr("cleaned"), Text::tr("inspected"), Text::tr("labels at both ends")};
    return step;
}

/// "1-8", "1-4, 9-12"; empty where a module lights no port of its own device.
QString portsText(const DeviceType& type, const std::set<int>& ports)
{
    QStringList runs;
    for (auto port = ports.begin(); port != ports.end();) {
        const int first = *port;
        int last = first;
        for (++port; port != ports.end() && *port == last + 1; ++port)
            last = *port;
        runs << (first == last ? portName(type, first) : portName(type, first) + u'-' + portName(type, last));
    }
    return runs.join(QStringLiteral(", "));
}

InstallStep lighting(const Scene& scene, const Device& device, int modules)
{
    const DeviceType& type = scene.typeOf(device);
    const SwitchInside inside(type, scene.plan.profile().optics);
    InstallStep step;
    step.device = device.id;
    step.what = Text::tr("Light of the %1 laser modules of %2").arg(modules).arg(device.name);
    step.how = Text::tr("Insert them one after the other in the order of the plate, and write down the power that %1 "
                        "reports for each.")
                   .arg(device.name);
    for (int module = 1; module <= modules; ++module) {
        std::set<int> ports;
        for (const PortLane& lane : inside.lanesOf({PartKind::LaserModule, module}))
            ports.insert(lane.port);
        const QString name = partName({PartKind::LaserModule, module});
        const QString lit = portsText(type, ports);
        step.fields.push_back(
            field(lit.isEmpty() ? name : Text::tr("%1, ports %2").arg(name, lit), {}, {}, QStringLiteral("dBm")));
    }
    return step;
}

}  // namespace

std::vector<InstallStep> fiberSteps(const Scene& scene)
{
    std::vector<InstallStep> steps;
    for (const Fitted& fitted : scene.fitted) {
        const auto cables = cablesAt(scene, fitted.devices);
        if (!cables.empty())
            steps.push_back(routing(scene, fittedText(scene, fitted), *fitted.type, cables));
    }
    for (const Device* device : scene.own) {
        const auto cables = cablesAt(scene, {device});
        if (cables.empty())
            continue;
        steps.push_back(routing(scene, device->name, scene.typeOf(*device), cables));
        steps.back().device = device->id;
    }
    return steps;
}

std::vector<InstallStep> lightSteps(const Scene& scene)
{
    std::vector<InstallStep> steps;
    for (const Device* device : scene.own) {
        const DeviceType& type = scene.typeOf(*device);
        if (hasOwnLasers(type) && type.inside->laserModules.value.value_or(0) > 0)
            steps.push_back(lighting(scene, *device, static_cast<int>(*type.inside->laserModules.value)));
    }
    return steps;
}

}  // namespace model::install
