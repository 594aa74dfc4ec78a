// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/port_pairing.h"

namespace model {

/// The ports that one cable with several connectors at an end joins: as many at each end as its type has legs.
struct LegGroup {
    std::vector<PortRef> a;
    std::vector<PortRef> b;
};

/// Shares two lists out over cables of `type`, in order: n ports on the side of its k legs and n / k * l on that of its l.
/// Error: the counts do not go together, or the ports are to be paired otherwise than in order.
Result<std::vector<LegGroup>> legGroups(const Tables& plan, const CableType& type, const PortList& from,
                                        const PortList& to, const PairingRule& rule);

/// "L1-01:1 to A01-T01:nic-1 and A01-T01:nic-2".
QString legsText(const Tables& plan, const LegGroup& legs);

}  // namespace model
