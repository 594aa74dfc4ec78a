// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace model {

/// What became of an object. A cable is its two ends: with another end it is re-terminated; with the same ends by other
/// trays or of another stock length it is re-routed; where a move or a new name at an end changes only what is printed on
/// its labels it is relabelled.
enum class ChangeKind { Removed, Added, Reterminated, Moved, Rerouted, Renamed, Changed, Relabelled };
inline constexpr int kChangeKinds = 8;

/// The word of a kind of change as JSON has it: "rerouted".
std::string_view changeWord(ChangeKind change);

/// One field that differs, as JSON values: `key` names the unit, "x_m".
struct FieldChange {
    QByteArray key;
    QByteArray was;
    QByteArray now;
};

/// An object as it was or is.
struct DiffSide {
    QByteArray name;    ///< what it is called in that design; UTF-8
    QByteArray fields;  ///< the members of a JSON object, without its braces
    QByteArray record;  ///< the line of the file; empty where the records of both designs say the same
    std::uint32_t id = 0;
};

/// One object that is not in both designs as it is. `change` is the first that fits of what `changes` holds.
struct DiffItem {
    QByteArray kind;  ///< the file's word, "cable"; "header" for the first line
    std::vector<ChangeKind> changes;
    std::optional<DiffSide> was;
    std::optional<DiffSide> now;
    std::vector<FieldChange> fields;  ///< where it is in both designs

    ChangeKind change() const { return changes.front(); }
    /// What it is called now, or was.
    QString name() const { return QString::fromUtf8(now ? now->name : was->name); }
};

/// Objects that are in both designs under other ids: `count` of one kind from `from` on are `to` and following.
struct Renumbered {
    std::string_view kind;
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::uint32_t count = 0;
};

/// What leads from one design to another.
struct PlanDiff {
    DesignHeader from;
    DesignHeader to;
    std::vector<DiffItem> items;  ///< in the order in which a crew does it
    std::vector<DiffItem>
        records;  ///< what is written otherwise and means the same: shared ways, newer files' additions
    std::vector<Renumbered> renumbered;

    /// Whether nobody would see a difference.
    bool isEmpty() const { return items.empty(); }
    std::size_t count(ChangeKind change) const;
};

/// Compares by meaning. Objects of both designs are one where they have the same id and name, stand at the same place, or
/// have the same name; cables where they join the same ports, or have the same number and an end in common. Ids alone prove
/// nothing, as two designs drawn up apart use the same ones. Both must be whole, as what is read from a file is. Linear in
/// the size of the designs but for sorting.
PlanDiff diffPlans(const Tables& a, const Tables& b);

}  // namespace model
