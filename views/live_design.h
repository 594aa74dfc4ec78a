// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/document.h"
#include "model/rules/checker.h"
#include "model/rules/design_summary.h"
#include "views/finding_counts.h"
#include "views/finding_list.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace views {

struct CheckedDesign;

/// The open design as the window sees it: the document, its reverse relations and its findings, always of one moment.
/// Panels listen here and not to the document, so that what they read has been checked.
class LiveDesign : public QObject {
    Q_OBJECT

public:
    /// `document` must outlive this.
    explicit LiveDesign(model::Document& document, QObject* parent = nullptr);
    ~LiveDesign() override;

    model::Document& document() { return m_document; }
    const model::Tables& plan() const { return m_document.plan(); }
    const model::PlanIndex& index() const { return m_checker->index(); }
    /// The same, with what hangs on it: what trays hold, racks draw and loops carry.
    const model::Checker& checker() const { return *m_checker; }
    const std::vector<model::Finding>& findings() const { return *m_findings; }
    const FindingList& findingList() const { return m_findings; }
    const model::FindingCounts& counts() const { return m_counts; }

    /// The findings of one place: its own and those of what it holds. A rack's stand at its row of the tree and at its head
    /// in every picture of the hall.
    model::FindingCounts countsAt(const model::ObjectRef& place) const;

    /// The design in a few numbers, counted when first asked for after a step.
    const model::DesignSummary& summary() const;

    /// How long the last check took, and the step it followed; the label is empty after a full check.
    std::chrono::nanoseconds lastCheckTime() const { return m_lastCheckTime; }
    const QString& lastStep() const { return m_lastStep; }

    /// Has listeners show everything again, as after a step that changed nothing: figures may be written otherwise now.
    void tellAgain() { Q_EMIT changed({}); }
    /// Checks everything from scratch; listeners hear of it as of another design.
    void checkAgain();
    /// The same where that has been done already, of the very design that is open.
    void adopt(CheckedDesign&& checked);
    /// The document is about to be replaced by a design that was checked already.
    void expect(CheckedDesign&& checked);

Q_SIGNALS:
    /// After each step, when it has been checked.
    void changed(const model::ChangeSet& changes);
    /// After another design was opened and checked.
    void replaced();

private:
    void follow(const model::ChangeSet& changes);
    void followReplaced();
    void take(CheckedDesign&& checked);
    void gatherFindings();

    model::Document& m_document;
    std::unique_ptr<model::Checker> m_checker;
    FindingList m_findings;
    model::FindingCounts m_counts;
    FindingCountsAt m_countsAt;
    mutable std::optional<model::DesignSummary> m_summary;
    std::chrono::nanoseconds m_lastCheckTime{};
    QString m_lastStep;
    std::unique_ptr<CheckedDesign> m_expected;
};

}  // namespace views
