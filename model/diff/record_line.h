// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/io/member_writer.h"
#include "model/io/record_codecs.h"

namespace model {

/// The members of a newer version's file that one record has; null where it has none.
template <class Record>
const std::vector<UnknownMember>* unknownMembers(const Tables& plan, const Record& record)
{
    if (plan.unknown.members.empty())
        return nullptr;
    const std::string_view kind = std::is_same_v<Record, DesignHeader> ? std::string_view() : kKind<Record>;
    const auto found =
        plan.unknown.members.find({QByteArray(kind.data(), static_cast<qsizetype>(kind.size())), record.id.value()});
    return found == plan.unknown.members.end() ? nullptr : &found->second;
}

/// The record as its line of the file of `plan` has it, with those members of a newer version's file.
template <class Record>
QByteArray recordLine(const Tables& plan, const Record& record, const std::vector<UnknownMember>* unknown)
{
    if constexpr (CatalogRecord<Record>) {
        return record.json;
    } else {
        std::string line;
        if constexpr (std::is_same_v<Record, DesignHeader>) {
            line = "{\"rackloom\":{\"version\":";
            appendNumber(line, kFileVersion);
            line += ",\"minor\":";
            appendNumber(line, std::max(kFileMinor, plan.unknown.minor));
            line += '}';
        } else {
            line = "{\"kind\":\"";
            line += kKind<Record>;
            line += "\",\"id\":";
            appendNumber(line, record.id.value());
        }
        MemberWriter writer(plan, line, unknown, std::is_same_v<Record, DesignHeader> ? 1 : 2);
        Codec<Record>::members(writer, record);
        writer.finish();
        line += '}';
        return QByteArray::fromStdString(line);
    }
}

/// The same of a record that stands in `plan`.
template <class Record>
QByteArray recordLine(const Tables& plan, const Record& record)
{
    return recordLine(plan, record, unknownMembers(plan, record));
}

}  // namespace model
