// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/disconnect_cables.h"

#include "model/commands/plugged_ports.h"
#include "model/commands/port_pattern.h"
#include "model/core/name_glob.h"
#include "model/edit/called.h"
#include "model/edit/object_ref.h"
#include "model/routing/reroute.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::disconnectCables)
};

using Cables = std::vector<Id<Cable>>;

Cables cablesCalled(const Tables& plan, const NameGlob& glob, const QString& word)
{
    Cables found;
    plan.cables.forEach([&](const Cable& cable) {
        if (roleKey(cable.role) == word || glob.matches(cableName(plan.naming(), cable)))
            found.push_back(cable.id);
    });
    return found;
}

Result<Cables> cablesAt(const Tables& plan, const PluggedPorts& plugged, const QString& word)
{
    const auto ports = portsMatching(plan, word);
    if (!ports)
        return ports.error();
    Cables found;
    for (const PortRef& port : ports.value().ports) {
        if (const auto cable = plugged.cableIn(port))
            found.push_back(*cable);
    }
    if (found.empty())
        return Error{Text::tr("No cable is plugged into %1.").arg(word)};
    return found;
}

Result<Cables> cablesOfWord(const Tables& plan, const PluggedPorts& plugged, const QString& word)
{
    if (word.contains(u':') || word.startsWith(QLatin1String("nic "), Qt::CaseInsensitive))
        return cablesAt(plan, plugged, word);
    const auto glob = NameGlob::fromText(word);
    if (!glob)
        return glob.error();
    Cables found = cablesCalled(plan, glob.value(), word);
    if (found.size() > 1 && cableName(plan.naming(), plan.cables.at(found.front())) == word)
        return cableCalled(plan, word).error();
    if (!found.empty())
        return found;
    if (called(plan.devices, word))
        return cablesAt(plan, plugged, word + QStringLiteral(":?*"));
    const auto missing = cableCalled(plan, word);
    return missing ? Error{Text::tr("There is no cable \"%1\".").arg(word)} : missing.error();
}

}  // namespace

Result<std::vector<Id<Cable>>> cablesNamed(const Tables& plan, const QStringList& words)
{
    const PluggedPorts plugged(plan);
    std::set<Id<Cable>> all;
    for (const QString& word : words) {
        const auto some = cablesOfWord(plan, plugged, word.trimmed());
        if (!some)
            return some.error();
        all.insert(some.value().begin(), some.value().end());
    }
    return Cables(all.begin(), all.end());
}

void eraseCables(Edit& edit, const std::vector<Id<Cable>>& cables)
{
    const std::set<Id<Cable>> erased(cables.begin(), cables.end());
    for (const Id<Cable> id : erased)
        edit.erase(id);
    std::vector<Guide> guides;
    edit.plan().guides.forEach([&](const Guide& guide) {
        if (erased.contains(guide.cable) || (guide.apart && erased.contains(*guide.apart)))
            guides.push_back(guide);
    });
    for (Guide& guide : guides) {
        const bool stays = !erased.contains(guide.cable);
        guide.apart.reset();
        if (stays && (!guide.via.empty() || !guide.avoid.empty()))
            edit.put(guide);
        else
            edit.erase(guide.id);
    }
    eraseUnusedRoutes(edit);
}

Result<ChangeSet> disconnectCables(const Tables& plan, const std::vector<Id<Cable>>& cables)
{
    if (cables.empty())
        return Error{Text::tr("Choose the cables to disconnect.")};
    for (const Id<Cable> id : cables) {
        if (!plan.cables.contains(id))
            return Error{Text::tr("The cable is no longer in the design.")};
    }
    Edit edit(plan,
              cables.size() == 1
                  ? Text::tr("Disconnect %1").arg(cableName(plan.naming(), plan.cables.at(cables.front())))
                  : Text::tr("Disconnect %1 cables").arg(cables.size()));
    eraseCables(edit, cables);
    return std::move(edit).take();
}

}  // namespace model
