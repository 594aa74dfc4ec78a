// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/mend_finding.h"

#include "model/commands/cable_fit.h"
#include "model/commands/change_ends.h"
#include "model/commands/connect_ports.h"
#include "model/commands/disconnect_cables.h"
#include "model/commands/join_couplings.h"
#include "model/commands/move_device.h"
#include "model/commands/place_device.h"
#include "model/commands/waive_finding.h"
#include "model/routing/reroute.h"
#include "model/routing/tray_fill.h"
#include "model/rules/checker.h"

#include <QCoreApplication>

#include <set>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::mendFinding)
};

using Steps = std::vector<ChangeSet>;

constexpr std::size_t kMostOffered = 4;

template <class Record>
const Record* placeIn(const Tables& plan, const Finding& finding)
{
    const Id<Record>* id = finding.place ? std::get_if<Id<Record>>(&*finding.place) : nullptr;
    return id ? plan.of<Record>().find(*id) : nullptr;
}

/// To the free units nearest to where the device stands.
Steps moveAside(const Tables& plan, const Finding& finding)
{
    Steps steps;
    const Device* device = placeIn<Device>(plan, finding);
    if (!device)
        return steps;
    std::vector<int> units = unitsFor(plan, device->id, device->rack);
    std::erase(units, device->unit);
    std::stable_sort(units.begin(), units.end(),
                     [&](int a, int b) { return std::abs(a - device->unit) < std::abs(b - device->unit); });
    units.resize(std::min(units.size(), kMostOffered));
    for (const int unit : units) {
        if (auto moved = moveDevice(plan, device->id, device->rack, unit)) {
            steps.push_back(std::move(moved).value());
            steps.back().label = Text::tr("Move %1 to U%2").arg(device->name).arg(unit);
        }
    }
    return steps;
}

Steps clip(const Tables& plan, const Finding& finding)
{
    const Device* device = placeIn<Device>(plan, finding);
    if (!device || !hasBusbar(plan.rackTypes.at(plan.racks.at(device->rack).type)))
        return {};
    Edit edit(plan, Text::tr("Clip %1 to the busbar").arg(device->name));
    Device clipped = *device;
    clipped.clipped = true;
    edit.put(clipped);
    return {std::move(edit).take()};
}

Steps joinHoses(const Tables& plan, const Finding& finding)
{
    const Device* device = placeIn<Device>(plan, finding);
    if (!device)
        return {};
    Edit edit(plan, Text::tr("Join the couplings of %1").arg(device->name));
    joinCouplings(edit, *device);
    return {std::move(edit).take()};
}

/// The CDU of another loop of the rack first, then the others by how near they stand.
Steps feedManifold(const Tables& plan, const Finding& finding)
{
    const Manifold* manifold = placeIn<Manifold>(plan, finding);
    if (!manifold)
        return {};
    const Rack& rack = plan.racks.at(manifold->rack);
    std::optional<Id<Cdu>> beside;
    plan.manifolds.forEach([&](const Manifold& other) {
        if (other.rack == rack.id && other.cdu)
            beside = other.cdu;
    });
    std::vector<Cdu> cdus;
    plan.cdus.forEach([&](const Cdu& cdu) { cdus.push_back(cdu); });
    const auto far = [&](const Cdu& cdu) {
        return std::pair(cdu.id != beside, abs(cdu.x - rack.x) + abs(cdu.y - rack.y));
    };
    std::stable_sort(cdus.begin(), cdus.end(), [&](const Cdu& a, const Cdu& b) { return far(a) < far(b); });
    Steps steps;
    for (std::size_t i = 0; i < std::min(cdus.size(), kMostOffered); ++i) {
        Edit edit(plan, Text::tr("Feed %1 from %2").arg(manifold->name, cdus[i].name));
        Manifold fed = *manifold;
        fed.cdu = cdus[i].id;
        edit.put(fed);
        steps.push_back(std::move(edit).take());
    }
    return steps;
}

/// Another type of cable between the same ports: active copper, the other polarity, the right pins.
Steps changeType(const Tables& plan, const Finding& finding)
{
    Steps steps;
    const Cable* cable = placeIn<Cable>(plan, finding);
    if (!cable || !cable->furtherA.empty() || !cable->furtherB.empty())
        return steps;
    for (const CableType* type : CableFit(plan, {}).allBetween(cable->a, cable->b)) {
        if (type->key == plan.cableTypes.at(cable->type).key)
            continue;
        Edit edit(plan, Text::tr("Make %1 a %2").arg(cableName(plan.naming(), *cable), type->name));
        Cable changed = *cable;
        changed.type = carriedType(edit, *type);
        edit.put(changed);
        routeCables(edit, {cable->id});
        steps.push_back(std::move(edit).take());
    }
    return steps;
}

/// Moves one of the cables in a port to the next free port like it.
Steps moveToFreePort(const Tables& plan, const PortRef& port, const std::vector<Id<Cable>>& cables)
{
    const DeviceType& type = plan.deviceTypes.at(plan.devices.at(port.device).type);
    const PlanIndex index(plan);
    const auto isFree = [&](int number) {
        const auto& plugged = index.cablesOf(port.device);
        return std::none_of(plugged.begin(), plugged.end(), [&](const auto& each) { return each.port == number; });
    };
    Steps steps;
    for (const Id<Cable> id : cables) {
        const Cable& cable = plan.cables.at(id);
        const CableEnd end = cable.a == port ? CableEnd::A : CableEnd::B;
        for (int number = 1; number <= portCount(type) && steps.size() < kMostOffered; ++number) {
            if (portPlace(type, number).group != portPlace(type, port.number).group || !isFree(number))
                continue;
            if (auto step = reterminateCable(plan, id, end, {port.device, number}))
                steps.push_back(std::move(step).value());
            break;
        }
    }
    return steps;
}

/// Moves one of the cables in a port to a free one, or keeps one of them alone.
Steps freePort(const Tables& plan, const Finding& finding)
{
    Steps steps;
    const PortRef* port = finding.place ? std::get_if<PortRef>(&*finding.place) : nullptr;
    if (!port)
        return steps;
    std::vector<Id<Cable>> cables;
    plan.cables.forEach([&](const Cable& cable) {
        bool plugged = false;
        forEachLeg(cable, [&](const PortRef& leg, CableEnd, std::size_t) { plugged |= leg == *port; });
        if (plugged)
            cables.push_back(cable.id);
    });
    steps = moveToFreePort(plan, *port, cables);
    for (std::size_t i = 0; i < std::min(cables.size(), kMostOffered); ++i) {
        std::vector<Id<Cable>> others = cables;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        if (auto step = disconnectCables(plan, others)) {
            steps.push_back(std::move(step).value());
            steps.back().label = Text::tr("Keep %1 in %2")
                                     .arg(cableName(plan.naming(), plan.cables.at(cables[i])), portText(plan, *port));
        }
    }
    return steps;
}

Steps routeAgain(const Tables& plan, const Finding&)
{
    Steps steps{routeDesign(plan).step};
    steps.back().label = Text::tr("Route every cable again");
    return steps;
}

/// The next sizes of its type, narrow and shallow ones first.
Steps widenTray(const Tables& plan, const Finding& finding)
{
    const Tray* tray = placeIn<Tray>(plan, finding);
    if (!tray)
        return {};
    const TrayType& type = plan.trayTypes.at(tray->type);
    std::vector<Tray> larger;
    for (int layers = tray->layers; layers <= tray->layers + 2; ++layers) {
        for (const Length width : type.widths) {
            for (const Length depth : type.depths) {
                Tray sized = *tray;
                sized.width = width;
                sized.depth = depth;
                sized.layers = layers;
                if (traySection(sized) > traySection(*tray))
                    larger.push_back(sized);
            }
        }
    }
    const Area load = TrayLoads(plan).most(tray->id);
    std::erase_if(larger, [&](const Tray& each) { return load > part(traySection(each), plan.profile().fillDayOne); });
    std::stable_sort(larger.begin(), larger.end(), [](const Tray& a, const Tray& b) {
        return std::tuple(a.layers, traySection(a)) < std::tuple(b.layers, traySection(b));
    });
    Steps steps;
    for (const Tray& each : larger) {
        if (steps.size() == kMostOffered - 1)
            break;
        const QString size = Text::tr("%1 x %2 mm").arg(each.width.base() / 1000).arg(each.depth.base() / 1000);
        Edit edit(plan,
                  each.layers == 1 ? Text::tr("Make %1 %2").arg(each.name, size)
                                   : Text::tr("Make %1 %2 in %3 layers").arg(each.name, size).arg(each.layers));
        edit.put(each);
        steps.push_back(std::move(edit).take());
    }
    Steps again = routeAgain(plan, finding);
    std::move(again.begin(), again.end(), std::back_inserter(steps));
    return steps;
}

/// One more shelf of a kind the rack has, or the network rack's, at each free place from the bottom.
Steps addShelf(const Tables& plan, const Finding& finding)
{
    const Rack* rack = placeIn<Rack>(plan, finding);
    if (!rack)
        return {};
    std::vector<Id<DeviceType>> types;
    for (const RackContent& content : plan.rackTypes.at(rack->type).contents) {
        const DeviceType* type = findType<DeviceType>(plan, content.device);
        if (type && type->deviceClass == DeviceClass::PowerShelf)
            types.push_back(type->id);
    }
    Steps steps;
    for (const Id<DeviceType> id : types) {
        for (int unit = 1; unit <= plan.rackTypes.at(rack->type).heightUnits && steps.size() < kMostOffered; ++unit) {
            if (auto step = placeDevice(plan, plan.deviceTypes.at(id), rack->id, unit)) {
                steps.push_back(std::move(step).value());
                steps.back().label += Text::tr(" at U%1").arg(unit);
            }
        }
    }
    return steps;
}

Steps dropWaiver(const Tables& plan, const Finding& finding)
{
    Steps steps;
    plan.waivers.forEach([&](const Waiver& waiver) {
        if (waiver.rule == finding.figure && waiver.where == finding.where)
            steps.push_back(removeWaiver(plan, waiver.id).value());
    });
    return steps;
}

using Maker = Steps (*)(const Tables&, const Finding&);

const std::map<QString, Maker>& makers()
{
    static const std::map<QString, Maker> all{
        {QStringLiteral("placement.collision"), moveAside},
        {QStringLiteral("placement.out-of-rack"), moveAside},
        {QStringLiteral("power.busbar-span"), moveAside},
        {QStringLiteral("power.clip-open"), clip},
        {QStringLiteral("power.shelf-capacity"), addShelf},
        {QStringLiteral("coolant.coupling-open"), joinHoses},
        {QStringLiteral("coolant.loop-unfed"), feedManifold},
        {QStringLiteral("copper.reach"), changeType},
        {QStringLiteral("copper.on-cpo"), changeType},
        {QStringLiteral("fiber.polarity"), changeType},
        {QStringLiteral("fiber.connector"), changeType},
        {QStringLiteral("pm.mating"), changeType},
        {QStringLiteral("fabric.port-used-twice"), freePort},
        {QStringLiteral("fiber.reach"), routeAgain},
        {QStringLiteral("cable.guide"), routeAgain},
        {QStringLiteral("cable.unrouted"), routeAgain},
        {QStringLiteral("tray.fill"), widenTray},
        {QStringLiteral("waiver.unmatched"), dropWaiver},
    };
    return all;
}

/// What a finding is about; its figures may change and still it is the same, and of an unknown the place of its largest
/// need.
using Gist = std::tuple<QString, Severity, std::optional<ObjectRef>, QString, QString>;

Gist gistOf(const Finding& finding)
{
    const bool unknown = finding.severity == Severity::Unknown;
    return {finding.rule, finding.severity, unknown ? std::nullopt : finding.place, finding.where, finding.figure};
}

std::set<Gist> gistsOf(const Checker& checker)
{
    std::set<Gist> gists;
    for (const Finding& finding : checker.findings()) {
        if (finding.severity != Severity::Note)
            gists.insert(gistOf(finding));
    }
    return gists;
}

}  // namespace

std::vector<ChangeSet> mendsFor(const Tables& plan, const Finding& finding)
{
    const auto maker = makers().find(finding.rule);
    if (maker == makers().end())
        return {};
    std::optional<std::set<Gist>> before;
    std::vector<ChangeSet> mends;
    for (ChangeSet& step : maker->second(plan, finding)) {
        if (mends.size() == kMostOffered)
            break;
        Tables after = plan;
        step.applyTo(after);
        const bool all = finding.rule == WaiverBook::info().id;
        if (gistsOf(Checker(after, all ? QStringList() : QStringList{finding.rule})).contains(gistOf(finding)))
            continue;
        if (!before)
            before = gistsOf(Checker(plan));
        std::set<Gist> now = gistsOf(Checker(after));
        // A waiver that has nothing to waive any more is no harm.
        std::erase_if(now, [](const Gist& gist) { return std::get<0>(gist) == WaiverBook::info().id; });
        if (std::includes(before->begin(), before->end(), now.begin(), now.end()))
            mends.push_back(std::move(step));
    }
    return mends;
}

bool hasMends(const QString& rule) { return makers().contains(rule); }

}  // namespace model
