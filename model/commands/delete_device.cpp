// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/delete_device.h"

#include "model/edit/edit.h"

#include <QCoreApplication>

#include <set>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::deleteDevice)
};

void eraseCables(Edit& edit, const Tables& plan, Id<Device> device)
{
    std::set<Id<Route>> candidates;
    plan.cables.forEach([&](const Cable& cable) {
        if (cable.a.device != device && cable.b.device != device)
            return;
        if (cable.route)
            candidates.insert(*cable.route);
        edit.erase(cable.id);
    });
    edit.plan().cables.forEach([&](const Cable& cable) {
        if (cable.route)
            candidates.erase(*cable.route);
    });
    for (const Id<Route> route : candidates)
        edit.erase(route);
}

}  // namespace

Result<ChangeSet> deleteDevice(const Tables& plan, Id<Device> device)
{
    const Device* found = plan.devices.find(device);
    if (!found)
        return Error{Text::tr("The device is no longer in the design.")};
    Edit edit(plan, Text::tr("Delete %1").arg(found->name));
    eraseCables(edit, plan, device);
    plan.hoses.forEach([&](const Hose& hose) {
        if (hose.device == device)
            edit.erase(hose.id);
    });
    edit.erase(device);
    return std::move(edit).take();
}

}  // namespace model
