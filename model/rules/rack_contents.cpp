// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rack_contents.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::RackContents)
};

void addMass(Sum<Grams>& sum, const Held& held, int count)
{
    if (count <= 0)
        return;
    if (held.type->mass.known())
        sum.add(*held.type->mass.value * count);
    else
        sum.add(Gap{held.type->key, QLatin1String("mass"), held.first->id, count});
}

int comesWith(const RackType& type, const QString& device)
{
    int count = 0;
    for (const RackContent& content : type.contents)
        count += content.device == device ? content.count : 0;
    return count;
}

}  // namespace

std::vector<Held> heldBy(const CheckContext& context, Id<Rack> rack)
{
    std::vector<Held> held;
    for (const Id<Device> id : context.index.devicesOf(rack)) {
        const Device& device = context.plan.devices.at(id);
        const DeviceType& type = context.plan.deviceTypes.at(device.type);
        const auto same =
            std::find_if(held.begin(), held.end(), [&](const Held& other) { return other.type == &type; });
        if (same != held.end())
            ++same->count;
        else
            held.push_back({&type, &device, 1});
    }
    return held;
}

Sum<Grams> heldMass(const std::vector<Held>& held)
{
    Sum<Grams> sum;
    for (const Held& each : held)
        addMass(sum, each, each.count);
    return sum;
}

StandingMass standingMass(const RackType& type, const std::vector<Held>& held)
{
    if (!type.mass.known())
        return {heldMass(held), false};
    StandingMass mass;
    mass.sum.add(*type.mass.value);
    for (const Held& each : held)
        addMass(mass.sum, each, each.count - comesWith(type, each.type->key));
    return mass;
}

QString shown(const Held& held)
{
    if (held.count == 1)
        return held.first->name;
    return Text::tr("%1 and %2 more").arg(held.first->name).arg(held.count - 1);
}

double inKilograms(Mass mass) { return static_cast<double>(mass.base()) / 1000; }
double inMillimetres(Length length) { return static_cast<double>(length.base()) / 1000; }

}  // namespace model
