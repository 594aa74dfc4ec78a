// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/place_device.h"

#include "model/commands/join_couplings.h"
#include "model/commands/move_device.h"
#include "model/core/name_check.h"
#include "model/edit/called.h"
#include "model/edit/names.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::placeDevice)
};

QString freeName(const Tables& plan, DeviceClass deviceClass, const QString& rack)
{
    for (int n = 1;; ++n) {
        const QString name = deviceName(plan.naming(), deviceClass, rack, n);
        if (!called(plan.devices, name))
            return name;
    }
}

}  // namespace

Result<ChangeSet> placeDevice(const Tables& plan, const DeviceType& type, Id<Rack> rackId, int unit,
                              const QString& name)
{
    const Rack* rack = plan.racks.find(rackId);
    if (!rack)
        return Error{Text::tr("The rack is no longer in the design.")};
    if (const auto fine = checkName(name); !name.isEmpty() && !fine)
        return fine.error();
    if (!name.isEmpty() && called(plan.devices, name))
        return Error{Text::tr("There is a device called %1 already.").arg(name)};
    Device device{plan.devices.nextId(), name, type.id, rackId, unit};
    if (name.isEmpty())
        device.name = freeName(plan, type.deviceClass, rack->name);
    Edit edit(plan, Text::tr("Place %1").arg(device.name));
    if (const DeviceType* known = findType<DeviceType>(plan, type.key)) {
        device.type = known->id;
    } else {
        DeviceType taken = type;
        taken.id = plan.deviceTypes.nextId();
        device.type = taken.id;
        edit.put(std::move(taken));
    }
    if (const Result<Done> can = canStand(edit.plan(), device); !can)
        return can.error();
    device.clipped = type.hasClip && hasBusbar(plan.rackTypes.at(rack->type));
    edit.put(device);
    joinCouplings(edit, device);
    return std::move(edit).take();
}

}  // namespace model
