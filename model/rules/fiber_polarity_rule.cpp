// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/fiber_polarity_rule.h"

#include "model/rules/answer.h"
#include "model/rules/odd_cable.h"
#include "model/rules/sent_lanes.h"

#include <QCoreApplication>

#include <algorithm>

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

/// A chain's cables by what they do to the order of positions.
struct Flips {
    int count = 0;                   ///< of cables and adapters together
    std::vector<Id<Cable>> cables;   ///< all, in order
    std::vector<Id<Cable>> neither;  ///< neither straight nor flipped: Type C, a map of their own
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

const CableType& typeOf(const Tables& plan, Id<Cable> cable) { return plan.cableTypes.at(plan.cables.at(cable).type); }

/// "F-00001 (Type B), T-00001 (Type A)".
QString namedWithTypes(const Tables& plan, const std::vector<Id<Cable>>& cables)
{
    QStringList names;
    for (const Id<Cable> cable : cables)
        names << Text::tr("%1 (%2)").arg(named(plan, {cable}), typeText(typeOf(plan, cable)));
    return names.join(QStringLiteral(", "));
}

/// Cables that serve this chain alone, for exchanging another would break its other chains; all where there are none.
std::vector<Id<Cable>> jumpersOf(const Tables& plan, const std::vector<Id<Cable>>& cables)
{
    std::vector<Id<Cable>> jumpers;
    std::copy_if(cables.begin(), cables.end(), std::back_inserter(jumpers),
                 [&](Id<Cable> cable) { return hasOneLeg(typeOf(plan, cable)); });
    return jumpers.empty() ? cables : jumpers;
}

/// With no chain beside it to compare with: the one jumper of another type than all the rest, else any jumper mends it.
/// The first is the one to name, those after it would do as well.
std::vector<Id<Cable>> likelyWrong(const Tables& plan, const Flips& flips)
{
    const std::vector<Id<Cable>> jumpers = jumpersOf(plan, flips.cables);
    const auto isLike = [&](Id<Cable> one) {
        return [&plan, one](Id<Cable> other) { return typeOf(plan, one).polarity == typeOf(plan, other).polarity; };
    };
    for (const Id<Cable> jumper : jumpers) {
        if (flips.cables.size() > 2 && std::count_if(flips.cables.begin(), flips.cables.end(), isLike(jumper)) == 1)
            return {jumper};
    }
    std::vector<Id<Cable>> alike;
    std::copy_if(jumpers.begin(), jumpers.end(), std::back_inserter(alike), isLike(jumpers.front()));
    return alike;
}

void name(const Tables& plan, Id<Cable> cable, Finding& finding)
{
    finding.place = cable;
    finding.where = named(plan, {cable});
}

/// A single cable, or the only one that neither keeps nor turns the order.
void blameOne(const Tables& plan, const Flips& flips, Id<Cable> cable, Finding& finding)
{
    name(plan, cable, finding);
    const CableType& type = typeOf(plan, cable);
    finding.message += Text::tr(" It is %1, which is %2.").arg(finding.where, typeText(type));
    const bool wantsFlip = (flips.count - (type.polarity == QLatin1String("B") ? 1 : 0)) % 2 == 0;
    finding.fix = Text::tr("Put a Type %1 cable in the place of %2.")
                      .arg(wantsFlip ? QStringLiteral("B") : QStringLiteral("A"), finding.where);
}

void blameOdd(const Tables& plan, const Flips& flips, const OddCable& odd, Finding& finding)
{
    name(plan, odd.cable, finding);
    const QString wanted = typeText(plan.cableTypes.at(odd.wanted));
    finding.message += Text::tr(" Its way is %1. In the place of %2 the sound ways beside it have %3.")
                           .arg(namedWithTypes(plan, flips.cables), finding.where, wanted);
    finding.fix = Text::tr("Put a %1 cable in the place of %2, as beside it.").arg(wanted, finding.where);
}

/// Which cable breaks the chain, why, and what would mend it.
void blame(const CheckContext& context, const LightPath& path, Finding& finding)
{
    const Tables& plan = context.plan;
    const Flips flips = flipsOf(plan, path);
    if (flips.cables.size() == 1) {
        blameOne(plan, flips, flips.cables.front(), finding);
    } else if (const auto odd = oddCable(context, path)) {
        blameOdd(plan, flips, *odd, finding);
    } else if (flips.neither.size() == 1) {
        blameOne(plan, flips, flips.neither.front(), finding);
    } else if (!flips.neither.empty()) {
        finding.message +=
            Text::tr(" On the way are %1, whose maps do not fit each other.").arg(named(plan, flips.neither));
        finding.fix = Text::tr("Give each of them the map that the next one expects.");
    } else {
        std::vector<Id<Cable>> wrong = likelyWrong(plan, flips);
        name(plan, wrong.front(), finding);
        finding.message += Text::tr(" %1 and the adapters between them make %2 flips, an even number.")
                               .arg(namedWithTypes(plan, flips.cables), QString::number(flips.count));
        const bool turns = typeOf(plan, wrong.front()).polarity == QLatin1String("B");
        finding.fix = Text::tr("Put a Type %1 cable in the place of %2")
                          .arg(turns ? QStringLiteral("A") : QStringLiteral("B"), finding.where);
        wrong.erase(wrong.begin());
        finding.fix += wrong.empty() ? QStringLiteral(".") : Text::tr(", or of %1.").arg(named(plan, wrong));
    }
}

Finding broken(const CheckContext& context, LightWalk& walk, const SentLanes& sent)
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
    blame(context, walk.follow(sent.from), finding);
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
        const SentLanes sent = sentFrom(context, walk, port);
        if (sent.withoutMap)
            findings.push_back(
                missingFigure(context.plan.cableTypes.at(*sent.withoutMap).key, QLatin1String("polarity"), cable.id));
        // Two lasers that meet are no matter of flips: `pm.mating` tells of them.
        if (sent.bad == 0 || (sent.meetsSender && port.group->use == PortUse::LaserFeed))
            return;
        // A chain that is broken both ways is told once, from its lower end.
        if (sent.to.port < port.ref) {
            const SentLanes back = sentFrom(context, walk, fiberPort(context.plan, sent.to.port));
            if (back.bad > 0 && back.to.port == port.ref)
                return;
        }
        findings.push_back(broken(context, walk, sent));
    });
}

}  // namespace model
