// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

namespace views {

/// What a row of a tree or list carries beside its text; the item delegate draws it.
enum RowRole {
    DetailRole = Qt::UserRole + 100,  ///< small grey text at the right
    ErrorsRole,                       ///< counts for badges
    WarningsRole,
    UnknownsRole,
    NotesRole,
    HeadingRole,   ///< bool: a heading, not a thing
    PlanningRole,  ///< bool: for planning only
};

}  // namespace views
