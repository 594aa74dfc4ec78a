// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/io/plan_format.h"

#include <unordered_map>

namespace model {

/// Which record of one design is which of another.
template <class Record>
class IdMap {
public:
    void pair(Id<Record> a, Id<Record> b)
    {
        m_to.emplace(a.value(), b.value());
        m_from.emplace(b.value(), a.value());
    }
    std::optional<Id<Record>> to(Id<Record> a) const { return in(m_to, a); }
    std::optional<Id<Record>> from(Id<Record> b) const { return in(m_from, b); }
    std::size_t size() const { return m_to.size(); }
    void reserve(std::size_t count)
    {
        m_to.reserve(count);
        m_from.reserve(count);
    }

private:
    using Ids = std::unordered_map<std::uint32_t, std::uint32_t>;  // looked up only, never walked through
    static std::optional<Id<Record>> in(const Ids& ids, Id<Record> id)
    {
        const auto found = ids.find(id.value());
        return found == ids.end() ? std::nullopt : std::optional(Id<Record>(found->second));
    }

    Ids m_to;
    Ids m_from;
};

/// The same of every kind of record.
class IdMaps {
public:
    template <class Record>
    IdMap<Record>& of()
    {
        return std::get<IdMap<Record>>(m_maps);
    }
    template <class Record>
    const IdMap<Record>& of() const
    {
        return std::get<IdMap<Record>>(m_maps);
    }

private:
    template <class... Record>
    static std::tuple<IdMap<Record>...> mapsLike(std::tuple<Table<Record>&...>);
    decltype(mapsLike(std::declval<Tables&>().all())) m_maps;
};

/// Stands for a record that the other design has not.
template <class Record>
inline constexpr Id<Record> kNowhere{kLargestId + 1};

}  // namespace model
