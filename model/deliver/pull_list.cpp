// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/pull_list.h"

#include "model/io/csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::PullList)
};

const QString kTo = QStringLiteral(" > ");

QString trayText(const Tables& plan, const Pull& pull)
{
    QStringList names;
    for (const Id<Tray> tray : pull.trays)
        names << plan.trays.at(tray).name;
    return names.join(kTo);
}

/// "41.7".
QString percent(Share share) { return QString::number(share.base() / 10) + u'.' + QString::number(share.base() % 10); }

QStringList cellsOf(const Tables& plan, const Pull& pull)
{
    const FillStretch stretch = fillStretch(plan, pull);
    return {QString::number(pull.number),
            QString::number(pull.shift),
            QString::number(pull.crew),
            pull.bundle.name,
            QString::number(pull.bundle.cables.size()),
            plan.cableTypes.at(pull.bundle.type).key,
            pull.packing == Packing::Drum ? QStringLiteral("drum") : QStringLiteral("box"),
            plan.racks.at(pull.start.rack).name,
            unitsText(pull.start),
            plan.racks.at(pull.far.rack).name,
            unitsText(pull.far),
            trayText(plan, pull),
            metres(pull.bundle.shortest.base()),
            metres(pull.bundle.longest.base()),
            stockText(pull.stock),
            pull.fullest ? percent(pull.fullest->share) : QString(),
            pull.fullest ? plan.trays.at(pull.fullest->tray).name : QString(),
            stretch.from,
            stretch.to};
}

}  // namespace

bool concerns(const Tables& plan, const Pull& pull, const ObjectRef& object)
{
    const auto hasEnd = [&](auto&& isThere) {
        return std::any_of(pull.bundle.cables.begin(), pull.bundle.cables.end(), [&](Id<Cable> id) {
            bool found = false;
            forEachLeg(plan.cables.at(id), [&](const PortRef& port, CableEnd, std::size_t) { found |= isThere(port); });
            return found;
        });
    };
    if (const auto* row = std::get_if<Id<Row>>(&object))
        return plan.racks.at(pull.start.rack).row == *row || plan.racks.at(pull.far.rack).row == *row;
    if (const auto* rack = std::get_if<Id<Rack>>(&object))
        return pull.start.rack == *rack || pull.far.rack == *rack;
    if (const auto* device = std::get_if<Id<Device>>(&object))
        return hasEnd([&](const PortRef& port) { return port.device == *device; });
    if (const auto* port = std::get_if<PortRef>(&object))
        return hasEnd([&](const PortRef& each) { return each == *port; });
    if (const auto* tray = std::get_if<Id<Tray>>(&object))
        return std::find(pull.trays.begin(), pull.trays.end(), *tray) != pull.trays.end();
    if (const auto* cable = std::get_if<Id<Cable>>(&object))
        return std::find(pull.bundle.cables.begin(), pull.bundle.cables.end(), *cable) != pull.bundle.cables.end();
    return false;
}

QString stockText(const std::vector<StockCount>& stock)
{
    QStringList parts;
    for (const StockCount& each : stock) {
        const QString metre = QString::number(static_cast<double>(each.stock.length.base()) / 1e6, 'g', 9);
        parts << (each.stock.cutToOrder ? Text::tr("%1 x %2 m cut to order") : Text::tr("%1 x %2 m"))
                     .arg(QString::number(each.cables), metre);
    }
    return parts.join(QStringLiteral(", "));
}

QString unitsText(const PullEnd& end)
{
    const QString lowest = u'U' + QString::number(end.lowest);
    return end.lowest == end.highest ? lowest : lowest + u'-' + QString::number(end.highest);
}

FillStretch fillStretch(const Tables& plan, const Pull& pull)
{
    if (!pull.fullest)
        return {};
    const auto tray = std::find(pull.trays.begin(), pull.trays.end(), pull.fullest->tray);
    if (tray == pull.trays.end())
        return {};
    return {tray == pull.trays.begin() ? plan.racks.at(pull.start.rack).name : plan.trays.at(*(tray - 1)).name,
            tray + 1 == pull.trays.end() ? plan.racks.at(pull.far.rack).name : plan.trays.at(*(tray + 1)).name};
}

QByteArray pullScheduleCsv(const Tables& plan, const PullSchedule& schedule, const std::optional<ObjectRef>& of)
{
    CsvText csv;
    csv.addRow(
        QStringLiteral("pull,shift,crew,bundle,cables,type,packing,start_rack,start_units,far_rack,far_units,trays,"
                       "shortest_m,longest_m,stock,fill_pct,fill_tray,fill_from,fill_to")
            .split(u','));
    for (const Pull& pull : schedule.pulls) {
        if (!of || concerns(plan, pull, *of))
            csv.addRow(cellsOf(plan, pull));
    }
    return csv.bytes();
}

}  // namespace model
