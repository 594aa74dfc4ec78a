// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/names.h"

#include "model/core/name_pattern.h"

namespace model {

namespace {
constexpr QLatin1String kRow("row");
constexpr QLatin1String kRack("rack");
constexpr QLatin1String kPod("pod");
constexpr QLatin1String kPlane("plane");
constexpr QLatin1String kLoop("loop");
constexpr QLatin1String kColumn("column");

QString withKind(const QString& name, TrayKind kind)
{
    switch (kind) {
    case TrayKind::Copper:
        return name + QStringLiteral("-C");
    case TrayKind::PowerCable:
        return name + QStringLiteral("-P");
    case TrayKind::Fiber:
        break;
    }
    return name;
}
}  // namespace

QString rowName(const Naming& naming, int n) { return expandPattern(naming.row, n); }

QString rackName(const Naming& naming, const QString& row, int n)
{
    return expandPattern(naming.rack, n, {{kRow, row}});
}

QString cduName(const Naming& naming, int n) { return expandPattern(naming.cdu, n); }

QString manifoldName(const Naming& naming, const QString& rack, const QString& loop)
{
    return expandPattern(naming.manifold, 1, {{kRack, rack}, {kLoop, loop}});
}

QString rowTrayName(const Naming& naming, const QString& row, TrayKind kind)
{
    return withKind(expandPattern(naming.rowTray, 1, {{kRow, row}}), kind);
}

QString crossTrayName(const Naming& naming, int column, int n, TrayKind kind)
{
    return withKind(expandPattern(naming.crossTray, n, {{kColumn, QString::number(column)}}), kind);
}

QString switchName(const Naming& naming, FabricRole role, int podOrPlane, int n)
{
    const QString group = QString::number(podOrPlane);
    if (role == FabricRole::Core)
        return expandPattern(naming.core, n, {{kPlane, group}});
    return expandPattern(role == FabricRole::Spine ? naming.spine : naming.leaf, n, {{kPod, group}});
}

QString deviceName(const Naming& naming, DeviceClass deviceClass, const QString& rack, int n)
{
    switch (deviceClass) {
    case DeviceClass::ComputeTray:
        return expandPattern(naming.computeTray, n, {{kRack, rack}});
    case DeviceClass::NvlinkTray:
        return expandPattern(naming.nvlinkTray, n, {{kRack, rack}});
    case DeviceClass::PowerShelf:
        return expandPattern(naming.powerShelf, n, {{kRack, rack}});
    case DeviceClass::ManagementSwitch:
        return expandPattern(naming.management, n, {{kRack, rack}});
    case DeviceClass::Panel:
    case DeviceClass::ShuffleBox:
        return expandPattern(QStringLiteral("{rack}-FP{n}"), n, {{kRack, rack}});
    default:
        return expandPattern(QStringLiteral("{rack}-D{n}"), n, {{kRack, rack}});
    }
}

}  // namespace model
