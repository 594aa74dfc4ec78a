// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/impact/lost.h"

#include <QStringList>

#include <map>
#include <set>

namespace model {

/// Lanes of a port, one bit each, lane 1 the lowest.
using LaneSet = std::uint64_t;

/// What stops working of itself when something is lost, and what the design can say of the rest.
struct Failure {
    std::set<Id<Device>> devices;      ///< down as a whole
    std::map<PortRef, LaneSet> lanes;  ///< without light, of ports of devices that are up
    std::vector<Id<Cable>> cables;     ///< cut; sorted
    QStringList causes;                ///< why devices went down
    QStringList stays;                 ///< what carries on, and why
    QStringList unknown;               ///< what the design cannot know
    QStringList assumes;               ///< figures and readings that the answer rests on
};

Failure failureOf(const Tables& plan, const PlanIndex& index, const Lost& lost);

/// The ports of that use or uses that a device type has, for counting: what carries data, not management or laser light.
bool carriesData(const PortGroup& group);

/// All lanes of a port; one where its type does not say how many.
int lanesOf(const PortGroup& group);
LaneSet allLanes(const PortGroup& group);

}  // namespace model
