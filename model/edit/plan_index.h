// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/change_set.h"
#include "model/edit/label_holders.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
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

    const std::vector<Id<Rack>>& racksOf(Id<Row> row) const { return m_rowRacks.of(row.value()); }
    const std::vector<Id<Device>>& devicesOf(Id<Rack> rack) const { return m_rackDevices.of(rack.value()); }
    const std::vector<Id<Manifold>>& manifoldsOf(Id<Rack> rack) const { return m_rackManifolds.of(rack.value()); }
    const std::vector<Id<Manifold>>& manifoldsOf(Id<Cdu> cdu) const { return m_cduManifolds.of(cdu.value()); }
    const std::vector<Id<Hose>>& hosesOf(Id<Device> device) const { return m_deviceHoses.of(device.value()); }
    const std::vector<Id<Hose>>& hosesOf(Id<Manifold> manifold) const { return m_manifoldHoses.of(manifold.value()); }
    const std::vector<Id<Guide>>& guidesOf(Id<Cable> cable) const { return m_cableGuides.of(cable.value()); }
    /// The guides that keep their cables apart from this one.
    const std::vector<Id<Guide>>& guidesApartFrom(Id<Cable> cable) const { return m_apartGuides.of(cable.value()); }
    /// By port, then cable, every leg of a cable; one with two legs in one port is there twice.
    const std::vector<Plugged>& cablesOf(Id<Device> device) const { return m_deviceCables.of(device.value()); }

    /// The racks or devices called `name`.
    template <class Record>
    std::vector<Id<Record>> called(const QString& name) const
    {
        return std::get<NameHolders<Record>>(m_names).called(name);
    }
    /// The names that more than one rack or device has.
    template <class Record>
    const std::map<QString, std::vector<Id<Record>>>& sharedNames() const
    {
        return std::get<NameHolders<Record>>(m_names).shared();
    }
    /// The numbers that more than one cable has, of those that are named by one pattern: by pattern, then number.
    const std::map<LabelNumber, std::vector<Id<Cable>>>& sharedNumbers() const { return m_numbers.shared(); }

    /// The type called `key`, if there is one; of several the last.
    template <class Type>
    std::optional<Id<Type>> typeCalled(const QString& key) const
    {
        const auto& ids = std::get<KeyMap<Type>>(m_types);
        const auto found = ids.find(key);
        return found == ids.end() ? std::nullopt : std::optional(found->second.back());
    }

    /// Equal when they say the same, however they came to know it.
    friend bool operator==(const PlanIndex&, const PlanIndex&) = default;

private:
    /// Sorted lists by the id value of what they belong to; one that is empty is one that is not there.
    template <class Item>
    class Lists {
    public:
        const std::vector<Item>& of(std::uint32_t id) const
        {
            static const std::vector<Item> none;
            return id < m_lists.size() ? m_lists[id] : none;
        }
        void append(std::uint32_t id, const Item& item);
        void insert(std::uint32_t id, const Item& item);
        void remove(std::uint32_t id, const Item& item);
        void sort();
        friend bool operator==(const Lists& a, const Lists& b)
        {
            for (std::size_t id = 0; id < std::max(a.m_lists.size(), b.m_lists.size()); ++id) {
                if (a.of(static_cast<std::uint32_t>(id)) != b.of(static_cast<std::uint32_t>(id)))
                    return false;
            }
            return true;
        }

    private:
        std::vector<std::vector<Item>> m_lists;
    };

    template <class Type>
    using KeyMap = std::map<QString, std::vector<Id<Type>>>;

    /// Calls `visit(lists, id, item)` for every place of the index that `record` stands in.
    template <class Record, class Visit>
    void places(const Record& record, Visit&& visit);
    template <class Record>
    void follow(const Change<Record>& change);
    template <class Record>
    void addLabel(const Record& record);
    template <class Record>
    void removeLabel(const Record& record);
    template <class Type>
    void followType(const Change<Type>& change);

    Lists<Id<Rack>> m_rowRacks;
    Lists<Id<Device>> m_rackDevices;
    Lists<Id<Manifold>> m_rackManifolds;
    Lists<Id<Manifold>> m_cduManifolds;
    Lists<Id<Hose>> m_deviceHoses;
    Lists<Id<Hose>> m_manifoldHoses;
    Lists<Plugged> m_deviceCables;
    Lists<Id<Guide>> m_cableGuides;
    Lists<Id<Guide>> m_apartGuides;
    std::tuple<NameHolders<Rack>, NameHolders<Device>> m_names;
    NumberHolders m_numbers;
    std::tuple<KeyMap<DeviceType>, KeyMap<RackType>, KeyMap<CableType>, KeyMap<CouplingType>, KeyMap<HoseType>,
               KeyMap<CduType>, KeyMap<FluidType>, KeyMap<TrayType>>
        m_types;
};

}  // namespace model
