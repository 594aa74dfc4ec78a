// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/change_set.h"

#include <vector>

namespace model {

/// The relations of a design seen from their other end, kept by change sets. All lists are in id order.
class PlanIndex {
public:
    /// One cable end at a device.
    struct Plugged {
        int port;
        Id<Cable> cable;
        friend constexpr auto operator<=>(const Plugged&, const Plugged&) = default;
    };

    explicit PlanIndex(const Tables& plan);
    /// Follows `changes`; order of steps as applied.
    void update(const ChangeSet& changes);

    const std::vector<Id<Rack>>& racksOf(Id<Row> row) const { return at(m_rowRacks, row.value()); }
    const std::vector<Id<Device>>& devicesOf(Id<Rack> rack) const { return at(m_rackDevices, rack.value()); }
    const std::vector<Id<Manifold>>& manifoldsOf(Id<Rack> rack) const { return at(m_rackManifolds, rack.value()); }
    const std::vector<Id<Manifold>>& manifoldsOf(Id<Cdu> cdu) const { return at(m_cduManifolds, cdu.value()); }
    const std::vector<Id<Hose>>& hosesOf(Id<Device> device) const { return at(m_deviceHoses, device.value()); }
    const std::vector<Id<Hose>>& hosesOf(Id<Manifold> manifold) const { return at(m_manifoldHoses, manifold.value()); }
    /// By port, then cable.
    const std::vector<Plugged>& cablesOf(Id<Device> device) const { return at(m_deviceCables, device.value()); }

private:
    template <class Item>
    using Lists = std::vector<std::vector<Item>>;  ///< by id value

    template <class Item>
    static const std::vector<Item>& at(const Lists<Item>& lists, std::uint32_t id)
    {
        static const std::vector<Item> none;
        return id < lists.size() ? lists[id] : none;
    }

    Lists<Id<Rack>> m_rowRacks;
    Lists<Id<Device>> m_rackDevices;
    Lists<Id<Manifold>> m_rackManifolds;
    Lists<Id<Manifold>> m_cduManifolds;
    Lists<Id<Hose>> m_deviceHoses;
    Lists<Id<Hose>> m_manifoldHoses;
    Lists<Plugged> m_deviceCables;
};

}  // namespace model
