// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/io/plan_format.h"
#include "model/io/words.h"

#include <QString>

#include <string>
#include <type_traits>

namespace model {

/// What the members of one record are written with; adds to `out`, each member behind a comma.
/// `unknown` are members of a newer file, put back at their places; `place` is how many members stand already.
class MemberWriter {
public:
    MemberWriter(const Tables& plan, std::string& out, const std::vector<UnknownMember>* unknown, int place)
        : m_plan(plan), m_out(out), m_unknown(unknown), m_place(place)
    {
    }

    template <std::size_t Size, class Value>
    void member(const char (&name)[Size], const Value& value)
    {
        if (m_unknown)
            putUnknownBack(m_place);
        m_out += ",\"";
        m_out.append(name, Size - 1);
        m_out += "\":";
        put(value);
        ++m_place;
    }
    template <std::size_t Size, class Value>
    void member(const char (&name)[Size], const Value& value, Bounds)
    {
        member(name, value);
    }
    template <std::size_t Size, class Value>
    void optional(const char (&name)[Size], const Value& value, const std::type_identity_t<Value>& leftOut,
                  Bounds = kAnyAmount)
    {
        if (value != leftOut)
            member(name, value);
    }
    template <std::size_t Size, class Value>
    void optional(const char (&name)[Size], const std::optional<Value>& value)
    {
        if (value)
            member(name, *value);
    }

    /// To be called after the last member.
    void finish()
    {
        if (m_unknown)
            putUnknownBack(std::numeric_limits<int>::max());
    }

private:
    void put(const QString& text);
    void put(std::int64_t number);
    void put(int number) { put(std::int64_t(number)); }
    void put(bool flag) { m_out += flag ? "true" : "false"; }
    void put(const Point& point);
    void put(const PortRef& port);
    void put(const SpotPair& pair);
    /// Lists of points and ports stand flat: [x,y,z,x,y,z].
    template <class Item>
    void put(const std::vector<Item>& items)
    {
        m_out += '[';
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0)
                m_out += ',';
            putNumbers(items[i]);
        }
        m_out += ']';
    }
    void putNumbers(const Point& point);
    void putNumbers(const Spot& spot);
    void putNumbers(const PortRef& port);
    void putNumbers(Id<Tray> id) { put(id); }
    void putNumbers(Length length) { put(length); }
    void putNumbers(const QString& text) { put(text); }
    template <class Dimension>
    void put(Quantity<Dimension> amount)
    {
        put(amount.base());
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void put(Enum value)
    {
        m_out += '"';
        m_out += wordOf(value);
        m_out += '"';
    }
    template <class Record>
    void put(Id<Record> id)
    {
        if constexpr (CatalogRecord<Record>)
            put(m_plan.of<Record>().at(id).key);
        else
            put(std::int64_t(id.value()));
    }
    void putUnknownBack(int upTo);

    const Tables& m_plan;
    std::string& m_out;
    const std::vector<UnknownMember>* m_unknown;
    std::size_t m_nextUnknown = 0;
    int m_place;
};

/// Adds `text` as a JSON string.
void appendText(std::string& out, const QString& text);
void appendNumber(std::string& out, std::int64_t number);

}  // namespace model
