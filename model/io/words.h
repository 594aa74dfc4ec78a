// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/device_type.h"
#include "model/entities/cable.h"
#include "model/entities/deliverables.h"
#include "model/entities/design.h"

#include <array>
#include <optional>
#include <string_view>

namespace model {

/// The words files and the command line use for the values of an enumeration, in the order of its values.
template <class Enum>
inline constexpr std::array<std::string_view, 0> kWords;
template <>
inline constexpr std::array<std::string_view, 3> kWords<CopperProfile>{"2m", "3m", "by-part"};
template <>
inline constexpr std::array<std::string_view, 2> kWords<OpticsProfile>{"port-aligned", "lane-striped"};
template <>
inline constexpr std::array<std::string_view, 3> kWords<Redundancy>{"shelf", "psu", "feed"};
template <>
inline constexpr std::array<std::string_view, 2> kWords<CduRedundancy>{"n", "n+1"};
template <>
inline constexpr std::array<std::string_view, 2> kWords<PairProfile>{"low-loss", "standard"};
template <>
inline constexpr std::array<std::string_view, 4> kWords<Facing>{"north", "east", "south", "west"};
template <>
inline constexpr std::array<std::string_view, 4> kWords<FabricRole>{"none", "leaf", "spine", "core"};
template <>
inline constexpr std::array<std::string_view, 7> kWords<CableRole>{"nic-leaf", "leaf-spine", "spine-core", "management",
                                                                   "trunk",    "laser-feed", "nvlink"};
template <>
inline constexpr std::array<std::string_view, 3> kWords<TrayKind>{"fiber", "copper", "power"};
template <>
inline constexpr std::array<std::string_view, 3> kWords<ExcessAt>{"both", "a", "b"};
template <>
inline constexpr std::array<std::string_view, 2> kWords<ObstacleKind>{"column", "keep-out"};
template <>
inline constexpr std::array<std::string_view, 3> kWords<WaivedSeverity>{"error", "warning", "note"};
template <>
inline constexpr std::array<std::string_view, 9> kWords<WaivedKind>{"design", "row",  "rack", "device",  "port",
                                                                    "cable",  "tray", "cdu",  "manifold"};
template <>
inline constexpr std::array<std::string_view, 3> kWords<Paper>{"a4", "a3", "letter"};
template <>
inline constexpr std::array<std::string_view, 2> kWords<PageBreak>{"far-end", "full"};
template <>
inline constexpr std::array<std::string_view, 3> kWords<LabelCode>{"qr", "data-matrix", "none"};
template <>
inline constexpr std::array<std::string_view, 2> kWords<FlowDirection>{"supply", "return"};

template <class Enum>
constexpr std::string_view wordOf(Enum value)
{
    return kWords<Enum>[static_cast<std::size_t>(value)];
}

/// The value `word` stands for, if it is one of the words.
template <class Enum>
constexpr std::optional<Enum> fromWord(std::string_view word)
{
    for (std::size_t i = 0; i < kWords<Enum>.size(); ++i) {
        if (kWords<Enum>[i] == word)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

}  // namespace model
