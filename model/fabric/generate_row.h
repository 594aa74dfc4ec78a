// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"
#include "model/fabric/row_template.h"

namespace model {

/// What a person chooses when a row is made from a template.
struct RowChoices {
    Profile profile;  ///< its slack is the template's
    Naming naming;
    QString name;  ///< empty: the template's
    QString date;  ///< empty or YYYY-MM-DD
    bool route = true;
};

/// Makes the racks, devices, ladder and links of a template, and routes them; the same template always gives the same
/// design. Link k between two racks joins device k of both, counted round; each device's ports are filled from the first.
/// Error: the ports of a device do not suffice, or no cable of the link's type fits them.
Result<Tables> generateRow(const RowTemplate& row, const RowChoices& choices);

}  // namespace model
