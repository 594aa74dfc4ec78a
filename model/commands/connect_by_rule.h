// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/port_pairing.h"
#include "model/edit/change_set.h"

namespace model {

/// "Connect these to those": two patterns of ports and how they are paired.
struct ConnectRule {
    QString from;
    QString to;
    PairingRule pairing;
    QString cableType;  ///< key; empty: whatever fits
};

/// Connects every pair of the rule, or none of them: as connectPorts. Pairs that are connected already stay as they are.
/// Error: a pattern names no port, a port has another cable, or no cable fits.
Result<ChangeSet> connectByRule(const Tables& plan, const ConnectRule& rule);

/// What connectByRule would do, in sentences: how many cables, from where to where, and what stays free and why.
/// Error: as connectByRule.
Result<QStringList> sayConnections(const Tables& plan, const ConnectRule& rule);

}  // namespace model
