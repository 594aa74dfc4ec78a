// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/port_light.h"

#include "views/fiber/port_key.h"

#include <QCoreApplication>

#include <set>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::portLight)
};

std::vector<int> listOf(const std::set<int>& numbers) { return {numbers.begin(), numbers.end()}; }

/// "engine-21", "pm-11/12".
QString partsText(PartKind kind, const std::vector<int>& numbers)
{
    QString text;
    for (const int number : numbers)
        text += text.isEmpty() ? partName({kind, number, 0}) : u'/' + QString::number(number);
    return text;
}

}  // namespace

PortLight lightOf(const Tables& plan, const PlanIndex& index, const PortRef& port)
{
    PortLight light;
    const Device* device = plan.devices.find(port.device);
    if (!device)
        return light;
    const DeviceType& type = plan.deviceTypes.at(device->type);
    const SwitchInside inside(type, plan.profile().optics);
    std::set<int> modules;
    std::set<int> connectors;
    std::set<int> engines;
    std::set<int> asics;
    const auto add = [](std::set<int>& numbers, int number) {
        if (number > 0)
            numbers.insert(number);
    };
    for (int lane = 1; lane <= inside.lanes(); ++lane) {
        const LaneParts parts = inside.behind({port.number, lane});
        add(modules, parts.laserModule);
        add(connectors, parts.pmConnector);
        add(engines, parts.engine);
        add(asics, parts.asic);
    }
    light = {listOf(modules), listOf(connectors), listOf(engines), listOf(asics), {}};
    if (hasOwnLasers(type) || light.connectors.empty())
        return light;
    // A switch without lasers of its own: whatever its PM connectors are fed from.
    modules.clear();
    FiberTracer tracer(plan, index);
    for (const int connector : light.connectors) {
        const FiberTrace& feed = tracer.traceFeed(port.device, connector, 1, false);
        if (feed.hops.empty() || feed.hops.front().kind != HopKind::Laser)
            continue;
        modules.insert(feed.hops.front().part.number);
        light.shelf = plan.devices.at(feed.hops.front().device).name;
    }
    light.modules = listOf(modules);
    return light;
}

QString litByText(const Tables& plan, const PlanIndex& index, const PortRef& port)
{
    const PortLight light = lightOf(plan, index, port);
    if (!light.isLit())
        return {};
    const QString name = portName(plan.deviceTypes.at(plan.devices.at(port.device).type), port.number);
    QStringList parts{partsText(PartKind::LaserModule, light.modules), partsText(PartKind::Engine, light.engines),
                      partsText(PartKind::PmConnector, light.connectors)};
    if (light.modules.empty())
        return Words::tr("port %1 is lit by no laser: %2").arg(name, parts.mid(1).join(QStringLiteral(", ")));
    if (!light.shelf.isEmpty())
        parts[0] = light.shelf + u':' + parts[0];
    parts.removeAll(QString());
    return Words::tr("port %1 is lit by %2").arg(name, parts.join(QStringLiteral(", ")));
}

QString laserModuleText(const Tables& plan, const DeviceType& type, int module)
{
    const SwitchInside inside(type, plan.profile().optics);
    std::set<int> ports;
    for (const PortLane& lane : inside.lanesOf({PartKind::LaserModule, module, 0}))
        ports.insert(lane.port);
    const QString name = Words::tr("laser module %1").arg(partName({PartKind::LaserModule, module, 0}));
    return ports.empty() ? name : Words::tr("%1, lights ports %2").arg(name, numberRuns(listOf(ports), 3));
}

}  // namespace views
