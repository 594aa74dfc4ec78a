// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/id_maps.h"
#include "model/io/record_codecs.h"

namespace model {

/// Walks over the members of a record and puts the ids that `renumber(id)` answers in place of those it refers to.
template <class Renumber>
class Translator {
public:
    explicit Translator(Renumber& renumber) : m_renumber(renumber) {}

    template <class Value>
    void member(std::string_view, Value& value, Bounds = kAnyAmount)
    {
        turn(value);
    }
    template <class Value>
    void optional(std::string_view, Value& value, const std::type_identity_t<Value>&, Bounds = kAnyAmount)
    {
        turn(value);
    }
    template <class Value>
    void optional(std::string_view, std::optional<Value>& value)
    {
        if (value)
            turn(*value);
    }

private:
    template <class Value>
    void turn(Value&)
    {
    }
    template <class Record>
    void turn(Id<Record>& id)
    {
        id = m_renumber(id);
    }
    void turn(PortRef& port) { turn(port.device); }
    template <class Item>
    void turn(std::vector<Item>& items)
    {
        for (Item& item : items)
            turn(item);
    }

    Renumber& m_renumber;
};

/// What a waiver names by its id.
template <class Function>
void withWaivedKind(WaivedKind kind, Function&& function)
{
    switch (kind) {
    case WaivedKind::Design:
        return;
    case WaivedKind::Row:
        return function.template operator()<Row>();
    case WaivedKind::Rack:
        return function.template operator()<Rack>();
    case WaivedKind::Device:
    case WaivedKind::Port:
        return function.template operator()<Device>();
    case WaivedKind::Cable:
        return function.template operator()<Cable>();
    case WaivedKind::Tray:
        return function.template operator()<Tray>();
    case WaivedKind::Cdu:
        return function.template operator()<Cdu>();
    case WaivedKind::Manifold:
        return function.template operator()<Manifold>();
    }
}

/// The record with the ids `renumber` answers; its own stays. A waiver may outlive its object, which `renumberWaived` knows.
template <class Record, class Renumber, class RenumberWaived>
Record translated(Record record, Renumber&& renumber, RenumberWaived&& renumberWaived)
{
    Translator translator(renumber);
    Codec<Record>::members(translator, record);
    if constexpr (std::is_same_v<Record, Waiver>) {
        withWaivedKind(record.of, [&]<class Object>() {
            if (record.object > 0)
                record.object =
                    static_cast<int>(renumberWaived(Id<Object>(static_cast<std::uint32_t>(record.object))).value());
        });
    }
    return record;
}

/// The record of one design in the ids of another, its own id included; what that has not becomes `kNowhere`.
template <class Record>
Record translated(Record record, const IdMaps& maps)
{
    record.id = maps.of<Record>().to(record.id).value_or(kNowhere<Record>);
    return translated(
        std::move(record), [&]<class Other>(Id<Other> id) { return maps.of<Other>().to(id).value_or(kNowhere<Other>); },
        [&]<class Other>(Id<Other> id) { return maps.of<Other>().to(id).value_or(id); });
}

}  // namespace model
