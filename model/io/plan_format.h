// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <cstdint>
#include <string_view>

namespace model {

/// The form of `.rackloom` files this program writes. A higher version is refused; of a higher minor what is not
/// understood is kept.
inline constexpr int kFileVersion = 1;
inline constexpr int kFileMinor = 0;

/// What one member may hold, in base units.
struct Bounds {
    std::int64_t least;
    std::int64_t most;
};
/// No quantity of a design comes near it, and sums of many stay within 64 bits.
inline constexpr std::int64_t kLargestQuantity = 9'000'000'000'000'000;
inline constexpr Bounds kAnyAmount{-kLargestQuantity, kLargestQuantity};
inline constexpr Bounds kNotNegative{0, kLargestQuantity};
/// A place lies within 100 km of the origin, so that sums of ways stay within bounds too; a tray has a size.
inline constexpr Bounds kOnSite{-100'000'000'000, 100'000'000'000};
/// A place in a drawing of a site may count from the equator.
inline constexpr Bounds kOnEarth{-kLargestQuantity, kLargestQuantity};
inline constexpr Bounds kTraySize{1, 100'000'000};
/// A printer is off by less than a label is wide.
inline constexpr Bounds kLabelShift{-50'000, 50'000};
inline constexpr Bounds kAnyShare{0, 1000};
inline constexpr Bounds kCountFromZero{0, 1'000'000'000};
inline constexpr Bounds kCountFromOne{1, 1'000'000'000};

/// Catalog types stand in a file as their own JSON, under their key.
template <class Record>
concept CatalogRecord = requires(const Record& record)
{
    record.key;
    record.json;
};

/// The word that a record's line begins with.
template <class Record>
inline constexpr std::string_view kKind;
template <>
inline constexpr std::string_view kKind<Profile> = "profile";
template <>
inline constexpr std::string_view kKind<Naming> = "naming";
template <>
inline constexpr std::string_view kKind<Hall> = "hall";
template <>
inline constexpr std::string_view kKind<DeviceType> = "device-type";
template <>
inline constexpr std::string_view kKind<RackType> = "rack-type";
template <>
inline constexpr std::string_view kKind<CableType> = "cable-type";
template <>
inline constexpr std::string_view kKind<CouplingType> = "coupling-type";
template <>
inline constexpr std::string_view kKind<HoseType> = "hose-type";
template <>
inline constexpr std::string_view kKind<CduType> = "cdu-type";
template <>
inline constexpr std::string_view kKind<FluidType> = "fluid-type";
template <>
inline constexpr std::string_view kKind<TrayType> = "tray-type";
template <>
inline constexpr std::string_view kKind<Row> = "row";
template <>
inline constexpr std::string_view kKind<Rack> = "rack";
template <>
inline constexpr std::string_view kKind<Device> = "device";
template <>
inline constexpr std::string_view kKind<Tray> = "tray";
template <>
inline constexpr std::string_view kKind<Route> = "route";
template <>
inline constexpr std::string_view kKind<Cable> = "cable";
template <>
inline constexpr std::string_view kKind<Cdu> = "cdu";
template <>
inline constexpr std::string_view kKind<Manifold> = "manifold";
template <>
inline constexpr std::string_view kKind<Hose> = "hose";
template <>
inline constexpr std::string_view kKind<Guide> = "guide";
template <>
inline constexpr std::string_view kKind<Obstacle> = "obstacle";
template <>
inline constexpr std::string_view kKind<Underlay> = "underlay";
template <>
inline constexpr std::string_view kKind<Revision> = "revision";
template <>
inline constexpr std::string_view kKind<Deliverables> = "deliverables";
template <>
inline constexpr std::string_view kKind<Waiver> = "waiver";

/// Calls `function.template operator()<Record>()` for every kind of record, in the order in which files hold them.
template <class Function>
constexpr void forEachKind(Function&& function)
{
    const auto call = [&]<class... Record>(std::tuple<Record*...>) { (function.template operator()<Record>(), ...); };
    call(std::tuple<Cable*, CableType*, Cdu*, CduType*, CouplingType*, Deliverables*, Device*, DeviceType*, FluidType*,
                    Guide*, Hall*, Hose*, HoseType*, Manifold*, Naming*, Obstacle*, Profile*, Rack*, RackType*,
                    Revision*, Route*, Row*, Tray*, TrayType*, Underlay*, Waiver*>());
}

namespace detail {

constexpr bool kindsAreSorted()
{
    std::string_view last;
    bool sorted = true;
    forEachKind([&]<class Record>() {
        sorted = sorted && last < kKind<Record>;
        last = kKind<Record>;
    });
    return sorted;
}

}  // namespace detail
static_assert(detail::kindsAreSorted());

}  // namespace model
