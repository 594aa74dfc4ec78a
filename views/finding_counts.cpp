// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/finding_counts.h"

#include "views/rack_around.h"

namespace views {

using namespace model;

namespace {

void count(FindingCounts& counts, const Finding& finding)
{
    if (finding.waived)
        ++counts.waived;
    else if (finding.severity == Severity::Error)
        ++counts.errors;
    else if (finding.severity == Severity::Warning)
        ++counts.warnings;
    else if (finding.severity == Severity::Note)
        ++counts.notes;
    else
        ++counts.unknowns;
}

/// A number for each place; ids have 32 bits, kinds and ports of a device fit beside them.
std::uint64_t numberOf(const ObjectRef& place)
{
    return std::visit(
        [&]<class Ref>(const Ref& ref) -> std::uint64_t {
            const std::uint64_t kind = std::uint64_t(place.index()) << 56;
            if constexpr (std::is_same_v<Ref, PortRef>)
                return kind | std::uint64_t(ref.device.value()) << 20 | (std::uint64_t(ref.number) & 0xfffff);
            else
                return kind | ref.value();
        },
        place);
}

/// The place and what it stands in: `visit` is called with each, the place itself first.
template <class Visit>
void forEachAround(const Tables& plan, const ObjectRef& place, Visit&& visit)
{
    visit(place);
    if (const auto* port = std::get_if<PortRef>(&place))
        visit(port->device);
    if (const auto* cable = std::get_if<Id<Cable>>(&place)) {
        if (const Cable* found = plan.cables.find(*cable))
            visit(found->a.device);
    }
    if (const auto* manifold = std::get_if<Id<Manifold>>(&place)) {
        const Manifold* found = plan.manifolds.find(*manifold);
        if (found && found->cdu)
            visit(*found->cdu);
    }
    const std::optional<Id<Rack>> rack = rackAround(plan, place);
    if (!rack)
        return;
    if (!std::holds_alternative<Id<Rack>>(place))
        visit(*rack);
    if (const Rack* found = plan.racks.find(*rack))
        visit(found->row);
}

}  // namespace

FindingCountsAt::FindingCountsAt(const Tables& plan, const std::vector<Finding>& findings)
{
    for (const Finding& finding : findings) {
        // A figure that many places lack is missing from their type, and no fault of the first of them.
        if (!finding.place || finding.count > 1)
            continue;
        forEachAround(plan, *finding.place, [&](const ObjectRef& place) { count(m_counts[numberOf(place)], finding); });
    }
}

FindingCounts FindingCountsAt::at(const ObjectRef& place) const
{
    const auto found = m_counts.find(numberOf(place));
    return found == m_counts.end() ? FindingCounts{} : found->second;
}

}  // namespace views
