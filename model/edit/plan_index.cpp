// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/plan_index.h"

#include <algorithm>

namespace model {

namespace {

template <class Item>
void insertSorted(std::vector<Item>& list, const Item& item)
{
    list.insert(std::upper_bound(list.begin(), list.end(), item), item);
}

template <class Item>
void removeSorted(std::vector<Item>& list, const Item& item)
{
    const auto found = std::lower_bound(list.begin(), list.end(), item);
    MODEL_ASSERT(found != list.end() && *found == item);
    list.erase(found);
}

template <class Record>
constexpr bool kHasLabel = std::is_same_v<Record, Rack> || std::is_same_v<Record, Device>;

template <class Record>
constexpr bool kHasKey = requires(const Record& record)
{
    record.key;
};

}  // namespace

template <class Item>
void PlanIndex::Lists<Item>::append(std::uint32_t id, const Item& item)
{
    if (id >= m_lists.size())
        m_lists.resize(id + 1);
    m_lists[id].push_back(item);
}

template <class Item>
void PlanIndex::Lists<Item>::insert(std::uint32_t id, const Item& item)
{
    if (id >= m_lists.size())
        m_lists.resize(id + 1);
    insertSorted(m_lists[id], item);
}

template <class Item>
void PlanIndex::Lists<Item>::remove(std::uint32_t id, const Item& item)
{
    MODEL_ASSERT(id < m_lists.size());
    removeSorted(m_lists[id], item);
}

template <class Item>
void PlanIndex::Lists<Item>::sort()
{
    for (auto& list : m_lists) {
        if (!std::is_sorted(list.begin(), list.end()))
            std::sort(list.begin(), list.end());
    }
}

template <class Record, class Visit>
void PlanIndex::places(const Record& record, Visit&& visit)
{
    if constexpr (std::is_same_v<Record, Rack>) {
        visit(m_rowRacks, record.row.value(), record.id);
    } else if constexpr (std::is_same_v<Record, Device>) {
        visit(m_rackDevices, record.rack.value(), record.id);
    } else if constexpr (std::is_same_v<Record, Manifold>) {
        visit(m_rackManifolds, record.rack.value(), record.id);
        if (record.cdu)
            visit(m_cduManifolds, record.cdu->value(), record.id);
    } else if constexpr (std::is_same_v<Record, Hose>) {
        visit(m_deviceHoses, record.device.value(), record.id);
        visit(m_manifoldHoses, record.manifold.value(), record.id);
    } else if constexpr (std::is_same_v<Record, Cable>) {
        forEachLeg(record, [&](const PortRef& port, CableEnd, std::size_t) {
            visit(m_deviceCables, port.device.value(), Plugged{port.number, record.id});
        });
    } else if constexpr (std::is_same_v<Record, Guide>) {
        visit(m_cableGuides, record.cable.value(), record.id);
        if (record.apart)
            visit(m_apartGuides, record.apart->value(), record.id);
    }
}

template <class Type>
void PlanIndex::followType(const Change<Type>& change)
{
    auto& ids = std::get<KeyMap<Type>>(m_types);
    if (change.before) {
        const auto found = ids.find(change.before->key);
        MODEL_ASSERT(found != ids.end());
        removeSorted(found->second, change.id());
        if (found->second.empty())
            ids.erase(found);
    }
    if (change.after)
        insertSorted(ids[change.after->key], change.id());
}

template <class Record>
void PlanIndex::addLabel(const Record& record)
{
    if constexpr (kHasLabel<Record>)
        std::get<NameHolders<Record>>(m_names).add(record.name, record.id);
    else if constexpr (std::is_same_v<Record, Cable>)
        m_numbers.add(labelNumber(record), record.id);
}

template <class Record>
void PlanIndex::removeLabel(const Record& record)
{
    if constexpr (kHasLabel<Record>)
        std::get<NameHolders<Record>>(m_names).remove(record.name, record.id);
    else if constexpr (std::is_same_v<Record, Cable>)
        m_numbers.remove(labelNumber(record), record.id);
}

template <class Record>
void PlanIndex::follow(const Change<Record>& change)
{
    if constexpr (kHasKey<Record>)
        followType(change);
    if (change.before) {
        removeLabel(*change.before);
        places(*change.before, [](auto& lists, std::uint32_t id, const auto& item) { lists.remove(id, item); });
    }
    if (change.after)
        addLabel(*change.after);
    if (change.after)
        places(*change.after, [](auto& lists, std::uint32_t id, const auto& item) { lists.insert(id, item); });
}

PlanIndex::PlanIndex(const Tables& plan)
{
    const auto read = [&]<class Record>(const Table<Record>& table) {
        table.forEach([&](const Record& record) {
            addLabel(record);
            if constexpr (kHasKey<Record>)
                std::get<KeyMap<Record>>(m_types)[record.key].push_back(record.id);
            places(record, [](auto& lists, std::uint32_t id, const auto& item) { lists.append(id, item); });
        });
    };
    std::apply([&](const auto&... tables) { (read(tables), ...); }, plan.all());
    m_deviceCables.sort();
}

void PlanIndex::update(const ChangeSet& changes)
{
    changes.forEachTable([&](const auto& list) {
        for (const auto& change : list)
            follow(change);
    });
}

}  // namespace model
