// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"

#include <map>

namespace model {

/// Finds for two ports the type of cable that plugs into both: connector, medium, polish and gender, and of copper the
/// lane rate. Remembers what it found, for ports of one sort follow each other.
class CableFit {
public:
    /// With a `key` only that type is looked at, in the design first and then in the built-in catalog.
    CableFit(const Tables& plan, QString key);

    /// The type whose end a plugs into `a` and end b into `b`, with one leg at each; of several the one with polarity B,
    /// known pins, shipping, of the lowest lane rate, passive, carried by the design. Its id says nothing where the design
    /// does not carry it yet. Error: none fits, and why.
    Result<const CableType*> between(const PortRef& a, const PortRef& b);
    /// Every type with one leg at each end that plugs into both, in that order of preference.
    std::vector<const CableType*> allBetween(const PortRef& a, const PortRef& b) const;
    /// The type of the key. Error: there is none, and what was probably meant.
    Result<const CableType*> named() const;
    /// Every type of the design and the built-in catalog, in that order of preference.
    const std::vector<const CableType*>& types() const { return m_types; }

private:
    Result<const CableType*> find(const PortRef& a, const PortRef& b) const;
    Result<const CableType*> given(const PortRef& a, const PortRef& b) const;

    const Tables& m_plan;
    QString m_key;
    std::vector<const CableType*> m_types;  ///< in order of preference
    std::map<std::pair<const PortGroup*, const PortGroup*>, const CableType*> m_known;
};

/// Whether any cable at all can join the two ports. Error: one is for fiber and the other for copper, neither of two
/// for laser light has a laser, or the like.
Result<Done> canJoin(const Tables& plan, const PortRef& a, const PortRef& b);

/// Whether a cable of `type` plugs with end a into `a` and with end b into `b`. Error: what keeps it from, naming both.
Result<Done> canPlug(const Tables& plan, const CableType& type, const PortRef& a, const PortRef& b);

/// The sort of connectors a port belongs to.
const PortGroup& portGroupOf(const Tables& plan, const PortRef& port);

}  // namespace model
