// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/trunk_pattern.h"

#include "model/commands/disconnect_cables.h"
#include "model/core/near_miss.h"
#include "model/optics/links.h"
#include "model/routing/bundles.h"

#include <QCoreApplication>

#include <set>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::TrunkPattern)
};

using Cables = std::vector<Id<Cable>>;

Result<Id<Rack>> rackCalled(const Tables& plan, const QString& name)
{
    std::optional<Id<Rack>> found;
    std::vector<QString> names;
    plan.racks.forEach([&](const Rack& rack) {
        names.push_back(rack.name);
        if (rack.name == name && !found)
            found = rack.id;
    });
    if (found)
        return *found;
    return Error{Text::tr("There is no rack \"%1\".").arg(name) + nearMissQuestion(name, names)};
}

bool isTrunk(const Tables& plan, const Cable& cable)
{
    return isPanelPort(plan, cable.a) && isPanelPort(plan, cable.b);
}

bool isFabric(CableRole role)
{
    return role == CableRole::NicLeaf || role == CableRole::LeafSpine || role == CableRole::SpineCore;
}

/// Of `RACK=RACK`: the cables between the two for which `wanted` holds.
template <class Wanted>
Result<Cables> cablesBetween(const Tables& plan, const QString& word, Wanted&& wanted)
{
    const auto first = rackCalled(plan, word.section(u'=', 0, 0).trimmed());
    const auto second = rackCalled(plan, word.section(u'=', 1).trimmed());
    if (!first || !second)
        return first ? second.error() : first.error();
    const auto racks = std::minmax({first.value(), second.value()});
    Cables found;
    plan.cables.forEach([&](const Cable& cable) {
        const Id<Rack> a = plan.devices.at(cable.a.device).rack;
        const Id<Rack> b = plan.devices.at(cable.b.device).rack;
        if (std::minmax({a, b}) == racks && wanted(cable))
            found.push_back(cable.id);
    });
    return found;
}

bool isBundleName(const QString& word)
{
    bool isNumber = false;
    word.mid(2).toUInt(&isNumber);
    return isNumber && word.startsWith(QLatin1String("B-"));
}

Result<Cables> cablesOfBundle(const Tables& plan, const QString& word)
{
    for (const Bundle& bundle : bundlesOf(plan)) {
        if (bundle.name == word)
            return bundle.cables;
    }
    return Error{Text::tr("There is no bundle \"%1\".").arg(word)};
}

Result<Cables> jumpersOfWord(const Tables& plan, const QString& word)
{
    if (isBundleName(word))
        return cablesOfBundle(plan, word);
    if (!word.contains(u'='))
        return cablesNamed(plan, {word});
    const auto found = cablesBetween(plan, word, [&](const Cable& cable) { return isFabric(cable.role); });
    if (found && found.value().empty())
        return Error{Text::tr("No cable of the fabric lies between %1.").arg(word)};
    return found;
}

Result<Cables> trunksOfWord(const Tables& plan, const QString& word)
{
    if (word.contains(u'=')) {
        const auto found = cablesBetween(plan, word, [&](const Cable& cable) { return isTrunk(plan, cable); });
        if (found && found.value().empty())
            return Error{Text::tr("No trunk lies between %1.").arg(word)};
        return found;
    }
    const auto named = cablesNamed(plan, {word});
    if (!named)
        return named;
    Cables found;
    for (const Id<Cable> id : named.value()) {
        if (isTrunk(plan, plan.cables.at(id)))
            found.push_back(id);
    }
    if (found.empty())
        return Error{Text::tr("%1 names no trunk: one lies between two panels.").arg(word)};
    return found;
}

template <class OfWord>
Result<Cables> ofWords(const Tables& plan, const QStringList& words, OfWord&& ofWord)
{
    std::set<Id<Cable>> all;
    for (const QString& word : words) {
        const auto some = ofWord(plan, word.trimmed());
        if (!some)
            return some.error();
        all.insert(some.value().begin(), some.value().end());
    }
    return Cables(all.begin(), all.end());
}

}  // namespace

Result<Cables> jumpersNamed(const Tables& plan, const QStringList& words)
{
    return ofWords(plan, words, jumpersOfWord);
}

Result<Cables> trunksNamed(const Tables& plan, const QStringList& words) { return ofWords(plan, words, trunksOfWord); }

}  // namespace model
