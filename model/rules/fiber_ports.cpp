// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/fiber_ports.h"

namespace model {

FiberPort fiberPort(const Tables& plan, const PortRef& port)
{
    const DeviceType& type = plan.deviceTypes.at(plan.devices.at(port.device).type);
    const PortPlace place = portPlace(type, port.number);
    return {port, &type, place.group, place.index};
}

bool isJumper(const Cable& cable, const FiberPort& a, const FiberPort& b)
{
    return cable.furtherA.empty() && cable.furtherB.empty() && a.type->through.empty() && b.type->through.empty();
}

QStringList cablesOf(const Tables& plan, const LightPath& path)
{
    QStringList names;
    for (const PathStep& step : path.steps) {
        if (step.cable)
            names << cableName(plan.naming(), plan.cables.at(*step.cable));
    }
    return names;
}

bool matesWithPins(const QString& connector)
{
    return connector.startsWith(QLatin1String("mpo")) || connector.startsWith(QLatin1String("mmc"))
        || connector.startsWith(QLatin1String("mtp"));
}

}  // namespace model
