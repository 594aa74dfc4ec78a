// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/impact/lost.h"

#include "model/core/near_miss.h"
#include "model/edit/called.h"
#include "model/optics/trace_text.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::Lost)
};

constexpr QLatin1String kClip("clip");
constexpr QLatin1String kBusbarTop("busbar-top");
constexpr QLatin1String kBusbarBottom("busbar-bottom");
constexpr QLatin1String kLoop("loop-");

Lost whole(const ObjectRef& object)
{
    Lost lost;
    lost.object = object;
    return lost;
}

Lost partOf(Id<Device> device, const InnerPart& part)
{
    Lost lost = whole(device);
    lost.part = part;
    return lost;
}

Lost couplingOf(Id<Device> device, int coupling)
{
    Lost lost = whole(device);
    lost.coupling = coupling;
    return lost;
}

Lost clipOf(Id<Device> device)
{
    Lost lost = whole(device);
    lost.clip = true;
    return lost;
}

Lost endOf(Id<Rack> rack, BusbarEnd end)
{
    Lost lost = whole(rack);
    lost.busbarEnd = end;
    return lost;
}

int countOf(const Count& count) { return static_cast<int>(count.value.value_or(0)); }

QString partsOfDevice(const DeviceType& type, const QString& asked)
{
    QStringList parts = partsLike(type, asked);
    const QString sort = asked.section(u'-', 0, 0) + u'-';
    if (!parts.isEmpty() && parts.first().startsWith(sort))
        return parts.join(QStringLiteral(", "));
    for (const PortGroup& group : type.ports) {
        if (group.count > 0)
            parts << (group.count == 1
                          ? group.prefix + u'1'
                          : Text::tr("%1 to %2").arg(group.prefix + u'1', group.prefix + QString::number(group.count)));
    }
    for (const Coupling& coupling : type.couplings)
        parts << coupling.name;
    if (type.hasClip)
        parts << kClip;
    return parts.join(QStringLiteral(", "));
}

Result<Lost> lostOfDevice(const Tables& plan, const Device& device, const QString& part)
{
    const DeviceType& type = plan.deviceTypes.at(device.type);
    // A module of a shelf has the name of none of its ports, and a port with lasers behind it is more than its connector.
    const auto inner = partCalled(type, part);
    if (const auto port = portNumber(type, part); port && (!inner || type.deviceClass != DeviceClass::Switch))
        return whole(PortRef{device.id, *port});
    if (inner)
        return partOf(device.id, *inner);
    for (std::size_t i = 0; i < type.couplings.size(); ++i) {
        if (type.couplings[i].name == part)
            return couplingOf(device.id, static_cast<int>(i) + 1);
    }
    if (part == kClip && type.hasClip)
        return clipOf(device.id);
    if (part.startsWith(QLatin1String("els-")) && type.inside && !hasOwnLasers(type)
        && countOf(type.inside->pmConnectors) > 0)
        return Error{Text::tr("%1 has no \"%2\": its lasers stand in a laser shelf; \"rackloom trace DESIGN %1:pm-1\" "
                              "says in which.")
                         .arg(device.name, part)};
    const QString parts = partsOfDevice(type, part);
    if (parts.isEmpty())
        return Error{Text::tr("%1 has no \"%2\": nothing is known of its parts. Ask for %1.").arg(device.name, part)};
    return Error{Text::tr("%1 has no \"%2\"; it has %3.").arg(device.name, part, parts)};
}

Result<Lost> lostOfRack(const Tables& plan, const Rack& rack, const QString& part)
{
    if (part == kBusbarTop)
        return endOf(rack.id, BusbarEnd::Top);
    if (part == kBusbarBottom)
        return endOf(rack.id, BusbarEnd::Bottom);
    std::optional<Lost> loop;
    QStringList parts{kBusbarTop, kBusbarBottom};
    plan.manifolds.forEach([&](const Manifold& manifold) {
        if (manifold.rack != rack.id)
            return;
        parts << kLoop + manifold.loop;
        if (part == parts.last())
            loop = whole(manifold.id);
    });
    if (loop)
        return *loop;
    return Error{Text::tr("Rack %1 has no \"%2\"; it has %3.").arg(rack.name, part, parts.join(QStringLiteral(", ")))};
}

/// The object of that name among those that are called, in the order a person thinks of them.
std::optional<Lost> objectCalled(const Tables& plan, const QString& name)
{
    if (const auto* device = called(plan.devices, name))
        return whole(device->id);
    if (const auto* rack = called(plan.racks, name))
        return whole(rack->id);
    if (const auto* tray = called(plan.trays, name))
        return whole(tray->id);
    if (const auto* cdu = called(plan.cdus, name))
        return whole(cdu->id);
    if (const auto* manifold = called(plan.manifolds, name))
        return whole(manifold->id);
    return std::nullopt;
}

Error nothingCalled(const Tables& plan, const QString& name)
{
    std::vector<QString> names;
    const auto add = [&](const auto& table) {
        table.forEach([&](const auto& record) { names.push_back(record.name); });
    };
    add(plan.devices);
    add(plan.racks);
    add(plan.trays);
    add(plan.cdus);
    add(plan.manifolds);
    plan.cables.forEach([&](const Cable& cable) { names.push_back(cableName(plan.naming(), cable)); });
    return Error{Text::tr("There is no device, rack, cable, tray, manifold or CDU \"%1\".").arg(name)
                 + nearMissQuestion(name, names)};
}

QString sortText(PartKind kind)
{
    switch (kind) {
    case PartKind::Asic:
        return Text::tr("ASIC");
    case PartKind::SubAssembly:
        return Text::tr("Sub-assembly");
    case PartKind::Engine:
        return Text::tr("Engine");
    case PartKind::LaserModule:
        return Text::tr("Laser module");
    case PartKind::Laser:
        return Text::tr("Laser");
    case PartKind::PmConnector:
        break;
    }
    return Text::tr("PM connector");
}

LossChoice partsOfSort(Id<Device> device, PartKind kind, int count)
{
    LossChoice choice{sortText(kind), {}};
    for (int number = 1; number <= count; ++number)
        choice.things.push_back(partOf(device, {kind, number, 0}));
    return choice;
}

LossChoice lasersOf(Id<Device> device, int modules, int each)
{
    LossChoice choice{sortText(PartKind::Laser), {}};
    for (int module = 1; module <= modules; ++module) {
        for (int laser = 1; laser <= each; ++laser)
            choice.things.push_back(partOf(device, {PartKind::Laser, module, laser}));
    }
    return choice;
}

void addInside(std::vector<LossChoice>& choices, Id<Device> device, const DeviceType& type)
{
    if (!type.inside)
        return;
    const Inside& inside = *type.inside;
    if (hasOwnLasers(type)) {
        choices.push_back(partsOfSort(device, PartKind::LaserModule, countOf(inside.laserModules)));
        choices.push_back(lasersOf(device, countOf(inside.laserModules), countOf(inside.lasersPerModule)));
    }
    choices.push_back(partsOfSort(device, PartKind::Engine, countOf(inside.engines)));
    choices.push_back(partsOfSort(device, PartKind::SubAssembly, countOf(inside.subAssemblies)));
    choices.push_back(partsOfSort(device, PartKind::Asic, countOf(inside.asics)));
    if (type.deviceClass == DeviceClass::Switch)
        choices.push_back(partsOfSort(device, PartKind::PmConnector, countOf(inside.pmConnectors)));
}

void addDevice(std::vector<LossChoice>& choices, const DeviceType& type, Id<Device> device)
{
    choices.push_back({Text::tr("Whole device"), {whole(device)}});
    addInside(choices, device, type);
    LossChoice ports{Text::tr("Port"), {}};
    for (int number = 1; number <= portCount(type); ++number) {
        if (type.deviceClass != DeviceClass::Switch || portPlace(type, number).group->use != PortUse::LaserFeed)
            ports.things.push_back(whole(PortRef{device, number}));
    }
    choices.push_back(std::move(ports));
    LossChoice couplings{Text::tr("Coupling"), {}};
    for (std::size_t i = 0; i < type.couplings.size(); ++i)
        couplings.things.push_back(couplingOf(device, static_cast<int>(i) + 1));
    choices.push_back(std::move(couplings));
    if (type.hasClip)
        choices.push_back({Text::tr("Busbar clip"), {clipOf(device)}});
}

void addRack(std::vector<LossChoice>& choices, const PlanIndex& index, Id<Rack> rack)
{
    choices.push_back({Text::tr("Whole rack"), {whole(rack)}});
    choices.push_back({Text::tr("Busbar end"), {endOf(rack, BusbarEnd::Top), endOf(rack, BusbarEnd::Bottom)}});
    LossChoice loops{Text::tr("Coolant loop"), {}};
    for (const Id<Manifold> manifold : index.manifoldsOf(rack))
        loops.things.push_back(whole(manifold));
    choices.push_back(std::move(loops));
}

}  // namespace

QString lostName(const Tables& plan, const Lost& lost)
{
    if (const auto* manifold = std::get_if<Id<Manifold>>(&lost.object)) {
        const Manifold& found = plan.manifolds.at(*manifold);
        return plan.racks.at(found.rack).name + u':' + kLoop + found.loop;
    }
    const QString name = nameOf(plan, lost.object);
    if (lost.busbarEnd)
        return name + u':' + (*lost.busbarEnd == BusbarEnd::Top ? kBusbarTop : kBusbarBottom);
    if (lost.clip)
        return name + u':' + kClip;
    if (lost.part)
        return name + u':' + partName(*lost.part);
    if (lost.coupling) {
        const Device& device = plan.devices.at(std::get<Id<Device>>(lost.object));
        return name + u':'
            + plan.deviceTypes.at(device.type).couplings.at(static_cast<std::size_t>(*lost.coupling - 1)).name;
    }
    return name;
}

Result<Lost> lostCalled(const Tables& plan, const QString& name)
{
    if (const auto object = objectCalled(plan, name))
        return *object;
    const qsizetype colon = name.indexOf(u':');
    if (colon >= 0) {
        const QString part = name.mid(colon + 1);
        if (const auto* device = called(plan.devices, name.left(colon)))
            return lostOfDevice(plan, *device, part);
        if (const auto* rack = called(plan.racks, name.left(colon)))
            return lostOfRack(plan, *rack, part);
        return nothingCalled(plan, name.left(colon));
    }
    std::optional<Lost> cable;
    plan.cables.forEach([&](const Cable& each) {
        if (cableName(plan.naming(), each) == name)
            cable = whole(each.id);
    });
    if (cable)
        return *cable;
    return nothingCalled(plan, name);
}

std::vector<LossChoice> lossesOf(const Tables& plan, const PlanIndex& index, const ObjectRef& object)
{
    std::vector<LossChoice> choices;
    if (nameOf(plan, object).isEmpty())
        return choices;
    if (const auto* device = std::get_if<Id<Device>>(&object)) {
        addDevice(choices, plan.deviceTypes.at(plan.devices.at(*device).type), *device);
    } else if (const auto* port = std::get_if<PortRef>(&object)) {
        choices.push_back({Text::tr("This port"), {whole(object)}});
        addDevice(choices, plan.deviceTypes.at(plan.devices.at(port->device).type), port->device);
    } else if (const auto* rack = std::get_if<Id<Rack>>(&object)) {
        addRack(choices, index, *rack);
    } else if (std::holds_alternative<Id<Cable>>(object)) {
        choices.push_back({Text::tr("This cable"), {whole(object)}});
    } else if (std::holds_alternative<Id<Tray>>(object)) {
        choices.push_back({Text::tr("All cables in it"), {whole(object)}});
    } else if (std::holds_alternative<Id<Cdu>>(object)) {
        choices.push_back({Text::tr("This CDU"), {whole(object)}});
    } else if (std::holds_alternative<Id<Manifold>>(object)) {
        choices.push_back({Text::tr("This loop"), {whole(object)}});
    }
    std::erase_if(choices, [](const LossChoice& choice) { return choice.things.empty(); });
    return choices;
}

}  // namespace model
