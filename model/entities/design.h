// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/geometry.h"
#include "model/core/id.h"
#include "model/core/quantities.h"

#include <QString>

#include <optional>
#include <vector>

namespace model {

/// What the file's first line says of the design. One record, id 1.
struct DesignHeader {
    Id<DesignHeader> id{1};
    QString name;
    QString revision = QStringLiteral("A");
    QString date;  ///< as the designer gave it, YYYY-MM-DD or empty; never from a clock

    friend bool operator==(const DesignHeader&, const DesignHeader&) = default;
};

enum class CopperProfile { TwoMetres, ThreeMetres, ByPart };
enum class OpticsProfile { PortAligned, LaneStriped };
enum class Redundancy { ShelfN1, PsuN1, FeedNN };
/// Whether the coolant distribution units of a hall bear the loss of one of them.
enum class CduRedundancy { None, OneSpare };
enum class PairProfile { LowLoss, Standard };
/// Where what a stock length has too much is stored: at the side managers of both ends, or of one.
enum class ExcessAt { BothEnds, EndA, EndB };

/// The choices a design is checked against, where sources disagree or the user decides. One record, id 1.
/// Defaults: DECISIONS section 4.
struct Profile {
    Id<Profile> id{1};
    CopperProfile copper = CopperProfile::TwoMetres;
    OpticsProfile optics = OpticsProfile::PortAligned;
    Redundancy redundancy = Redundancy::ShelfN1;
    PairProfile pairs = PairProfile::LowLoss;
    Temperature water = 30_degC;             ///< supply
    QString fluid = QStringLiteral("pg25");  ///< key of a fluid type
    Length slackPerEnd = 1_m;                ///< assumption
    Length reach = 450_m;                    ///< 90 % of 500 m (NVIDIA); beyond it no cable is cut
    Share fillDayOne = 40_percent;           ///< the router's limit
    Share fillMaximum = 50_percent;          ///< the rule's error limit
    Share warnAbove = 90_percent;            ///< of any limit
    Length rounding = 1_m;                   ///< lengths beyond the ladder are cut to multiples of it; assumption
    std::vector<Length> ladder;            ///< stock lengths for every fiber jumper, ascending; empty: each type's own
    ExcessAt excess = ExcessAt::BothEnds;  ///< assumption
    Length powerClearance = 300_mm;        ///< from open power ways (cabling guide)
    Length waterfallReach = 600_mm;        ///< how far beside a rack the tray it hangs from may pass; assumption
    Length aisleFront = 1.2_m;             ///< clear in front of a rack (TIA-942-A: two tiles)
    Length aisleRear = 900_mm;             ///< clear behind it; service practice, assumption
    CduRedundancy cduRedundancy = CduRedundancy::None;
    bool tiedLoops = false;                    ///< both loops of a device may hang on one manifold
    std::optional<Temperature> facilityWater;  ///< what the CDUs get; none: nobody has said
    Length velocity = 1.5_m;                   ///< a second, in a manifold (OCP liquid cooling guidance)
    Share busbarDrop = 1_percent;              ///< of the bus voltage, lost along the bar; assumption
    Length slackMost = 30_m;                   ///< stored of one cable, beside the slack of its ends; assumption
    Share pullFriction = 35_percent;           ///< of a cable in a tray; assumption

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// How things are named. {row} {rack} {pod} {plane} are names and numbers of what a thing belongs to; {n} counts from 1,
/// as many digits as the longest run of n: {nn} is 01, 02, ..; {A} counts A..Z, AA... One record, id 1.
struct Naming {
    Id<Naming> id{1};
    QString row = QStringLiteral("{A}");
    QString rack = QStringLiteral("{row}{nn}");
    QString computeTray = QStringLiteral("{rack}-T{nn}");
    QString nvlinkTray = QStringLiteral("{rack}-N{n}");
    QString powerShelf = QStringLiteral("{rack}-P{n}");
    QString management = QStringLiteral("{rack}-M{n}");
    QString leaf = QStringLiteral("L{pod}-{nn}");
    QString spine = QStringLiteral("S{pod}-{nn}");
    QString core = QStringLiteral("C{plane}-{nn}");
    QString cdu = QStringLiteral("CDU-{n}");
    QString manifold = QStringLiteral("{rack}-{loop}");
    QString rowTray = QStringLiteral("TR-{row}");
    QString crossTray = QStringLiteral("TX-{column}-{nn}");
    QString fabricCable = QStringLiteral("F-{nnnnn}");
    QString managementCable = QStringLiteral("M-{nnnnn}");
    QString trunkCable = QStringLiteral("T-{nnnnn}");
    QString laserCable = QStringLiteral("P-{nnnnn}");
    QString nvlinkCable = QStringLiteral("X-{nnnnn}");

    friend bool operator==(const Naming&, const Naming&) = default;
};

/// The room: a rectangle from the origin, or the polygon `outline` within it. One record, id 1.
struct Hall {
    Id<Hall> id{1};
    QString name = QStringLiteral("Hall 1");
    Length width;
    Length depth;
    std::vector<Spot> outline;          ///< empty: the whole rectangle
    std::optional<FloorLoad> slabLoad;  ///< what the slab bears, spread out; none: nobody has said
    std::optional<Mass> slabPoint;      ///< what it bears under one foot
    std::optional<Power> feed;          ///< what its power feed can give
    std::optional<Power> airCooling;    ///< what its air takes away

    friend bool operator==(const Hall&, const Hall&) = default;
};

/// What a waiver is about.
enum class WaivedKind { Design, Row, Rack, Device, Port, Cable, Tray, Cdu, Manifold };

/// How bad a finding was when it was accepted.
enum class WaivedSeverity { Error, Warning, Note };

/// A finding that someone has accepted, and why. It names its object by id, so moving and renaming do not lose it, and it
/// stays when the object goes: the checker then says that it matches nothing.
struct Waiver {
    Id<Waiver> id;
    QString rule;  ///< "copper.reach"
    WaivedKind of = WaivedKind::Design;
    int object = 0;                                   ///< id value of the object, or of a port's device; 0: the design
    int port = 0;                                     ///< of a port
    QString figure;                                   ///< of an unknown, which has no object: "sn2201: power.draw"
    WaivedSeverity severity = WaivedSeverity::Error;  ///< what is worse than this is not accepted
    QString where;                                    ///< the object's name when it was waived
    QString reason;
    QString author;
    QString date;  ///< YYYY-MM-DD, as given

    friend bool operator==(const Waiver&, const Waiver&) = default;
};

enum class ObstacleKind { Column, KeepOut };

/// A part of the hall where nothing may stand or pass: a prism from `bottom` to `top`.
struct Obstacle {
    Id<Obstacle> id;
    QString name;
    ObstacleKind kind = ObstacleKind::Column;
    std::vector<Spot> outline;
    Length bottom;              ///< above the slab
    std::optional<Length> top;  ///< none: to the ceiling

    friend bool operator==(const Obstacle&, const Obstacle&) = default;
};

/// Two places, one after the other.
struct SpotPair {
    Spot first;
    Spot second;

    friend bool operator==(const SpotPair&, const SpotPair&) = default;
};

/// A drawing or an image of the room under the floor plan, held by two places whose whereabouts in the hall are known. At
/// most one record, id 1.
struct Underlay {
    Id<Underlay> id{1};
    QString file;                       ///< its whole path; in a file as seen from the design's folder
    SpotPair source;                    ///< in a drawing; of an image micrometres are thousandths of a pixel, y up
    SpotPair hall;                      ///< the same two in the hall
    std::vector<QString> hiddenLayers;  ///< sorted

    friend bool operator==(const Underlay&, const Underlay&) = default;
};

}  // namespace model
