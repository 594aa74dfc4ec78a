// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/io/type_keys.h"

#include <QString>

#include <optional>
#include <type_traits>

namespace model {

/// Walks over the members of a record that was read and sees that what they refer to is there; stand-in ids of types
/// become the types' own. What records refer to must be in `plan` already.
class ReferenceChecker {
public:
    ReferenceChecker(const Tables& plan, ReferencedTypes& types);

    template <class Value>
    void member(std::string_view name, Value& value, Bounds = kAnyAmount)
    {
        check(name, value);
    }
    template <class Value>
    void optional(std::string_view name, Value& value, const std::type_identity_t<Value>&, Bounds = kAnyAmount)
    {
        check(name, value);
    }
    template <class Record>
    void optional(std::string_view name, std::optional<Id<Record>>& value)
    {
        if (value)
            check(name, *value);
    }
    template <class Dimension>
    void optional(std::string_view, std::optional<Quantity<Dimension>>&)
    {
    }

    /// What one kind of record must fulfil beyond its references.
    template <class Record>
    void whole(const Record&)
    {
    }
    void whole(const Hose& hose);

    /// Forgets the last record; what was wrong with it, if anything.
    std::optional<QString> takeWrong() { return std::exchange(m_wrong, std::nullopt); }

private:
    template <class Value>
    void check(std::string_view, Value&)
    {
    }
    template <class Record>
    void check(std::string_view name, Id<Record>& id)
    {
        if constexpr (CatalogRecord<Record>) {
            const auto& keys = std::get<TypeKeys<Record>>(m_types);
            const std::optional<Id<Record>> found = keys.find(id);
            if (!found)
                return noType(name, kKind<Record>, keys.key(id));
            id = *found;
        } else if (!m_plan.of<Record>().contains(id)) {
            noRecord(name, kKind<Record>, id.value());
        }
    }
    void check(std::string_view name, PortRef& port);
    template <class Item>
    void check(std::string_view name, std::vector<Item>& items)
    {
        for (Item& item : items)
            check(name, item);
    }

    void noType(std::string_view name, std::string_view kind, const std::string& key);
    void noRecord(std::string_view name, std::string_view kind, std::uint32_t id);

    const Tables& m_plan;
    ReferencedTypes& m_types;
    std::vector<int> m_portCounts;  ///< by device type id
    std::optional<QString> m_wrong;
};

}  // namespace model
