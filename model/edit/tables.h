// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/table.h"
#include "model/entities/cable.h"
#include "model/entities/coolant.h"
#include "model/entities/deliverables.h"
#include "model/entities/design.h"
#include "model/entities/device.h"
#include "model/entities/rack.h"

#include <QByteArray>

#include <map>
#include <tuple>
#include <type_traits>
#include <vector>

namespace model {

/// Members a newer minor version put into a file that this version does not know: kept, and written where they stood.
struct UnknownMember {
    int place = 0;    ///< how many members stood before it
    QByteArray text;  ///< "key":value, as read
    friend bool operator==(const UnknownMember&, const UnknownMember&) = default;
};
struct UnknownParts {
    int minor = 0;  ///< the file's, when newer than ours
    std::map<std::pair<QByteArray, std::uint32_t>, std::vector<UnknownMember>>
        members;  ///< by kind and id; the header's under ("", 1)
    std::map<std::pair<QByteArray, QByteArray>, QByteArray>
        records;  ///< whole lines of unknown kinds, by kind and sort key
    friend bool operator==(const UnknownParts&, const UnknownParts&) = default;
};

/// The whole design as one value: a copy is a snapshot.
class Tables {
public:
    // Made in one place: each takes code for every table.
    Tables();
    ~Tables();
    Tables(const Tables&);
    Tables(Tables&&) noexcept;
    Tables& operator=(const Tables&);
    Tables& operator=(Tables&&) noexcept;

    Table<DesignHeader> headers;
    Table<Profile> profiles;
    Table<Naming> namings;
    Table<Hall> halls;
    Table<DeviceType> deviceTypes;
    Table<RackType> rackTypes;
    Table<CableType> cableTypes;
    Table<CouplingType> couplingTypes;
    Table<HoseType> hoseTypes;
    Table<CduType> cduTypes;
    Table<FluidType> fluidTypes;
    Table<TrayType> trayTypes;
    Table<Row> rows;
    Table<Rack> racks;
    Table<Device> devices;
    Table<Tray> trays;
    Table<Route> routes;
    Table<Cable> cables;
    Table<Cdu> cdus;
    Table<Manifold> manifolds;
    Table<Hose> hoses;
    Table<Guide> guides;
    Table<Obstacle> obstacles;
    Table<Waiver> waivers;
    Table<Underlay> underlays;
    Table<Revision> revisions;
    Table<Deliverables> deliverables;

    UnknownParts unknown;

    const DesignHeader& header() const { return headers.at(Id<DesignHeader>(1)); }
    const Profile& profile() const { return profiles.at(Id<Profile>(1)); }
    const Naming& naming() const { return namings.at(Id<Naming>(1)); }
    const Hall& hall() const { return halls.at(Id<Hall>(1)); }
    /// Null: none lies under the plan.
    const Underlay* underlay() const { return underlays.find(Id<Underlay>(1)); }
    /// As the designer set it up, or the defaults.
    Deliverables delivery() const
    {
        const Deliverables* set = deliverables.find(Id<Deliverables>(1));
        return set ? *set : Deliverables{};
    }

    /// Every table, in one fixed order.
    auto all()
    {
        return std::tie(headers, profiles, namings, halls, deviceTypes, rackTypes, cableTypes, couplingTypes, hoseTypes,
                        cduTypes, fluidTypes, trayTypes, rows, racks, devices, trays, routes, cables, cdus, manifolds,
                        hoses, guides, obstacles, waivers, underlays, revisions, deliverables);
    }
    auto all() const
    {
        return std::tie(headers, profiles, namings, halls, deviceTypes, rackTypes, cableTypes, couplingTypes, hoseTypes,
                        cduTypes, fluidTypes, trayTypes, rows, racks, devices, trays, routes, cables, cdus, manifolds,
                        hoses, guides, obstacles, waivers, underlays, revisions, deliverables);
    }

    template <class Record>
    Table<Record>& of()
    {
        return std::get<Table<Record>&>(all());
    }
    template <class Record>
    const Table<Record>& of() const
    {
        return std::get<const Table<Record>&>(all());
    }

    friend bool operator==(const Tables& a, const Tables& b);
};

/// A design with the four single records at their defaults and nothing else.
Tables emptyDesign();

/// The type called `key`, or null.
template <class Type>
const Type* findType(const Tables& plan, const QString& key)
{
    const Type* found = nullptr;
    plan.of<Type>().forEach([&](const Type& type) {
        if (type.key == key)
            found = &type;
    });
    return found;
}

}  // namespace model
