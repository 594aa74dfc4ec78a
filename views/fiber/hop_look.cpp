// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/hop_look.h"

#include "views/elevation/port_colours.h"
#include "views/unit_text.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::hopLook)
};

}  // namespace

QString hopKindText(HopKind kind)
{
    switch (kind) {
    case HopKind::Laser:
        return Words::tr("laser");
    case HopKind::PmFiber:
        return Words::tr("PM MPO");
    case HopKind::Engine:
        return Words::tr("engine");
    case HopKind::Port:
        return Words::tr("port");
    case HopKind::Cable:
        return Words::tr("cable");
    case HopKind::Panel:
        return Words::tr("panel");
    case HopKind::Nic:
        break;
    }
    return Words::tr("NIC");
}

QString hopNameText(const Tables& plan, const Hop& hop, std::optional<Id<Device>> here)
{
    const bool isInner = hop.kind == HopKind::Laser || hop.kind == HopKind::PmFiber || hop.kind == HopKind::Engine;
    return isInner && here == hop.device ? partName(hop.part) : hopName(plan, hop);
}

QString hopPositionText(const Hop& hop)
{
    if (hop.position == 0)
        return {};
    if (hop.kind != HopKind::Cable && hop.kind != HopKind::Panel)
        return Words::tr("pos %1").arg(hop.position);
    return Words::tr("pos %1 › %2").arg(hop.position).arg(hop.out.position);
}

QColor hopColourOf(const Tables& plan, const Theme& theme, const Hop& hop)
{
    switch (hop.kind) {
    case HopKind::Laser:
    case HopKind::PmFiber:
        return theme.pm;
    case HopKind::Cable: {
        const Medium medium = plan.cableTypes.at(plan.cables.at(*hop.cable).type).medium;
        return medium == Medium::PolarizationMaintaining ? theme.pm : theme.singleMode;
    }
    case HopKind::Port:
    case HopKind::Nic: {
        const Device& device = plan.devices.at(hop.device);
        const int nic = railOfPort(plan.deviceTypes.at(device.type), hop.port);
        const int rail = nic > 0 ? nic : railOf(device);
        return rail > 0 ? theme.rails[std::size_t(rail) - 1] : theme.portFabric;
    }
    case HopKind::Engine:
    case HopKind::Panel:
        break;
    }
    return theme.inkThird;
}

ObjectRef hopObject(const Hop& hop)
{
    if (hop.cable)
        return *hop.cable;
    if (hop.port > 0)
        return PortRef{hop.device, hop.port};
    return hop.device;
}

QColor fiberInk(const Theme& theme, int number)
{
    const int count = static_cast<int>(theme.fibers.size());
    return number < 1 ? theme.inkThird : theme.fibers[std::size_t((number - 1) % count)];
}

QColor fiberEdge(const Theme& theme, int number)
{
    return mixed(fiberInk(theme, number), theme.dark ? Qt::white : Qt::black, 0.35);
}

QString fixedLossText(std::optional<Loss> loss)
{
    constexpr QChar kThinSpace(0x2009);
    if (!loss)
        return QStringLiteral("?");
    return displayLocale().toString(static_cast<double>(loss->base()) / 1000, 'f', 2) + kThinSpace
        + QStringLiteral("dB");
}

}  // namespace views
