// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/cable_type.h"
#include "model/catalog/device_type.h"
#include "model/catalog/part_types.h"
#include "model/catalog/rack_type.h"
#include "model/core/result.h"

#include <string_view>
#include <variant>
#include <vector>

namespace model {

using CatalogType = std::variant<DeviceType, RackType, CableType, CouplingType, HoseType, CduType, FluidType, TrayType>;

/// The file's word for a catalog type's kind: "device-type", "rack-type", "cable-type", "coupling-type", "hose-type",
/// "cdu-type", "fluid-type", "tray-type".
QString kindOf(const CatalogType& type);
const QString& keyOf(const CatalogType& type);
const QByteArray& jsonOf(const CatalogType& type);

/// Reads one catalog entry (a JSON object with "kind" and "id" first). `json` of the result is its canonical form:
/// compact, members as they came. The ids of the result are 1; whoever stores it gives it its own.
/// Error: what is wrong, which member, what would mend it.
Result<CatalogType> parseCatalogType(std::string_view json);

/// A set of types: the built-in ones, or those of a user's file.
class Catalog {
public:
    /// The catalog compiled into the program, read once; it is tested to be whole.
    static const Catalog& builtIn();
    /// Reads one catalog file: a JSON object, or an array of them. Errors carry the line.
    static Result<Catalog> fromJson(const QByteArray& text);
    /// Everything wrong with a catalog file, in file order, members that nothing reads included; empty: it is fine.
    static std::vector<Error> check(const QByteArray& text);

    const std::vector<CatalogType>& types() const { return m_types; }

    /// The type with that key, or null.
    template <class Type>
    const Type* find(const QString& key) const
    {
        for (const CatalogType& type : m_types) {
            if (const Type* found = std::get_if<Type>(&type); found && found->key == key)
                return found;
        }
        return nullptr;
    }

private:
    std::vector<CatalogType> m_types;
};

/// A figure, or a group of places or lengths with a source of its own, found anywhere in an entry, for lists of sources
/// and assumptions: `path` as "power.draw".
struct NamedFigure {
    QString path;
    QString value;  ///< with its unit; "not known" where there is none; empty for a group
    QString source;
    QString note;  ///< why it is not known, or what an assumption was copied from
    bool known = false;
    bool assumed = false;
};
std::vector<NamedFigure> figuresOf(const CatalogType& type);

}  // namespace model
