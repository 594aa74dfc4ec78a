// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports.h"

namespace app {

/// A table of the design on paper, with the rows and columns that are wished for. Error: a column there is none of, a filter
/// too long for a page, or it was stopped.
model::Result<Pages> tablePagesOf(views::MakeTable make, const model::Tables& plan, const ExportWish& wish);

template <views::MakeTable make>
model::Result<Pages> tablePages(const model::Tables& plan, const ExportWish& wish)
{
    return tablePagesOf(make, plan, wish);
}

}  // namespace app
