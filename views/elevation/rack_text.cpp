// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/rack_text.h"

#include "views/elevation/port_colours.h"
#include "views/sum_text.h"
#include "views/unit_text.h"

#include <QCoreApplication>

#include <cmath>

namespace views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::rackText)
};

/// What the rack's devices draw, as far as known.
struct Load {
    model::Power known;
    bool whole = true;
};

Load loadOf(const model::Tables& plan, const model::PlanIndex& index, const model::Rack& rack, bool clippedOnly)
{
    Load load;
    for (const model::Id<model::Device> id : index.devicesOf(rack.id)) {
        const model::Device& device = plan.devices.at(id);
        const model::DeviceType& type = plan.deviceTypes.at(device.type);
        if (type.deviceClass == model::DeviceClass::PowerShelf || (clippedOnly && !device.clipped))
            continue;
        if (type.draw.known())
            load.known += *type.draw.value;
        else if (!type.drawCountedElsewhere && type.feed != model::PowerFeed::None)
            load.whole = false;
    }
    return load;
}

QString kilowatts(model::Power power)
{
    const qint64 tenths = (power.base() + 50000) / 100000;
    return displayLocale().toString(double(tenths) / 10, 'f', tenths % 10 ? 1 : 0) + QStringLiteral(" kW");
}

}  // namespace

QString rackPowerText(const model::Tables& plan, const model::PlanIndex& index, const model::Rack& rack)
{
    const model::RackType& type = plan.rackTypes.at(rack.type);
    if (type.nominalPower.known())
        return kilowatts(*type.nominalPower.value);
    const Load load = loadOf(plan, index, rack, false);
    return partlyKnownText(kilowatts(load.known), load.whole, load.known > model::Power());
}

QString busbarText(const model::Tables& plan, const model::PlanIndex& index, const model::Rack& rack)
{
    const model::RackType& type = plan.rackTypes.at(rack.type);
    if (!type.busVoltage.known() && !type.busbarRating.known())
        return {};
    if (!type.busVoltage.known())
        return Words::tr("busbar, voltage not known");
    const double volts = double(type.busVoltage.value->base()) / 1000;
    const Load load =
        type.nominalPower.known() ? Load{*type.nominalPower.value, true} : loadOf(plan, index, rack, true);
    const double amperes = double(load.known.base()) / 1000 / volts / (type.fedFromBothEnds ? 2 : 1);
    QString text =
        Words::tr("busbar %1 V · %2 A").arg(displayLocale().toString(volts, 'g', 6), countText(std::llround(amperes)));
    if (!load.whole)
        text += QStringLiteral(" + ?");
    if (type.busbarRating.known())
        text += Words::tr(" of %1 A").arg(countText(type.busbarRating.value->base() / 1000));
    else
        text += Words::tr(", rating not known");
    return type.fedFromBothEnds ? text + Words::tr(" a half") : text;
}

QString nameWithinRack(const model::Rack& rack, const model::Device& device)
{
    const QString prefix = rack.name + u'-';
    return device.name.startsWith(prefix) ? device.name.mid(prefix.size()) : device.name;
}

QString roleText(const model::Device& device)
{
    switch (device.role) {
    case model::FabricRole::Leaf:
        return Words::tr("leaf · rail %1").arg(railOf(device));
    case model::FabricRole::Spine:
        return Words::tr("spine");
    case model::FabricRole::Core:
        return Words::tr("core");
    case model::FabricRole::None:
        break;
    }
    return {};
}

}  // namespace views
