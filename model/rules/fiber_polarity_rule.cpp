// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/fiber_polarity_rule.h"

#include "model/rules/answer.h"
#include "model/rules/fiber_ports.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::FiberPolarityRule)
};

/// Whether a Type B jumper brings each lane of one port to the same lane of the other: the usual case, told at a glance.
bool mirrors(const PortGroup& a, const PortGroup& b, int positions)
{
    const auto faces = [&](const std::vector<int>& sends, const std::vector<int>& listens) {
        if (sends.size() != listens.size())
            return false;
        for (std::size_t i = 0; i < sends.size(); ++i) {
            if (sends[i] + listens[i] != positions + 1)
                return false;
        }
        return true;
    };
    return faces(a.tx, b.rx) && faces(b.tx, a.rx);
}

/// What the lanes that send from one port come to.
struct Sent {
    int bad = 0;
    int lanes = 0;
    FiberRef from;  ///< the first bad one
    FiberRef to;
    bool meetsSender = false;
    std::optional<Id<CableType>> withoutMap;
};

Sent sentFrom(const CheckContext& context, LightWalk& walk, const FiberPort& port)
{
    Sent sent;
    for (const int position : port.group->tx) {
        const LightPath& path = walk.follow({port.ref, position});
        ++sent.lanes;
        if (path.stop == PathStop::NoMap && !sent.withoutMap) {
            const Id<Cable> cable = *cableIn(context.index, path.to.port);
            sent.withoutMap = context.plan.cables.at(cable).type;
        }
        if (!path.arrives())
            continue;
        const PortGroup& far = *fiberPort(context.plan, path.to.port).group;
        const LaneAt there = laneAt(far, path.to.position);
        if (far.fibers == 0 || (there.lane > 0 && there.direction == Direction::Receive))
            continue;
        if (sent.bad++ == 0) {
            sent.from = path.from;
            sent.to = path.to;
            sent.meetsSender = there.lane > 0;
        }
    }
    return sent;
}

/// A chain's cables by what they do to the order of positions.
struct Flips {
    int count = 0;                    ///< of cables and adapters together
    std::vector<Id<Cable>> cables;    ///< all, in order
    std::vector<Id<Cable>> flipping;  ///< Type B
    std::vector<Id<Cable>> neither;   ///< neither straight nor flipped: Type C, a map of their own
};

Flips flipsOf(const Tables& plan, const LightPath& path)
{
    Flips flips;
    for (const PathStep& step : path.steps) {
        if (!step.cable) {
            const DeviceType& panel = plan.deviceTypes.at(plan.devices.at(step.in.port.device).type);
            flips.count += throughOf(panel, step.in.port.number)->adapter == Adapter::Aligned ? 1 : 0;
            continue;
        }
        const CableType& type = plan.cableTypes.at(plan.cables.at(*step.cable).type);
        flips.cables.push_back(*step.cable);
        if (!type.map.empty() || (type.polarity != QLatin1String("A") && type.polarity != QLatin1String("B"))) {
            flips.neither.push_back(*step.cable);
        } else if (type.polarity == QLatin1String("B")) {
            flips.flipping.push_back(*step.cable);
            ++flips.count;
        }
    }
    return flips;
}

QString typeText(const CableType& type)
{
    return type.map.empty() ? Text::tr("Type %1").arg(type.polarity) : type.name;
}

QString named(const Tables& plan, const std::vector<Id<Cable>>& cables)
{
    QStringList names;
    for (const Id<Cable> cable : cables)
        names << cableName(plan.naming(), plan.cables.at(cable));
    return names.join(QStringLiteral(", "));
}

/// Which cable breaks the chain where one can be named, why, and what would mend it.
void blame(const Tables& plan, const LightPath& path, Finding& finding)
{
    const Flips flips = flipsOf(plan, path);
    std::optional<Id<Cable>> one;
    if (flips.cables.size() == 1)
        one = flips.cables.front();
    else if (flips.neither.size() == 1)
        one = flips.neither.front();
    if (one) {
        const QString name = cableName(plan.naming(), plan.cables.at(*one));
        const CableType& type = plan.cableTypes.at(plan.cables.at(*one).type);
        finding.place = *one;
        finding.where = name;
        finding.message += Text::tr(" It is %1, which is %2.").arg(name, typeText(type));
        const bool wantsFlip = (flips.count - (type.polarity == QLatin1String("B") ? 1 : 0)) % 2 == 0;
        finding.fix = Text::tr("Put a Type %1 cable in the place of %2.")
                          .arg(wantsFlip ? QStringLiteral("B") : QStringLiteral("A"), name);
    } else if (!flips.neither.empty()) {
        finding.message +=
            Text::tr(" On the way are %1, whose maps do not fit each other.").arg(named(plan, flips.neither));
        finding.fix = Text::tr("Give each of them the map that the next one expects.");
    } else if (flips.flipping.size() > 1) {
        finding.message += Text::tr(" %1 Type B in a row, %2: an even number of flips.")
                               .arg(QString::number(flips.flipping.size()), named(plan, flips.flipping));
        finding.fix = Text::tr("Put a Type A cable in the place of one of them.");
    } else {
        finding.message += Text::tr(" %1 and the adapters between them make %2 flips, an even number.")
                               .arg(named(plan, flips.cables), QString::number(flips.count));
        finding.fix = Text::tr("Change one of them between Type A and Type B.");
    }
}

Finding broken(const CheckContext& context, LightWalk& walk, const Sent& sent)
{
    const Tables& plan = context.plan;
    Finding finding;
    finding.place = sent.from.port;
    finding.where = portText(plan, sent.from.port);
    const QString share = Text::tr("%1 of %2 lanes").arg(sent.bad).arg(sent.lanes);
    finding.message = sent.meetsSender
        ? Text::tr("%1 of %2 send to where %3 sends too: nobody listens.")
              .arg(share, finding.where, portText(plan, sent.to.port))
        : Text::tr("%1 of %2 end in the dark at %3, the first in position %4.")
              .arg(share, finding.where, portText(plan, sent.to.port), QString::number(sent.to.position));
    finding.value = sent.bad;
    finding.limit = 0;
    finding.unit = Text::tr("lanes");
    blame(plan, walk.follow(sent.from), finding);
    return finding;
}

}  // namespace

RuleInfo FiberPolarityRule::info() const
{
    return {QStringLiteral("fiber.polarity"),
            Text::tr("Polarity broken"),
            Text::tr("what sends must meet what listens: an odd number of flips end to end"),
            Text::tr("the polarity or map of every cable on the way, the adapters of panels, the lanes of both ports"),
            Scope::Cable,
            Severity::Error};
}

void FiberPolarityRule::checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const
{
    const CableType& type = context.plan.cableTypes.at(cable.type);
    if (isCopper(type))
        return;
    const FiberPort a = fiberPort(context.plan, cable.a);
    const FiberPort b = fiberPort(context.plan, cable.b);
    const bool plain = isJumper(cable, a, b) && type.map.empty() && type.polarity == QLatin1String("B");
    if (plain && mirrors(*a.group, *b.group, type.positionsA))
        return;
    LightWalk walk(context.plan, context.index);
    forEachLitEnd(context, cable, [&](const FiberPort& port) {
        const Sent sent = sentFrom(context, walk, port);
        if (sent.withoutMap)
            findings.push_back(
                missingFigure(context.plan.cableTypes.at(*sent.withoutMap).key, QLatin1String("polarity"), cable.id));
        if (sent.bad == 0)
            return;
        // A chain that is broken both ways is told once, from its lower end.
        if (sent.to.port < port.ref) {
            const Sent back = sentFrom(context, walk, fiberPort(context.plan, sent.to.port));
            if (back.bad > 0 && back.to.port == port.ref)
                return;
        }
        findings.push_back(broken(context, walk, sent));
    });
}

}  // namespace model
