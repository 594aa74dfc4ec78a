// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/table_pages.h"

#include "app/deliverable_pages.h"
#include "views/table_sheets/table_sheets.h"

namespace app {

model::Result<Pages> tablePagesOf(views::MakeTable make, const model::Tables& plan, const ExportWish& wish)
{
    const auto table = std::make_shared<views::PaperTable>(onPaper(plan, wish), make);
    if (const auto chosen = table->choose(wish.table, wish.goesOn); !chosen)
        return chosen.error();
    auto set = views::tableSheets(table, wish.goesOn);
    if (!set)
        return set.error();
    return Pages{std::move(set).value(), nameNotes(plan)};
}

}  // namespace app
