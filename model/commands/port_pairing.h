// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/port_pattern.h"

#include <QStringList>

namespace model {

/// How the ports of one list find those of the other.
enum class Pairing {
    InOrder,     ///< first to first, second to second
    RoundRobin,  ///< each left device shares its ports out over the right devices in turn, a block to each
    Offset       ///< left port i to right port i + offset, device by device
};

/// A pairing with its number.
struct PairingRule {
    Pairing pairing = Pairing::InOrder;
    int offset = 0;  ///< of Offset
    int block = 0;   ///< of RoundRobin: ports to a device before the next one's turn; 0: as many as make even shares
};

/// Two ports to be connected.
struct PortPair {
    PortRef from;
    PortRef to;
    friend bool operator==(const PortPair&, const PortPair&) = default;
};

/// Ports that found no partner, and why.
struct Unmatched {
    std::vector<PortRef> ports;
    QString why;
};

struct Matching {
    std::vector<PortPair> pairs;
    std::vector<Unmatched> unmatched;  ///< none of them empty
};

/// Pairs two lists; where one of them is "nic rail r", each leaf with the NICs of its own rail: port p of the leaf of group
/// g with NIC p of the racks of that group. Error: the two cannot be paired that way.
Result<Matching> matchPorts(const Tables& plan, const PortList& from, const PortList& to, const PairingRule& rule);

}  // namespace model
