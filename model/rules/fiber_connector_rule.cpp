// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/fiber_connector_rule.h"

#include "model/rules/answer.h"
#include "model/rules/fiber_ports.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::FiberConnectorRule)
};

/// One of the two connectors that mate, and what to call it.
struct Mate {
    const QString& connector;
    const QString& polish;
    const QString& gender;
    Medium medium;
    const QString& typeKey;
    QLatin1String genderFigure;
};

Mate plugOf(const CableType& type, CableEnd end)
{
    if (end == CableEnd::A)
        return {type.connector, type.polish, type.gender, type.medium, type.key, QLatin1String("gender")};
    return {type.connectorB, type.polishB, type.genderB, type.medium, type.key, QLatin1String("gender_b")};
}

Mate socketOf(const FiberPort& port)
{
    const PortGroup& group = *port.group;
    return {group.connector, group.polish, group.gender, group.medium, port.type->key, QLatin1String("ports.gender")};
}

/// PM fiber has a rule of its own for what it may meet.
bool sameMedium(Medium a, Medium b)
{
    const auto isCopper = [](Medium medium) {
        return medium == Medium::CopperPassive || medium == Medium::CopperActive;
    };
    const bool pm = a == Medium::PolarizationMaintaining || b == Medium::PolarizationMaintaining;
    return a == b || (isCopper(a) && isCopper(b)) || (pm && !isCopper(a) && !isCopper(b));
}

QString mediumText(Medium medium)
{
    switch (medium) {
    case Medium::SingleMode:
        return Text::tr("single-mode fiber");
    case Medium::PolarizationMaintaining:
        return Text::tr("PM fiber");
    case Medium::CopperPassive:
    case Medium::CopperActive:
        break;
    }
    return Text::tr("copper");
}

/// Looks at one mated pair: `cable`'s plug in `port` against what it meets there.
class Pair {
public:
    Pair(const CheckContext& context, const Cable& cable, const PortRef& port, std::vector<Finding>& findings)
        : m_context(context), m_cable(cable), m_port(port), m_findings(findings)
    {
    }

    void family(const Mate& plug, const Mate& other, const QString& otherName)
    {
        if (!sameMedium(plug.medium, other.medium))
            broken(Text::tr("%1 is %2 and %3 is for %4.")
                       .arg(cableText(), mediumText(plug.medium), otherName, mediumText(other.medium)),
                   Text::tr("Use a cable of the port's medium."));
        else if (plug.connector != other.connector)
            broken(Text::tr("%1 ends in %2 and %3 takes %4.")
                       .arg(cableText(), plug.connector.toUpper(), otherName, other.connector.toUpper()),
                   Text::tr("Use a cable with the port's connector."));
    }
    void polish(const Mate& plug, const Mate& other, const QString& otherName)
    {
        if (plug.polish.isEmpty() || other.polish.isEmpty() || plug.polish == other.polish)
            return;
        broken(Text::tr("%1 is polished %2 and %3 is %4: mated, they damage each other and reflect light.")
                   .arg(cableText(), plug.polish.toUpper(), otherName, other.polish.toUpper()),
               Text::tr("Use a cable polished as the port."));
    }
    void pins(const Mate& plug, const Mate& other, const QString& otherName)
    {
        if (!matesWithPins(plug.connector) || !matesWithPins(other.connector))
            return;
        for (const Mate* mate : {&plug, &other}) {
            if (mate->gender.isEmpty())
                m_findings.push_back(missingFigure(mate->typeKey, mate->genderFigure, m_cable.id));
        }
        if (plug.gender.isEmpty() || plug.gender != other.gender)
            return;
        const bool pinned = plug.gender == QLatin1String("pinned");
        broken((pinned ? Text::tr("%1 and %2 both have pins: they do not mate, and damage each other.")
                       : Text::tr("%1 and %2 both have no pins: nothing holds their fibers in line."))
                   .arg(cableText(), otherName),
               Text::tr("Use a cable of the other gender at that end."));
    }

private:
    QString cableText() const { return cableName(m_context.plan.naming(), m_cable); }
    void broken(const QString& message, const QString& fix)
    {
        Finding finding;
        finding.place = m_cable.id;
        finding.where = cableText();
        finding.message = message;
        finding.fix = fix;
        m_findings.push_back(std::move(finding));
    }

    const CheckContext& m_context;
    const Cable& m_cable;
    PortRef m_port;
    std::vector<Finding>& m_findings;
};

/// Whether the port is one side of an adapter: two plugs meet in it, and it has no pins itself.
bool isAdapter(const FiberPort& port)
{
    const Through* through = port.isThrough() ? throughOf(*port.type, port.ref.number) : nullptr;
    return through && through->map.empty();
}

/// Through an adapter: told by the cable at its front.
void meetBehind(const CheckContext& context, Pair& pair, const Mate& plug, const FiberPort& port)
{
    const Through& through = *throughOf(*port.type, port.ref.number);
    if (port.group->prefix != through.front)
        return;
    const std::vector<int> behind = portsBehind(*port.type, port.ref.number);
    if (behind.empty())
        return;
    const PortRef back{port.ref.device, behind.front()};
    const auto id = cableIn(context.index, back);
    if (!id)
        return;
    const Cable& other = context.plan.cables.at(*id);
    const CableType& type = context.plan.cableTypes.at(other.type);
    const QString name =
        Text::tr("%1 behind %2").arg(cableName(context.plan.naming(), other), portText(context.plan, port.ref));
    const Mate mate = plugOf(type, pluggedEnd(other, back).end);
    pair.polish(plug, mate, name);
    pair.pins(plug, mate, name);
}

}  // namespace

RuleInfo FiberConnectorRule::info() const
{
    return {QStringLiteral("fiber.connector"),
            Text::tr("Connectors do not mate"),
            Text::tr("one family, one polish, one of two with pins"),
            Text::tr("connector, polish and gender of both ends of the cable and of its ports"),
            Scope::Cable,
            Severity::Error};
}

void FiberConnectorRule::checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const
{
    const CableType& type = context.plan.cableTypes.at(cable.type);
    forEachLeg(cable, [&](const PortRef& ref, CableEnd end, std::size_t) {
        const FiberPort port = fiberPort(context.plan, ref);
        const Mate plug = plugOf(type, end);
        const Mate socket = socketOf(port);
        if (isCopper(type) && !port.group->cage.isEmpty() && plug.connector == port.group->cage)
            return;  // it sits in the cage in place of an optic
        Pair pair(context, cable, ref, findings);
        if (plug.connector == socket.connector && plug.polish == socket.polish && plug.medium == socket.medium
            && (port.type->through.empty() || !port.isThrough()) && !plug.gender.isEmpty() && !socket.gender.isEmpty()
            && plug.gender != socket.gender)
            return;
        const QString name = portText(context.plan, ref);
        pair.family(plug, socket, name);
        pair.polish(plug, socket, name);
        if (isAdapter(port))
            meetBehind(context, pair, plug, port);
        else
            pair.pins(plug, socket, name);
    });
}

}  // namespace model
