// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/join_couplings.h"

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

/// The type of hose that others of the design have.
std::optional<Id<HoseType>> hoseType(const Tables& plan)
{
    std::optional<Id<HoseType>> found;
    plan.hoseTypes.forEach([&](const HoseType& type) { found = found ? found : std::optional(type.id); });
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
    const auto hose = hoseType(edit.plan());
    int number = 0;
    for (const Coupling& coupling : edit.plan().deviceTypes.at(device.type).couplings) {
        ++number;
        const auto manifold = manifoldOf(edit.plan(), device.rack, coupling.loop);
        if (!manifold)
            continue;
        edit.put(Hose{edit.plan().hoses.nextId(), device.id, number, *manifold, coupling.direction,
                      coupling.blindMate ? std::nullopt : hose});
    }
}

}  // namespace model
