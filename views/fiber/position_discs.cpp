// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/position_discs.h"

#include "model/optics/trace_text.h"
#include "views/fiber/hop_look.h"
#include "views/fiber/sheet.h"
#include "views/fiber/trace_drawing.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::positionDiscs)
};

constexpr double kRadius = 6.2;
constexpr double kWidest = 33;  ///< from disc to disc, mm

/// "tx 3"; empty where the position is dark.
QString laneShort(const LaneAt& lane)
{
    if (lane.lane == 0)
        return {};
    return lane.direction == Direction::Transmit ? Words::tr("tx %1").arg(lane.lane)
                                                 : Words::tr("rx %1").arg(lane.lane);
}

/// "F-00185 at L1-03:41 · MPO-12/APC, Type B".
QString plugText(const Tables& plan, const PlanIndex& index, const PortRef& port, const PortGroup& group)
{
    QString text = portText(plan, port);
    QString connector = group.connector.toUpper();
    if (!group.polish.isEmpty())
        connector += u'/' + group.polish.toUpper();
    const std::optional<Id<Cable>> id = cableIn(index, port);
    if (id) {
        const Cable& cable = plan.cables.at(*id);
        const CableType& type = plan.cableTypes.at(cable.type);
        text = Words::tr("%1 at %2").arg(cableName(plan.naming(), cable), text);
        if (!type.polarity.isEmpty())
            connector += Words::tr(", Type %1").arg(type.polarity);
    }
    return text + QStringLiteral(" · ") + connector;
}

}  // namespace

QString positionText(const PortGroup& group, int position)
{
    const QString name = Words::tr("position %1, %2").arg(position).arg(colourText(fiberColour(position)));
    const LaneAt lane = laneAt(group, position);
    if (lane.lane == 0)
        return Words::tr("%1: dark").arg(name);
    return (lane.direction == Direction::Transmit ? Words::tr("%1: lane %2 sends") : Words::tr("%1: lane %2 listens"))
        .arg(name)
        .arg(lane.lane);
}

double drawPositionDiscs(Drawing& drawing, const Tables& plan, const PlanIndex& index, const Theme& theme,
                         const PortRef& port, int chosen, double width, double top)
{
    const PortGroup& group = *portPlace(plan.deviceTypes.at(plan.devices.at(port.device).type), port.number).group;
    if (group.fibers < 1)
        return 0;
    PartBuilder part(Words::tr("connector"), {0, top, width, 46});
    part.text({0, top + 5}, plugText(plan, index, port, group), aligned(bodyType(theme), Qt::AlignLeft, width));
    const double step = std::min(kWidest, width / group.fibers);
    const double radius = std::min(kRadius, step * 0.4);
    const double y = top + 20;
    for (int position = 1; position <= group.fibers; ++position) {
        const QPointF centre(step * (position - 0.5), y);
        const LaneAt lane = laneAt(group, position);
        const bool isDark = lane.lane == 0;
        const QColor fill = isDark ? QColor() : fiberInk(theme, position);
        const QColor edge = isDark ? theme.inkThird : fiberEdge(theme, position);
        if (position == chosen)
            part.circle(centre, radius + 2, outlined(theme.accent, 1.2));
        part.circle(centre, radius, {fill, edge, 0.5, isDark});
        part.text(centre, QString::number(position),
                  {std::min(5.2, radius), isDark ? theme.inkSecond : inkOn(fill), Qt::AlignHCenter, QFont::DemiBold, 0,
                   5, 12});
        part.text(centre + QPointF(0, radius + 5.8), isDark ? Words::tr("dark") : laneShort(lane),
                  {5.2, isDark ? theme.inkSecond : theme.ink, Qt::AlignHCenter, QFont::Medium, step, 5, 11});
        part.text(centre + QPointF(0, radius + 12.2), colourText(fiberColour(position)),
                  {5.2, theme.inkSecond, Qt::AlignHCenter, QFont::Normal, step, 5, 11});
        drawing.hits.push_back({QRectF(centre.x() - step / 2, y - radius - 2, step, 2 * radius + 18), port,
                                positionText(group, position)});
    }
    drawing.parts.push_back(std::move(part).take());
    return 44;
}

}  // namespace views
