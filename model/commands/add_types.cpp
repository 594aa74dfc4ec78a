// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/add_types.h"

#include "model/edit/edit.h"
#include "model/edit/object_ref.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::addTypes)
};

/// Whether `type` keeps the port that a cable is plugged into, by number and name.
bool keepsPort(const DeviceType& before, const DeviceType& type, int number)
{
    return number <= portCount(type) && portName(type, number) == portName(before, number);
}

template <class Type>
Result<Done> canReplace(const Tables&, const Type&, const Type&)
{
    return Done{};
}

template <>
Result<Done> canReplace(const Tables& plan, const DeviceType& before, const DeviceType& type)
{
    std::optional<PortRef> lost;
    plan.cables.forEach([&](const Cable& cable) {
        forEachLeg(cable, [&](const PortRef& port, CableEnd, std::size_t) {
            if (!lost && plan.devices.at(port.device).type == before.id && !keepsPort(before, type, port.number))
                lost = port;
        });
    });
    if (lost) {
        return Error{
            Text::tr("%1 has a cable, and the new entry \"%2\" has no such port: disconnect it first, or give the "
                     "entry a key of its own.")
                .arg(portText(plan, *lost), type.key)};
    }
    const Hose* hanging = nullptr;
    plan.hoses.forEach([&](const Hose& hose) {
        const bool ofType = plan.devices.at(hose.device).type == before.id;
        if (ofType && static_cast<std::size_t>(hose.coupling) > type.couplings.size())
            hanging = &hose;
    });
    if (hanging) {
        return Error{Text::tr("%1 has a hose on its coupling %2, and the new entry \"%3\" has no such coupling.")
                         .arg(plan.devices.at(hanging->device).name)
                         .arg(hanging->coupling)
                         .arg(type.key)};
    }
    return Done{};
}

}  // namespace

Result<ChangeSet> addTypes(const Tables& plan, const std::vector<CatalogType>& types)
{
    Edit edit(plan, types.size() == 1 ? Text::tr("Add type %1").arg(keyOf(types.front())) : Text::tr("Add types"));
    const auto add = [&]<class Type>(Type type) -> Result<Done> {
        const Type* before = findType<Type>(edit.plan(), type.key);
        if (!before) {
            edit.add(std::move(type));
            return Done{};
        }
        if (before->json == type.json)
            return Done{};
        if (const auto can = canReplace(plan, *before, type); !can)
            return can;
        type.id = before->id;
        edit.put(std::move(type));
        return Done{};
    };
    for (const CatalogType& type : types) {
        if (const auto added = std::visit(add, type); !added)
            return added.error();
    }
    return std::move(edit).take();
}

}  // namespace model
