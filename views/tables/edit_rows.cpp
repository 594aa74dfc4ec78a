// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/tables/edit_rows.h"

#include "model/edit/edit.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::editRows)
};

void addTo(Edit& edit, const ChangeSet& step)
{
    step.forEachTable([&](const auto& changes) {
        for (const auto& change : changes) {
            if (change.after)
                edit.put(*change.after);
            else
                edit.erase(change.id());
        }
    });
}

}  // namespace

RowsEdited editRows(const Tables& plan, const TableColumn& column, const std::vector<TableRow>& rows,
                    const QString& text)
{
    RowsEdited made;
    Edit edit(plan, Text::tr("Set %1 of %2 rows to %3").arg(column.title).arg(rows.size()).arg(text.trimmed()));
    QString only;
    for (const TableRow row : rows) {
        auto step = column.edit(edit.plan(), row, text);
        if (!step) {
            if (made.refused++ == 0)
                made.reason = step.error().message;
            continue;
        }
        ++made.changed;
        only = step.value().label;
        addTo(edit, step.value());
    }
    made.step = std::move(edit).take();
    if (made.changed == 1)
        made.step.label = only;
    return made;
}

}  // namespace views
