// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/change_set.h"

namespace model {

/// Gathers one step of editing on a private snapshot, so that it reads its own writes and half an edit cannot leak.
class Edit {
public:
    Edit(const Tables& plan, QString label);
    ~Edit();
    Edit(const Edit&) = delete;
    Edit& operator=(const Edit&) = delete;

    /// The design as it will be.
    const Tables& plan() const { return m_now; }

    /// Adds or replaces the record of that id.
    template <class Record>
    void put(Record record)
    {
        touch<Record>(record.id);
        m_now.of<Record>().put(std::move(record));
    }

    /// Adds `record` under the table's next id and returns that id.
    template <class Record>
    Id<Record> add(Record record)
    {
        record.id = m_now.of<Record>().nextId();
        const Id<Record> id = record.id;
        put(std::move(record));
        return id;
    }

    template <class Record>
    void erase(Id<Record> id)
    {
        touch<Record>(id);
        m_now.of<Record>().erase(id);
    }

    /// The step: what differs between start and now, by table and id. Records put back as they were drop out.
    ChangeSet take() &&;

private:
    template <class Record>
    void touch(Id<Record> id)
    {
        std::get<std::vector<Id<Record>>>(m_touched).push_back(id);
    }
    template <class... Record>
    static std::tuple<std::vector<Id<Record>>...> idsLike(std::tuple<Table<Record>&...>);

    Tables m_start;
    Tables m_now;
    QString m_label;
    decltype(idsLike(std::declval<Tables&>().all())) m_touched;
};

}  // namespace model
