// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/change_set.h"

namespace model {

ChangeSet::ChangeSet() = default;
ChangeSet::~ChangeSet() = default;
ChangeSet::ChangeSet(const ChangeSet&) = default;
ChangeSet::ChangeSet(ChangeSet&&) noexcept = default;
ChangeSet& ChangeSet::operator=(const ChangeSet&) = default;
ChangeSet& ChangeSet::operator=(ChangeSet&&) noexcept = default;

bool ChangeSet::isEmpty() const { return size() == 0; }

std::size_t ChangeSet::size() const
{
    std::size_t count = 0;
    forEachTable([&](const auto& changes) { count += changes.size(); });
    return count;
}

ChangeSet ChangeSet::inverted() const
{
    ChangeSet back = *this;
    std::apply(
        [](auto&... changes) {
            const auto turn = [](auto& list) {
                for (auto& change : list)
                    std::swap(change.before, change.after);
            };
            (turn(changes), ...);
        },
        back.m_changes);
    return back;
}

void ChangeSet::applyTo(Tables& plan) const
{
    forEachTable([&]<class Record>(const std::vector<Change<Record>>& changes) {
        Table<Record>& table = plan.of<Record>();
        for (const Change<Record>& change : changes) {
            const Record* now = table.find(change.id());
            MODEL_ASSERT(change.before ? now && *now == *change.before : now == nullptr);
            if (change.after)
                table.put(*change.after);
            else
                table.erase(change.id());
        }
    });
}

std::size_t ChangeSet::bytes() const
{
    std::size_t sum = sizeof(ChangeSet);
    forEachTable([&]<class Record>(const std::vector<Change<Record>>& changes) {
        sum += changes.capacity() * sizeof(Change<Record>);
    });
    return sum;
}

}  // namespace model
