// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/figure.h"
#include "model/core/id.h"
#include "model/core/quantities.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace model {

/// A quick disconnect of one size. Pressure over a mated pair: dP[psi] = (Q[gpm] / Cv)^2.
struct CouplingType {
    Id<CouplingType> id;
    QString key;
    QString name;
    QString partNumber;
    Figure<std::int64_t> cvMilli;  ///< flow coefficient times 1,000
    Figure<Flow> ratedFlow;

    QByteArray json;

    friend bool operator==(const CouplingType&, const CouplingType&) = default;
};

struct HoseType {
    Id<HoseType> id;
    QString key;
    QString name;
    QString partNumber;
    QString coupling;  ///< key of the coupling type at the device's end
    Figure<Length> length;
    Figure<Length> innerDiameter;

    QByteArray json;

    friend bool operator==(const HoseType&, const HoseType&) = default;
};

struct CduType {
    Id<CduType> id;
    QString key;
    QString name;
    QString maker;
    QString partNumber;
    bool inRow = true;  ///< else it stands in a rack
    Figure<Power> capacity;
    Figure<Flow> maxFlow;
    Figure<Pressure> head;
    Figure<Temperature> approach;  ///< how much warmer its supply is than the facility's water, at its capacity
    Figure<Length> width;
    Figure<Length> height;
    Figure<Length> depth;

    QByteArray json;

    friend bool operator==(const CduType&, const CduType&) = default;
};

/// A heat-transfer fluid: what one litre carries.
struct FluidType {
    Id<FluidType> id;
    QString key;
    QString name;
    Figure<std::int64_t> densityMilligramsPerLitre;
    Figure<std::int64_t> heatCapacity;        ///< J/(kg K)
    Figure<std::int64_t> microPascalSeconds;  ///< dynamic viscosity

    QByteArray json;

    friend bool operator==(const FluidType&, const FluidType&) = default;
};

/// The widths and depths trays are made in.
struct TrayType {
    Id<TrayType> id;
    QString key;
    QString name;
    QString partNumber;
    std::vector<Length> widths;  ///< ascending
    std::vector<Length> depths;  ///< ascending
    bool ladder = false;         ///< rungs instead of a floor
    Figure<Length> bendRadius;   ///< what its corners and waterfalls keep; cables that need more may not use it
    Figure<std::int64_t> milligramsPerMetre;  ///< what it bears, spread along it
    QString source;

    QByteArray json;

    friend bool operator==(const TrayType&, const TrayType&) = default;
};

}  // namespace model
