// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <QString>

#include <optional>

namespace model {

/// What happened to one record: no `before` is a birth, no `after` a death.
template <class Record>
struct Change {
    std::optional<Record> before;
    std::optional<Record> after;

    Id<Record> id() const { return before ? before->id : after->id; }
    friend bool operator==(const Change&, const Change&) = default;
};

/// One step of editing as a value: the currency of undo, notification and tests.
class ChangeSet {
public:
    // Made in one place: each takes code for every table.
    ChangeSet();
    ~ChangeSet();
    ChangeSet(const ChangeSet&);
    ChangeSet(ChangeSet&&) noexcept;
    ChangeSet& operator=(const ChangeSet&);
    ChangeSet& operator=(ChangeSet&&) noexcept;

    QString label;  ///< "Move L1-03", as history and the undo button show it

    template <class Record>
    std::vector<Change<Record>>& of()
    {
        return std::get<std::vector<Change<Record>>>(m_changes);
    }
    template <class Record>
    const std::vector<Change<Record>>& of() const
    {
        return std::get<std::vector<Change<Record>>>(m_changes);
    }

    /// Calls `function` with each table's vector of changes.
    template <class Function>
    void forEachTable(Function&& function) const
    {
        std::apply([&](const auto&... changes) { (function(changes), ...); }, m_changes);
    }

    bool isEmpty() const;
    std::size_t size() const;
    /// The step back.
    ChangeSet inverted() const;
    /// Writes every `after`. Each `before` must be what the tables hold.
    void applyTo(Tables& plan) const;
    /// About how many bytes of memory this step holds on to.
    std::size_t bytes() const;

private:
    template <class... Record>
    static std::tuple<std::vector<Change<Record>>...> changesLike(std::tuple<Table<Record>&...>);
    decltype(changesLike(std::declval<Tables&>().all())) m_changes;
};

}  // namespace model
