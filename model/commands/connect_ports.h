// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cable_ends.h"
#include "model/commands/cable_fit.h"
#include "model/commands/leg_groups.h"
#include "model/commands/plugged_ports.h"
#include "model/edit/edit.h"

#include <set>

namespace model {

/// Plugs a new cable into two ports and routes it. Its role follows from what the two devices do, its number is the
/// lowest free one of its names, its type the one that fits, or that of `typeKey`; a type the design does not carry yet is
/// taken from the built-in catalog. Error: a port is used, both are one, or no cable fits.
Result<ChangeSet> connectPorts(const Tables& plan, const PortRef& from, const PortRef& to, const QString& typeKey = {});

/// Makes cables one after the other within an edit; half an edit is never applied, so a refusal undoes all of them.
class CableMaker {
public:
    CableMaker(Edit& edit, const Tables& plan, const QString& typeKey);

    /// Error: why the two cannot be connected.
    Result<Done> connect(const PortRef& from, const PortRef& to);
    /// Joins all legs of one cable of `type`. Error: why they cannot be connected; the legs of one end part in two racks.
    Result<Done> connect(const CableType& type, const LegGroup& legs);
    /// The type of the key. Error: there is none.
    Result<const CableType*> type() const { return m_fit.named(); }
    /// Whether one cable already joins just these.
    bool areConnected(const LegGroup& legs) const;
    /// Whether one cable already joins just these two.
    bool areConnected(const PortRef& a, const PortRef& b) const;
    /// Finds the ways of all cables made; call it once at the end.
    void route();
    const std::vector<Id<Cable>>& made() const { return m_made; }

private:
    Result<Done> isFree(const PortRef& port) const;
    Result<CableEnds> checkedEnds(const PortRef& from, const PortRef& to) const;
    Id<CableType> carried(const CableType& type);
    void add(const CableType& type, CableRole role, const LegGroup& legs);

    Edit& m_edit;
    const Tables& m_plan;
    PluggedPorts m_plugged;
    CableFit m_fit;
    FreeNumbers m_numbers;
    std::map<const CableType*, Id<CableType>> m_types;
    std::set<PortRef> m_taken;  ///< by cables made
    std::vector<Id<Cable>> m_made;
};

/// Within an edit: the design's type of that key, taken over from `type` where the design carries none.
Id<CableType> carriedType(Edit& edit, const CableType& type);

}  // namespace model
