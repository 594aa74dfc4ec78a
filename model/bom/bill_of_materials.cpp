// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/bill_of_materials.h"

#include <functional>

namespace model {

namespace {

BomRow rowOf(const Part& part, std::int64_t quantity, std::int64_t spares)
{
    return {part.number, part.description, part.category, quantity, part.unit, spares, part.isAssumed, part.spareFor};
}

std::int64_t sparesOf(const Part& part) { return sparesFor(part.quantity() + part.included, part.spareFor); }

/// The group of those parts of which `rowFor` makes a line of any; left out where it is empty.
template <class RowFor>
void addGroup(std::vector<BomGroup>& groups, const QString& name, const std::vector<Part>& parts, RowFor&& rowFor)
{
    BomGroup group{name, {}};
    for (const Part& part : parts) {
        if (const BomRow row = rowFor(part); row.total() > 0)
            group.rows.push_back(row);
    }
    if (!group.rows.empty())
        groups.push_back(std::move(group));
}

/// The lines of each place, in order of their parts.
template <class Place>
std::map<Id<Place>, std::vector<BomRow>> rowsByPlace(const std::vector<Part>& parts,
                                                     const std::function<Id<Place>(Id<Rack>)>& placeOf)
{
    std::map<Id<Place>, std::vector<BomRow>> rows;
    for (const Part& part : parts) {
        std::map<Id<Place>, std::int64_t> counts;
        for (const auto& [rack, count] : part.perRack)
            counts[placeOf(rack)] += count;
        for (const auto& [place, count] : counts)
            rows[place].push_back(rowOf(part, count, 0));
    }
    return rows;
}

}  // namespace

std::int64_t sparesFor(std::int64_t quantity, int oneFor) { return oneFor <= 0 ? 0 : (quantity + oneFor - 1) / oneFor; }

std::vector<BomRow> billOfMaterials(const Tables& plan)
{
    std::vector<BomGroup> all;
    addGroup(all, {}, partsOf(plan), [](const Part& part) { return rowOf(part, part.quantity(), sparesOf(part)); });
    return all.empty() ? std::vector<BomRow>() : std::move(all.front().rows);
}

std::vector<BomGroup> billOfMaterialsBy(const Tables& plan, BomGrouping grouping)
{
    if (grouping == BomGrouping::Kind)
        return {{QString(), billOfMaterials(plan)}};
    std::vector<BomGroup> groups;
    const std::vector<Part> parts = partsOf(plan);
    if (grouping == BomGrouping::Rack) {
        for (auto& [rack, rows] : rowsByPlace<Rack>(parts, [](Id<Rack> id) { return id; }))
            groups.push_back({plan.racks.at(rack).name, std::move(rows)});
    } else {
        for (auto& [row, rows] : rowsByPlace<Row>(parts, [&](Id<Rack> id) { return plan.racks.at(id).row; }))
            groups.push_back({plan.rows.at(row).name, std::move(rows)});
    }
    addGroup(groups, QStringLiteral("hall"), parts, [](const Part& part) { return rowOf(part, part.forHall, 0); });
    addGroup(groups, QStringLiteral("spares"), parts, [](const Part& part) { return rowOf(part, 0, sparesOf(part)); });
    return groups;
}

}  // namespace model
