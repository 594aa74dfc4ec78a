// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/field_list.h"
#include "model/edit/object_ref.h"
#include "model/io/record_codecs.h"

namespace model {

/// Writes the members of a record for a person: amounts in everyday units, which the key names; what is referred to by
/// its name.
class FieldWriter {
public:
    explicit FieldWriter(const Tables& plan) : m_plan(plan) {}

    FieldList take() && { return std::move(m_fields); }

    template <class Value>
    void member(std::string_view name, const Value& value, Bounds = kAnyAmount)
    {
        m_value.clear();
        put(value);
        m_fields.add(name, name == "velocity" ? "_m_s" : unitOf<Value>(), m_value);
    }
    template <class Value>
    void optional(std::string_view name, const Value& value, const std::type_identity_t<Value>&, Bounds = kAnyAmount)
    {
        member(name, value);
    }
    template <class Value>
    void optional(std::string_view name, const std::optional<Value>& value)
    {
        if (value)
            return member(name, *value);
        m_fields.add(name, unitOf<Value>(), "null");
    }

private:
    struct Unit {
        std::string_view suffix{};
        std::int64_t scale = 1;
    };
    template <class Dimension>
    static constexpr Unit unitFor(const Quantity<Dimension>*);
    template <class Value>
    static constexpr std::string_view unitOf();

    void put(const QString& text) { appendText(m_value, text); }
    void put(int number) { appendNumber(m_value, number); }
    void put(bool flag) { m_value += flag ? "true" : "false"; }
    template <class Dimension>
    void put(Quantity<Dimension> amount)
    {
        appendDecimal(m_value, amount.base(), unitFor(&amount).scale);
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void put(Enum value)
    {
        m_value += '"';
        m_value += wordOf(value);
        m_value += '"';
    }
    void put(const PortRef& port) { put(portText(m_plan, port)); }
    void put(const Point& point) { putAll({point.x, point.y, point.z}); }
    void put(const Spot& spot) { putAll({spot.x, spot.y}); }
    void put(const SpotPair& pair) { putAll({pair.first.x, pair.first.y, pair.second.x, pair.second.y}); }
    void putAll(std::initializer_list<Length> lengths);
    template <class Item>
    void put(const std::vector<Item>& items);
    template <class Record>
    void put(Id<Record> id);

    const Tables& m_plan;
    FieldList m_fields;
    std::string m_value;
};

/// What has a length, however many of them, is in metres.
template <class Value>
inline constexpr bool kIsPlace = false;
template <>
inline constexpr bool kIsPlace<Point> = true;
template <>
inline constexpr bool kIsPlace<Spot> = true;
template <>
inline constexpr bool kIsPlace<SpotPair> = true;
template <class Item>
inline constexpr bool kIsPlace<std::vector<Item>> = kIsPlace<Item> || std::is_same_v<Item, Length>;

template <class Dimension>
constexpr FieldWriter::Unit FieldWriter::unitFor(const Quantity<Dimension>*)
{
    if constexpr (std::is_same_v<Dimension, Micrometres>)
        return {"_m", 1'000'000};
    else if constexpr (std::is_same_v<Dimension, Milliwatts>)
        return {"_w", 1000};
    else if constexpr (std::is_same_v<Dimension, Millikelvin>)
        return {"_c", 1000};
    else if constexpr (std::is_same_v<Dimension, Grams>)
        return {"_kg", 1000};
    else if constexpr (std::is_same_v<Dimension, GramsPerSquareMetre>)
        return {"_kg_per_m2", 1000};
    else
        return {"_pct", std::enable_if_t<std::is_same_v<Dimension, Permille>, std::int64_t>(10)};
}

template <class Value>
constexpr std::string_view FieldWriter::unitOf()
{
    if constexpr (requires(Value value) { unitFor(&value); })
        return unitFor(static_cast<const Value*>(nullptr)).suffix;
    else
        return kIsPlace<Value> ? "_m" : "";
}

inline void FieldWriter::putAll(std::initializer_list<Length> lengths)
{
    char before = '[';
    for (const Length length : lengths) {
        m_value += before;
        appendMetres(m_value, length);
        before = ',';
    }
    m_value += ']';
}

template <class Item>
void FieldWriter::put(const std::vector<Item>& items)
{
    m_value += '[';
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            m_value += ',';
        put(items[i]);
    }
    m_value += ']';
}

template <class Record>
void FieldWriter::put(Id<Record> id)
{
    const Record* record = m_plan.of<Record>().find(id);
    if (!record)
        m_value += "\"?\"";
    else if constexpr (CatalogRecord<Record>)
        put(record->key);
    else if constexpr (std::is_same_v<Record, Cable>)
        put(cableName(m_plan.naming(), *record));
    else if constexpr (std::is_same_v<Record, Route>)
        put(record->trays);
    else
        put(record->name);
}

/// The fields of `record`, which stands in `plan` or could.
template <class Record>
FieldList fieldsOf(const Tables& plan, const Record& record)
{
    FieldWriter writer(plan);
    Codec<Record>::members(writer, record);
    return std::move(writer).take();
}

}  // namespace model
