// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entities/cable.h"

#include <optional>
#include <vector>

namespace model {

/// A fiber at one end of a cable: the leg, from 0 as `legOf` counts, and the position in its connector, from 1.
struct FiberEnd {
    int leg = 0;
    int position = 1;

    friend constexpr auto operator<=>(const FiberEnd&, const FiberEnd&) noexcept = default;
};

/// A fiber at a port of a device: the port's number and the position in its connector, both from 1.
struct FiberPlace {
    int port = 1;
    int position = 1;

    friend constexpr auto operator<=>(const FiberPlace&, const FiberPlace&) noexcept = default;
};

constexpr CableEnd otherEnd(CableEnd end) { return end == CableEnd::A ? CableEnd::B : CableEnd::A; }

/// Whether the type says where its fibers go: by its polarity or by a map.
bool knowsItsMap(const CableType& type);
/// Where the fiber at `fiber` of end `from` comes out at the other end; nothing where no fiber is there, or the map is not known.
std::optional<FiberEnd> acrossCable(const CableType& type, CableEnd from, FiberEnd fiber);

/// Where the fiber at `place` of a panel or shuffle box comes out on its other side; nothing where it goes nowhere.
std::optional<FiberPlace> acrossPanel(const DeviceType& type, FiberPlace place);
/// What joins `port` of a panel or shuffle box to others; null for a port where light begins or ends.
const Through* throughOf(const DeviceType& type, int port);
/// All ports that some fiber of `port` comes out at, in order.
std::vector<int> portsBehind(const DeviceType& type, int port);

}  // namespace model
