// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/object_ref.h"

#include "model/core/name_pattern.h"

namespace model {

namespace {

template <class Record>
QString nameIn(const Table<Record>& table, Id<Record> id)
{
    const Record* record = table.find(id);
    return record ? record->name : QString();
}

const QString& cablePattern(const Naming& naming, CableRole role)
{
    switch (role) {
    case CableRole::Management:
        return naming.managementCable;
    case CableRole::Trunk:
        return naming.trunkCable;
    case CableRole::LaserFeed:
        return naming.laserCable;
    case CableRole::Nvlink:
        return naming.nvlinkCable;
    case CableRole::NicLeaf:
    case CableRole::LeafSpine:
    case CableRole::SpineCore:
        break;
    }
    return naming.fabricCable;
}

}  // namespace

QString cableName(const Naming& naming, const Cable& cable)
{
    return expandPattern(cablePattern(naming, cable.role), cable.number);
}

QString roleKey(CableRole role)
{
    switch (role) {
    case CableRole::NicLeaf:
        return QStringLiteral("nic-leaf");
    case CableRole::LeafSpine:
        return QStringLiteral("leaf-spine");
    case CableRole::SpineCore:
        return QStringLiteral("spine-core");
    case CableRole::Management:
        return QStringLiteral("management");
    case CableRole::Trunk:
        return QStringLiteral("trunk");
    case CableRole::LaserFeed:
        return QStringLiteral("laser-feed");
    case CableRole::Nvlink:
        break;
    }
    return QStringLiteral("nvlink");
}

QString portText(const Tables& plan, const PortRef& port)
{
    const Device* device = plan.devices.find(port.device);
    if (!device)
        return {};
    return device->name + u':' + portName(plan.deviceTypes.at(device->type), port.number);
}

QString endText(const Tables& plan, const PortRef& port)
{
    const Device* device = plan.devices.find(port.device);
    if (!device)
        return {};
    const QString unit = QString::number(device->unit).rightJustified(2, u'0');
    return plan.racks.at(device->rack).name + u'-' + unit + u':'
        + portName(plan.deviceTypes.at(device->type), port.number);
}

QString labelText(const Tables& plan, const Cable& cable)
{
    return endText(plan, cable.a) + u'/' + endText(plan, cable.b);
}

QString nameOf(const Tables& plan, const ObjectRef& object)
{
    struct Namer {
        const Tables& plan;
        QString operator()(Id<Row> id) const { return nameIn(plan.rows, id); }
        QString operator()(Id<Rack> id) const { return nameIn(plan.racks, id); }
        QString operator()(Id<Device> id) const { return nameIn(plan.devices, id); }
        QString operator()(Id<Tray> id) const { return nameIn(plan.trays, id); }
        QString operator()(Id<Cdu> id) const { return nameIn(plan.cdus, id); }
        QString operator()(Id<Manifold> id) const { return nameIn(plan.manifolds, id); }
        QString operator()(const PortRef& port) const { return portText(plan, port); }
        QString operator()(Id<Cable> id) const
        {
            const Cable* cable = plan.cables.find(id);
            return cable ? cableName(plan.naming(), *cable) : QString();
        }
    };
    return std::visit(Namer{plan}, object);
}

}  // namespace model
