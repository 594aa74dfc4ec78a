// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/part.h"
#include "model/deliver/cable_labels.h"
#include "model/deliver/delivery_assumptions.h"
#include "model/routing/pathway.h"
#include "model/routing/stock_length.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::BillOfMaterials)
};

/// The part of one cable type in one length; zero metres stands for a cable that is not routed.
Part cablePart(const CableType& type, const StockLength& stock)
{
    const QString metres = QString::number(static_cast<double>(stock.length.base()) / 1e6, 'g', 9);
    const QString place = QStringLiteral("{length}");
    const bool isKnown = stock.length > Length();
    QString length = metres.rightJustified(3, u'0');
    Part part{.number = partNumberOf(type),
              .description = Text::tr("%1, %2 m").arg(type.name, metres),
              .category = type.legsA > 1 && type.legsB > 1 ? QStringLiteral("trunk") : QStringLiteral("cable"),
              .isAssumed = type.partNumber.isEmpty() || !type.partNumber.contains(place),
              .source = Text::tr("Stock lengths: %1").arg(type.stockSource)};
    if (!isKnown) {
        length = QStringLiteral("?");
        part.description = Text::tr("%1, length not known: not routed").arg(type.name);
    } else if (stock.cutToOrder) {
        length = metres + QStringLiteral("-CTO");
        part.description += Text::tr(", cut to order");
    }
    part.isAssumed = part.isAssumed || !isKnown || stock.cutToOrder;
    if (!part.number.contains(place))
        part.number += u'-' + place;
    part.number.replace(place, length);
    return part;
}

/// What the connector of a fiber is cleaned with, "MPO"; nothing for copper.
QString cleanerFor(const CableType& type, CableEnd end)
{
    if (isCopper(type))
        return {};
    return (end == CableEnd::A ? type.connector : type.connectorB).section(u'-', 0, 0).toUpper();
}

void addCleaners(const Tables& plan, std::vector<Part>& parts)
{
    std::map<QString, std::int64_t> ends;
    plan.cables.forEach([&](const Cable& cable) {
        const CableType& type = plan.cableTypes.at(cable.type);
        ends[cleanerFor(type, CableEnd::A)] += static_cast<std::int64_t>(cable.furtherA.size()) + 1;
        ends[cleanerFor(type, CableEnd::B)] += static_cast<std::int64_t>(cable.furtherB.size()) + 1;
    });
    ends.erase(QString());
    for (const auto& [family, count] : ends) {
        parts.push_back(
            {.number = QStringLiteral("CLEANER-") + family,
             .description =
                 Text::tr("One-click cleaner for %1, one for %2 mated ends ~").arg(family).arg(kEndsPerCleaner),
             .category = QStringLiteral("other"),
             .source =
                 Text::tr("That a cleaner lasts for %1 ends, each cleaned once, is an assumption").arg(kEndsPerCleaner),
             .forHall = (count + kEndsPerCleaner - 1) / kEndsPerCleaner});
    }
}

void addTrays(const Tables& plan, std::vector<Part>& parts)
{
    std::map<std::tuple<Id<TrayType>, Length, Length>, Length> lengths;
    plan.trays.forEach([&](const Tray& tray) {
        lengths[{tray.type, tray.width, tray.depth}] += lengthOf(tray) * tray.layers;
    });
    for (const auto& [key, length] : lengths) {
        const auto& [id, width, depth] = key;
        const TrayType& type = plan.trayTypes.at(id);
        const QString size = QStringLiteral("%1x%2").arg(width.base() / 1000).arg(depth.base() / 1000);
        parts.push_back({.number = partNumberOf(type) + u'-' + size,
                         .description = Text::tr("%1, %2 mm").arg(type.name, size),
                         .category = QStringLiteral("tray"),
                         .unit = QStringLiteral("m"),
                         .source = Text::tr("Length of all layers, rounded up to a metre; sizes: %1").arg(type.source),
                         .forHall = (length.base() + 999'999) / 1'000'000});
    }
}

/// One drop for each rack and each tray its cables come down from.
void addWaterfalls(const Tables& plan, std::vector<Part>& parts)
{
    std::set<Id<Route>> routes;
    plan.cables.forEach([&](const Cable& cable) {
        if (cable.route)
            routes.insert(*cable.route);
    });
    std::set<std::pair<Id<Rack>, Id<Tray>>> drops;
    for (const Id<Route> id : routes) {
        const Route& route = plan.routes.at(id);
        if (route.trays.empty())
            continue;
        drops.emplace(route.from, route.trays.front());
        drops.emplace(route.to, route.trays.back());
    }
    std::map<std::pair<Id<TrayType>, Length>, PerRack> counts;
    for (const auto& [rack, id] : drops) {
        const Tray& tray = plan.trays.at(id);
        ++counts[{tray.type, tray.width}][rack];
    }
    for (const auto& [key, perRack] : counts) {
        const TrayType& type = plan.trayTypes.at(key.first);
        const QString width = QString::number(key.second.base() / 1000);
        parts.push_back({.number = partNumberOf(type) + QStringLiteral("-waterfall-") + width,
                         .description = Text::tr("%1: waterfall, %2 mm").arg(type.name, width),
                         .category = QStringLiteral("tray"),
                         .source = Text::tr("One for each rack and each tray that its cables come down from"),
                         .perRack = perRack});
    }
}

}  // namespace

void addCableParts(const Tables& plan, std::vector<Part>& parts)
{
    std::map<std::pair<Id<CableType>, StockLength>, PerRack> counts;
    plan.cables.forEach([&](const Cable& cable) {
        const StockLength stock =
            cable.route ? stockLength(plan.profile(), plan.cableTypes.at(cable.type), cable.length) : StockLength{};
        ++counts[{cable.type, stock}][plan.devices.at(cable.a.device).rack];
    });
    for (const auto& [key, perRack] : counts) {
        Part part = cablePart(plan.cableTypes.at(key.first), key.second);
        part.perRack = perRack;
        part.spareFor = plan.delivery().spareCables;
        parts.push_back(part);
    }
    addCleaners(plan, parts);
}

void addTrayParts(const Tables& plan, std::vector<Part>& parts)
{
    addTrays(plan, parts);
    addWaterfalls(plan, parts);
}

void addLabelParts(const Tables& plan, std::vector<Part>& parts)
{
    const std::int64_t labels = labelCount(plan);
    if (labels == 0)
        return;
    const auto stock = labelStock(plan.delivery().labelStock);
    Part part{.number = plan.delivery().labelStock.toUpper(),
              .description = Text::tr("Cable label, one for each end and leg"),
              .category = QStringLiteral("label"),
              .isAssumed = !stock || stock.value().assumed(),
              .source = stock ? stock.value().source : QString(),
              .forHall = labels,
              .spareFor = plan.delivery().spareLabels};
    if (stock && stock.value().paper) {
        part.description = Text::tr("Label sheet %1: two labels a cable, %2 cables a sheet, a new one for each rack")
                               .arg(stock.value().name)
                               .arg(stock.value().cablesPerSheet());
        part.unit = QStringLiteral("sheet");
        part.forHall = labelSheets(plan, stock.value());
    }
    parts.push_back(part);
}

}  // namespace model
