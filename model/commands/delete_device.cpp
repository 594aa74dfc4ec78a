// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/delete_device.h"

#include "model/commands/disconnect_cables.h"

#include <QCoreApplication>

#include <vector>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::deleteDevice)
};

std::vector<Id<Cable>> cablesOf(const Tables& plan, Id<Device> device)
{
    std::vector<Id<Cable>> cables;
    plan.cables.forEach([&](const Cable& cable) {
        bool plugged = false;
        forEachLeg(cable, [&](const PortRef& port, CableEnd, std::size_t) { plugged |= port.device == device; });
        if (plugged)
            cables.push_back(cable.id);
    });
    return cables;
}

}  // namespace

Result<ChangeSet> deleteDevice(const Tables& plan, Id<Device> device)
{
    const Device* found = plan.devices.find(device);
    if (!found)
        return Error{Text::tr("The device is no longer in the design.")};
    Edit edit(plan, Text::tr("Delete %1").arg(found->name));
    eraseCables(edit, cablesOf(plan, device));
    plan.hoses.forEach([&](const Hose& hose) {
        if (hose.device == device)
            edit.erase(hose.id);
    });
    edit.erase(device);
    return std::move(edit).take();
}

}  // namespace model
