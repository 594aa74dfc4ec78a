// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/impact/power_loss.h"

#include "model/rules/busbar_taps.h"
#include "model/rules/rack_power.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::Impact)
};

QString kilowatts(Power power) { return shown(inKilowatts(power)); }

struct Shelves {
    std::vector<Power> left;  ///< what each gives, ascending
    Power sum;
    bool known = true;
};

Shelves shelvesLeft(const Tables& plan, const PlanIndex& index, Id<Rack> rack, const std::set<Id<Device>>& lost)
{
    Shelves shelves;
    for (const Id<Device> id : index.devicesOf(rack)) {
        const Device& device = plan.devices.at(id);
        const DeviceType& type = plan.deviceTypes.at(device.type);
        if (!device.clipped || type.deviceClass != DeviceClass::PowerShelf || lost.count(id) > 0)
            continue;
        shelves.known = shelves.known && type.shelfCapacity.known();
        shelves.left.push_back(type.shelfCapacity.value.value_or(Power()));
        shelves.sum += shelves.left.back();
    }
    std::sort(shelves.left.begin(), shelves.left.end());
    return shelves;
}

/// How many more of the strongest shelves may go before what is left falls below the load.
int moreToLose(const Shelves& shelves, Power load)
{
    int more = 0;
    Power left = shelves.sum;
    for (auto shelf = shelves.left.rbegin(); shelf != shelves.left.rend() && left - *shelf >= load; ++shelf) {
        left -= *shelf;
        ++more;
    }
    return more;
}

QString shelvesText(std::size_t count, bool others)
{
    if (count == 1)
        return others ? Text::tr("The other shelf") : Text::tr("One shelf");
    return others ? Text::tr("The other %1 shelves").arg(count) : Text::tr("%1 shelves").arg(count);
}

void takeDown(const Tables& plan, const PlanIndex& index, const Rack& rack, const QString& cause, bool certain,
              Failure& failure)
{
    for (const Id<Device> id : index.devicesOf(rack.id)) {
        const Device& device = plan.devices.at(id);
        const DeviceType& type = plan.deviceTypes.at(device.type);
        if (device.clipped && type.deviceClass != DeviceClass::PowerShelf)
            failure.devices.insert(id);
    }
    failure.causes << cause;
    if (!certain)
        failure.unknown
            << Text::tr("Whether rack %1 goes down or its trays slow down to the power that is left is not in the "
                        "design; it is counted as lost.")
                   .arg(rack.name);
}

/// Above what one end of the bar carries, where the other no longer feeds it.
bool isOverBar(const RackType& type, Power load)
{
    const auto current = busCurrent(load, type);
    return current && type.busbarRating.known() && *current > *type.busbarRating.value;
}

QString amperes(Current current) { return QString::number((current.base() + 500) / 1000); }

/// What the shelves that are left press through the bar where that is more than it is rated for; else an empty text.
QString barOverloaded(const Tables& plan, const PlanIndex& index, const Rack& rack, const std::set<Id<Device>>& lost)
{
    const RackType& type = plan.rackTypes.at(rack.type);
    std::vector<Tap> taps = tapsOf(plan, index, rack);
    std::erase_if(taps, [&](const Tap& tap) { return lost.count(tap.device) > 0; });
    const Power most = mostAlong(taps);
    if (!isOverBar(type, most))
        return {};
    return Text::tr(
               "The busbar of rack %1 carries %2 A at its fullest piece then; it is rated for %3 A: lower the load "
               "until the shelf is replaced.")
        .arg(rack.name, amperes(*busCurrent(most, type)), amperes(*type.busbarRating.value));
}

}  // namespace

void loseShelves(const Tables& plan, const PlanIndex& index, Id<Rack> rackId, const std::set<Id<Device>>& lost,
                 Failure& failure)
{
    const Rack& rack = plan.racks.at(rackId);
    const Sum<Milliwatts> load = busLoad(plan, index, rackId);
    const Shelves shelves = shelvesLeft(plan, index, rackId, lost);
    notePowerAssumptions(plan, index, rackId, Redundancy::ShelfN1, failure.assumes);
    if (load.known == Power() && load.whole()) {
        failure.stays << Text::tr("Nothing hangs on the busbar of rack %1.").arg(rack.name);
        return;
    }
    if (shelves.left.empty()) {
        takeDown(plan, index, rack, Text::tr("No shelf is left to feed the busbar of rack %1.").arg(rack.name), true,
                 failure);
        return;
    }
    if (!shelves.known) {
        failure.unknown << Text::tr("What the shelves left in rack %1 give is not known.").arg(rack.name);
        return;
    }
    if (load.known > shelves.sum) {
        takeDown(plan, index, rack,
                 Text::tr("%1 left in rack %2 give %3 kW; its busbar draws %4 kW, %5 kW more.")
                     .arg(shelvesText(shelves.left.size(), false), rack.name, kilowatts(shelves.sum),
                          kilowatts(load.known), kilowatts(load.known - shelves.sum)),
                 false, failure);
        return;
    }
    if (!load.whole())
        failure.unknown << Text::tr("Not every draw in rack %1 is known: it takes at least %2 kW.")
                               .arg(rack.name, kilowatts(load.known));
    const int more = moreToLose(shelves, load.known);
    const QString spare = more == 0 ? Text::tr("No further shelf may fail until it is replaced.")
        : more == 1                 ? Text::tr("One more may fail.")
                                    : Text::tr("%1 more may fail.").arg(more);
    failure.stays << Text::tr("%1 of rack %2 give %3 kW for the %4 kW that its busbar draws. %5")
                         .arg(shelvesText(shelves.left.size(), !lost.empty()), rack.name, kilowatts(shelves.sum),
                              kilowatts(load.known), spare);
    if (const QString over = barOverloaded(plan, index, rack, lost); !over.isEmpty())
        failure.unknown << over;
}

void loseBusbarEnd(const Tables& plan, const PlanIndex& index, Id<Rack> rackId, BusbarEnd end, Failure& failure)
{
    const Rack& rack = plan.racks.at(rackId);
    const RackType& type = plan.rackTypes.at(rack.type);
    std::set<Id<Device>> lost;
    for (const Id<Device> id : index.devicesOf(rackId)) {
        const Device& device = plan.devices.at(id);
        const bool isTop = 2 * device.unit > type.heightUnits;
        if (device.clipped && plan.deviceTypes.at(device.type).deviceClass == DeviceClass::PowerShelf
            && isTop == (end == BusbarEnd::Top))
            lost.insert(id);
    }
    failure.assumes << Text::tr(
                           "the shelves in the upper half of rack %1 feed the top of its busbar, the others the bottom")
                           .arg(rack.name);
    if (lost.empty()) {
        failure.stays << Text::tr("No shelf feeds that end of the busbar of rack %1.").arg(rack.name);
        return;
    }
    failure.causes
        << Text::tr("%1 no longer feed the busbar of rack %2.").arg(shelvesText(lost.size(), false), rack.name);
    const std::size_t down = failure.devices.size();
    loseShelves(plan, index, rackId, lost, failure);
    const Power load = busLoad(plan, index, rackId).known;
    if (!type.fedFromBothEnds || lost.size() == static_cast<std::size_t>(feedingShelves(plan, index, rackId))
        || !isOverBar(type, load))
        return;
    const QString over = Text::tr("The other half of the bar of rack %1 would carry all %2 A; it is rated for %3 A.")
                             .arg(rack.name, amperes(*busCurrent(load, type)), amperes(*type.busbarRating.value));
    if (failure.devices.size() == down)
        takeDown(plan, index, rack, over, false, failure);
    else
        failure.causes << over;
}

}  // namespace model
