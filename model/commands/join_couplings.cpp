// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/join_couplings.h"

#include "model/catalog/catalog.h"

namespace model {

namespace {

std::optional<Id<Manifold>> manifoldOf(const Tables& plan, Id<Rack> rack, const QString& loop)
{
    std::optional<Id<Manifold>> found;
    plan.manifolds.forEach([&](const Manifold& manifold) {
        if (!found && manifold.rack == rack && manifold.loop == loop)
            found = manifold.id;
    });
    return found;
}

/// The design's hose for that coupling, taken over from the built-in catalog where it carries none.
std::optional<Id<HoseType>> hoseFor(Edit& edit, const QString& coupling)
{
    std::optional<Id<HoseType>> found;
    edit.plan().hoseTypes.forEach(
        [&](const HoseType& type) { found = !found && type.coupling == coupling ? type.id : found; });
    for (const CatalogType& each : Catalog::builtIn().types()) {
        const HoseType* type = std::get_if<HoseType>(&each);
        if (!found && type && type->coupling == coupling)
            found = edit.add(*type);
    }
    return found;
}

}  // namespace

void joinCouplings(Edit& edit, const Device& device)
{
    std::vector<Id<Hose>> old;
    edit.plan().hoses.forEach([&](const Hose& hose) {
        if (hose.device == device.id)
            old.push_back(hose.id);
    });
    for (const Id<Hose> hose : old)
        edit.erase(hose);
    int number = 0;
    const std::vector<Coupling> couplings = edit.plan().deviceTypes.at(device.type).couplings;
    for (const Coupling& coupling : couplings) {
        ++number;
        const auto manifold = manifoldOf(edit.plan(), device.rack, coupling.loop);
        if (!manifold)
            continue;
        edit.put(Hose{edit.plan().hoses.nextId(), device.id, number, *manifold, coupling.direction,
                      coupling.blindMate ? std::nullopt : hoseFor(edit, coupling.type)});
    }
}

}  // namespace model
