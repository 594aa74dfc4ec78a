// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/io/plan_format.h"

#include <functional>
#include <map>
#include <string>
#include <tuple>

namespace model {

/// Catalog keys of one kind as records name them, before the types themselves are known: numbered as they come, from 1.
template <class Type>
class TypeKeys {
public:
    TypeKeys() = default;
    TypeKeys(const TypeKeys&) = delete;
    TypeKeys& operator=(const TypeKeys&) = delete;

    /// A stand-in id for `key`, to be turned into the type's own by `find`.
    Id<Type> standIn(std::string_view key)
    {
        if (m_last != m_numbers.end() && m_last->first == key)
            return Id<Type>(m_last->second);
        m_last = m_numbers.find(key);
        if (m_last == m_numbers.end()) {
            m_keys.emplace_back(key);
            m_last = m_numbers.emplace(key, static_cast<std::uint32_t>(m_keys.size())).first;
        }
        return Id<Type>(m_last->second);
    }

    const std::string& key(Id<Type> standIn) const { return m_keys[standIn.value() - 1]; }

    /// Looks every key up among the types of `plan`.
    void resolve(const Tables& plan)
    {
        m_found.assign(m_keys.size(), std::nullopt);
        plan.of<Type>().forEach([&](const Type& type) {
            const auto place = m_numbers.find(type.key.toStdString());
            if (place != m_numbers.end())
                m_found[place->second - 1] = type.id;
        });
    }
    std::optional<Id<Type>> find(Id<Type> standIn) const { return m_found[standIn.value() - 1]; }

private:
    std::map<std::string, std::uint32_t, std::less<>> m_numbers;
    typename std::map<std::string, std::uint32_t, std::less<>>::iterator m_last = m_numbers.end();
    std::vector<std::string> m_keys;
    std::vector<std::optional<Id<Type>>> m_found;
};

/// The keys of every kind of type that records refer to by key.
using ReferencedTypes = std::tuple<TypeKeys<DeviceType>, TypeKeys<RackType>, TypeKeys<CableType>, TypeKeys<HoseType>,
                                   TypeKeys<CduType>, TypeKeys<TrayType>>;

}  // namespace model
