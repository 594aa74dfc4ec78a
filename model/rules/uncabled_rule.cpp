// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/uncabled_rule.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::UncabledRule)
};

/// The NIC ports of a rack, and those of them without a cable.
struct NicPorts {
    int all = 0;
    int open = 0;
    std::optional<PortRef> first;  ///< open
};

void countNics(const CheckContext& context, const Device& device, NicPorts& ports)
{
    const DeviceType& type = context.plan.deviceTypes.at(device.type);
    int before = 0;
    for (const PortGroup& group : type.ports) {
        for (int port = before + 1; group.use == PortUse::Nic && port <= before + group.count; ++port) {
            ++ports.all;
            const auto& plugged = context.index.cablesOf(device.id);
            if (std::any_of(plugged.begin(), plugged.end(),
                            [&](const PlanIndex::Plugged& each) { return each.port == port; }))
                continue;
            ++ports.open;
            if (!ports.first)
                ports.first = PortRef{device.id, port};
        }
        before += group.count;
    }
}

}  // namespace

RuleInfo UncabledRule::info() const
{
    return {QStringLiteral("fabric.uncabled"),
            Text::tr("NICs without a cable"),
            Text::tr("a cable for every rail of every GPU"),
            QString(),
            Scope::Rack,
            Severity::Warning};
}

void UncabledRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    NicPorts ports;
    for (const Id<Device> id : context.index.devicesOf(rack.id))
        countNics(context, context.plan.devices.at(id), ports);
    if (!ports.first)
        return;
    Finding finding;
    finding.severity = Severity::Warning;
    finding.place = *ports.first;
    finding.where = rack.name;
    finding.value = ports.open;
    finding.limit = 0;
    finding.message = Text::tr("%1 of %2 NIC ports of %3 have no cable; the first is %4.")
                          .arg(ports.open)
                          .arg(ports.all)
                          .arg(rack.name, portText(context.plan, *ports.first));
    finding.fix = Text::tr("Connect them to the leaves of their rails.");
    findings.push_back(std::move(finding));
}

}  // namespace model
