// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/live_design.h"

namespace views {

using namespace model;

LiveDesign::LiveDesign(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    startOver();
    connect(&m_document, &Document::changed, this, &LiveDesign::follow);
    connect(&m_document, &Document::replaced, this, &LiveDesign::checkAgain);
}

LiveDesign::~LiveDesign() = default;

FindingCounts LiveDesign::countsAt(const ObjectRef& place) const { return m_countsAt.at(place); }

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
    m_countsAt = FindingCountsAt(plan(), *m_findings);
}

}  // namespace views
