// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "model/rules/sum.h"

namespace model {

/// What every rack draws from the room's feed and gives to its air, kept by change sets; and, where the profile asks for a
/// spare CDU, the heat that every CDU takes.
class PowerMap {
public:
    /// What the devices of one rack, or of many, come to.
    struct Totals {
        Sum<Milliwatts> draw;
        Sum<Milliwatts> toAir;
        std::vector<Id<DeviceType>> types;  ///< of the devices that draw, in id order

        void add(const Totals& other);
        friend bool operator==(const Totals&, const Totals&) = default;
    };
    /// One row of racks.
    struct RowTotals {
        Id<Row> row;
        Totals totals;

        friend bool operator==(const RowTotals&, const RowTotals&) = default;
    };
    /// One CDU with the heat of its loops.
    struct CduHeat {
        Id<Cdu> cdu;
        Sum<Milliwatts> heat;

        friend bool operator==(const CduHeat&, const CduHeat&) = default;
    };
    /// The design as a whole.
    struct Whole {
        Totals hall;
        std::vector<RowTotals> rows;  ///< in id order
    };

    PowerMap(const Tables& plan, const PlanIndex& index);
    /// Follows a step; the lists must have every rack and CDU that counts otherwise now, and some may be gone.
    void update(const Tables& plan, const PlanIndex& index, const std::vector<Id<Rack>>& racks,
                const std::vector<Id<Cdu>>& cdus);

    /// Of a rack that there is.
    const Totals& of(Id<Rack> rack) const { return m_racks.at(rack.value()).totals; }
    const Whole& whole() const { return m_whole; }
    /// In id order; empty where the profile asks for no spare.
    const std::vector<CduHeat>& cdus() const { return m_cdus; }

private:
    struct Entry {
        std::optional<Id<Row>> row;  ///< none: there is no such rack
        Totals totals;

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    static Entry entryOf(const Tables& plan, const PlanIndex& index, Id<Rack> rack);
    static Whole seenWhole(const std::vector<Entry>& racks);

    std::vector<Entry> m_racks;  ///< by id
    std::vector<CduHeat> m_cdus;
    Whole m_whole;
};

}  // namespace model
