// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/deliver/pull_list.h"
#include "views/paper/sheet_set.h"

#include <memory>

namespace views {

/// What pulls concern: a row, a rack or another object, and its name for the sheets.
struct PullsOf {
    model::ObjectRef object;
    QString name;
};

/// The pulls in their order on sheets for a crew, of the design's paper: first how the order was made and what each shift has
/// to do, then one row a pull, each shift on a page of its own. Of one object only the pulls that concern it, numbered as in
/// the whole, the shifts under each other. Error: there is no pull.
model::Result<SheetSet> pullSheets(const std::shared_ptr<const model::Tables>& plan, model::PullSchedule schedule,
                                   const std::optional<PullsOf>& of = {});

}  // namespace views
