// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/take_over.h"

#include "model/edit/edit.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::takeOver)
};

template <class Record>
void takeTable(Edit& edit, const Table<Record>& now, const Table<Record>& wanted)
{
    wanted.forEach([&](const Record& record) {
        const Record* there = now.find(record.id);
        if (!there || !(*there == record))
            edit.put(record);
    });
    now.forEach([&](const Record& record) {
        if (!wanted.contains(record.id))
            edit.erase(record.id);
    });
}

}  // namespace

Result<ChangeSet> takeOver(const Tables& plan, const Tables& other, const QString& label)
{
    if (!(plan.unknown == other.unknown))
        return Error{
            Text::tr("One of both designs holds parts of a newer version of this program, which cannot be taken "
                     "over. Open that design itself.")};
    Edit edit(plan, label);
    std::apply(
        [&]<class... Record>(const Table<Record>&... wanted) { (takeTable(edit, plan.of<Record>(), wanted), ...); },
        other.all());
    ChangeSet step = std::move(edit).take();
    if (step.isEmpty())
        return Error{Text::tr("Both are the same design: there is nothing to take over.")};
    return step;
}

}  // namespace model
