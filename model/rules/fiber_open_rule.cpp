// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/fiber_open_rule.h"

#include "model/routing/pathway.h"
#include "model/rules/fiber_ports.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::FiberOpenRule)
};

/// Why light stops, and what would mend it; empty where it does not stop, or another rule speaks of it.
struct Reason {
    QString message;
    QString fix;
};

Reason reasonFor(const Tables& plan, const LightPath& path)
{
    const QString port = portText(plan, path.to.port);
    switch (path.stop) {
    case PathStop::OpenPanel:
        return {Text::tr("nothing is plugged in behind it at %1").arg(port),
                Text::tr("Plug the cable that is missing into %1, or take out those that lead there.").arg(port)};
    case PathStop::NoFiber:
        return {Text::tr("from %1, position %2, no fiber leads on").arg(port).arg(path.to.position),
                Text::tr("Use a cable whose map has a fiber for every lane.")};
    case PathStop::NoLeg:
        return {Text::tr("the cable at %1 has no such leg here").arg(port),
                Text::tr("Plug in every leg of the cable.")};
    case PathStop::Circle:
        return {Text::tr("its way comes round and round at %1").arg(port),
                Text::tr("Take out a cable that joins two ports of one panel.")};
    case PathStop::Port:
    case PathStop::Uncabled:
    case PathStop::NoMap:
    case PathStop::NoLaser:
        break;
    }
    return {};
}

/// A jumper between two ports with a fiber for each of their positions.
bool isWhole(const CableType& type, const FiberPort& a, const FiberPort& b)
{
    return type.map.empty() && type.positionsA >= a.group->fibers && type.positionsA >= b.group->fibers;
}

}  // namespace

RuleInfo FiberOpenRule::info() const
{
    return {QStringLiteral("fiber.open"),
            Text::tr("Light leads nowhere"),
            Text::tr("every lane that sends comes to a port"),
            QString(),
            Scope::Cable,
            Severity::Error};
}

void FiberOpenRule::checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const
{
    const CableType& type = context.plan.cableTypes.at(cable.type);
    if (isCopper(type))
        return;
    const FiberPort a = fiberPort(context.plan, cable.a);
    const FiberPort b = fiberPort(context.plan, cable.b);
    if (isJumper(cable, a, b) && isWhole(type, a, b))
        return;
    LightWalk walk(context.plan, context.index);
    forEachLitEnd(context, cable, [&](const FiberPort& port) {
        Reason first;
        int lost = 0;
        for (const int position : port.group->tx) {
            const Reason reason = reasonFor(context.plan, walk.follow({port.ref, position}));
            if (!reason.message.isEmpty() && lost++ == 0)
                first = reason;
        }
        if (lost == 0)
            return;
        Finding finding;
        finding.place = port.ref;
        finding.where = portText(context.plan, port.ref);
        finding.value = lost;
        finding.limit = 0;
        finding.unit = Text::tr("lanes");
        finding.message = Text::tr("%1 of %2 lanes of %3 lead nowhere: %4.")
                              .arg(lost)
                              .arg(port.group->tx.size())
                              .arg(finding.where, first.message);
        finding.fix = first.fix;
        findings.push_back(std::move(finding));
    });
}

}  // namespace model
