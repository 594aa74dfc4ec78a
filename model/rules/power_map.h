// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "model/rules/sum.h"

namespace model {

/// What every rack draws from the room's feed and gives to its air, and what every loop of coolant carries away; kept by
/// change sets.
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
    /// What one manifold carries, and the pressure that takes.
    struct Loop {
        Sum<MicrolitresPerMinute> flow;
        Sum<Milliwatts> heat;
        Sum<Pascals> drop;

        friend bool operator==(const Loop&, const Loop&) = default;
    };
    /// The design as a whole.
    struct Whole {
        Totals hall;
        std::vector<RowTotals> rows;  ///< in id order
    };

    PowerMap(const Tables& plan, const PlanIndex& index);
    /// Follows a step; the lists must have every rack and manifold that counts otherwise now, and some may be gone. False
    /// where all is as it was.
    bool update(const Tables& plan, const PlanIndex& index, const std::vector<Id<Rack>>& racks,
                const std::vector<Id<Manifold>>& manifolds);

    /// Of a rack or manifold that there is.
    const Totals& of(Id<Rack> rack) const { return m_racks.at(rack.value()).totals; }
    const Loop& of(Id<Manifold> manifold) const { return m_loops.at(manifold.value()); }
    const Whole& whole() const { return m_whole; }

private:
    struct Entry {
        std::optional<Id<Row>> row;  ///< none: there is no such rack
        Totals totals;

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    static Entry entryOf(const Tables& plan, const PlanIndex& index, Id<Rack> rack);
    static Loop loopOf(const Tables& plan, const PlanIndex& index, Id<Manifold> manifold);
    static Whole seenWhole(const std::vector<Entry>& racks);

    std::vector<Entry> m_racks;  ///< by id
    std::vector<Loop> m_loops;   ///< by id
    Whole m_whole;
};

}  // namespace model
