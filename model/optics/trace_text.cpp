// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/trace_text.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::FiberTrace)
};

QString placeText(const Tables& plan, const FiberRef& fiber)
{
    return Text::tr("position %1 of %2").arg(fiber.position).arg(portText(plan, fiber.port));
}

QString laneText(const Tables& plan, const FiberRef& fiber, int lane)
{
    return Text::tr("lane %1 of %2").arg(lane).arg(portText(plan, fiber.port));
}

/// How a path ended short, at `end`.
QString stopText(const Tables& plan, PathStop stop, const FiberRef& end)
{
    const QString port = portText(plan, end.port);
    switch (stop) {
    case PathStop::Port:
        break;
    case PathStop::Uncabled:
        return Text::tr("No cable is plugged into %1.").arg(port);
    case PathStop::OpenPanel:
        return Text::tr("The way ends at %1, which is open: no cable is plugged in there.").arg(port);
    case PathStop::NoFiber:
        return Text::tr("The way ends at %1: no fiber goes on from there.").arg(placeText(plan, end));
    case PathStop::NoMap:
        return Text::tr("The way is lost at %1: where the fibers of its cable go is not known.").arg(port);
    case PathStop::NoLeg:
        return Text::tr("The way ends at %1: the leg of its cable that takes this fiber is connected to nothing.")
            .arg(placeText(plan, end));
    case PathStop::Circle:
        return Text::tr("The way goes round in a circle at %1.").arg(port);
    case PathStop::NoLaser:
        return Text::tr("The way ends at %1, which has no laser.").arg(port);
    }
    return {};
}

}  // namespace

QString hopKey(HopKind kind)
{
    switch (kind) {
    case HopKind::Laser:
        return QStringLiteral("laser");
    case HopKind::PmFiber:
        return QStringLiteral("pm_fiber");
    case HopKind::Engine:
        return QStringLiteral("engine");
    case HopKind::Port:
        return QStringLiteral("port");
    case HopKind::Cable:
        return QStringLiteral("cable");
    case HopKind::Panel:
        return QStringLiteral("panel");
    case HopKind::Nic:
        break;
    }
    return QStringLiteral("nic");
}

QString hopName(const Tables& plan, const Hop& hop)
{
    switch (hop.kind) {
    case HopKind::Laser:
    case HopKind::PmFiber:
    case HopKind::Engine:
        return plan.devices.at(hop.device).name + u':' + partName(hop.part);
    case HopKind::Cable:
        return cableName(plan.naming(), plan.cables.at(*hop.cable));
    case HopKind::Port:
    case HopKind::Panel:
    case HopKind::Nic:
        break;
    }
    return portText(plan, {hop.device, hop.port});
}

QString hopLabel(const Tables& plan, const Hop& hop)
{
    if (!hop.cable)
        return {};
    return endText(plan, {hop.device, hop.port}) + u'/' + endText(plan, hop.out.port);
}

std::optional<FiberColour> hopColour(const Hop& hop)
{
    if (hop.cable)
        return fiberColour(hop.sheathFiber);
    if (hop.position < 1)
        return std::nullopt;
    return fiberColour(hop.position);
}

QString faultText(const Tables& plan, const FiberTrace& trace)
{
    if (trace.fault == TraceFault::None)
        return {};
    if (trace.fault == TraceFault::Stops)
        return stopText(plan, trace.stop, trace.pmConnector > 0 ? trace.feedEnd : trace.far);
    const QString here = laneText(plan, trace.asked, trace.lane);
    switch (trace.fault) {
    case TraceFault::None:
    case TraceFault::Stops:
        break;
    case TraceFault::IntoDark:
        return Text::tr("The light of %1 ends in %2, which is dark.").arg(here, placeText(plan, trace.far));
    case TraceFault::SenderToSender:
        return Text::tr("The light of %1 meets that of %2: both send.")
            .arg(here, laneText(plan, trace.far, trace.farLane));
    case TraceFault::ListenerToListener:
        return Text::tr("%1 meets %2: both listen, and nothing sends.")
            .arg(here.left(1).toUpper() + here.mid(1), laneText(plan, trace.far, trace.farLane));
    case TraceFault::FromDark:
        return Text::tr("Nothing lights %1: it comes from %2, which is dark.").arg(here, placeText(plan, trace.far));
    case TraceFault::TakesNoFiber:
        return Text::tr("The way ends in %1, which takes no fiber.").arg(portText(plan, trace.far.port));
    }
    return {};
}

QString feedFaultText(const Tables& plan, const FiberTrace& trace)
{
    if (trace.feedStop == PathStop::Port)
        return {};
    return Text::tr("No laser lights it. %1").arg(stopText(plan, trace.feedStop, trace.feedEnd));
}

QString lossUnknownText(const Tables& plan, const FiberTrace& trace)
{
    if (trace.fault != TraceFault::None || trace.loss)
        return {};
    for (const Hop& hop : trace.hops) {
        if (!hop.cable)
            continue;
        const Cable& cable = plan.cables.at(*hop.cable);
        if (!glassLength(plan, cable))
            return Text::tr("The loss is not known: %1 is not routed.").arg(cableName(plan.naming(), cable));
    }
    return Text::tr("The loss is not known: a figure of a cable or panel on the way is missing.");
}

QStringList partsLike(const DeviceType& type, const QString& name)
{
    QStringList all;
    QStringList ofSort;
    if (!type.inside)
        return all;
    const Inside& inside = *type.inside;
    const auto add = [&](PartKind kind, const Count& count, const Count& lasers) {
        const auto last = static_cast<int>(count.value.value_or(0));
        const auto lastLaser = static_cast<int>(lasers.value.value_or(0));
        if (last == 0 || (kind == PartKind::Laser && lastLaser == 0))
            return;
        const bool isLaser = kind == PartKind::Laser;
        const QString first = partName({kind, 1, isLaser ? 1 : 0});
        all << Text::tr("%1 to %2").arg(first, partName({kind, last, isLaser ? lastLaser : 0}));
        if (name.startsWith(first.section(u'-', 0, 0) + u'-') && name.contains(u'.') == isLaser)
            ofSort << all.last();
    };
    add(PartKind::Asic, inside.asics, {});
    add(PartKind::SubAssembly, inside.subAssemblies, {});
    add(PartKind::Engine, inside.engines, {});
    if (hasOwnLasers(type)) {
        add(PartKind::LaserModule, inside.laserModules, {});
        add(PartKind::Laser, inside.laserModules, inside.lasersPerModule);
    }
    add(PartKind::PmConnector, inside.pmConnectors, {});
    return ofSort.isEmpty() ? all : ofSort;
}

}  // namespace model
