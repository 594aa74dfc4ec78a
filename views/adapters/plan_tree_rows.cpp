// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/plan_tree_model.h"
#include "views/unit_text.h"

#include <algorithm>

namespace views {

using namespace model;

namespace {

/// Switches first, then what a rack is for, then what serves it.
int rankOf(DeviceClass deviceClass)
{
    switch (deviceClass) {
    case DeviceClass::Switch:
        return 0;
    case DeviceClass::ComputeTray:
        return 1;
    case DeviceClass::NvlinkTray:
        return 2;
    case DeviceClass::ManagementSwitch:
        return 3;
    case DeviceClass::PowerShelf:
        return 5;
    default:
        return 4;
    }
}

/// The ids in the order of `rank(record)`, as keys of one kind.
template <class Record, class Rank>
std::vector<TreeKey> keysBy(const Table<Record>& table, TreeKind kind, std::vector<Id<Record>> ids, Rank&& rank)
{
    std::stable_sort(ids.begin(), ids.end(),
                     [&](Id<Record> a, Id<Record> b) { return rank(table.at(a)) < rank(table.at(b)); });
    std::vector<TreeKey> keys;
    keys.reserve(ids.size());
    for (const Id<Record> id : ids)
        keys.push_back({kind, id.value()});
    return keys;
}

template <class Record>
std::vector<TreeKey> keysOf(const Table<Record>& table, TreeKind kind)
{
    std::vector<TreeKey> keys;
    table.forEach([&](const Record& record) { keys.push_back({kind, record.id.value()}); });
    return keys;
}

std::size_t switchesIn(const Tables& plan, const std::vector<Id<Device>>& devices)
{
    return static_cast<std::size_t>(std::count_if(devices.begin(), devices.end(), [&](Id<Device> id) {
        return plan.deviceTypes.at(plan.devices.at(id).type).deviceClass == DeviceClass::Switch;
    }));
}

}  // namespace

QString roleText(CableRole role)
{
    switch (role) {
    case CableRole::NicLeaf:
        return PlanTreeModel::tr("NIC to leaf");
    case CableRole::LeafSpine:
        return PlanTreeModel::tr("Leaf to spine");
    case CableRole::SpineCore:
        return PlanTreeModel::tr("Spine to core");
    case CableRole::Management:
        return PlanTreeModel::tr("Management");
    case CableRole::Trunk:
        return PlanTreeModel::tr("Trunks");
    case CableRole::LaserFeed:
        return PlanTreeModel::tr("Laser feeds");
    case CableRole::Nvlink:
        break;
    }
    return PlanTreeModel::tr("NVLink");
}

std::vector<TreeKey> PlanTreeModel::childKeys(const TreeKey& key) const
{
    const Tables& plan = m_design.plan();
    const PlanIndex& index = m_design.index();
    switch (key.kind) {
    case TreeKind::Root:
        return {{TreeKind::Hall, 0}, {TreeKind::Pathways, 0}, {TreeKind::Cooling, 0}, {TreeKind::Cables, 0}};
    case TreeKind::Hall:
        return keysOf(plan.rows, TreeKind::Row);
    case TreeKind::Row:
        return keysBy(plan.racks, TreeKind::Rack, index.racksOf(Id<Row>(key.id)),
                      [](const Rack& rack) { return rack.x; });
    case TreeKind::Rack:
        return keysBy(plan.devices, TreeKind::Device, index.devicesOf(Id<Rack>(key.id)), [&](const Device& device) {
            return std::pair(rankOf(plan.deviceTypes.at(device.type).deviceClass), device.unit);
        });
    case TreeKind::Pathways:
        return keysOf(plan.trays, TreeKind::Tray);
    case TreeKind::Cooling:
        return keysOf(plan.cdus, TreeKind::Cdu);
    case TreeKind::Cdu:
        return keysBy(plan.manifolds, TreeKind::Manifold, index.manifoldsOf(Id<Cdu>(key.id)),
                      [](const Manifold&) { return 0; });
    case TreeKind::Cables: {
        std::vector<TreeKey> keys;
        for (const auto& [role, count] : m_cables)
            keys.push_back({TreeKind::CableRole, static_cast<std::uint32_t>(role)});
        return keys;
    }
    default:
        return {};
    }
}

bool PlanTreeModel::isParent(const TreeKey& key) const
{
    const Tables& plan = m_design.plan();
    const PlanIndex& index = m_design.index();
    switch (key.kind) {
    case TreeKind::Root:
        return true;
    case TreeKind::Hall:
        return !plan.rows.empty();
    case TreeKind::Row:
        return !index.racksOf(Id<Row>(key.id)).empty();
    case TreeKind::Rack:
        return !index.devicesOf(Id<Rack>(key.id)).empty();
    case TreeKind::Pathways:
        return !plan.trays.empty();
    case TreeKind::Cooling:
        return !plan.cdus.empty();
    case TreeKind::Cdu:
        return !index.manifoldsOf(Id<Cdu>(key.id)).empty();
    case TreeKind::Cables:
        return !m_cables.empty();
    default:
        return false;
    }
}

QString PlanTreeModel::text(const TreeKey& key) const
{
    const Tables& plan = m_design.plan();
    switch (key.kind) {
    case TreeKind::Hall:
        return plan.hall().name;
    case TreeKind::Row:
        return tr("Row %1").arg(nameOf(plan, Id<Row>(key.id)));
    case TreeKind::Pathways:
        return tr("Trays and ladders");
    case TreeKind::Cooling:
        return tr("Cooling");
    case TreeKind::Cables:
        return tr("Cables");
    case TreeKind::CableRole:
        return roleText(static_cast<CableRole>(key.id));
    default:
        return objectOf(key) ? nameOf(plan, *objectOf(key)) : QString();
    }
}

QString PlanTreeModel::detail(const TreeKey& key) const
{
    const Tables& plan = m_design.plan();
    const PlanIndex& index = m_design.index();
    switch (key.kind) {
    case TreeKind::Hall:
        return rackCountText(static_cast<std::int64_t>(plan.racks.size()));
    case TreeKind::Row:
        return rackCountText(static_cast<std::int64_t>(index.racksOf(Id<Row>(key.id)).size()));
    case TreeKind::Rack: {
        const Rack* rack = plan.racks.find(Id<Rack>(key.id));
        if (!rack)
            return {};
        const auto switches = static_cast<std::int64_t>(switchesIn(plan, index.devicesOf(rack->id)));
        if (switches > 0)
            return switches == 1 ? tr("1 switch") : tr("%1 switches").arg(countText(switches));
        const RackType& type = plan.rackTypes.at(rack->type);
        return type.gpus.known() ? tr("%1 GPUs").arg(countText(*type.gpus.value)) : QString();
    }
    case TreeKind::Device: {
        const Device* device = plan.devices.find(Id<Device>(key.id));
        return device ? tr("U%1").arg(device->unit) : QString();
    }
    case TreeKind::Pathways:
        return countText(static_cast<std::int64_t>(plan.trays.size()));
    case TreeKind::Cooling:
        return countText(static_cast<std::int64_t>(plan.cdus.size()));
    case TreeKind::Cdu: {
        const Cdu* cdu = plan.cdus.find(Id<Cdu>(key.id));
        const CduType* type = cdu ? plan.cduTypes.find(cdu->type) : nullptr;
        return type && type->capacity.known() ? powerText(*type->capacity.value) : QString();
    }
    case TreeKind::Manifold: {
        const Manifold* manifold = plan.manifolds.find(Id<Manifold>(key.id));
        return manifold ? tr("loop %1").arg(manifold->loop.toUpper()) : QString();
    }
    case TreeKind::Cables:
        return countText(static_cast<std::int64_t>(plan.cables.size()));
    case TreeKind::CableRole: {
        const auto found = m_cables.find(static_cast<CableRole>(key.id));
        return found == m_cables.end() ? QString() : countText(found->second);
    }
    default:
        return {};
    }
}

FindingCounts PlanTreeModel::counts(const TreeKey& key) const
{
    const auto object = objectOf(key);
    return object ? m_design.countsAt(*object) : FindingCounts{};
}

}  // namespace views
