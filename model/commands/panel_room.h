// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/plugged_ports.h"
#include "model/core/result.h"
#include "model/edit/edit.h"

#include <set>

namespace model {

/// Finds free ports of fiber panels within an edit, and room for further panels: in the highest free units of a rack, but
/// none that its type keeps for a switch or its fibers.
class PanelRoom {
public:
    /// With a `key` only panels of that type are used. `trunk`: what is to be plugged in behind.
    PanelRoom(Edit& edit, const Tables& plan, const CableType& trunk, const QString& key);

    /// Error: no panel type fits the trunk, or there is none of that key.
    Result<Done> canBegin() const;
    /// Whether fibers leave a panel of this kind by the port they came in by, so that any free port will do.
    bool isStraight() const;
    /// `count` front ports with nothing in them or behind them: those of the rack's panels first, then those of new ones.
    /// Error: the rack has no room.
    Result<std::vector<PortRef>> take(Id<Rack> rack, int count);
    /// The same on new panels of the one type alone, from their first port on.
    Result<std::vector<PortRef>> takeNew(Id<Rack> rack, int count);
    const std::vector<Id<Device>>& placed() const { return m_placed; }

private:
    std::vector<PortRef> freePorts(Id<Rack> rack, int most) const;
    bool isFree(const PortRef& front) const;
    std::optional<Id<Device>> place(Id<Rack> rack, const DeviceType& type);
    QString nameFor(Id<Rack> rack);
    Error noRoom(Id<Rack> rack, int found, int wanted) const;

    Edit& m_edit;
    const Tables& m_plan;
    QString m_key;
    PluggedPorts m_plugged;
    std::vector<const DeviceType*> m_types;  ///< by number of ports
    std::set<QString> m_names;
    std::vector<Id<Device>> m_placed;
};

/// The pins of the connectors behind panels of that type, as catalogs write them; empty where it has adapters, is not
/// known, or is not there.
QString pinsBehind(const Tables& plan, const QString& panelType);

/// The ports in front of a panel of this type, by number; where light goes straight through, port i is that of rear port i.
std::vector<int> frontPorts(const DeviceType& type);

}  // namespace model
