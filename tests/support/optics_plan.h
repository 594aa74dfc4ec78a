// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/optics/fiber_trace.h"
#include "model/rules/checker.h"
#include "tests/support/plan_builder.h"

namespace tests {

using namespace model;

/// A few switches, trays, panels and a laser shelf of the built-in catalog in one rack, not yet connected.
class OpticsPlan {
public:
    OpticsPlan()
    {
        const Id<Row> row = m_builder.row(QStringLiteral("A"));
        m_rack = m_builder.rack(QStringLiteral("A01"), QStringLiteral("network-48ru"), row, 1_m, 1_m);
    }

    Id<Device> device(const QString& name, const QString& type)
    {
        m_unit += 1;
        return m_builder.device(name, type, m_rack, m_unit);
    }
    Id<Cable> cable(const QString& type, PortRef a, PortRef b, Length length = 30_m,
                    CableRole role = CableRole::LeafSpine)
    {
        return m_builder.cable(type, role, a, b, length);
    }
    /// With all legs: `a` and `b` port for port.
    Id<Cable> trunk(const QString& type, const std::vector<PortRef>& a, const std::vector<PortRef>& b,
                    Length length = 30_m)
    {
        const Id<Cable> id = cable(type, a.front(), b.front(), length, CableRole::Trunk);
        Cable record = plan().cables.at(id);
        record.furtherA.assign(a.begin() + 1, a.end());
        record.furtherB.assign(b.begin() + 1, b.end());
        tables().cables.put(record);
        return id;
    }
    template <class Type, class Function>
    void change(const QString& key, Function&& function)
    {
        const Type* found = findType<Type>(plan(), key);
        MODEL_ASSERT(found);
        Type changed = *found;
        function(changed);
        tables().of<Type>().put(std::move(changed));
    }
    void profile(PairProfile pairs, OpticsProfile optics = OpticsProfile::PortAligned)
    {
        Profile changed = plan().profile();
        changed.pairs = pairs;
        changed.optics = optics;
        tables().profiles.put(changed);
    }

    std::vector<Finding> findings(const QString& rule) { return Checker(plan(), {rule}).findings(); }

    Tables& tables() { return m_builder.tables(); }
    const Tables& plan() { return m_builder.plan(); }

private:
    PlanBuilder m_builder;
    Id<Rack> m_rack{1};
    int m_unit = 0;
};

/// The number of the port called `name`.
inline PortRef port(const Tables& plan, Id<Device> device, const QString& name)
{
    const auto number = portNumber(plan.deviceTypes.at(plan.devices.at(device).type), name);
    MODEL_ASSERT(number);
    return {device, *number};
}

}  // namespace tests
