// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/live_design.h"

#include "views/checked_design.h"

#include <QThreadPool>

namespace views {

using namespace model;

LiveDesign::LiveDesign(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    take(CheckedDesign(plan()));
    connect(&m_document, &Document::changed, this, &LiveDesign::follow);
    connect(&m_document, &Document::replaced, this, &LiveDesign::followReplaced);
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

void LiveDesign::checkAgain() { adopt(CheckedDesign(plan())); }

void LiveDesign::adopt(CheckedDesign&& checked)
{
    take(std::move(checked));
    Q_EMIT replaced();
}

void LiveDesign::expect(CheckedDesign&& checked) { m_expected = std::make_unique<CheckedDesign>(std::move(checked)); }

void LiveDesign::followReplaced()
{
    if (const auto expected = std::exchange(m_expected, nullptr))
        adopt(std::move(*expected));
    else
        checkAgain();
}

void LiveDesign::take(CheckedDesign&& checked)
{
    // To take a large check apart takes as long as a few frames: nobody waits for it.
    QThreadPool::globalInstance()->start(
        [checker = std::shared_ptr<Checker>(std::move(m_checker)), findings = std::move(m_findings)]() mutable {
            checker.reset();
            findings.reset();
        });
    m_checker = std::move(checked.checker);
    m_findings = std::move(checked.findings);
    m_counts = m_checker->counts();
    m_countsAt = std::move(checked.countsAt);
    m_summary = std::move(checked.summary);
    m_lastCheckTime = checked.time;
    m_lastStep.clear();
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
