// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/io/line_scanner.h"
#include "model/io/type_keys.h"

#include <map>

namespace model {

/// One thing read, and the line it stands on.
template <class Thing>
struct Read {
    Thing thing;
    int line;
};

/// The records of a file on their way into tables: taken in any order, and put in place once all are there.
class PlanRecords {
public:
    /// `keepUnknown`: what this version does not understand is kept, as a newer minor version may have written it.
    explicit PlanRecords(bool keepUnknown) : m_keepUnknown(keepUnknown) {}

    /// Takes the record of one line; `members` are what a scan found in `text`.
    Result<Done> add(std::string_view text, std::vector<LineMember>& members, int line);
    std::size_t size() const { return m_size; }

    /// Puts everything into `plan`: types numbered in the order of their keys, duplicates and references checked.
    /// `lastLine` is where a record that is missing would be missed.
    Result<Done> settle(Tables& plan, int lastLine);

private:
    template <class... Record>
    static std::tuple<std::vector<Read<Record>>...> listsLike(std::tuple<Table<Record>&...>);
    template <class Record>
    std::vector<Read<Record>>& listOf()
    {
        return std::get<std::vector<Read<Record>>>(m_lists);
    }

    template <class Record>
    Result<Done> addRecord(std::vector<LineMember>& members, int line);
    template <class Type>
    Result<Done> addType(std::string_view text, const std::vector<LineMember>& members, int line);
    Result<Done> addUnknown(std::string_view text, const std::vector<LineMember>& members, int line);
    template <class Type>
    std::optional<Error> settleTypes(Tables& plan);
    template <class Record, class Checker>
    std::optional<Error> settleRecords(Tables& plan, Checker& checker);
    template <class Record>
    static std::optional<Error> missing(const Tables& plan, int lastLine);

    bool m_keepUnknown;
    std::size_t m_size = 0;
    decltype(listsLike(std::declval<Tables&>().all())) m_lists;
    ReferencedTypes m_types;
    UnknownParts m_unknown;
    std::map<std::pair<QByteArray, QByteArray>, int> m_unknownLines;
};

}  // namespace model
