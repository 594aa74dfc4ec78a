// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/live_design.h"

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

/// The place and what it stands in, innermost first.
std::vector<ObjectRef> placesAround(const Tables& plan, const ObjectRef& place)
{
    std::vector<ObjectRef> places{place};
    std::optional<Id<Rack>> rack;
    if (const auto* port = std::get_if<PortRef>(&place))
        places.push_back(port->device);
    else if (const auto* id = std::get_if<Id<Rack>>(&place))
        rack = *id;
    if (const auto* cable = std::get_if<Id<Cable>>(&place)) {
        if (const Cable* found = plan.cables.find(*cable))
            places.push_back(found->a.device);
    }
    if (const auto* manifold = std::get_if<Id<Manifold>>(&place)) {
        if (const Manifold* found = plan.manifolds.find(*manifold)) {
            places.push_back(found->rack);
            rack = found->rack;
            if (found->cdu)
                places.push_back(*found->cdu);
        }
    }
    if (const auto* device = std::get_if<Id<Device>>(&places.back())) {
        if (const Device* found = plan.devices.find(*device)) {
            places.push_back(found->rack);
            rack = found->rack;
        }
    }
    if (const Rack* found = rack ? plan.racks.find(*rack) : nullptr)
        places.push_back(found->row);
    return places;
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
    const auto found = m_countsAt.find(place);
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
    m_findings = m_checker->findings();
    m_counts = m_checker->counts();
    m_countsAt.clear();
    for (const Finding& finding : m_findings)
        countAt(finding);
}

void LiveDesign::countAt(const Finding& finding)
{
    // A figure that many places lack is missing from their type, and no fault of the first of them.
    if (!finding.place || finding.count > 1)
        return;
    for (const ObjectRef& place : placesAround(plan(), *finding.place))
        count(m_countsAt[place], finding);
}

}  // namespace views
