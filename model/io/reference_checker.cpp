// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/reference_checker.h"

#include "model/io/line_scanner.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::ReferenceChecker)
};

}  // namespace

ReferenceChecker::ReferenceChecker(const Tables& plan, ReferencedTypes& types) : m_plan(plan), m_types(types)
{
    std::apply([&](auto&... keys) { (keys.resolve(plan), ...); }, types);
    m_portCounts.push_back(0);
    plan.deviceTypes.forEach([&](const DeviceType& type) {
        m_portCounts.resize(type.id.value() + 1);
        m_portCounts[type.id.value()] = portCount(type);
    });
}

void ReferenceChecker::check(std::string_view name, PortRef& port)
{
    const Device* device = m_plan.devices.find(port.device);
    if (!device)
        return noRecord(name, kKind<Device>, port.device.value());
    const int count = m_portCounts[device->type.value()];
    if (port.number <= count || m_wrong)
        return;
    m_wrong = Text::tr("\"%1\" is port %2 of device %3, but a %4 has %5")
                  .arg(excerpt(name))
                  .arg(port.number)
                  .arg(port.device.value())
                  .arg(m_plan.deviceTypes.at(device->type).key)
                  .arg(count == 0 ? Text::tr("no ports") : Text::tr("ports 1 to %1").arg(count));
}

void ReferenceChecker::whole(const Hose& hose)
{
    const Device* device = m_plan.devices.find(hose.device);
    if (!device || m_wrong)
        return;
    const DeviceType& type = m_plan.deviceTypes.at(device->type);
    if (static_cast<std::size_t>(hose.coupling) <= type.couplings.size())
        return;
    m_wrong = Text::tr("\"coupling\" is %1 of device %2, but a %3 has %4")
                  .arg(hose.coupling)
                  .arg(hose.device.value())
                  .arg(type.key)
                  .arg(type.couplings.empty() ? Text::tr("no couplings")
                                              : Text::tr("couplings 1 to %1").arg(type.couplings.size()));
}

void ReferenceChecker::noType(std::string_view name, std::string_view kind, const std::string& key)
{
    if (!m_wrong)
        m_wrong = Text::tr("\"%1\" names the %2 \"%3\", which is not in this file")
                      .arg(excerpt(name), excerpt(kind), excerpt(key));
}

void ReferenceChecker::noRecord(std::string_view name, std::string_view kind, std::uint32_t id)
{
    if (!m_wrong)
        m_wrong =
            Text::tr("\"%1\" refers to %2 %3, which is not in this file").arg(excerpt(name), excerpt(kind)).arg(id);
}

}  // namespace model
