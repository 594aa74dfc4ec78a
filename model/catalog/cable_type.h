// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/device_type.h"

namespace model {

/// How far copper reaches under each reading of the sources (HARDWARE: they disagree at 200G per lane).
struct CopperReach {
    Figure<Length> twoMetres;       ///< profile "2m"
    Figure<Length> threeMetres;     ///< profile "3m"
    Figure<Length> nicToSwitch;     ///< profile "by-part"
    Figure<Length> switchToSwitch;  ///< profile "by-part"

    friend bool operator==(const CopperReach&, const CopperReach&) = default;
};

/// One fiber of a cable whose map is given fiber by fiber: a shuffle harness, a breakout. All count from 1.
struct MappedFiber {
    int legA = 1;
    int positionA = 1;
    int legB = 1;
    int positionB = 1;

    friend constexpr auto operator<=>(const MappedFiber&, const MappedFiber&) noexcept = default;
};

struct CableType {
    Id<CableType> id;
    QString key;
    QString name;
    QString maker;
    QString partNumber;  ///< may hold {length}: metres, three digits ("MFP7E30-N{length}")
    QString description;
    bool planning = false;

    Medium medium = Medium::SingleMode;
    QString connector;
    QString polish;
    QString gender;
    QString connectorB;  ///< of end b; as end a unless the entry says otherwise
    QString polishB;
    QString genderB;
    QString axis;      ///< of PM: "slow-on-key", "fast-on-key", "free" (no key), or empty where not known
    QString polarity;  ///< "A", "B", "C" or empty
    int legsA = 1;     ///< connectors at end a
    int legsB = 1;
    int positionsA = 0;  ///< of one connector at end a; the fibers shared over the legs unless the entry says otherwise
    int positionsB = 0;
    std::vector<MappedFiber> map;  ///< empty: leg i to leg i, positions by polarity
    int fibers = 0;                ///< in the whole sheath
    int lit = 0;
    QString wireClass;  ///< of copper: "passive twinax"
    Figure<Length> outsideDiameter;
    Figure<Length> bendRadius;           ///< installed
    Figure<Length> bendRadiusUnderLoad;  ///< while it is pulled; only some types say it
    Figure<std::int64_t> milligramsPerMetre;
    Figure<std::int64_t> pullMillinewtons;     ///< the most it may be pulled with
    Figure<std::int64_t> picosecondsPerMetre;  ///< what a signal takes along it
    Figure<Loss> attenuation;                  ///< per kilometre
    Figure<Loss> matedLoss;                    ///< per mated pair, low-loss parts
    Figure<Loss> matedLossStandard;
    Figure<DataRate> laneRate;  ///< of copper
    std::optional<CopperReach> reach;
    std::vector<Length> stockLengths;  ///< ascending
    QString stockSource;

    QByteArray json;

    friend bool operator==(const CableType&, const CableType&) = default;
};

inline bool isCopper(const CableType& type)
{
    return type.medium == Medium::CopperPassive || type.medium == Medium::CopperActive;
}

}  // namespace model
