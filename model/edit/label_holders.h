// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/assert.h"
#include "model/entities/cable.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <vector>

namespace model {

/// Who has which name. Nearly every name has one holder, and those are kept cheaply; the others in id order.
template <class Record>
class NameHolders {
public:
    void add(const QString& name, Id<Record> id)
    {
        if (const auto many = m_shared.find(name); many != m_shared.end()) {
            many->second.insert(std::upper_bound(many->second.begin(), many->second.end(), id), id);
            return;
        }
        std::uint32_t& holder = m_single[name];
        if (holder == 0) {
            holder = id.value();
            return;
        }
        const Id<Record> other(holder);
        m_single.remove(name);
        m_shared[name] = {std::min(other, id), std::max(other, id)};
    }
    void remove(const QString& name, Id<Record> id)
    {
        const auto many = m_shared.find(name);
        if (many == m_shared.end()) {
            m_single.remove(name);
            return;
        }
        std::erase(many->second, id);
        if (many->second.size() > 1)
            return;
        m_single[name] = many->second.front().value();
        m_shared.erase(many);
    }
    std::vector<Id<Record>> called(const QString& name) const
    {
        if (const auto many = m_shared.find(name); many != m_shared.end())
            return many->second;
        const auto one = m_single.find(name);
        return one == m_single.end() ? std::vector<Id<Record>>() : std::vector<Id<Record>>{Id<Record>(*one)};
    }
    const std::map<QString, std::vector<Id<Record>>>& shared() const { return m_shared; }

    friend bool operator==(const NameHolders&, const NameHolders&) = default;

private:
    QHash<QString, std::uint32_t> m_single;
    std::map<QString, std::vector<Id<Record>>> m_shared;
};

/// What a cable's name is made of: the pattern of its role, and its number.
struct LabelNumber {
    int pattern = 0;
    int number = 1;

    friend constexpr auto operator<=>(const LabelNumber&, const LabelNumber&) noexcept = default;
};
inline constexpr int kLabelPatterns = 5;

/// The roles of the fabric share one pattern, as `cableName` has it.
constexpr LabelNumber labelNumber(const Cable& cable)
{
    switch (cable.role) {
    case CableRole::Management:
        return {1, cable.number};
    case CableRole::Trunk:
        return {2, cable.number};
    case CableRole::LaserFeed:
        return {3, cable.number};
    case CableRole::Nvlink:
        return {4, cable.number};
    case CableRole::NicLeaf:
    case CableRole::LeafSpine:
    case CableRole::SpineCore:
        break;
    }
    return {0, cable.number};
}

/// Which cable has which number. Numbers run without gaps as a rule, so that a list by number is the shortest.
class NumberHolders {
public:
    void add(LabelNumber label, Id<Cable> id)
    {
        if (!m_shared.empty()) {
            if (const auto many = m_shared.find(label); many != m_shared.end()) {
                many->second.insert(std::upper_bound(many->second.begin(), many->second.end(), id), id);
                return;
            }
        }
        std::uint32_t& holder = holderOf(label);
        if (holder == 0) {
            holder = id.value();
            return;
        }
        const Id<Cable> other(holder);
        holder = 0;
        m_shared[label] = {std::min(other, id), std::max(other, id)};
    }
    void remove(LabelNumber label, Id<Cable> id)
    {
        const auto many = m_shared.find(label);
        if (many == m_shared.end()) {
            holderOf(label) = 0;
            return;
        }
        std::erase(many->second, id);
        if (many->second.size() > 1)
            return;
        holderOf(label) = many->second.front().value();
        m_shared.erase(many);
    }
    const std::map<LabelNumber, std::vector<Id<Cable>>>& shared() const { return m_shared; }

    friend bool operator==(const NumberHolders& a, const NumberHolders& b)
    {
        return a.m_shared == b.m_shared && a.singles() == b.singles();
    }

private:
    /// Beyond it numbers are looked up, so that a hostile one cannot ask for a list of four billion.
    static constexpr int kListed = 1 << 22;

    std::uint32_t& holderOf(LabelNumber label)
    {
        if (label.number < 0 || label.number >= kListed)
            return m_far[label];
        std::vector<std::uint32_t>& list = m_single[static_cast<std::size_t>(label.pattern)];
        const auto at = static_cast<std::size_t>(label.number);
        if (at >= list.size())
            list.resize(at + 1, 0);
        return list[at];
    }
    std::map<LabelNumber, std::uint32_t> singles() const
    {
        std::map<LabelNumber, std::uint32_t> singles;
        for (int pattern = 0; pattern < kLabelPatterns; ++pattern) {
            const auto& list = m_single[static_cast<std::size_t>(pattern)];
            for (std::size_t at = 0; at < list.size(); ++at) {
                if (list[at] != 0)
                    singles[{pattern, static_cast<int>(at)}] = list[at];
            }
        }
        for (const auto& [label, holder] : m_far) {
            if (holder != 0)
                singles[label] = holder;
        }
        return singles;
    }

    std::array<std::vector<std::uint32_t>, kLabelPatterns> m_single;
    std::map<LabelNumber, std::uint32_t> m_far;
    std::map<LabelNumber, std::vector<Id<Cable>>> m_shared;
};

}  // namespace model
