// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/part_types.h"
#include "model/entities/device.h"

namespace model {

/// A coolant distribution unit; in-row units stand on the slab, `x`,`y` the centre of the footprint.
struct Cdu {
    Id<Cdu> id;
    QString name;
    Id<CduType> type;
    Length x;
    Length y;

    friend bool operator==(const Cdu&, const Cdu&) = default;
};

/// A supply and a return riser at the rear of a rack, one loop, fed by one CDU.
struct Manifold {
    Id<Manifold> id;
    QString name;
    Id<Rack> rack;
    QString loop;  ///< "a" or "b"
    std::optional<Id<Cdu>> cdu;

    friend bool operator==(const Manifold&, const Manifold&) = default;
};

/// A coupling of a device joined to one riser of a manifold: by a hose, or blind-mate without one.
struct Hose {
    Id<Hose> id;
    Id<Device> device;
    int coupling = 1;  ///< its place in the type's list of couplings, from 1
    Id<Manifold> manifold;
    FlowDirection riser = FlowDirection::Supply;
    std::optional<Id<HoseType>> type;  ///< none: blind-mate

    friend bool operator==(const Hose&, const Hose&) = default;
};

}  // namespace model
