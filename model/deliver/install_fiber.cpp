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

/// A cable may be bent to 20 times its outside diameter while it is pulled; a fiber cable for which no more is stated (cabling
/// guide, as transcribed by a third party; installed it is 10 times).
Figure<Length> bendWhilePulled(const CableType& type)
{
    if (type.bendRadiusUnderLoad.known() || isCopper(type) || !type.outsideDiameter.known())
        return type.bendRadiusUnderLoad;
    return {*type.outsideDiameter.value * 20, QStringLiteral("derived: 20 x the outside diameter"), {}};
}

/// The widest bend that any of the cables needs; nothing where one of them does not say.
template <class BendOf>
Reading widestBend(const Scene& scene, const std::vector<const Cable*>& cables, BendOf&& bendOf)
{
    Figure<Length> widest;
    for (const Cable* cable : cables) {
        const Figure<Length> bend = bendOf(scene.plan.cableTypes.at(cable->type));
        if (!bend.known())
            return {};
        if (!widest.known() || *bend.value > *widest.value)
            widest = bend;
    }
    return reading(widest, 1000, 0);
}

/// Lines for the bends of fibers and of copper, those of the cables that are there.
void addBends(const Scene& scene, const std::vector<const Cable*>& cables, InstallStep& step)
{
    std::vector<const Cable*> fibers;
    std::vector<const Cable*> copper;
    for (const Cable* cable : cables)
        (isCopper(scene.plan.cableTypes.at(cable->type)) ? copper : fibers).push_back(cable);
    const auto add = [&](const QString& name, const Reading& bend) {
        step.fields.push_back(field(name, QStringLiteral("≥ "), bend, QStringLiteral("mm")));
    };
    const auto installed = [](const CableType& type) { return type.bendRadius; };
    if (!fibers.empty()) {
        add(Text::tr("Bend, pulling"), widestBend(scene, fibers, bendWhilePulled));
        add(Text::tr("Bend, installed"), widestBend(scene, fibers, installed));
    }
    if (!copper.empty())
        add(Text::tr("Bend of copper"), widestBend(scene, copper, installed));
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
        {Text::tr("Cables plugged"), QStringLiteral("= ") + QString::number(cables.size()), QString(), false}};
    addBends(scene, cables, step);
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

/// "300-350 mW", what each laser of the type gives.
Reading laserPower(const DeviceType& type)
{
    const auto least = entryFigure(type.json, "laser_power_min");
    const auto most = entryFigure(type.json, "laser_power_max");
    if (!least || !most || least->unit != most->unit)
        return {};
    return {number(least->value) + u'-' + number(most->value) + u' ' + most->unit, least->assumed || most->assumed};
}

/// Before any laser module goes in: nobody looks into the light, which nobody sees.
InstallStep warning(const std::vector<const DeviceType*>& types)
{
    InstallStep step;
    step.what = Text::tr("Invisible laser light: never look into a plug or a port");
    QStringList said;
    for (const DeviceType* type : types)
        said << Text::tr("Each laser of %1 gives: %2.").arg(type->name, inWords(laserPower(*type), {}));
    step.how = said.join(u' ') + u' '
        + Text::tr("Laser class and eye protection: %1. Use the scope, never the eye.").arg(unknownText());
    step.boxes = {Text::tr("every plug seated or capped"), Text::tr("every empty port capped"),
                  Text::tr("all who work near are told")};
    step.stop = Text::tr("No open plug, no open port, nobody looks in. Without both names: no laser module goes in.");
    return step;
}

InstallStep lighting(const Scene& scene, const Device& device, int modules)
{
    const DeviceType& type = scene.typeOf(device);
    const SwitchInside inside(type, scene.plan.profile().optics);
    InstallStep step;
    step.device = device.id;
    step.what = Text::tr("Light of the %1 laser modules of %2").arg(modules).arg(device.name);
    for (int module = 1; module <= modules; ++module) {
        std::set<int> ports;
        for (const PortLane& lane : inside.lanesOf({PartKind::LaserModule, module}))
            ports.insert(lane.port);
        step.readings.push_back({partName({PartKind::LaserModule, module}), portsText(type, ports)});
    }
    const bool namesPorts = std::any_of(step.readings.begin(), step.readings.end(),
                                        [](const InstallReading& reading) { return !reading.of.isEmpty(); });
    const QString order = namesPorts ? Text::tr("Insert in the order of the plate (ports at the right);")
                                     : Text::tr("Insert in the order of the plate;");
    step.how = order + u' ' + Text::tr("write the power %1 reports. Limit: %2.").arg(device.name, unknownText());
    step.readingUnit = QStringLiteral("dBm");
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
    std::vector<const DeviceType*> types;
    for (const Device* device : scene.own) {
        const DeviceType& type = scene.typeOf(*device);
        if (!hasOwnLasers(type) || type.inside->laserModules.value.value_or(0) <= 0)
            continue;
        steps.push_back(lighting(scene, *device, static_cast<int>(*type.inside->laserModules.value)));
        if (std::find(types.begin(), types.end(), &type) == types.end())
            types.push_back(&type);
    }
    if (!steps.empty())
        steps.insert(steps.begin(), warning(types));
    return steps;
}

}  // namespace model::install
