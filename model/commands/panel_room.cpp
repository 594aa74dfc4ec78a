// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/panel_room.h"

#include "model/catalog/catalog.h"
#include "model/commands/move_device.h"
#include "model/core/near_miss.h"
#include "model/edit/names.h"
#include "model/optics/fiber_map.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::PanelRoom)
};

const PortGroup* groupCalled(const DeviceType& type, const QString& prefix)
{
    for (const PortGroup& group : type.ports) {
        if (group.prefix == prefix)
            return &group;
    }
    return nullptr;
}

bool isPanel(const DeviceType& type)
{
    return (type.deviceClass == DeviceClass::Panel || type.deviceClass == DeviceClass::ShuffleBox)
        && type.through.size() == 1;
}

bool takes(const DeviceType& type, const CableType& trunk)
{
    const PortGroup* rear = groupCalled(type, type.through.front().rear);
    return rear && rear->connector == trunk.connector && rear->medium == trunk.medium
        && (rear->polish.isEmpty() || trunk.polish.isEmpty() || rear->polish == trunk.polish);
}

/// The panels of the design and the catalog that a trunk plugs into; shuffle boxes only where they are asked for.
std::vector<const DeviceType*> panelTypes(const Tables& plan, const CableType& trunk, const QString& key)
{
    std::vector<const DeviceType*> types;
    const auto add = [&](const DeviceType& type) {
        const bool asked = key.isEmpty() ? isPanel(type) && type.through.front().map.empty() : type.key == key;
        if (asked && isPanel(type) && takes(type, trunk))
            types.push_back(&type);
    };
    plan.deviceTypes.forEach(add);
    for (const CatalogType& type : Catalog::builtIn().types()) {
        const auto* device = std::get_if<DeviceType>(&type);
        if (device && !findType<DeviceType>(plan, device->key))
            add(*device);
    }
    std::sort(types.begin(), types.end(), [](const DeviceType* a, const DeviceType* b) {
        return std::pair(frontPorts(*a).size(), a->key) < std::pair(frontPorts(*b).size(), b->key);
    });
    return types;
}

std::vector<QString> panelKeys(const Tables& plan)
{
    std::set<QString> keys;
    plan.deviceTypes.forEach([&](const DeviceType& type) {
        if (isPanel(type))
            keys.insert(type.key);
    });
    for (const CatalogType& type : Catalog::builtIn().types()) {
        const auto* device = std::get_if<DeviceType>(&type);
        if (device && isPanel(*device))
            keys.insert(device->key);
    }
    return {keys.begin(), keys.end()};
}

int heightOf(const DeviceType& type)
{
    return static_cast<int>(std::max<std::int64_t>(1, type.heightUnits.value.value_or(1)));
}

bool isKept(const RackType& rack, int unit, int height)
{
    return std::any_of(rack.places.begin(), rack.places.end(), [&](const RackSlot& slot) {
        return unit < slot.unit + slot.units && slot.unit < unit + height;
    });
}

}  // namespace

QString pinsBehind(const Tables& plan, const QString& panelType)
{
    const DeviceType* type = findType<DeviceType>(plan, panelType);
    for (const CatalogType& each : Catalog::builtIn().types()) {
        const auto* device = std::get_if<DeviceType>(&each);
        if (!type && device && device->key == panelType)
            type = device;
    }
    const PortGroup* rear = type && isPanel(*type) ? groupCalled(*type, type->through.front().rear) : nullptr;
    return rear ? rear->gender : QString();
}

std::vector<int> frontPorts(const DeviceType& type)
{
    std::vector<int> ports;
    int first = 1;
    for (const PortGroup& group : type.ports) {
        for (int i = 0; group.prefix == type.through.front().front && i < group.count; ++i)
            ports.push_back(first + i);
        first += group.count;
    }
    return ports;
}

PanelRoom::PanelRoom(Edit& edit, const Tables& plan, const CableType& trunk, const QString& key)
    : m_edit(edit), m_plan(plan), m_key(key), m_plugged(plan), m_types(panelTypes(plan, trunk, key))
{
    plan.devices.forEach([&](const Device& device) { m_names.insert(device.name); });
}

Result<Done> PanelRoom::canBegin() const
{
    if (!m_types.empty())
        return Done{};
    if (m_key.isEmpty())
        return Error{Text::tr("Neither the design nor the catalog has a panel that the trunk plugs into.")};
    const std::vector<QString> keys = panelKeys(m_plan);
    if (std::find(keys.begin(), keys.end(), m_key) != keys.end())
        return Error{Text::tr("The trunk does not plug into \"%1\".").arg(m_key)};
    return Error{Text::tr("There is no panel type \"%1\".").arg(m_key) + nearMissQuestion(m_key, keys)};
}

bool PanelRoom::isStraight() const { return m_types.front()->through.front().map.empty(); }

bool PanelRoom::isFree(const PortRef& front) const
{
    if (m_plugged.cableIn(front))
        return false;
    const DeviceType& type = m_edit.plan().deviceTypes.at(m_edit.plan().devices.at(front.device).type);
    const std::vector<int> behind = portsBehind(type, front.number);
    return !behind.empty() && std::none_of(behind.begin(), behind.end(), [&](int port) {
        return m_plugged.cableIn({front.device, port}).has_value();
    });
}

std::vector<PortRef> PanelRoom::freePorts(Id<Rack> rack, int most) const
{
    std::vector<std::pair<int, Id<Device>>> panels;
    m_plan.devices.forEach([&](const Device& device) {
        const DeviceType& type = m_plan.deviceTypes.at(device.type);
        const auto fits = [&](const DeviceType* each) { return each->key == type.key; };
        if (device.rack == rack && std::any_of(m_types.begin(), m_types.end(), fits))
            panels.emplace_back(device.unit, device.id);
    });
    std::sort(panels.begin(), panels.end());
    std::vector<PortRef> ports;
    for (const auto& [unit, id] : panels) {
        for (const int number : frontPorts(m_plan.deviceTypes.at(m_plan.devices.at(id).type))) {
            if (static_cast<int>(ports.size()) < most && isFree({id, number}))
                ports.push_back({id, number});
        }
    }
    return ports;
}

QString PanelRoom::nameFor(Id<Rack> rack)
{
    for (int n = 1;; ++n) {
        const QString name = deviceName(m_plan.naming(), DeviceClass::Panel, m_plan.racks.at(rack).name, n);
        if (m_names.insert(name).second)
            return name;
    }
}

std::optional<Id<Device>> PanelRoom::place(Id<Rack> rack, const DeviceType& type)
{
    const DeviceType* carried = findType<DeviceType>(m_edit.plan(), type.key);
    const Id<DeviceType> typeId = carried ? carried->id : m_edit.add(type);
    Device device{m_edit.plan().devices.nextId(), {}, typeId, rack};
    m_edit.put(device);
    std::vector<int> units = unitsFor(m_edit.plan(), device.id, rack);
    const RackType& rackType = m_plan.rackTypes.at(m_plan.racks.at(rack).type);
    std::erase_if(units, [&](int unit) { return isKept(rackType, unit, heightOf(type)); });
    if (units.empty()) {
        m_edit.erase(device.id);
        if (!carried)
            m_edit.erase(typeId);
        return std::nullopt;
    }
    device.unit = units.back();
    device.name = nameFor(rack);
    m_edit.put(device);
    m_placed.push_back(device.id);
    return device.id;
}

Error PanelRoom::noRoom(Id<Rack> rack, int found, int wanted) const
{
    return Error{
        Text::tr("%1 has no free units for the panels: %2 of %3 ports have a place. Trunk fewer cables, or move what "
                 "stands in the way; units kept for switches and their fibers stay free.")
            .arg(m_plan.racks.at(rack).name)
            .arg(found)
            .arg(wanted)};
}

Result<std::vector<PortRef>> PanelRoom::take(Id<Rack> rack, int count)
{
    std::vector<PortRef> ports = freePorts(rack, count);
    while (static_cast<int>(ports.size()) < count) {
        const auto missing = static_cast<std::size_t>(count) - ports.size();
        auto type = std::find_if(m_types.begin(), m_types.end(),
                                 [&](const DeviceType* each) { return frontPorts(*each).size() >= missing; });
        std::optional<Id<Device>> panel;
        for (auto fits = type == m_types.end() ? type : std::next(type); !panel && fits != m_types.begin();)
            panel = place(rack, **--fits);
        if (!panel)
            return noRoom(rack, static_cast<int>(ports.size()), count);
        for (const int number : frontPorts(m_edit.plan().deviceTypes.at(m_edit.plan().devices.at(*panel).type))) {
            if (static_cast<int>(ports.size()) < count)
                ports.push_back({*panel, number});
        }
    }
    return ports;
}

Result<std::vector<PortRef>> PanelRoom::takeNew(Id<Rack> rack, int count)
{
    std::vector<PortRef> ports;
    while (static_cast<int>(ports.size()) < count) {
        const auto panel = place(rack, *m_types.front());
        if (!panel)
            return noRoom(rack, static_cast<int>(ports.size()), count);
        for (const int number : frontPorts(*m_types.front())) {
            if (static_cast<int>(ports.size()) < count)
                ports.push_back({*panel, number});
        }
    }
    return ports;
}

}  // namespace model
