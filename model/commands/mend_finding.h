// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/change_set.h"
#include "model/rules/finding.h"

namespace model {

/// The cures this program knows, the one most would choose first; the label of each says what it does. Each has been tried
/// on a copy: after it the finding is gone, and no error or warning is new. Takes about two full checks.
std::vector<ChangeSet> mendsFor(const Tables& plan, const Finding& finding);

/// Whether cures for findings of that rule are known at all; quick, and no promise that one fits.
bool hasMends(const QString& rule);

}  // namespace model
