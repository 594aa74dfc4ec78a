// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/live_design.h"

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

LiveDesign::LiveDesign(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    startOver();
    connect(&m_document, &Document::changed, this, &LiveDesign::follow);
    connect(&m_document, &Document::replaced, this, &LiveDesign::checkAgain);
}

LiveDesign::~LiveDesign() = default;

FindingCounts LiveDesign::countsAt(const ObjectRef& place) const
{
    const auto found = m_countsAt.find(numberOf(place));
    return found == m_countsAt.end() ? FindingCounts{} : found->second;
}

void LiveDesign::follow(const ChangeSet& changes)
{
    const auto start = std::chrono::steady_clock::now();
    m_checker->update(plan(), changes);
    m_lastCheckTime = std::chrono::steady_clock::now() - start;
    m_lastStep = changes.label;
    gatherFindings();
    Q_EMIT changed(changes);
}

void LiveDesign::checkAgain()
{
    startOver();
    Q_EMIT replaced();
}

void LiveDesign::startOver()
{
    const auto start = std::chrono::steady_clock::now();
    m_checker = std::make_unique<Checker>(plan());
    m_lastCheckTime = std::chrono::steady_clock::now() - start;
    m_lastStep.clear();
    gatherFindings();
}

const DesignSummary& LiveDesign::summary() const
{
    if (!m_summary)
        m_summary = summarize(plan(), index());
    return *m_summary;
}

void LiveDesign::gatherFindings()
{
    m_summary.reset();
    m_findings = std::make_shared<const std::vector<Finding>>(m_checker->findings());
    m_counts = m_checker->counts();
    m_countsAt.clear();
    for (const Finding& finding : *m_findings)
        countAt(finding);
}

void LiveDesign::countAt(const Finding& finding)
{
    // A figure that many places lack is missing from their type, and no fault of the first of them.
    if (!finding.place || finding.count > 1)
        return;
    forEachAround(plan(), *finding.place, [&](const ObjectRef& place) { count(m_countsAt[numberOf(place)], finding); });
}

}  // namespace views
