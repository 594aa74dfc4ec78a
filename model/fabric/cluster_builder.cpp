// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/cluster_builder.h"

#include "model/edit/names.h"
#include "model/fabric/hall_figures.h"

#include <algorithm>
#include <limits>
#include <map>

namespace model {

namespace {

std::vector<Id<Device>> places(int count)
{
    return std::vector<Id<Device>>(static_cast<std::size_t>(count), Id<Device>(1));
}

Length widthOf(const RackType& type) { return type.width.value.value_or(600_mm); }
Length depthOf(const RackType& type) { return type.depth.value.value_or(kRowDepth); }

/// What a device gives to the coolant; all of its heat where the share is not known.
Power heatOf(const DeviceType& type)
{
    return part(type.draw.value.value_or(Power()), type.liquidShare.value.value_or(100_percent));
}

/// A unit of unknown capacity counts as one that eight compute racks and their switches fit.
CoolantLoads coolantLoads(const ClusterTypes& types)
{
    const Power rack = types.compute->nominalPower.value.value_or(Power());
    const Power compute = part(rack, types.compute->liquidShare.value.value_or(100_percent));
    const Power network = heatOf(*types.switchType) * types.switchesPerRack;
    return {compute, network,
            types.cdu->capacity.value.value_or(Power::fromBase(std::numeric_limits<std::int64_t>::max()))};
}

}  // namespace

ClusterBuilder::ClusterBuilder(Tables& plan, const ClusterSpec& spec, const FabricShape& shape,
                               const ClusterTypes& types)
    : m_plan(plan),
      m_spec(spec),
      m_shape(shape),
      m_types(types),
      m_line(rackLine(shape, types.switchesPerRack)),
      m_coolant(shareCoolant(m_line, coolantLoads(types))),
      m_hall(layOutHall(
          m_line, m_coolant.cdus,
          {widthOf(*types.compute), depthOf(*types.compute), widthOf(*types.network), depthOf(*types.network)})),
      m_racking(rackingOrder(shape)),
      m_trays(places(shape.computeRacks * kTraysPerRack)),
      m_leaves(places(shape.leaves)),
      m_spines(places(shape.spines)),
      m_cores(places(shape.cores))
{
}

void ClusterBuilder::build()
{
    addRowsAndRacks();
    addDevices();
    addCoolant();
    addTrays(TrayKind::Fiber);
    if (m_spec.management)
        addTrays(TrayKind::Copper);
    addCables();
    if (m_spec.management)
        addManagement();
    if (m_spec.route) {
        routeCables();
        sizeTrays();
    }
}

void ClusterBuilder::addRowsAndRacks()
{
    Hall hall = m_plan.hall();
    hall.width = m_hall.width;
    hall.depth = m_hall.depth;
    m_plan.halls.put(hall);
    for (std::size_t row = 0; row < m_hall.rows.size(); ++row)
        m_plan.rows.put({m_plan.rows.nextId(), rowName(m_spec.naming, static_cast<int>(row) + 1)});
    for (std::size_t i = 0; i < m_line.size(); ++i) {
        const RackPlace& place = m_hall.racks[i];
        const Id<Row> row(static_cast<std::uint32_t>(place.row + 1));
        const RackType& type = m_line[i].compute ? *m_types.compute : *m_types.network;
        const QString name = rackName(m_spec.naming, m_plan.rows.at(row).name, place.inRow + 1);
        m_plan.racks.put({m_plan.racks.nextId(), name, type.id, row, place.x, place.y, place.facing});
    }
}

Id<Device> ClusterBuilder::addDevice(Device device)
{
    device.id = m_plan.devices.nextId();
    device.clipped = m_plan.deviceTypes.at(device.type).hasClip;
    const Id<Device> id = device.id;
    m_plan.devices.put(std::move(device));
    return id;
}

void ClusterBuilder::addDevices()
{
    for (std::size_t i = 0; i < m_line.size(); ++i) {
        const Rack& rack = m_plan.racks.at(Id<Rack>(static_cast<std::uint32_t>(i + 1)));
        m_firstDevice.push_back(m_plan.devices.nextId().value());
        if (m_line[i].compute)
            addComputeDevices(rack, m_line[i].number);
        else
            addNetworkDevices(rack, m_line[i].number);
    }
}

void ClusterBuilder::addComputeDevices(const Rack& rack, int number)
{
    std::map<DeviceClass, int> counts;
    for (const RackContent& content : m_types.compute->contents) {
        const DeviceType& type = *findType<DeviceType>(m_plan, content.device);
        for (int i = 0; i < content.count; ++i) {
            const int n = ++counts[type.deviceClass];
            const int unit = content.unit + i * static_cast<int>(type.heightUnits.value.value_or(1));
            const QString name = deviceName(m_spec.naming, type.deviceClass, rack.name, n);
            const Id<Device> id = addDevice({Id<Device>(1), name, type.id, rack.id, unit});
            if (type.deviceClass == DeviceClass::ComputeTray)
                m_trays[static_cast<std::size_t>(number * kTraysPerRack + n - 1)] = id;
        }
    }
}

void ClusterBuilder::addNetworkDevices(const Rack& rack, int number)
{
    int shelves = 0;
    for (const RackContent& content : m_types.network->contents) {
        const DeviceType& type = *findType<DeviceType>(m_plan, content.device);
        for (int i = 0; i < content.count; ++i)
            addDevice({Id<Device>(1), deviceName(m_spec.naming, type.deviceClass, rack.name, ++shelves), type.id,
                       rack.id, content.unit + i});
    }
    const auto first = static_cast<std::size_t>(number * m_types.switchesPerRack);
    std::size_t next = first;
    for (const RackSlot& slot : m_types.network->places) {
        if (slot.use != QLatin1String("switch"))
            continue;
        if (next == m_racking.size() || next == first + static_cast<std::size_t>(m_types.switchesPerRack))
            return;
        const RackedSwitch& racked = m_racking[next++];
        const int perGroup = racked.role == 0 ? m_shape.leavesPerPod
            : racked.role == 1                ? m_shape.spinesPerPod
                                              : m_shape.coresPerPlane;
        Device device{Id<Device>(1), {}, m_types.switchType->id, rack.id, slot.unit};
        device.role = racked.role == 0 ? FabricRole::Leaf : racked.role == 1 ? FabricRole::Spine : FabricRole::Core;
        device.pod = racked.number / perGroup + 1;
        device.index = racked.number % perGroup + 1;
        device.name = switchName(m_spec.naming, device.role, device.pod, device.index);
        auto& list = racked.role == 0 ? m_leaves : racked.role == 1 ? m_spines : m_cores;
        list[static_cast<std::size_t>(racked.number)] = addDevice(device);
    }
}

void ClusterBuilder::addCoolant()
{
    for (const CduPlace& place : m_hall.cdus) {
        const auto n = static_cast<int>(m_plan.cdus.size()) + 1;
        m_plan.cdus.put({m_plan.cdus.nextId(), cduName(m_spec.naming, n), m_types.cdu->id, place.x, place.y});
    }
    for (std::size_t i = 0; i < m_line.size(); ++i) {
        connectCoolant(m_plan.racks.at(Id<Rack>(static_cast<std::uint32_t>(i + 1))),
                       m_plan.cdus.at(Id<Cdu>(static_cast<std::uint32_t>(m_coolant.cduOf[i] + 1))));
    }
}

void ClusterBuilder::connectCoolant(const Rack& rack, const Cdu& cdu)
{
    std::vector<Manifold> manifolds;
    for (const ManifoldType& type : m_plan.rackTypes.at(rack.type).manifolds) {
        const Manifold manifold{m_plan.manifolds.nextId(), manifoldName(m_spec.naming, rack.name, type.loop), rack.id,
                                type.loop, cdu.id};
        m_plan.manifolds.put(manifold);
        manifolds.push_back(manifold);
    }
    const std::uint32_t end =
        rack.id.value() < m_firstDevice.size() ? m_firstDevice[rack.id.value()] : m_plan.devices.nextId().value();
    for (std::uint32_t id = m_firstDevice[rack.id.value() - 1]; id < end; ++id) {
        const Device& device = m_plan.devices.at(Id<Device>(id));
        const DeviceType& type = m_plan.deviceTypes.at(device.type);
        for (std::size_t i = 0; i < type.couplings.size(); ++i) {
            const Coupling& coupling = type.couplings[i];
            for (const Manifold& manifold : manifolds) {
                if (manifold.loop != coupling.loop)
                    continue;
                const auto hose = coupling.blindMate ? std::nullopt : std::optional(m_types.hose->id);
                m_plan.hoses.put(
                    {m_plan.hoses.nextId(), device.id, static_cast<int>(i) + 1, manifold.id, coupling.direction, hose});
            }
        }
    }
}

}  // namespace model
