// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"

#include <vector>

namespace model {

/// The ports a pattern names, in order: fabric switches by role, pod and number, everything else by row, place in the row
/// and unit; the ports of one device as the pattern lists them.
struct PortList {
    std::vector<PortRef> ports;
    bool ownRail = false;  ///< "nic rail r": NICs of every rail, to be matched with leaves of the same rail
};

/// Reads `DEVICES:PORTS`, several parted by semicolons. DEVICES is a name or a pattern of names (`L1-*`, `L1-[01-04]`), or
/// a role: leaf, spine, core, switch, compute, nvlink, management, panel, laser-shelf, each also with numbers (`leaf-*`,
/// `leaf-[1-4]`). PORTS lists names, ranges and patterns (`1-72`, `1,3,5`, `nic-1`, `nic-*`); `*` is every port but those
/// for management and laser feeds. `nic`, `nic rail 2` and `nic rail r` name NICs of the whole design.
/// Error: nothing matches, and what was probably meant; a member of a list is a port of none of the devices; a port is named
/// twice.
Result<PortList> portsMatching(const Tables& plan, const QString& pattern);

/// The port called `DEVICE:PORT`. Error: there is none, and what was probably meant.
Result<PortRef> portCalled(const Tables& plan, const QString& name);

/// The cable of that name. Error: there is none, and what was probably meant.
Result<Id<Cable>> cableCalled(const Tables& plan, const QString& name);

/// The rail of a leaf or of a NIC, from 1; none for other ports.
std::optional<int> railOf(const Tables& plan, const PortRef& port);

}  // namespace model
