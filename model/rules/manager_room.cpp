// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/manager_room.h"

#include "model/rules/answer.h"
#include "model/rules/rack_contents.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::ManagerRoom)
};

constexpr QLatin1String kWidth("side_manager.width");
constexpr QLatin1String kDepth("side_manager.depth");

/// The room for a turn in a rack's side manager, and which figure of it is missing.
struct Room {
    std::optional<Length> least;
    QLatin1String missing;
};

Room roomIn(const RackType& type)
{
    if (!type.sideManagerWidth.known())
        return {std::nullopt, kWidth};
    if (!type.sideManagerDepth.known())
        return {std::nullopt, kDepth};
    return {std::min(*type.sideManagerWidth.value, *type.sideManagerDepth.value), {}};
}

}  // namespace

void checkManagerRoom(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings)
{
    const Tables& plan = context.plan;
    const CableType& type = plan.cableTypes.at(cable.type);
    if (!type.bendRadius.known()) {
        findings.push_back(missingFigure(type.key, QLatin1String("bend_radius"), cable.id));
        return;
    }
    std::optional<Id<Rack>> last;
    forEachLeg(cable, [&](const PortRef& port, CableEnd, std::size_t) {
        const Rack& rack = plan.racks.at(plan.devices.at(port.device).rack);
        if (last == rack.id)
            return;
        last = rack.id;
        const RackType& rackType = plan.rackTypes.at(rack.type);
        const Room room = roomIn(rackType);
        if (!room.least)
            findings.push_back(missingFigure(rackType.key, room.missing, cable.id));
        const bool broken = room.least && *room.least < *type.bendRadius.value;
        const Figure<Length>& figure = broken ? type.bendRadius : type.bendRadiusUnderLoad;
        if (!room.least || !figure.value || *room.least >= *figure.value)
            return;
        Finding finding;
        finding.severity = broken ? Severity::Error : Severity::Warning;
        finding.place = cable.id;
        finding.where = cableName(plan.naming(), cable);
        finding.message =
            (broken
                 ? Text::tr("The side manager of %1 leaves %2 mm for the turns of %3, which needs a radius of %4 mm.")
                 : Text::tr(
                     "The side manager of %1 leaves %2 mm for the turns of %3, which needs a radius of %4 mm while "
                     "it is pulled."))
                .arg(rack.name, shown(inMillimetres(*room.least)), finding.where, shown(inMillimetres(*figure.value)));
        finding.value = inMillimetres(*room.least);
        finding.limit = inMillimetres(*figure.value);
        finding.unit = QStringLiteral("mm");
        finding.fix = Text::tr("Use a rack with a wider manager, or lead the cable outside it.");
        noteAssumption(finding.assumes, figure, type.key,
                       broken ? QLatin1String("bend_radius") : QLatin1String("figures.bend_radius_under_load"));
        noteAssumption(finding.assumes, rackType.sideManagerWidth, rackType.key, kWidth);
        noteAssumption(finding.assumes, rackType.sideManagerDepth, rackType.key, kDepth);
        findings.push_back(std::move(finding));
    });
}

}  // namespace model
