// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/cluster_types.h"

#include "model/catalog/catalog.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::ClusterTypes)
};

const QString kNetworkRack = QStringLiteral("network-48ru");
const QString kFiber = QStringLiteral("mpo12-apc-smf");
const QString kCdu = QStringLiteral("cdu-in-row-1300");
const QString kHose = QStringLiteral("hose-uqd04");
const QString kTray = QStringLiteral("fiber-tray");
const QString kLadder = QStringLiteral("copper-ladder");
const QString kPatch = QStringLiteral("cat6-utp");

/// Puts the wanted types of one kind into the design, in order of their keys.
template <class Type>
Result<Done> take(Tables& plan, QStringList keys)
{
    keys.removeDuplicates();
    std::sort(keys.begin(), keys.end());
    for (const QString& key : keys) {
        const Type* type = Catalog::builtIn().find<Type>(key);
        if (!type)
            return Error{Text::tr("The catalog has no type \"%1\": rackloom catalog list shows what it has.").arg(key)};
        Type copy = *type;
        copy.id = plan.of<Type>().nextId();
        plan.of<Type>().put(copy);
    }
    return Done{};
}

int countClass(const RackType& rack, DeviceClass wanted)
{
    int count = 0;
    for (const RackContent& content : rack.contents) {
        const DeviceType* type = Catalog::builtIn().find<DeviceType>(content.device);
        count += type && type->deviceClass == wanted ? content.count : 0;
    }
    return count;
}

int portsFor(const DeviceType& type, PortUse use)
{
    int count = 0;
    for (const PortGroup& group : type.ports)
        count += group.use == use ? group.count : 0;
    return count;
}

Result<Done> canBeWired(const RackType& rack)
{
    if (rack.planning) {
        return Error{
            Text::tr("%1 is a planning type without published trays: the generator makes clusters of gb300-nvl72 "
                     "or gb200-nvl72.")
                .arg(rack.name)};
    }
    bool railsFit = countClass(rack, DeviceClass::ComputeTray) == kTraysPerRack;
    for (const RackContent& content : rack.contents) {
        const DeviceType* type = Catalog::builtIn().find<DeviceType>(content.device);
        if (type && type->deviceClass == DeviceClass::ComputeTray)
            railsFit = railsFit && portsFor(*type, PortUse::Nic) == kRails;
    }
    if (!railsFit || rack.gpus.value != std::optional<std::int64_t>(kHalf)) {
        return Error{
            Text::tr("\"%1\" is no compute rack the generator can wire: it needs 18 trays with four network ports "
                     "each, such as gb300-nvl72 or gb200-nvl72.")
                .arg(rack.key)};
    }
    return Done{};
}

Result<Done> canBeWired(const DeviceType& type)
{
    if (type.deviceClass != DeviceClass::Switch || portsFor(type, PortUse::Data) != kSwitchPorts || !type.hasClip) {
        return Error{
            Text::tr("\"%1\" is no switch the generator can rack: it needs 144 fiber ports and a busbar clip, such "
                     "as q3450-ld.")
                .arg(type.key)};
    }
    return Done{};
}

QStringList couplingKeys(const Tables& plan)
{
    QStringList keys;
    plan.deviceTypes.forEach([&](const DeviceType& type) {
        for (const Coupling& coupling : type.couplings)
            keys << coupling.type;
    });
    return keys;
}

}  // namespace

int switchesPerRack(const RackType& rack, const DeviceType& switchType, const DeviceType& shelf, Redundancy redundancy)
{
    const auto places = std::count_if(rack.places.begin(), rack.places.end(),
                                      [](const RackSlot& slot) { return slot.use == QLatin1String("switch"); });
    std::int64_t least = places;
    if (!switchType.draw.value)
        return static_cast<int>(least);
    std::int64_t shelves = 0;
    for (const RackContent& content : rack.contents)
        shelves += content.device == shelf.key ? content.count : 0;
    const std::int64_t working = redundancy == Redundancy::ShelfN1 ? shelves - 1
        : redundancy == Redundancy::FeedNN                         ? shelves / 2
                                                                   : shelves;
    const auto& capacity = redundancy == Redundancy::PsuN1 ? shelf.shelfPsuN1 : shelf.shelfCapacity;
    if (capacity.value)
        least = std::min(least, working * capacity.value->base() / switchType.draw.value->base());
    if (rack.busbarRating.value && rack.busVoltage.value) {
        // mW * 1000 / mV = mA
        const std::int64_t milliamperes = switchType.draw.value->base() * 1000 / rack.busVoltage.value->base();
        least = std::min(least, rack.busbarRating.value->base() / std::max<std::int64_t>(milliamperes, 1));
    }
    return static_cast<int>(std::max<std::int64_t>(least, 1));
}

Result<ClusterTypes> takeClusterTypes(const ClusterSpec& spec, Tables& plan)
{
    if (const auto taken = take<RackType>(plan, {spec.computeRack, kNetworkRack}); !taken)
        return taken.error();
    ClusterTypes types;
    types.compute = findType<RackType>(plan, spec.computeRack);
    types.network = findType<RackType>(plan, kNetworkRack);
    if (const auto fits = canBeWired(*types.compute); !fits)
        return fits.error();

    QStringList devices{spec.switchType};
    for (const RackType* rack : {types.compute, types.network}) {
        for (const RackContent& content : rack->contents)
            devices << content.device;
    }
    if (const auto taken = take<DeviceType>(plan, devices); !taken)
        return taken.error();
    types.switchType = findType<DeviceType>(plan, spec.switchType);
    if (const auto fits = canBeWired(*types.switchType); !fits)
        return fits.error();
    for (const RackContent& content : types.network->contents) {
        const DeviceType* type = findType<DeviceType>(plan, content.device);
        if (type->deviceClass == DeviceClass::PowerShelf)
            types.shelf = type;
    }
    MODEL_ASSERT(types.shelf);

    const bool withManagement = spec.management;
    const Result<Done> rest[] = {
        take<CableType>(plan, withManagement ? QStringList{kFiber, kPatch} : QStringList{kFiber}),
        take<CduType>(plan, {kCdu}),
        take<HoseType>(plan, {kHose}),
        take<TrayType>(plan, withManagement ? QStringList{kTray, kLadder} : QStringList{kTray}),
        take<CouplingType>(plan, couplingKeys(plan)),
        take<FluidType>(plan, {spec.profile.fluid})};
    for (const auto& taken : rest) {
        if (!taken)
            return taken.error();
    }
    types.fiber = findType<CableType>(plan, kFiber);
    types.cdu = findType<CduType>(plan, kCdu);
    types.hose = findType<HoseType>(plan, kHose);
    types.tray = findType<TrayType>(plan, kTray);
    types.ladder = findType<TrayType>(plan, kLadder);
    types.patch = findType<CableType>(plan, kPatch);
    types.switchesPerRack = switchesPerRack(*types.network, *types.switchType, *types.shelf, spec.profile.redundancy);
    return types;
}

}  // namespace model
