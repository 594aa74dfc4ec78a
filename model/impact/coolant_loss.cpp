// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/impact/coolant_loss.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::Impact)
};

/// The loops of a device that have both a supply and a return on a loop that a CDU feeds.
std::set<QString> workingLoops(const Tables& plan, const PlanIndex& index, const Device& device,
                               const DeadCoolant& dead)
{
    const DeviceType& type = plan.deviceTypes.at(device.type);
    std::map<QString, int> directions;
    for (const Id<Hose> id : index.hosesOf(device.id)) {
        const Hose& hose = plan.hoses.at(id);
        const auto place = static_cast<std::size_t>(hose.coupling - 1);
        if (place >= type.couplings.size() || !plan.manifolds.at(hose.manifold).cdu
            || dead.manifolds.count(hose.manifold) > 0 || dead.couplings.count({device.id, hose.coupling}) > 0)
            continue;
        const Coupling& coupling = type.couplings[place];
        directions[coupling.loop] |= coupling.direction == FlowDirection::Supply ? 1 : 2;
    }
    std::set<QString> loops;
    for (const auto& [loop, both] : directions) {
        if (both == 3)
            loops.insert(loop);
    }
    return loops;
}

std::set<Id<Device>> touchedBy(const Tables& plan, const PlanIndex& index, const DeadCoolant& dead)
{
    std::set<Id<Device>> touched;
    for (const Id<Manifold> manifold : dead.manifolds) {
        for (const Id<Hose> hose : index.hosesOf(manifold))
            touched.insert(plan.hoses.at(hose).device);
    }
    for (const auto& [device, coupling] : dead.couplings)
        touched.insert(device);
    return touched;
}

QString nameOfFirst(const QStringList& names)
{
    return names.size() == 1 ? Text::tr("%1 has").arg(names.first())
                             : Text::tr("%1 and %2 more have").arg(names.first()).arg(names.size() - 1);
}

}  // namespace

void loseCoolant(const Tables& plan, const PlanIndex& index, const DeadCoolant& dead, Failure& failure)
{
    int down = 0;
    int dry = 0;
    std::map<QString, QStringList> onOne;
    for (const Id<Device> id : touchedBy(plan, index, dead)) {
        const Device& device = plan.devices.at(id);
        const std::set<QString> before = workingLoops(plan, index, device, {});
        const std::set<QString> after = workingLoops(plan, index, device, dead);
        if (before.empty()) {
            ++dry;
        } else if (after.empty()) {
            failure.devices.insert(id);
            ++down;
        } else if (after.size() < before.size()) {
            onOne[*after.begin()] << device.name;
        }
    }
    if (down > 0)
        failure.causes << (down == 1 ? Text::tr("One device has no other coolant.")
                                     : Text::tr("%1 devices have no other coolant.").arg(down));
    for (const auto& [loop, names] : onOne) {
        failure.stays << Text::tr("%1 loop %2 left.").arg(nameOfFirst(names), loop);
        failure.unknown << Text::tr(
            "Whether one loop carries the whole heat of a device that has two is not published; "
            "counted as running.");
    }
    if (dry > 0)
        failure.stays << Text::tr("%1 devices on it had no CDU before.").arg(dry);
    if (down + dry == 0 && onOne.empty())
        failure.stays << Text::tr("No device hangs on it.");
}

}  // namespace model
