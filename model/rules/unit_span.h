// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

namespace model {

/// The units that a device fills, both ends with it.
struct UnitSpan {
    std::int64_t bottom = 1;
    std::int64_t top = 1;

    friend bool operator==(const UnitSpan&, const UnitSpan&) = default;
};

/// A device whose type's height is not known fills its lowest unit at least.
UnitSpan unitSpan(const Device& device, const DeviceType& type);

/// "U5", or "U5 to U8".
QString shown(const UnitSpan& span);

}  // namespace model
