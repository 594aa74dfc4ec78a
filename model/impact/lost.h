// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/object_ref.h"
#include "model/edit/plan_index.h"
#include "model/optics/switch_inside.h"

namespace model {

enum class BusbarEnd { Top, Bottom };

/// What fails: a whole object, or one thing of it.
struct Lost {
    ObjectRef object = Id<Device>(1);
    std::optional<InnerPart> part;       ///< inside the device
    std::optional<int> coupling;         ///< of the device, from 1 as its type lists them
    bool clip = false;                   ///< the device's hold on the busbar
    std::optional<BusbarEnd> busbarEnd;  ///< of the rack: what feeds the bar there

    friend bool operator==(const Lost&, const Lost&) = default;
};

/// As a person asks for it: "L1-03:els-6", "A01:busbar-top", "A01:loop-a", "F-00041".
QString lostName(const Tables& plan, const Lost& lost);

/// What is called that: a device, rack, cable, tray, CDU or manifold, or `DEVICE:PART`, `DEVICE:PORT`, `RACK:busbar-top`,
/// `RACK:loop-a`. Error: there is none, and which parts there are or what was probably meant.
Result<Lost> lostCalled(const Tables& plan, const QString& name);

/// The things of one sort that an object can lose, in order.
struct LossChoice {
    QString sort;  ///< "Laser module"
    std::vector<Lost> things;
};
/// All that can be lost of an object, itself first; nothing for a row or an object that is gone.
std::vector<LossChoice> lossesOf(const Tables& plan, const PlanIndex& index, const ObjectRef& object);

}  // namespace model
