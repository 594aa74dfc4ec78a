// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/change_set.h"
#include "model/optics/light_path.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace model {

/// The fullest place of a tray, before and after.
struct FillChange {
    Id<Tray> tray{1};
    Area before;
    Area after;
    Area section;  ///< of the tray

    friend bool operator==(const FillChange&, const FillChange&) = default;
};

/// The fuller side manager of a rack, before and after.
struct ManagerChange {
    Id<Rack> rack{1};
    Area before;
    Area after;
    Area section;  ///< of one manager

    friend bool operator==(const ManagerChange&, const ManagerChange&) = default;
};

/// One line of the bill of materials, before and after.
struct PartChange {
    QString category;
    QString partNumber;
    QString description;
    std::int64_t before = 0;
    std::int64_t after = 0;

    friend bool operator==(const PartChange&, const PartChange&) = default;
};

/// What the links concerned lose between their ports.
struct LossChange {
    std::optional<Loss> worstBefore;  ///< nothing where one of them is not known
    std::optional<Loss> worstAfter;
    PortRef worst{Id<Device>(1), 0};  ///< end a of the link that loses most after it
    std::optional<Loss> budget;       ///< of that link
    int overBudget = 0;               ///< links that lose more than their budget after it

    friend bool operator==(const LossChange&, const LossChange&) = default;
};

/// What turning jumpers into trunks, or back, does to a design; told before it is done.
struct TrunkEffect {
    int links = 0;
    std::vector<Id<Cable>> trunks;              ///< made, or removed
    std::vector<Id<Device>> panels;             ///< made, or removed
    std::vector<std::pair<QString, int>> left;  ///< why cables are left as they are, and how many
    std::vector<FillChange> fills;              ///< trays where it changes, by id
    std::vector<ManagerChange> managers;        ///< of racks where it changes and the manager's size is known, by id
    Length lengthBefore;                        ///< of the cables that change, as routed
    Length lengthAfter;
    LossChange loss;
    std::vector<PartChange> parts;
};

/// A step and what it does.
struct TrunkPlan {
    ChangeSet step;
    TrunkEffect effect;
};

/// Two ports that light goes between, and where each position of the first comes out at the second.
struct LinkMap {
    PortRef a;
    PortRef b;
    std::vector<std::pair<int, int>> positions;
};

/// The lit fibers of a jumper.
LinkMap linkMap(const Tables& plan, const Cable& jumper);

/// Adds to the effect what follows from the two designs. Error: a fiber of a link comes out somewhere else afterwards.
Result<Done> addEffect(TrunkEffect& effect, const Tables& before, const Tables& after, const ChangeSet& step,
                       const std::vector<LinkMap>& links);

/// The effect as a person reads it, in columns; `after` is the design with the step.
QStringList effectText(const Tables& after, const TrunkEffect& effect);

}  // namespace model
