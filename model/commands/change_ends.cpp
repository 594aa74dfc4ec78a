// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_ends.h"

#include "model/commands/cable_ends.h"
#include "model/commands/cable_fit.h"
#include "model/commands/plugged_ports.h"
#include "model/edit/edit.h"
#include "model/edit/object_ref.h"
#include "model/routing/reroute.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::changeEnds)
};

PortRef& portAt(Cable& cable, CableEnd end) { return end == CableEnd::A ? cable.a : cable.b; }
std::vector<PortRef>& furtherAt(Cable& cable, CableEnd end)
{
    return end == CableEnd::A ? cable.furtherA : cable.furtherB;
}

QString endLetter(CableEnd end) { return end == CableEnd::A ? QStringLiteral("a") : QStringLiteral("b"); }

/// Gives the cable the role that its new ends ask for; a role of another series of names brings another number.
Result<Done> settleRole(const Tables& plan, Cable& cable)
{
    const CableType& type = plan.cableTypes.at(cable.type);
    if (const auto joins = canJoin(plan, cable.a, cable.b); !joins)
        return joins;
    if (!cable.furtherA.empty() || !cable.furtherB.empty())
        return canPlug(plan, type, cable.a, cable.b);
    const auto ends = cableEnds(plan, cable.a, cable.b);
    if (!ends)
        return ends.error();
    if (!shareNames(cable.role, ends.value().role))
        cable.number = FreeNumbers(plan).take(ends.value().role);
    cable.role = ends.value().role;
    cable.a = ends.value().a;
    cable.b = ends.value().b;
    return canPlug(plan, type, cable.a, cable.b);
}

Error cableIsGone() { return Error{Text::tr("The cable is no longer in the design.")}; }

}  // namespace

Result<ChangeSet> swapCables(const Tables& plan, Id<Cable> first, Id<Cable> second, CableEnd end)
{
    if (!plan.cables.contains(first) || !plan.cables.contains(second))
        return cableIsGone();
    Cable one = plan.cables.at(first);
    Cable other = plan.cables.at(second);
    const QString oneName = cableName(plan.naming(), one);
    if (first == second)
        return Error{Text::tr("%1 cannot be swapped with itself: choose another cable.").arg(oneName)};
    const QString otherName = cableName(plan.naming(), other);
    if (furtherAt(one, end).size() != furtherAt(other, end).size())
        return Error{Text::tr("Ends %1 of %2 and %3 have different numbers of legs: the two cannot be swapped.")
                         .arg(endLetter(end), oneName, otherName)};
    std::swap(portAt(one, end), portAt(other, end));
    std::swap(furtherAt(one, end), furtherAt(other, end));
    for (Cable* cable : {&one, &other}) {
        if (const auto settled = settleRole(plan, *cable); !settled)
            return settled.error();
    }
    if (one.number == other.number && shareNames(one.role, other.role))
        return Error{Text::tr("%1 and %2 would need one number: re-terminate them instead.").arg(oneName, otherName)};
    Edit edit(plan, Text::tr("Swap %1 and %2").arg(oneName, otherName));
    edit.put(one);
    edit.put(other);
    routeCables(edit, {first, second});
    return std::move(edit).take();
}

Result<ChangeSet> reterminateCable(const Tables& plan, Id<Cable> id, CableEnd end, const PortRef& port)
{
    const Cable* found = plan.cables.find(id);
    if (!found)
        return cableIsGone();
    Cable cable = *found;
    const QString name = cableName(plan.naming(), cable);
    if (!furtherAt(cable, end).empty())
        return Error{
            Text::tr("End %1 of %2 has many legs: disconnect it and connect its legs anew.").arg(endLetter(end), name)};
    if (portAt(cable, end) == port)
        return Error{Text::tr("End %1 of %2 is in %3 already.").arg(endLetter(end), name, portText(plan, port))};
    if (const auto used = PluggedPorts(plan).cableIn(port)) {
        return Error{Text::tr("%1 already has %2: choose a free port, or swap the two cables.")
                         .arg(portText(plan, port), cableName(plan.naming(), plan.cables.at(*used)))};
    }
    portAt(cable, end) = port;
    if (const auto settled = settleRole(plan, cable); !settled)
        return settled.error();
    Edit edit(plan, Text::tr("Move end %1 of %2 to %3").arg(endLetter(end), name, portText(plan, port)));
    edit.put(cable);
    routeCables(edit, {id});
    return std::move(edit).take();
}

}  // namespace model
