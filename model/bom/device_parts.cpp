// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/part.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::BillOfMaterials)
};

QString categoryOf(DeviceClass deviceClass)
{
    switch (deviceClass) {
    case DeviceClass::Switch:
        return QStringLiteral("switch");
    case DeviceClass::PowerShelf:
        return QStringLiteral("power");
    case DeviceClass::Panel:
    case DeviceClass::ShuffleBox:
        return QStringLiteral("panel");
    default:
        return QStringLiteral("other");
    }
}

/// What is missing from some racks was moved to others: it is taken off the first of those.
void settleMissing(PerRack& counts)
{
    std::int64_t missing = 0;
    for (const auto& [rack, count] : counts)
        missing -= std::min<std::int64_t>(count, 0);
    for (auto& [rack, count] : counts) {
        const std::int64_t taken = std::clamp<std::int64_t>(count, 0, missing);
        missing -= taken;
        count -= taken;
    }
    std::erase_if(counts, [](const auto& each) { return each.second <= 0; });
}

Part lasersOf(const DeviceType& type, std::int64_t count, const Deliverables& policy)
{
    const std::int64_t lasers = count * *type.inside->laserModules.value;
    return {.number = partNumberOf(type) + QStringLiteral("-ELS"),
            .description =
                Text::tr("Laser module (ELS) of %1, spare; %2 come with the switches").arg(type.name).arg(lasers),
            .category = QStringLiteral("other"),
            .source = Text::tr("Laser modules come with their switch"),
            .included = lasers,
            .spareFor = policy.spareLasers};
}

Part clipsOf(const DeviceType& type, std::int64_t count, const Deliverables& policy)
{
    return {.number = partNumberOf(type) + QStringLiteral("-CLIP"),
            .description = Text::tr("Busbar clip of %1, spare; %2 come with the devices").arg(type.name).arg(count),
            .category = QStringLiteral("power"),
            .source = Text::tr("A busbar clip is part of its device (assumption)"),
            .included = count,
            .spareFor = policy.spareClips};
}

/// The fiber managers that a rack's type keeps places for, above the switches that stand there.
void addFiberManagers(const Tables& plan, std::vector<Part>& parts)
{
    std::map<Id<Rack>, std::vector<const Device*>> devices;
    plan.devices.forEach([&](const Device& device) { devices[device.rack].push_back(&device); });
    std::map<int, PerRack> managers;
    plan.racks.forEach([&](const Rack& rack) {
        if (comesWithContents(plan, rack.id))
            return;
        for (const RackSlot& place : plan.rackTypes.at(rack.type).places) {
            const auto standsBelow = [&](const Device* device) {
                const std::int64_t units = plan.deviceTypes.at(device->type).heightUnits.value.value_or(1);
                return device->unit + units == place.unit;
            };
            const std::vector<const Device*>& here = devices[rack.id];
            if (place.use == QStringLiteral("fiber-manager") && std::any_of(here.begin(), here.end(), standsBelow))
                ++managers[place.units][rack.id];
        }
    });
    for (const auto& [units, perRack] : managers) {
        parts.push_back({.number = QStringLiteral("FIBER-MANAGER-%1U").arg(units),
                         .description = Text::tr("Fiber manager, %1 RU, above a switch").arg(units),
                         .category = QStringLiteral("other"),
                         .source = Text::tr("One for each place that the rack keeps above a switch that stands there"),
                         .perRack = perRack});
    }
}

}  // namespace

bool comesWithContents(const Tables& plan, Id<Rack> rack)
{
    return plan.rackTypes.at(plan.racks.at(rack).type).gpus.known();
}

std::map<Id<DeviceType>, PerRack> boughtDevices(const Tables& plan)
{
    std::map<Id<DeviceType>, PerRack> counts;
    plan.devices.forEach([&](const Device& device) { ++counts[device.type][device.rack]; });
    plan.racks.forEach([&](const Rack& rack) {
        if (!comesWithContents(plan, rack.id))
            return;
        for (const RackContent& content : plan.rackTypes.at(rack.type).contents) {
            if (const DeviceType* type = findType<DeviceType>(plan, content.device))
                counts[type->id][rack.id] -= content.count;
        }
    });
    for (auto& [type, perRack] : counts)
        settleMissing(perRack);
    std::erase_if(counts, [](const auto& each) { return each.second.empty(); });
    return counts;
}

void addRackParts(const Tables& plan, std::vector<Part>& parts)
{
    std::map<Id<RackType>, PerRack> counts;
    plan.racks.forEach([&](const Rack& rack) { ++counts[rack.type][rack.id]; });
    for (const auto& [id, perRack] : counts) {
        const RackType& type = plan.rackTypes.at(id);
        parts.push_back(
            {.number = partNumberOf(type),
             .description = type.name,
             .category = QStringLiteral("rack"),
             .isAssumed = type.partNumber.isEmpty(),
             .source = type.gpus.known() ? Text::tr("Comes with its trays, shelves, manifold and switches") : QString(),
             .perRack = perRack});
    }
}

void addDeviceParts(const Tables& plan, std::vector<Part>& parts)
{
    const Deliverables policy = plan.delivery();
    for (const auto& [id, perRack] : boughtDevices(plan)) {
        const DeviceType& type = plan.deviceTypes.at(id);
        Part device{.number = partNumberOf(type),
                    .description = type.name,
                    .category = categoryOf(type.deviceClass),
                    .isAssumed = type.partNumber.isEmpty(),
                    .perRack = perRack};
        if (type.deviceClass == DeviceClass::PowerShelf)
            device.spareFor = policy.spareShelves;
        parts.push_back(device);
        if (hasOwnLasers(type) && type.inside->laserModules.value)
            parts.push_back(lasersOf(type, device.quantity(), policy));
        if (type.hasClip)
            parts.push_back(clipsOf(type, device.quantity(), policy));
    }
    addFiberManagers(plan, parts);
}

}  // namespace model
