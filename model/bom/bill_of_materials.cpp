// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/bill_of_materials.h"

#include "model/routing/pathway.h"
#include "model/routing/stock_length.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::BillOfMaterials)
};

constexpr int kSpareFor = 200;
const QString kEach = QStringLiteral("each");

template <class Type>
const QString& partNumberOf(const Type& type)
{
    return type.partNumber.isEmpty() ? type.key : type.partNumber;
}

bool comesWithContents(const Tables& plan, Id<Rack> rack)
{
    return plan.rackTypes.at(plan.racks.at(rack).type).gpus.known();
}

QString categoryOf(DeviceClass deviceClass)
{
    switch (deviceClass) {
    case DeviceClass::Switch:
        return QStringLiteral("switch");
    case DeviceClass::PowerShelf:
        return QStringLiteral("power");
    case DeviceClass::Panel:
    case DeviceClass::ShuffleBox:
        return QStringLiteral("panel");
    default:
        return QStringLiteral("other");
    }
}

void addRacks(const Tables& plan, std::vector<BomRow>& rows)
{
    std::map<Id<RackType>, std::int64_t> counts;
    plan.racks.forEach([&](const Rack& rack) { ++counts[rack.type]; });
    for (const auto& [id, count] : counts) {
        const RackType& type = plan.rackTypes.at(id);
        rows.push_back({partNumberOf(type), type.name, QStringLiteral("rack"), count, kEach});
    }
}

/// Devices by type, less what comes with the compute racks, wherever it stands now.
std::map<Id<DeviceType>, std::int64_t> boughtDevices(const Tables& plan)
{
    std::map<Id<DeviceType>, std::int64_t> counts;
    plan.devices.forEach([&](const Device& device) { ++counts[device.type]; });
    plan.racks.forEach([&](const Rack& rack) {
        if (!comesWithContents(plan, rack.id))
            return;
        for (const RackContent& content : plan.rackTypes.at(rack.type).contents) {
            if (const DeviceType* type = findType<DeviceType>(plan, content.device))
                counts[type->id] -= content.count;
        }
    });
    std::erase_if(counts, [](const auto& each) { return each.second <= 0; });
    return counts;
}

void addDevices(const Tables& plan, std::vector<BomRow>& rows)
{
    for (const auto& [id, count] : boughtDevices(plan)) {
        const DeviceType& type = plan.deviceTypes.at(id);
        rows.push_back({partNumberOf(type), type.name, categoryOf(type.deviceClass), count, kEach});
        if (!hasOwnLasers(type) || !type.inside->laserModules.value)
            continue;
        const std::int64_t lasers = count * *type.inside->laserModules.value;
        rows.push_back(
            {partNumberOf(type) + QStringLiteral("-ELS"),
             Text::tr("Laser module (ELS) of %1, spare; %2 come with the switches").arg(type.name).arg(lasers),
             QStringLiteral("other"), 0, kEach, sparesFor(lasers)});
    }
}

/// The row of one cable type in one length; zero metres stands for a cable that is not routed.
BomRow cableRow(const CableType& type, const StockLength& stock, std::int64_t count)
{
    const std::int64_t metres = stock.length.base() / 1'000'000;
    QString length = QString::number(metres).rightJustified(3, u'0');
    QString description = Text::tr("%1, %2 m").arg(type.name).arg(metres);
    if (metres == 0) {
        length = QStringLiteral("?");
        description = Text::tr("%1, length not known: not routed").arg(type.name);
    } else if (stock.cutToOrder) {
        length = QString::number(metres) + QStringLiteral("-CTO");
        description += Text::tr(", cut to order");
    }
    QString part = partNumberOf(type);
    if (!part.contains(QStringLiteral("{length}")))
        part += QStringLiteral("-{length}");
    part.replace(QStringLiteral("{length}"), length);
    const QString category = type.legsA > 1 && type.legsB > 1 ? QStringLiteral("trunk") : QStringLiteral("cable");
    return {part, description, category, count, kEach, sparesFor(count)};
}

void addCables(const Tables& plan, std::vector<BomRow>& rows)
{
    std::map<std::pair<Id<CableType>, StockLength>, std::int64_t> counts;
    plan.cables.forEach([&](const Cable& cable) {
        ++counts[{cable.type,
                  cable.route ? stockLength(plan.profile(), plan.cableTypes.at(cable.type), cable.length)
                              : StockLength{}}];
    });
    for (const auto& [key, count] : counts)
        rows.push_back(cableRow(plan.cableTypes.at(key.first), key.second, count));
    if (!plan.cables.empty()) {
        const auto labels = static_cast<std::int64_t>(2 * plan.cables.size());
        rows.push_back(
            {QStringLiteral("LABEL"), Text::tr("Cable label, two a cable"), QStringLiteral("label"), labels, kEach});
    }
}

void addTrays(const Tables& plan, std::vector<BomRow>& rows)
{
    std::map<std::tuple<Id<TrayType>, Length, Length>, Length> lengths;
    plan.trays.forEach([&](const Tray& tray) {
        lengths[{tray.type, tray.width, tray.depth}] += lengthOf(tray) * tray.layers;
    });
    for (const auto& [key, length] : lengths) {
        const auto& [id, width, depth] = key;
        const TrayType& type = plan.trayTypes.at(id);
        const QString size = QStringLiteral("%1x%2").arg(width.base() / 1000).arg(depth.base() / 1000);
        rows.push_back({partNumberOf(type) + u'-' + size, Text::tr("%1, %2 mm").arg(type.name, size),
                        QStringLiteral("tray"), (length.base() + 999'999) / 1'000'000, QStringLiteral("m")});
    }
}

void addHoses(const Tables& plan, std::vector<BomRow>& rows)
{
    std::map<Id<HoseType>, std::int64_t> hoses;
    plan.hoses.forEach([&](const Hose& hose) {
        if (hose.type)
            ++hoses[*hose.type];
    });
    std::map<QString, std::int64_t> couplings;
    for (const auto& [id, count] : hoses) {
        const HoseType& type = plan.hoseTypes.at(id);
        rows.push_back({partNumberOf(type), type.name, QStringLiteral("hose"), count, kEach});
        couplings[type.coupling] += count;
    }
    for (const auto& [key, count] : couplings) {
        const CouplingType* type = findType<CouplingType>(plan, key);
        rows.push_back(
            {type ? partNumberOf(*type) : key, type ? type->name : key, QStringLiteral("coupling"), count, kEach});
    }
}

void addCooling(const Tables& plan, std::vector<BomRow>& rows)
{
    std::map<Id<CduType>, std::int64_t> cdus;
    plan.cdus.forEach([&](const Cdu& cdu) { ++cdus[cdu.type]; });
    for (const auto& [id, count] : cdus) {
        const CduType& type = plan.cduTypes.at(id);
        rows.push_back({partNumberOf(type), type.name, QStringLiteral("cooling"), count, kEach});
    }
    std::int64_t manifolds = 0;
    plan.manifolds.forEach(
        [&](const Manifold& manifold) { manifolds += comesWithContents(plan, manifold.rack) ? 0 : 1; });
    if (manifolds > 0) {
        rows.push_back({QStringLiteral("MANIFOLD"), Text::tr("Rack manifold, supply and return riser"),
                        QStringLiteral("cooling"), manifolds, kEach});
    }
}

}  // namespace

std::int64_t sparesFor(std::int64_t quantity) { return (quantity + kSpareFor - 1) / kSpareFor; }

std::vector<BomRow> billOfMaterials(const Tables& plan)
{
    std::vector<BomRow> rows;
    addDevices(plan, rows);
    addRacks(plan, rows);
    addTrays(plan, rows);
    addCables(plan, rows);
    addHoses(plan, rows);
    addCooling(plan, rows);
    const QStringList order =
        QStringLiteral("switch rack tray cable trunk panel hose coupling power cooling label other").split(u' ');
    std::stable_sort(rows.begin(), rows.end(), [&](const BomRow& a, const BomRow& b) {
        return order.indexOf(a.category) < order.indexOf(b.category);
    });
    return rows;
}

}  // namespace model
