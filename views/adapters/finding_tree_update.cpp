// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/finding_tree_model.h"

#include <algorithm>
#include <unordered_map>

namespace views {

using namespace model;

namespace {

/// From here on it is quicker for everyone to begin anew.
constexpr std::size_t kManyStretches = 48;

using Rows = std::vector<const Finding*>;

/// For each old row the new row that is the same finding, or -1; both ascend.
std::vector<int> partnersOf(const Rows& old, std::size_t first, std::size_t oldEnd, const Rows& next,
                            std::size_t nextEnd)
{
    std::unordered_map<std::size_t, std::vector<int>> places;
    for (std::size_t i = first; i < nextEnd; ++i)
        places[hashOf(*next[i])].push_back(static_cast<int>(i));
    std::vector<int> partners;
    int last = -1;
    for (std::size_t i = first; i < oldEnd; ++i) {
        int partner = -1;
        if (const auto found = places.find(hashOf(*old[i])); found != places.end()) {
            for (const int place : found->second) {
                if (place > last && isSameFinding(*next[static_cast<std::size_t>(place)], *old[i])) {
                    partner = last = place;
                    break;
                }
            }
        }
        partners.push_back(partner);
    }
    return partners;
}

/// Half-open stretches of rows.
using Stretches = std::vector<std::pair<int, int>>;

template <class IsIn>
Stretches stretchesOf(int first, int end, IsIn&& isIn)
{
    Stretches stretches;
    for (int i = first; i < end; ++i) {
        if (!isIn(i))
            continue;
        if (!stretches.empty() && stretches.back().second == i)
            ++stretches.back().second;
        else
            stretches.emplace_back(i, i + 1);
    }
    return stretches;
}

}  // namespace

/// Groups first: what is left then has the same groups in the same order, and their rows follow.
void FindingTreeModel::bringInLine(Groups wanted)
{
    const auto isIn = [](const Groups& groups, const FindingGroup& group) {
        const auto found = std::lower_bound(groups.begin(), groups.end(), group,
                                            [](const auto& each, const auto& key) { return each->order < key.order; });
        return found != groups.end() && (*found)->order == group.order && (*found)->id == group.id;
    };
    const auto strangers = [&](const Groups& some, const Groups& others) {
        return stretchesOf(0, static_cast<int>(some.size()),
                           [&](int i) { return !isIn(others, *some[static_cast<std::size_t>(i)]); });
    };
    const Stretches gone = strangers(m_groups, wanted);
    const Stretches born = strangers(wanted, m_groups);
    if (gone.size() + born.size() > kManyStretches) {
        beginResetModel();
        m_groups = std::move(wanted);
        endResetModel();
        return;
    }
    for (auto stretch = gone.rbegin(); stretch != gone.rend(); ++stretch) {
        beginRemoveRows({}, stretch->first, stretch->second - 1);
        m_groups.erase(m_groups.begin() + stretch->first, m_groups.begin() + stretch->second);
        renumber();
        endRemoveRows();
    }
    std::vector<bool> isNew(wanted.size(), false);
    for (const auto& [first, end] : born) {
        beginInsertRows({}, first, end - 1);
        for (int i = first; i < end; ++i) {
            m_groups.insert(m_groups.begin() + i, std::move(wanted[static_cast<std::size_t>(i)]));
            isNew[static_cast<std::size_t>(i)] = true;
        }
        renumber();
        endInsertRows();
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        if (!isNew[i])
            bringInLine(*m_groups[i], *wanted[i]);
    }
}

void FindingTreeModel::bringInLine(FindingGroup& group, const FindingGroup& wanted)
{
    Rows& rows = group.rows;
    const Rows& next = wanted.rows;
    const std::size_t least = std::min(rows.size(), next.size());
    std::size_t first = 0;
    for (; first < least && *rows[first] == *next[first]; ++first)
        rows[first] = next[first];
    std::size_t tail = 0;
    for (; tail < least - first && *rows[rows.size() - 1 - tail] == *next[next.size() - 1 - tail]; ++tail)
        rows[rows.size() - 1 - tail] = next[next.size() - 1 - tail];
    const std::size_t oldEnd = rows.size() - tail;
    const std::size_t nextEnd = next.size() - tail;

    std::vector<int> partners = partnersOf(rows, first, oldEnd, next, nextEnd);
    std::vector<bool> isTaken(nextEnd, false);
    const auto take = [&] {
        for (const int partner : partners) {
            if (partner >= 0)
                isTaken[static_cast<std::size_t>(partner)] = true;
        }
    };
    take();
    const auto gone = [&] {
        return stretchesOf(static_cast<int>(first), static_cast<int>(oldEnd),
                           [&](int i) { return partners[static_cast<std::size_t>(i) - first] < 0; });
    };
    const auto born = [&] {
        return stretchesOf(static_cast<int>(first), static_cast<int>(nextEnd),
                           [&](int i) { return !isTaken[static_cast<std::size_t>(i)]; });
    };
    Stretches removed = gone();
    Stretches inserted = born();
    if (removed.size() + inserted.size() > kManyStretches) {
        std::fill(partners.begin(), partners.end(), -1);
        std::fill(isTaken.begin(), isTaken.end(), false);
        removed = gone();
        inserted = born();
    }

    const QModelIndex index = indexOfGroup(group);
    for (auto stretch = removed.rbegin(); stretch != removed.rend(); ++stretch) {
        beginRemoveRows(index, stretch->first, stretch->second - 1);
        rows.erase(rows.begin() + stretch->first, rows.begin() + stretch->second);
        endRemoveRows();
    }
    int firstChanged = -1;
    int lastChanged = -1;
    std::size_t row = first;
    for (const int partner : partners) {
        if (partner < 0)
            continue;
        const Finding* after = next[static_cast<std::size_t>(partner)];
        if (!(*rows[row] == *after)) {
            firstChanged = firstChanged < 0 ? partner : firstChanged;
            lastChanged = partner;
        }
        rows[row++] = after;
    }
    for (const auto& [begin, end] : inserted) {
        beginInsertRows(index, begin, end - 1);
        rows.insert(rows.begin() + begin, next.begin() + begin, next.begin() + end);
        endInsertRows();
    }
    if (firstChanged >= 0)
        Q_EMIT dataChanged(this->index(firstChanged, 0, index), this->index(lastChanged, ColumnCount - 1, index));
    if (group.counts == wanted.counts && group.total == wanted.total && group.title == wanted.title)
        return;
    group.counts = wanted.counts;
    group.total = wanted.total;
    group.title = wanted.title;
    Q_EMIT dataChanged(index, indexOfGroup(group, ColumnCount - 1));
}

void FindingTreeModel::renumber()
{
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i]->place = static_cast<int>(i);
}

}  // namespace views
