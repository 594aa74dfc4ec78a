// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/checker.h"

#include <functional>

namespace tests {

using namespace model;

template <class Value>
Figure<Value> known(Value value, const QString& source = QStringLiteral("a test"))
{
    return {value, source, {}};
}

/// A small design for rules to look at, with the figures of a 135 kW rack and a 4U switch written out by hand.
/// Every type can be changed before use: `type<DeviceType>(u"tray")` is the record, `put` stores it.
class RulePlan {
public:
    RulePlan();

    Tables plan = emptyDesign();

    template <class Type>
    Type type(const QString& key) const
    {
        const Type* found = findType<Type>(plan, key);
        MODEL_ASSERT(found);
        return *found;
    }
    /// Stores `change(type)` for the type called `key`.
    template <class Type, class Function>
    void change(const QString& key, Function&& function)
    {
        Type changed = type<Type>(key);
        function(changed);
        plan.of<Type>().put(std::move(changed));
    }
    template <class Record>
    Id<Record> add(Record record)
    {
        record.id = plan.of<Record>().nextId();
        const Id<Record> id = record.id;
        plan.of<Record>().put(std::move(record));
        return id;
    }

    Id<Rack> rack(const QString& type = QStringLiteral("nvl72"));
    Id<Device> device(Id<Rack> rack, const QString& type, int unit, bool clipped = true);
    Id<Cdu> cdu();
    Id<Manifold> manifold(Id<Rack> rack, const QString& loop, std::optional<Id<Cdu>> cdu);
    Id<Hose> hose(Id<Device> device, int coupling, Id<Manifold> manifold, FlowDirection riser);
    /// Joins every coupling of the device as it should be: loop a to the first manifold, b to the second.
    void join(Id<Device> device, const std::vector<Id<Manifold>>& manifolds);
    Id<Cable> cable(const QString& type, PortRef a, PortRef b, Length length, CableRole role = CableRole::NicLeaf);

    /// A whole rack as it comes: 18 trays, 9 NVLink trays, 8 shelves, 2 management switches, joined to one manifold.
    Id<Rack> computeRack(std::optional<Id<Cdu>> cdu);
    /// `switches` 4U switches over two shelves, both loops joined.
    Id<Rack> networkRack(int switches, std::optional<Id<Cdu>> cdu);

    void profile(const std::function<void(Profile&)>& change);
    std::vector<Finding> findings(const QString& rule) const { return Checker(plan, {rule}).findings(); }

private:
    void addDeviceTypes();
    void addRackTypes();
    void addParts();
    void addCableTypes();
};

}  // namespace tests
