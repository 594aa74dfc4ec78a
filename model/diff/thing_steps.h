// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/cable_step.h"

#include <map>

namespace model {

/// Makes steps with all that is no cable: racks and devices, their clips and hoses, manifolds, cable ways and coolant units.
/// What a rack's type comes with goes and comes with its rack, without steps of its own. Borrows all it is given.
class ThingSteps {
public:
    ThingSteps(const CableLines& a, const CableLines& b, const IdMaps& maps);

    void add(const PlanDiff& diff);

    /// Of all that was added; those of one order in the order of doing within each phase.
    std::vector<StepDraft> take() &&;
    const Movers& movers() const { return m_movers; }

private:
    /// Of one order: what is taken off, and what is put on.
    struct Joints {
        std::vector<StepPlace> off;
        std::vector<StepPlace> on;
    };
    using HosesOf = std::multimap<Id<Device>, const Hose*>;

    template <class Record>
    void addWhole(const DiffItem& item, const Record* was, const Record* now);
    template <class Record>
    void addOf(const DiffItem& item);
    void addItem(const DiffItem& item, const Rack* was, const Rack* now);
    void addItem(const DiffItem& item, const Device* was, const Device* now);
    void addItem(const DiffItem& item, const Cdu* was, const Cdu* now) { addWhole(item, was, now); }
    void addItem(const DiffItem& item, const Tray* was, const Tray* now) { addWhole(item, was, now); }
    void addItem(const DiffItem& item, const Manifold* was, const Manifold* now);
    void addItem(const DiffItem& item, const Hose* was, const Hose* now);
    void addClip(const Device* was, const Device* now, bool goesOut, bool comesIn);
    void addDraft(const OrderKey& order, StepVerb verb, StepPlace place);

    OrderKey orderOf(const Rack& rack, bool isNow) const { return {rack.name, kRackFirst, {}, isNow, 0}; }
    OrderKey orderOf(const Device& device, bool isNow) const;
    /// Of what stands in the hall: before all racks.
    static OrderKey orderOf(const Cdu&, bool) { return {}; }
    static OrderKey orderOf(const Tray&, bool) { return {}; }
    bool comesWithItsRack(const Device& device, bool isNow) const;

    const CableLines& m_a;
    const CableLines& m_b;
    const IdMaps& m_maps;
    HosesOf m_hosesA;
    HosesOf m_hosesB;
    Movers m_movers;
    std::set<Id<Device>> m_wholeA;  ///< whose hoses all go off
    std::set<Id<Device>> m_wholeB;  ///< and come on
    std::map<OrderKey, Joints> m_joints;
    std::vector<StepDraft> m_drafts;
};

}  // namespace model
