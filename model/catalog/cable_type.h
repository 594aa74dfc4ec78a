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
    QString polarity;  ///< "A", "B", "C" or empty
    int fibers = 0;
    int lit = 0;
    Figure<Length> outsideDiameter;
    Figure<Length> bendRadius;  ///< installed
    Figure<Loss> attenuation;   ///< per kilometre
    Figure<Loss> matedLoss;     ///< per mated pair, low-loss parts
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
