// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entities/rack.h"

namespace model {

/// What a device does in the fabric. Compute trays, shelves and the rest have no role.
enum class FabricRole { None, Leaf, Spine, Core };

/// Something in a rack. Its ports follow from its type and are not stored.
struct Device {
    Id<Device> id;
    QString name;
    Id<DeviceType> type;
    Id<Rack> rack;
    int unit = 1;          ///< the lowest unit it fills, from 1 at the bottom
    bool clipped = false;  ///< on the rack's busbar
    FabricRole role = FabricRole::None;
    int pod = 0;    ///< of a leaf or spine: its pod; of a core: its plane; from 1
    int index = 0;  ///< within the pod or plane, from 1

    friend bool operator==(const Device&, const Device&) = default;
};

/// One port of one device; `number` runs from 1 through the type's port groups.
struct PortRef {
    Id<Device> device;
    int number = 1;

    friend constexpr auto operator<=>(const PortRef&, const PortRef&) noexcept = default;
};

}  // namespace model
