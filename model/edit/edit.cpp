// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit.h"

#include <algorithm>

namespace model {

namespace {

template <class Record>
void collect(const Tables& start, const Tables& now, std::vector<Id<Record>>& touched, ChangeSet& set)
{
    if (!std::is_sorted(touched.begin(), touched.end()))
        std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    auto& changes = set.of<Record>();
    changes.reserve(touched.size());
    for (const Id<Record> id : touched) {
        const Record* before = start.of<Record>().find(id);
        const Record* after = now.of<Record>().find(id);
        if ((!before && !after) || (before && after && *before == *after))
            continue;
        Change<Record> change;
        if (before)
            change.before = *before;
        if (after)
            change.after = *after;
        changes.push_back(std::move(change));
    }
}

}  // namespace

Edit::Edit(const Tables& plan, QString label) : m_start(plan), m_now(plan), m_label(std::move(label)) {}
Edit::~Edit() = default;

ChangeSet Edit::take() &&
{
    ChangeSet set;
    set.label = m_label;
    std::apply([&](auto&... touched) { (collect(m_start, m_now, touched, set), ...); }, m_touched);
    return set;
}

}  // namespace model
