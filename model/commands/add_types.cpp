// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/add_types.h"

#include "model/edit/edit.h"
#include "model/edit/object_ref.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::addTypes)
};

template <class Record>
int countOf(const Table<Record>& table, const std::function<bool(const Record&)>& isOfType)
{
    int count = 0;
    table.forEach([&](const Record& record) { count += isOfType(record) ? 1 : 0; });
    return count;
}

int usesOf(const Tables& plan, const CableType& type)
{
    return countOf<Cable>(plan.cables, [&](const Cable& cable) { return cable.type == type.id; });
}
int usesOf(const Tables& plan, const DeviceType& type)
{
    return countOf<Device>(plan.devices, [&](const Device& device) { return device.type == type.id; });
}
int usesOf(const Tables& plan, const RackType& type)
{
    return countOf<Rack>(plan.racks, [&](const Rack& rack) { return rack.type == type.id; });
}
int usesOf(const Tables& plan, const HoseType& type)
{
    return countOf<Hose>(plan.hoses, [&](const Hose& hose) { return hose.type == type.id; });
}
/// Hoses and blind-mate joints whose coupling is of the type.
int usesOf(const Tables& plan, const CouplingType& type)
{
    return countOf<Hose>(plan.hoses, [&](const Hose& hose) {
        const auto& couplings = plan.deviceTypes.at(plan.devices.at(hose.device).type).couplings;
        const auto place = static_cast<std::size_t>(hose.coupling);
        return place >= 1 && place <= couplings.size() && couplings[place - 1].type == type.key;
    });
}
int usesOf(const Tables& plan, const CduType& type)
{
    return countOf<Cdu>(plan.cdus, [&](const Cdu& cdu) { return cdu.type == type.id; });
}
int usesOf(const Tables& plan, const TrayType& type)
{
    return countOf<Tray>(plan.trays, [&](const Tray& tray) { return tray.type == type.id; });
}
int usesOf(const Tables& plan, const FluidType& type) { return plan.profile().fluid == type.key ? 1 : 0; }

QString usersOf(const CableType&, int count) { return count == 1 ? Text::tr("cable") : Text::tr("cables"); }
QString usersOf(const DeviceType&, int count) { return count == 1 ? Text::tr("device") : Text::tr("devices"); }
QString usersOf(const RackType&, int count) { return count == 1 ? Text::tr("rack") : Text::tr("racks"); }
QString usersOf(const HoseType&, int count) { return count == 1 ? Text::tr("hose") : Text::tr("hoses"); }
QString usersOf(const CouplingType&, int count) { return count == 1 ? Text::tr("coupling") : Text::tr("couplings"); }
QString usersOf(const CduType&, int count) { return count == 1 ? Text::tr("CDU") : Text::tr("CDUs"); }
QString usersOf(const TrayType&, int count) { return count == 1 ? Text::tr("tray") : Text::tr("trays"); }
QString usersOf(const FluidType&, int count) { return count == 1 ? Text::tr("loop") : Text::tr("loops"); }

template <class Type>
QString useText(const Type& type, int uses)
{
    return Text::tr("%1 %2").arg(uses).arg(usersOf(type, uses));
}

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

/// What the new entry changes of what is plugged in, in words.
QStringList plugChanges(const CableType& before, const CableType& type)
{
    QStringList changes;
    const auto note = [&](const QString& what, const auto& was, const auto& is) {
        if (was != is)
            changes << Text::tr("%1 %2 instead of %3").arg(what).arg(is).arg(was);
    };
    // What one of the two entries leaves open is no contradiction.
    const auto noteKnown = [&](const QString& what, const QString& was, const QString& is) {
        if (!was.isEmpty() && !is.isEmpty())
            note(what, was, is);
    };
    if (before.medium != type.medium)
        changes << Text::tr("another medium");
    note(Text::tr("connectors at end a:"), before.legsA, type.legsA);
    note(Text::tr("connectors at end b:"), before.legsB, type.legsB);
    note(Text::tr("connector at end a:"), before.connector, type.connector);
    note(Text::tr("connector at end b:"), before.connectorB, type.connectorB);
    note(Text::tr("fibers at end a:"), before.legsA * before.positionsA, type.legsA * type.positionsA);
    note(Text::tr("fibers at end b:"), before.legsB * before.positionsB, type.legsB * type.positionsB);
    noteKnown(Text::tr("polish at end a:"), before.polish, type.polish);
    noteKnown(Text::tr("polish at end b:"), before.polishB, type.polishB);
    noteKnown(Text::tr("pins at end a:"), before.gender, type.gender);
    noteKnown(Text::tr("pins at end b:"), before.genderB, type.genderB);
    return changes;
}

Error cannotReplace(const QString& key, const QString& used, const QString& why)
{
    return Error{Text::tr("The design has %1 of type \"%2\", and the new entry has %3: give it a key of its own.")
                     .arg(used, key, why)};
}

template <>
Result<Done> canReplace(const Tables& plan, const CableType& before, const CableType& type)
{
    const QStringList changes = plugChanges(before, type);
    const int uses = changes.isEmpty() ? 0 : usesOf(plan, before);
    if (uses == 0)
        return Done{};
    return cannotReplace(type.key, useText(before, uses), changes.join(QStringLiteral(", ")));
}

template <>
Result<Done> canReplace(const Tables& plan, const RackType& before, const RackType& type)
{
    const Device* above = nullptr;
    plan.devices.forEach([&](const Device& device) {
        const Count& height = plan.deviceTypes.at(device.type).heightUnits;
        const auto top = device.unit + std::max<std::int64_t>(1, height.value.value_or(1)) - 1;
        if (plan.racks.at(device.rack).type == before.id && top > type.heightUnits && top <= before.heightUnits)
            above = &device;
    });
    if (above) {
        return cannotReplace(type.key, useText(before, usesOf(plan, before)),
                             Text::tr("%1 units where %2 stands higher").arg(type.heightUnits).arg(above->name));
    }
    const Manifold* loopless = nullptr;
    plan.manifolds.forEach([&](const Manifold& manifold) {
        const auto isIts = [&](const ManifoldType& each) { return each.loop == manifold.loop; };
        if (plan.racks.at(manifold.rack).type == before.id
            && std::any_of(before.manifolds.begin(), before.manifolds.end(), isIts)
            && std::none_of(type.manifolds.begin(), type.manifolds.end(), isIts))
            loopless = &manifold;
    });
    if (loopless) {
        return cannotReplace(type.key, useText(before, usesOf(plan, before)),
                             Text::tr("no manifold of loop %1, as %2 is").arg(loopless->loop, loopless->name));
    }
    return Done{};
}

template <>
Result<Done> canReplace(const Tables& plan, const HoseType& before, const HoseType& type)
{
    const int uses = before.coupling == type.coupling ? 0 : usesOf(plan, before);
    if (uses == 0)
        return Done{};
    return cannotReplace(type.key, useText(before, uses),
                         Text::tr("a coupling %1 instead of %2").arg(type.coupling, before.coupling));
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

/// "Add types A, B; replace type C (used by 12 cables)".
QString labelOf(const QStringList& added, const QStringList& replaced)
{
    constexpr qsizetype kMostNamed = 4;
    QStringList parts;
    if (added.size() == 1)
        parts << Text::tr("Add type %1").arg(added.first());
    else if (!added.isEmpty() && added.size() <= kMostNamed)
        parts << Text::tr("Add types %1").arg(added.join(QStringLiteral(", ")));
    else if (!added.isEmpty())
        parts << Text::tr("Add %1 types").arg(added.size());
    if (!replaced.isEmpty()) {
        const QString list = replaced.join(QStringLiteral(", "));
        parts << (added.isEmpty() ? Text::tr("Replace type %1").arg(list) : Text::tr("replace type %1").arg(list));
    }
    return parts.isEmpty() ? Text::tr("Add types") : parts.join(QStringLiteral("; "));
}

}  // namespace

Result<ChangeSet> addTypes(const Tables& plan, const std::vector<CatalogType>& types)
{
    Edit edit(plan, {});
    QStringList added;
    QStringList replaced;
    const auto add = [&]<class Type>(Type type) -> Result<Done> {
        const Type* before = findType<Type>(edit.plan(), type.key);
        if (!before) {
            added << type.key;
            edit.add(std::move(type));
            return Done{};
        }
        if (before->json == type.json)
            return Done{};
        if (const auto can = canReplace(plan, *before, type); !can)
            return can;
        const int uses = usesOf(plan, *before);
        replaced << (uses == 0 ? Text::tr("%1 (not used)").arg(type.key)
                               : Text::tr("%1 (used by %2)").arg(type.key, useText(*before, uses)));
        type.id = before->id;
        edit.put(std::move(type));
        return Done{};
    };
    for (const CatalogType& type : types) {
        if (const auto done = std::visit(add, type); !done)
            return done.error();
    }
    ChangeSet step = std::move(edit).take();
    step.label = labelOf(added, replaced);
    return step;
}

}  // namespace model
