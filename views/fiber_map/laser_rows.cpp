// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/laser_rows.h"

#include "model/optics/pm_runs.h"
#include "model/optics/switch_inside.h"
#include "views/fiber_map/faceplate_sheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::laserSheet)
};

/// What light from some PM connectors of a switch comes to.
struct Fed {
    std::set<int> engines;
    std::set<int> ports;
};

Fed fedBy(const SwitchInside& inside, const std::vector<int>& connectors)
{
    Fed fed;
    for (const int connector : connectors) {
        for (int position = 1; position <= inside.pmPositions(); ++position) {
            for (const PortLane& lane : inside.lanesFedBy(connector, position)) {
                fed.engines.insert(inside.behind(lane).engine);
                fed.ports.insert(lane.port);
            }
        }
    }
    return fed;
}

QString engineText(const std::set<int>& engines)
{
    return Words::tr("OE %1").arg(numberRuns({engines.begin(), engines.end()}));
}

LaserRows ownLasers(const PortBook& book, Id<Device> device, const DeviceType& type)
{
    LaserRows list{Words::tr("Lasers, left to right along the bottom of the plate, with what each feeds ~"),
                   Words::tr("Engines"),
                   {}};
    const SwitchInside inside(type, book.plan().profile().optics);
    const std::vector<PmRun> runs = pmRunsOf(book.plan(), book.index(), device);
    for (int module = 1; module <= int(type.inside->laserModules.value.value_or(0)); ++module) {
        LaserRow row{QString::number(module), {}, {}, portsFedBy(book, type, module), true};
        for (const PmRun& run : runs) {
            if (run.module && run.module->number == module)
                row.pm.push_back(run.number);
        }
        std::set<int> engines;
        for (const PortLane& lane : inside.lanesOf({PartKind::LaserModule, module, 0}))
            engines.insert(inside.behind(lane).engine);
        row.feeds = engineText(engines);
        list.rows.push_back(std::move(row));
    }
    return list;
}

/// What the page of a switch says whose lasers stand in these shelves, or in none.
QString remoteTitle(const Tables& plan, const QString& shelves)
{
    if (!shelves.isEmpty())
        return Words::tr("Lasers stand in %1 and are ticked on its page; what they feed here ~").arg(shelves);
    bool hasShelf = false;
    plan.devices.forEach([&](const Device& device) {
        hasShelf = hasShelf || plan.deviceTypes.at(device.type).deviceClass == DeviceClass::LaserShelf;
    });
    return hasShelf ? Words::tr("No PM cable leads to a laser shelf yet: no light here ~")
                    : Words::tr("No laser shelf is placed: no light here until one is placed and cabled ~");
}

/// Where the lasers stand, by name: "LS-1", "LS-1, LS-2".
QString shelvesText(const Tables& plan, const std::vector<PmRun>& runs)
{
    std::set<QString> names;
    for (const PmRun& run : runs) {
        if (run.shelf)
            names.insert(plan.devices.at(*run.shelf).name);
    }
    return QStringList(names.begin(), names.end()).join(QStringLiteral(", "));
}

LaserRows remoteLasers(const PortBook& book, Id<Device> device, const DeviceType& type)
{
    const Tables& plan = book.plan();
    const SwitchInside inside(type, plan.profile().optics);
    const std::vector<PmRun> runs = pmRunsOf(plan, book.index(), device);
    const QString shelves = shelvesText(plan, runs);
    LaserRows list{remoteTitle(plan, shelves), Words::tr("Engines"), {}};
    struct Lit {
        QString module;
        std::vector<int> pm;
    };
    std::vector<Lit> all;
    std::map<QString, std::size_t> known;
    const int modules = std::max(1, int(type.inside->laserModules.value.value_or(1)));
    const int ofModule = std::max(1, inside.pmConnectors() / modules);
    for (const PmRun& run : runs) {
        // What nothing lights is told in pairs as they would be.
        QString key = QStringLiteral("? %1").arg((run.number - 1) / ofModule);
        QString module = QStringLiteral("?");
        if (run.module && run.shelf) {
            module = QString::number(run.module->number);
            if (shelves.contains(u','))
                module.prepend(plan.devices.at(*run.shelf).name + u':');
            key = QStringLiteral("%1 %2").arg(run.shelf->value()).arg(run.module->number);
        }
        const auto [at, isNew] = known.try_emplace(key, all.size());
        if (isNew)
            all.push_back({module, {}});
        all[at->second].pm.push_back(run.number);
    }
    for (const Lit& lit : all) {
        const Fed fed = fedBy(inside, lit.pm);
        list.rows.push_back({lit.module, lit.pm, engineText(fed.engines), {fed.ports.begin(), fed.ports.end()}, false});
    }
    return list;
}

LaserRows shelfLasers(const PortBook& book, Id<Device> device, const DeviceType& type)
{
    LaserRows list{
        Words::tr("Laser modules in the order of their numbers, with what each feeds ~"), Words::tr("Feeds"), {}};
    const Tables& plan = book.plan();
    const SwitchInside inside(type, plan.profile().optics);
    LightWalk walk(plan, book.index());
    for (int module = 1; module <= int(type.inside->laserModules.value.value_or(0)); ++module) {
        LaserRow row{QString::number(module), {}, {}, {}, true};
        std::map<Id<Device>, std::vector<int>> switches;
        for (int connector = 1; connector <= inside.pmConnectors(); ++connector) {
            if (inside.laserOf(connector, 1).number != module)
                continue;
            row.pm.push_back(connector);
            const auto port = portNumber(type, partName({PartKind::PmConnector, connector, 0}));
            const LightPath* path = port ? &walk.follow({{device, *port}, 1}) : nullptr;
            if (!path || !path->arrives())
                continue;
            const PortRef end = path->to.port;
            const PortPlace place = portPlace(plan.deviceTypes.at(plan.devices.at(end.device).type), end.number);
            if (place.group->use == PortUse::LaserFeed)
                switches[end.device].push_back(place.index);
        }
        QStringList feeds;
        for (auto& [fed, connectors] : switches) {
            std::sort(connectors.begin(), connectors.end());
            const Device& there = plan.devices.at(fed);
            feeds << there.name + QStringLiteral(" pm\u00a0") + numberRuns(connectors);
            const SwitchInside far(plan.deviceTypes.at(there.type), plan.profile().optics);
            const Fed lit = fedBy(far, connectors);
            if (switches.size() == 1)
                row.ports.assign(lit.ports.begin(), lit.ports.end());
        }
        row.isDoneHere = !feeds.isEmpty();  // without a plug no laser is lit
        row.feeds = feeds.isEmpty() ? Words::tr("no cable") : feeds.join(QStringLiteral(", "));
        list.rows.push_back(std::move(row));
    }
    return list;
}

}  // namespace

LaserRows laserRowsOf(const PortBook& book, Id<Device> device)
{
    const DeviceType& type = book.plan().deviceTypes.at(book.plan().devices.at(device).type);
    if (!SwitchInside(type, book.plan().profile().optics).isCoPackaged())
        return shelfLasers(book, device, type);
    return hasOwnLasers(type) ? ownLasers(book, device, type) : remoteLasers(book, device, type);
}

}  // namespace views
