// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/io/line_scanner.h"
#include "model/io/type_keys.h"
#include "model/io/words.h"

#include <optional>
#include <span>
#include <type_traits>

namespace model {

/// What the members of one record are read with. The first thing wrong is kept and everything after it is passed over.
class MemberReader {
public:
    /// `members` of the record's line; those marked taken are read already.
    MemberReader(std::span<LineMember> members, ReferencedTypes& types) : m_members(members), m_types(types) {}

    template <class Value>
    void member(std::string_view name, Value& value, Bounds bounds = kAnyAmount)
    {
        if (const LineMember* found = take(name))
            get(*found, value, bounds);
        else
            missing(name);
    }
    template <class Value>
    void optional(std::string_view name, Value& value, const std::type_identity_t<Value>& leftOut,
                  Bounds bounds = kAnyAmount)
    {
        value = leftOut;
        if (const LineMember* found = take(name))
            get(*found, value, bounds);
    }
    template <class Record>
    void optional(std::string_view name, std::optional<Id<Record>>& value)
    {
        if (const LineMember* found = take(name))
            get(*found, value.emplace(1), kAnyAmount);
    }
    template <class Dimension>
    void optional(std::string_view name, std::optional<Quantity<Dimension>>& value)
    {
        if (const LineMember* found = take(name))
            get(*found, value.emplace(), kAnyAmount);
    }

    /// The members nobody asked for: an error, or kept where the file is of a newer minor version.
    std::vector<UnknownMember> others(bool keep);

    /// What was wrong, if anything; a sentence that begins with the member's name.
    const std::optional<QString>& wrong() const { return m_wrong; }

private:
    const LineMember* take(std::string_view name);
    void missing(std::string_view name);
    void refuse(const LineMember& member, const QString& wanted);
    void refuseWord(const LineMember& member, std::span<const std::string_view> words);

    void get(const LineMember& member, QString& text, Bounds);
    void get(const LineMember& member, std::int64_t& number, Bounds bounds);
    void get(const LineMember& member, int& number, Bounds bounds);
    void get(const LineMember& member, bool& flag, Bounds);
    void get(const LineMember& member, Point& point, Bounds);
    void get(const LineMember& member, PortRef& port, Bounds);
    void get(const LineMember& member, SpotPair& pair, Bounds bounds);
    void get(const LineMember& member, std::vector<QString>& texts, Bounds);
    void get(const LineMember& member, std::vector<Id<Tray>>& trays, Bounds);
    void get(const LineMember& member, std::vector<Length>& lengths, Bounds bounds);
    void get(const LineMember& member, std::vector<Point>& points, Bounds);
    void get(const LineMember& member, std::vector<Spot>& spots, Bounds);
    void get(const LineMember& member, std::vector<PortRef>& ports, Bounds);
    void getId(const LineMember& member, std::uint32_t& id);
    /// The key a text holds; views into the line or into a buffer of this reader.
    std::string_view getKey(const LineMember& member);
    /// Whether the member is a list of whole numbers; they come into `m_list`.
    bool getList(const LineMember& member);
    /// Whether it is one whose length is a multiple of `step`, every number an amount.
    bool getAmounts(const LineMember& member, std::size_t step, Bounds bounds = kAnyAmount);

    template <class Dimension>
    void get(const LineMember& member, Quantity<Dimension>& amount, Bounds bounds)
    {
        std::int64_t base = 0;
        get(member, base, bounds);
        amount = Quantity<Dimension>::fromBase(base);
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void get(const LineMember& member, Enum& value, Bounds)
    {
        const std::optional<Enum> found = fromWord<Enum>(member.value.text);
        if (found && member.value.kind == LineValue::Kind::Text)
            value = *found;
        else
            refuseWord(member, kWords<Enum>);
    }
    template <class Record>
    void get(const LineMember& member, Id<Record>& id, Bounds)
    {
        if constexpr (CatalogRecord<Record>) {
            const std::string_view key = getKey(member);
            if (!m_wrong)
                id = std::get<TypeKeys<Record>>(m_types).standIn(key);
        } else {
            std::uint32_t value = 1;
            getId(member, value);
            id = Id<Record>(value);
        }
    }

    std::span<LineMember> m_members;
    ReferencedTypes& m_types;
    std::size_t m_next = 0;
    std::optional<QString> m_wrong;
    std::vector<std::int64_t> m_list;
    std::string m_key;
};

/// The id a whole number stands for, if it may be one.
std::optional<std::uint32_t> idFrom(const LineValue& value);

}  // namespace model
