// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cable_fit.h"
#include "model/entities/device.h"

#include <map>
#include <tuple>

namespace model {

/// What one link becomes: the ports at its ends, and in front of the panels beside them.
struct TrunkedLink {
    Id<Cable> cable;  ///< the jumper it was
    PortRef a;
    PortRef panelA;
    PortRef panelB;
    PortRef b;
};

/// The cords of a link over two panels; each has its own end a towards the link's end a.
struct Cords {
    const CableType* atA = nullptr;
    const CableType* atB = nullptr;
};

/// Chooses cords so that every fiber comes out where the jumper brought it: with a Type B jumper and trunk two Type B
/// cords, for an odd number of them makes one.
class CordChoice {
public:
    explicit CordChoice(const Tables& plan) : m_plan(plan), m_fit(plan, {}) {}

    /// `plan` holds the panels. Error: no cords do, and why.
    Result<Cords> cordsFor(const Tables& plan, const TrunkedLink& link, const CableType& trunk);

private:
    using Key = std::tuple<Id<CableType>, const PortGroup*, const PortGroup*, QString, QString, QString, int, int>;

    std::vector<const CableType*> candidates(const Tables& plan, const PortRef& a, const PortRef& b,
                                             const CableType& jumper) const;
    Result<Cords> find(const Tables& plan, const TrunkedLink& link, const CableType& trunk) const;

    const Tables& m_plan;
    CableFit m_fit;
    std::map<Key, Cords> m_known;
};

/// The trunk types of the design and the catalog: as many legs at both ends, leg i to leg i, fewest legs first; those that
/// mate with what has `pinsBehind` the panels, in adapters with the plain ends of jumpers. With a `key` that one alone.
/// Error: there is none.
Result<std::vector<const CableType*>> trunkTypes(const CableFit& fit, const QString& key, const QString& pinsBehind);

}  // namespace model
