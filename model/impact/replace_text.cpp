// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/impact/impact_text.h"
#include "model/impact/name_runs.h"
#include "model/optics/light_path.h"
#include "model/rules/answer.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::Impact)
};

const DeviceType& typeOf(const Tables& plan, Id<Device> device)
{
    return plan.deviceTypes.at(plan.devices.at(device).type);
}

QString deviceText(const Tables& plan, Id<Device> id)
{
    const Device& device = plan.devices.at(id);
    return Text::tr("%1 (%2), rack %3, unit %4")
        .arg(device.name, typeOf(plan, id).name, plan.racks.at(device.rack).name)
        .arg(device.unit);
}

QString partText(const Tables& plan, Id<Device> device, const InnerPart& part)
{
    const QString name = plan.devices.at(device).name;
    switch (part.kind) {
    case PartKind::Laser:
        return Text::tr("Laser module %1 of %2: a laser is changed with its module.")
            .arg(partName({PartKind::LaserModule, part.number, 0}), deviceText(plan, device));
    case PartKind::LaserModule:
        return Text::tr("Laser module %1 of %2.").arg(partName(part), deviceText(plan, device));
    case PartKind::Engine:
        return Text::tr("Switch %1: an engine is not changed in the field.").arg(deviceText(plan, device));
    case PartKind::SubAssembly:
        return Text::tr(
                   "Switch %1: it is published that sub-assemblies come off, not that they are changed in the field.")
            .arg(deviceText(plan, device));
    case PartKind::Asic:
        return Text::tr("Switch %1: an ASIC is not changed in the field.").arg(deviceText(plan, device));
    case PartKind::PmConnector:
        break;
    }
    const auto& inside = typeOf(plan, device).inside;
    if (inside && inside->pmLocation == PmLocation::Inside)
        return Text::tr("Switch %1: its PM fibers are within the chassis.").arg(deviceText(plan, device));
    return Text::tr("Clean %1:%2 and its PM cable; change the cable if it stays dark.").arg(name, partName(part));
}

QString portAdvice(const Tables& plan, const PlanIndex& index, const PortRef& port)
{
    const auto cable = cableIn(index, port);
    const QString first = cable ? Text::tr("First clean and inspect the connector and cable %1.")
                                      .arg(cableName(plan.naming(), plan.cables.at(*cable)))
                                : Text::tr("First clean and inspect the connector.");
    const PortGroup& group = *portPlace(typeOf(plan, port.device), port.number).group;
    if (group.use == PortUse::Nic)
        return first + Text::tr(" Then the optic in it, then tray %1.").arg(deviceText(plan, port.device));
    const SwitchInside inside(typeOf(plan, port.device), plan.profile().optics);
    const LaneParts behind = inside.behind({port.number, 1});
    if (behind.engine == 0)
        return first + Text::tr(" Then %1.").arg(deviceText(plan, port.device));
    if (behind.laserModule == 0 || !hasOwnLasers(typeOf(plan, port.device)))
        return first
            + Text::tr(" Then its laser; its engine is changed with switch %1.").arg(deviceText(plan, port.device));
    return first
        + Text::tr(" Then laser module %1; its engine is changed with switch %2.")
              .arg(partName({PartKind::LaserModule, behind.laserModule, 0}), deviceText(plan, port.device));
}

QString cableText(const Tables& plan, Id<Cable> id)
{
    const Cable& cable = plan.cables.at(id);
    const auto glass = glassLength(plan, cable);
    const QString length = glass ? Text::tr("%1 m").arg(shown(static_cast<double>(glass->base()) / 1e6))
                                 : Text::tr("length not known: it is not routed");
    return Text::tr("Cable %1 (%2, %3), label %4.")
        .arg(cableName(plan.naming(), cable), plan.cableTypes.at(cable.type).name, length, labelText(plan, cable));
}

QString rackText(const Tables& plan, const PlanIndex& index, Id<Rack> id, std::optional<BusbarEnd> end)
{
    const Rack& rack = plan.racks.at(id);
    if (!end)
        return Text::tr("Rack %1, or what all of it hangs on.").arg(rack.name);
    QStringList shelves;
    for (const Id<Device> device : index.devicesOf(id)) {
        const Device& found = plan.devices.at(device);
        const bool isTop = 2 * found.unit > plan.rackTypes.at(rack.type).heightUnits;
        if (found.clipped && typeOf(plan, device).deviceClass == DeviceClass::PowerShelf
            && isTop == (*end == BusbarEnd::Top))
            shelves << found.name;
    }
    if (shelves.isEmpty())
        return Text::tr("Nothing: no shelf feeds that end.");
    return Text::tr("What feeds that end of the busbar of rack %1: shelves %2 and their supply.")
        .arg(rack.name, nameRuns(shelves, 4));
}

}  // namespace

QString replaceText(const Tables& plan, const PlanIndex& index, const Impact& impact)
{
    const Lost& lost = impact.lost;
    if (const auto* device = std::get_if<Id<Device>>(&lost.object)) {
        if (lost.part)
            return partText(plan, *device, *lost.part);
        if (lost.coupling || lost.clip)
            return Text::tr("%1 on %2.").arg(lostName(plan, lost), deviceText(plan, *device));
        return Text::tr("%1.").arg(deviceText(plan, *device));
    }
    if (const auto* port = std::get_if<PortRef>(&lost.object))
        return portAdvice(plan, index, *port);
    if (const auto* cable = std::get_if<Id<Cable>>(&lost.object))
        return cableText(plan, *cable);
    if (const auto* tray = std::get_if<Id<Tray>>(&lost.object))
        return impact.cablesCut.empty()
            ? Text::tr("Nothing: no routed cable lies in tray %1.").arg(plan.trays.at(*tray).name)
            : Text::tr("The %1 cables that lie in tray %2.")
                  .arg(impact.cablesCut.size())
                  .arg(plan.trays.at(*tray).name);
    if (const auto* rack = std::get_if<Id<Rack>>(&lost.object))
        return rackText(plan, index, *rack, lost.busbarEnd);
    if (const auto* cdu = std::get_if<Id<Cdu>>(&lost.object)) {
        const Cdu& found = plan.cdus.at(*cdu);
        return Text::tr("%1 (%2).").arg(found.name, plan.cduTypes.at(found.type).name);
    }
    if (const auto* id = std::get_if<Id<Manifold>>(&lost.object)) {
        const Manifold& manifold = plan.manifolds.at(*id);
        return Text::tr("Manifold %1 at the rear of rack %2, or what feeds it%3.")
            .arg(manifold.name, plan.racks.at(manifold.rack).name,
                 manifold.cdu ? Text::tr(" (%1)").arg(plan.cdus.at(*manifold.cdu).name) : QString());
    }
    return {};
}

}  // namespace model
