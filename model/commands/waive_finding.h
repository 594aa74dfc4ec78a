// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/change_set.h"
#include "model/rules/finding.h"

namespace model {

/// Why a finding is accepted, by whom, and when: YYYY-MM-DD.
struct WaiverText {
    QString reason;
    QString author;
    QString date;
};

/// Accepts a finding, in place of what was said of it before; of several at one place the worst counts. Error: a reason,
/// an author or a date is missing.
Result<ChangeSet> waiveFinding(const Tables& plan, const Finding& finding, const WaiverText& text);

/// Error: the waiver is gone.
Result<ChangeSet> removeWaiver(const Tables& plan, Id<Waiver> waiver);

}  // namespace model
