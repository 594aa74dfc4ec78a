// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/id_maps.h"

#include <algorithm>
#include <vector>

namespace model {

/// Finds which records of one kind are the same in two designs, rule by rule; what one rule has paired no other looks at.
template <class Record>
class Matcher {
public:
    Matcher(const Tables& a, const Tables& b, IdMap<Record>& pairs)
        : m_a(a.of<Record>()), m_b(b.of<Record>()), m_pairs(pairs)
    {
        m_pairs.reserve(m_a.size());
        m_a.forEach([&](const Record& record) { m_openA.push_back(record.id); });
        m_b.forEach([&](const Record& record) { m_openB.push_back(record.id); });
    }

    std::size_t paired() const { return m_pairs.size(); }
    const std::vector<Id<Record>>& openA() const { return m_openA; }

    /// Pairs what has one id in both designs where `isSame(a, b)`.
    template <class IsSame>
    void byId(IsSame&& isSame)
    {
        for (const Id<Record> id : m_openA) {
            const Record* b = m_b.find(id);
            if (b && !m_pairs.from(id) && isSame(m_a.at(id), *b))
                m_pairs.pair(id, id);
        }
        close();
    }

    /// Pairs what has one key, `keyA(a)` and `keyB(b)` being that or nothing, where no other has it and `isSame(a, b)`.
    template <class KeyA, class KeyB, class IsSame>
    void byKey(KeyA&& keyA, KeyB&& keyB, IsSame&& isSame)
    {
        forEachSharedKey(keyA, keyB, [&](const auto& a, const auto& b) {
            if (a.size() == 1 && b.size() == 1 && isSame(m_a.at(a.front()), m_b.at(b.front())))
                m_pairs.pair(a.front(), b.front());
        });
        close();
    }
    template <class Key>
    void byKey(Key&& key)
    {
        byKey(key, key, [](const Record&, const Record&) { return true; });
    }
    template <class KeyA, class KeyB>
    void byKey(KeyA&& keyA, KeyB&& keyB)
    {
        byKey(keyA, keyB, [](const Record&, const Record&) { return true; });
    }

    /// Pairs what has one key, of many the first with the first.
    template <class KeyA, class KeyB>
    void byKeyInOrder(KeyA&& keyA, KeyB&& keyB)
    {
        forEachSharedKey(keyA, keyB, [&](const auto& a, const auto& b) {
            for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
                m_pairs.pair(a[i], b[i]);
        });
        close();
    }

    /// How many keys one open record of each design has.
    template <class Key>
    std::size_t shared(Key&& key) const
    {
        std::size_t count = 0;
        forEachSharedKey(key, key, [&](const auto& a, const auto& b) { count += a.size() == 1 && b.size() == 1; });
        return count;
    }

private:
    template <class Key>
    static auto listed(const Table<Record>& table, const std::vector<Id<Record>>& open, Key&& key)
    {
        using Value = typename std::invoke_result_t<Key, const Record&>::value_type;
        std::vector<std::pair<Value, Id<Record>>> list;
        list.reserve(open.size());
        for (const Id<Record> id : open) {
            if (auto value = key(table.at(id)))
                list.emplace_back(*std::move(value), id);
        }
        std::sort(list.begin(), list.end());
        return list;
    }

    template <class KeyA, class KeyB, class Visit>
    void forEachSharedKey(KeyA&& keyA, KeyB&& keyB, Visit&& visit) const
    {
        if (m_openA.empty() || m_openB.empty())
            return;
        const auto a = listed(m_a, m_openA, keyA);
        const auto b = listed(m_b, m_openB, keyB);
        std::vector<Id<Record>> idsA;
        std::vector<Id<Record>> idsB;
        const auto take = [](const auto& list, std::size_t& at, const auto& value, std::vector<Id<Record>>& ids) {
            for (ids.clear(); at < list.size() && list[at].first == value; ++at)
                ids.push_back(list[at].second);
        };
        for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
            if (a[i].first < b[j].first) {
                ++i;
            } else if (b[j].first < a[i].first) {
                ++j;
            } else {
                const auto value = a[i].first;
                take(a, i, value, idsA);
                take(b, j, value, idsB);
                visit(idsA, idsB);
            }
        }
    }

    void close()
    {
        std::erase_if(m_openA, [&](Id<Record> id) { return m_pairs.to(id).has_value(); });
        std::erase_if(m_openB, [&](Id<Record> id) { return m_pairs.from(id).has_value(); });
    }

    const Table<Record>& m_a;
    const Table<Record>& m_b;
    IdMap<Record>& m_pairs;
    std::vector<Id<Record>> m_openA;
    std::vector<Id<Record>> m_openB;
};

}  // namespace model
