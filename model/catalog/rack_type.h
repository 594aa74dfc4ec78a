// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/device_type.h"

namespace model {

/// Devices a rack of this type comes with: `count` of them stacked upwards from `unit`.
struct RackContent {
    QString device;  ///< key of a device type
    int unit = 1;
    int count = 1;

    friend bool operator==(const RackContent&, const RackContent&) = default;
};

/// A place kept for something: a switch, or the fiber manager above it (drawn, not a device).
struct RackSlot {
    int unit = 1;
    int units = 1;
    QString use;  ///< "switch" or "fiber-manager"

    friend bool operator==(const RackSlot&, const RackSlot&) = default;
};

/// One row of a vendor's table of rack flow against supply temperature.
struct FlowPoint {
    Temperature supply;
    Flow flow;
    Pressure drop;

    friend bool operator==(const FlowPoint&, const FlowPoint&) = default;
};

/// A pair of supply and return risers that a rack of this type has, for one loop.
struct ManifoldType {
    QString loop;
    Figure<Flow> ratedFlow;
    Figure<Length> bore;            ///< inner diameter of a riser
    Figure<Pressure> pressureDrop;  ///< over both risers at the rated flow

    friend bool operator==(const ManifoldType&, const ManifoldType&) = default;
};

struct RackType {
    Id<RackType> id;
    QString key;
    QString name;
    QString maker;
    QString partNumber;
    QString description;
    bool planning = false;

    Mounting mounting = Mounting::Eia19;
    int heightUnits = 48;
    Length unitPitch = kRackUnit;
    Figure<Length> width;
    Figure<Length> height;
    Figure<Length> depth;
    Figure<Mass> mass;  ///< as installed, with its contents
    Figure<Mass> payload;
    Figure<Mass> shelfLoad;      ///< what one pair of device rails or shelves bears
    Figure<Length> usableDepth;  ///< what a device may fill, without the room for cables and couplings behind it
    Count feet;                  ///< feet or casters that share the weight
    Figure<Mass> braceAbove;     ///< the frame needs its cross brace with more than this in it
    Count braceUnit;             ///< the unit that the cross brace passes behind

    Count gpus;                  ///< of a compute rack; unknown for other racks
    Figure<Power> nominalPower;  ///< the whole rack's figure, which its trays' draws add up to
    Figure<Share> liquidShare;
    Figure<Voltage> busVoltage;
    Figure<Current> busbarRating;  ///< of one half where shelves feed both ends, else of the bar
    bool fedFromBothEnds = false;
    Figure<Power> powerClass;                     ///< the most that a rack of this class is built to draw
    Count busbarBottom;                           ///< the lowest unit that the busbar passes behind
    Count busbarTop;                              ///< the highest one
    Figure<Length> busbarOffset;                  ///< its middle, right of the rack's, seen from the rear
    Figure<std::int64_t> busbarNanoOhmsPerMetre;  ///< of both poles together

    std::vector<ManifoldType> manifolds;
    std::vector<FlowPoint> flowTable;  ///< ascending by supply temperature; empty: flow follows from each device's heat
    QString flowTableSource;

    Figure<Length> sideManagerWidth;
    Figure<Length> sideManagerDepth;

    std::vector<RackContent> contents;
    std::vector<RackSlot> places;

    QByteArray json;

    friend bool operator==(const RackType&, const RackType&) = default;
};

}  // namespace model
