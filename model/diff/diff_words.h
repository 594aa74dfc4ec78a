// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/plan_diff.h"

#include <array>

namespace model {

/// In the order in which a crew gets to them.
inline constexpr std::array kChangesInOrder{ChangeKind::Removed, ChangeKind::Moved,        ChangeKind::Added,
                                            ChangeKind::Renamed, ChangeKind::Reterminated, ChangeKind::Rerouted,
                                            ChangeKind::Changed, ChangeKind::Relabelled};
static_assert(kChangesInOrder.size() == kChangeKinds);

/// The heading over changes of one kind: "Re-terminated".
QString changeHeading(ChangeKind change);

/// A field that differs as a person reads it: "stock length", "10 m", "7 m".
struct FieldWords {
    QString name;
    QString was;
    QString now;
    QString unit;  ///< " m", where both end in it; else empty
};
FieldWords fieldWords(const FieldChange& field);

/// What is worth knowing of something that comes or goes; empty where its name says it all.
QString wholeWords(const DiffItem& item);

}  // namespace model
