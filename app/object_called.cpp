// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/object_called.h"

#include "model/commands/port_pattern.h"
#include "model/core/near_miss.h"
#include "model/edit/called.h"

#include <QCoreApplication>

namespace app {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::objectCalled)
};

Error nothingCalled(const Tables& plan, const QString& name)
{
    std::vector<QString> known;
    const auto add = [&](const auto& table) {
        table.forEach([&](const auto& record) { known.push_back(record.name); });
    };
    add(plan.rows);
    add(plan.racks);
    add(plan.devices);
    add(plan.cdus);
    add(plan.trays);
    plan.cables.forEach([&](const Cable& cable) { known.push_back(cableName(plan.naming(), cable)); });
    return Error{Text::tr("no row, rack, device, unit, tray or cable is called \"%1\".").arg(name)
                 + nearMissQuestion(name, known)};
}

}  // namespace

Result<ObjectRef> objectCalled(const Tables& plan, const QString& name)
{
    std::optional<ObjectRef> found;
    const auto look = [&](const auto& table) {
        const auto* record = found ? nullptr : called(table, name);
        if (record)
            found = record->id;
    };
    look(plan.rows);
    look(plan.racks);
    look(plan.devices);
    look(plan.cdus);
    look(plan.trays);
    if (found)
        return *found;
    if (name.contains(u':')) {
        const auto port = portCalled(plan, name);
        if (!port)
            return port.error();
        return ObjectRef(port.value());
    }
    if (const auto cable = cableCalled(plan, name))
        return ObjectRef(cable.value());
    return nothingCalled(plan, name);
}

}  // namespace app
