// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/cable_type.h"
#include "model/core/quantities.h"
#include "model/fabric/fabric_shape.h"

#include <QString>

#include <optional>
#include <vector>

namespace model {

/// A number that its source gives as a span; both ends are equal where it gives one number.
struct Span {
    std::int64_t least = 0;
    std::int64_t most = 0;

    friend bool operator==(const Span&, const Span&) = default;
};

/// One way of building the fabric of a GPU count, beside pluggable optics. What no source states is absent.
struct InterconnectOption {
    QString id;  ///< "pluggable", "lpo", "npo", "cpo"
    QString title;
    FabricShape shape;
    std::int64_t switchSidePorts = 0;
    std::int64_t transceivers = 0;     ///< discrete 800G modules at the switches; a twin-port module counts as two
    std::int64_t nicTransceivers = 0;  ///< at the GPUs' NICs, which stay with every option
    Count engines;                     ///< in the switches as they are bought
    Count laserModules;                ///< the same, those that are changed apart from engine and switch
    Count lasers;                      ///< at the switch side
    std::optional<Power> switchPower;
    std::optional<Power> networkPower;
    std::optional<Power> saved;             ///< against pluggable
    std::optional<std::int64_t> extraGpus;  ///< the saved power in GPUs of 1,400 W, rounded down
    QString source;                         ///< of the switch's power, or why there is none
    Figure<Share> clusterShare;             ///< network power of network and compute racks together
    Figure<Span> addedLatency;              ///< ns, by one optic at a switch
    Figure<Span> pathLatency;               ///< ns, by the DSPs of all optics on the longest path between two NICs
    Figure<QString> serviceUnit;            ///< what is changed when an optic fails
    Figure<Span> unitCost;                  ///< US dollars, of one transceiver or engine
};

/// Where copper does instead: within its reach only, so that it is never an option for a whole fabric.
struct CopperOption {
    QString title;
    CopperReach reach;
    Figure<Span> addedLatency;  ///< ns, over the two metres to a NIC
    Figure<QString> serviceUnit;
    QString limits;  ///< where it cannot be used at all
};

/// The comparison with pluggable optics under another reading of what their switch draws.
struct LikeForLike {
    Power pluggableSwitch;
    Power networkPower;
    Power saved;  ///< by co-packaged optics
    std::int64_t extraGpus = 0;
    QString source;
    QString caveat;  ///< why the published comparison may overstate
};

/// The options side by side for a GPU count, not rounded to racks: the published table's arithmetic (Lambda: 3.95 kW
/// against 7.0 kW a switch; NVIDIA Blackwell Ultra: 1,400 W a GPU).
std::vector<InterconnectOption> compareInterconnects(int gpus);
CopperOption copperOption();
LikeForLike likeForLike(int gpus);
/// What the saved power is worth, and what the compute racks of a cluster draw: each with its source.
QString gpuPowerSource();
Figure<Power> computePower(int gpus);

}  // namespace model
