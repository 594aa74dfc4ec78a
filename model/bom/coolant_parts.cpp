// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/part.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::BillOfMaterials)
};

QString couplingName(const Tables& plan, const QString& key)
{
    const CouplingType* type = findType<CouplingType>(plan, key);
    return type ? type->name : key;
}
QString couplingNumber(const Tables& plan, const QString& key)
{
    const CouplingType* type = findType<CouplingType>(plan, key);
    return type ? partNumberOf(*type) : key;
}

/// The halves on the hoses are bought; the halves on the devices come with them, and those of the manifold with it.
void addCouplings(const Tables& plan, const std::map<QString, PerRack>& onHoses, std::vector<Part>& parts)
{
    for (const auto& [key, perRack] : onHoses) {
        parts.push_back({.number = couplingNumber(plan, key) + QStringLiteral("-P"),
                         .description = Text::tr("%1, plug: the half on the hose").arg(couplingName(plan, key)),
                         .category = QStringLiteral("coupling"),
                         .source = Text::tr("One for the device's end of each hose"),
                         .perRack = perRack,
                         .spareFor = plan.delivery().spareCouplings});
    }
    std::map<QString, std::int64_t> onDevices;
    for (const auto& [id, perRack] : boughtDevices(plan)) {
        for (const Coupling& coupling : plan.deviceTypes.at(id).couplings) {
            for (const auto& [rack, count] : perRack)
                onDevices[coupling.type] += coupling.blindMate ? 0 : count;
        }
    }
    for (const auto& [key, count] : onDevices) {
        parts.push_back(
            {.number = couplingNumber(plan, key) + QStringLiteral("-S"),
             .description =
                 Text::tr("%1, socket, spare; %2 come on the devices").arg(couplingName(plan, key)).arg(count),
             .category = QStringLiteral("coupling"),
             .source = Text::tr("The half on a device comes with it (assumption)"),
             .included = count,
             .spareFor = plan.delivery().spareCouplings});
    }
}

void addHoses(const Tables& plan, std::vector<Part>& parts)
{
    std::map<Id<HoseType>, PerRack> hoses;
    plan.hoses.forEach([&](const Hose& hose) {
        if (hose.type)
            ++hoses[*hose.type][plan.devices.at(hose.device).rack];
    });
    std::map<QString, PerRack> couplings;
    for (const auto& [id, perRack] : hoses) {
        const HoseType& type = plan.hoseTypes.at(id);
        parts.push_back({.number = partNumberOf(type),
                         .description = type.name,
                         .category = QStringLiteral("hose"),
                         .isAssumed = type.partNumber.isEmpty(),
                         .source = Text::tr("One for each coupling of a device that is joined by a hose"),
                         .perRack = perRack,
                         .spareFor = plan.delivery().spareHoses});
        for (const auto& [rack, count] : perRack)
            couplings[type.coupling][rack] += count;
    }
    addCouplings(plan, couplings, parts);
}

}  // namespace

void addCoolantParts(const Tables& plan, std::vector<Part>& parts)
{
    addHoses(plan, parts);
    std::map<Id<CduType>, std::int64_t> cdus;
    plan.cdus.forEach([&](const Cdu& cdu) { ++cdus[cdu.type]; });
    for (const auto& [id, count] : cdus) {
        const CduType& type = plan.cduTypes.at(id);
        parts.push_back({.number = partNumberOf(type),
                         .description = type.name,
                         .category = QStringLiteral("cooling"),
                         .isAssumed = type.partNumber.isEmpty(),
                         .forHall = count});
    }
    Part manifolds{.number = QStringLiteral("MANIFOLD"),
                   .description = Text::tr("Rack manifold, supply and return riser"),
                   .category = QStringLiteral("cooling"),
                   .source = Text::tr("With its own couplings; that of a compute rack comes with the rack")};
    plan.manifolds.forEach([&](const Manifold& manifold) {
        if (!comesWithContents(plan, manifold.rack))
            ++manifolds.perRack[manifold.rack];
    });
    if (!manifolds.perRack.empty())
        parts.push_back(manifolds);
}

}  // namespace model
