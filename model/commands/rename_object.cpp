// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/rename_object.h"

#include "model/core/name_check.h"
#include "model/edit/edit.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::renameObject)
};

template <class Record>
Result<ChangeSet> renameRecord(const Tables& plan, Id<Record> id, const QString& name)
{
    const Record* found = plan.of<Record>().find(id);
    if (!found)
        return Error{Text::tr("What was to be renamed is no longer in the design.")};
    bool taken = false;
    plan.of<Record>().forEach([&](const Record& other) { taken = taken || (other.id != id && other.name == name); });
    if (taken)
        return Error{Text::tr("The name %1 is taken; choose another.").arg(name)};
    Record renamed = *found;
    Edit edit(plan, Text::tr("Rename %1 to %2").arg(renamed.name, name));
    renamed.name = name;
    edit.put(std::move(renamed));
    return std::move(edit).take();
}

}  // namespace

Result<ChangeSet> renameObject(const Tables& plan, const ObjectRef& object, const QString& name)
{
    const QString trimmed = name.trimmed();
    if (const auto fine = checkName(trimmed); !fine)
        return fine.error();
    return std::visit(
        [&](const auto& id) -> Result<ChangeSet> {
            using Ref = std::decay_t<decltype(id)>;
            if constexpr (std::is_same_v<Ref, PortRef>)
                return Error{Text::tr("A port's name follows from its device's type.")};
            else if constexpr (std::is_same_v<Ref, Id<Cable>>)
                return Error{Text::tr("A cable's name follows from the naming scheme.")};
            else
                return renameRecord(plan, id, trimmed);
        },
        object);
}

}  // namespace model
