// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/install_scene.h"
#include "model/rules/busbar_taps.h"
#include "model/rules/rack_power.h"

#include <algorithm>

namespace model::install {

namespace {

constexpr double kMm = 1000;
constexpr double kAmperes = 1000;
constexpr double kVolts = 1000;
constexpr double kGrams = 1000;  // a kilogram
const QString kAtLeast = QStringLiteral("≥ ");
const QString kAtMost = QStringLiteral("≤ ");
const QString kA = QStringLiteral("A");

QString facingText(Facing facing)
{
    switch (facing) {
    case Facing::East:
        return Text::tr("east");
    case Facing::South:
        return Text::tr("south");
    case Facing::West:
        return Text::tr("west");
    case Facing::North:
        break;
    }
    return Text::tr("north");
}

QString metresText(Length length) { return number(static_cast<double>(length.base()) / 1e6, 3); }

/// What the slab must bear under the rack, spread over its footprint; nothing where a figure is missing.
Reading slabNeed(const RackType& type)
{
    if (!type.mass.known() || !type.width.known() || !type.depth.known() || *type.width.value <= Length()
        || *type.depth.value <= Length())
        return {};
    const double area =
        static_cast<double>(type.width.value->base()) * static_cast<double>(type.depth.value->base()) / 1e12;
    return {number(static_cast<double>(type.mass.value->base()) / kGrams / area, 0), true};
}

InstallStep standing(const Scene& scene)
{
    InstallStep step;
    step.what = Text::tr("%1 stands at its place and is level").arg(scene.rack.name);
    step.how = Text::tr("Row %1: the middle is %2 m right of the plan's origin and %3 m above it; the front looks %4.")
                   .arg(scene.plan.rows.at(scene.rack.row).name, metresText(scene.rack.x), metresText(scene.rack.y),
                        facingText(scene.rack.facing));
    step.fields = {field(Text::tr("Rack weighs"), {}, reading(scene.type.mass, kGrams, 0), QStringLiteral("kg")),
                   field(Text::tr("Floor bears"), kAtLeast, slabNeed(scene.type), QStringLiteral("kg/m2"))};
    step.boxes = {Text::tr("in place"), Text::tr("level"), Text::tr("fixed")};
    return step;
}

InstallStep fitting(const Scene& scene, const Device& device)
{
    const DeviceType& type = scene.typeOf(device);
    InstallStep step;
    step.device = device.id;
    step.what = Text::tr("Fit %1, %2").arg(device.name, unitsOf(scene, device));
    step.how = Text::tr("%1. Width: %2. Depth: %3. Mass: %4. Depth that the rack takes: %5.")
                   .arg(type.name, inWords(reading(type.width, kMm, 0), QStringLiteral("mm")),
                        inWords(reading(type.depth, kMm, 0), QStringLiteral("mm")),
                        inWords(reading(type.mass, kGrams, 0), QStringLiteral("kg")),
                        inWords(reading(scene.type.usableDepth, kMm, 0), QStringLiteral("mm")));
    step.boxes = {Text::tr("on its rails"), Text::tr("fixed")};
    return step;
}

Reading expectedCurrent(const Scene& scene, const DeviceType& type)
{
    if (!type.draw.known())
        return {};
    const auto current = busCurrent(*type.draw.value, scene.type);
    if (!current)
        return {};
    return {number(static_cast<double>(current->base()) / kAmperes, 0), true};
}

QString currentText(const Scene& scene, const DeviceType& type)
{
    return Text::tr("Expected current: %1 at %2. Clip rating: %3.")
        .arg(inWords(expectedCurrent(scene, type), kA),
             inWords(reading(scene.type.busVoltage, kVolts), QStringLiteral("V")),
             inWords(reading(type.clipRating, kAmperes), kA));
}

/// Where a middle lies, "2.5 mm right of the middle", seen from the rear.
QString sideways(const Figure<Length>& offset)
{
    if (!offset.known())
        return Text::tr("where it is (not known, ask the vendor)");
    const QString tilde = isOwn(offset) ? QStringLiteral(" ~") : QString();
    if (*offset.value == Length())
        return Text::tr("in the middle") + tilde;
    const QString millimetres = number(static_cast<double>(abs(*offset.value).base()) / kMm);
    return (*offset.value > Length() ? Text::tr("%1 mm right of the middle") : Text::tr("%1 mm left of the middle"))
               .arg(millimetres)
        + tilde;
}

InstallStep aligning(const Scene& scene, const Device& device)
{
    const DeviceType& type = scene.typeOf(device);
    InstallStep step;
    step.device = device.id;
    step.what = Text::tr("Align the clip of %1 to the busbar, %2").arg(device.name, unitsOf(scene, device));
    step.how =
        Text::tr("Fully back on its rails; the clip sits square on both poles, no cable between. Seen from the rear "
                 "the clip is %1 of the device, the bar %2 of the rack.")
            .arg(sideways(type.clipOffset), sideways(scene.type.busbarOffset));
    step.fields = {field(Text::tr("Out of line"), kAtMost, reading(type.clipFloat, kMm), QStringLiteral("mm"))};
    return step;
}

InstallStep resistance(const Scene& scene, const Device& device)
{
    InstallStep step;
    step.device = device.id;
    step.what = Text::tr("Clip resistance of %1, both poles").arg(device.name);
    step.how = Text::tr("Micro-ohm meter across clip and bar.") + u' ' + currentText(scene, scene.typeOf(device));
    step.fields = {record(Text::tr("+ pole"), QStringLiteral("µΩ")), record(Text::tr("- pole"), QStringLiteral("µΩ"))};
    return step;
}

bool isShelf(const DeviceType& type) { return type.deviceClass == DeviceClass::PowerShelf; }

QStringList shelvesOf(const Scene& scene)
{
    QStringList names;
    for (const Id<Device> id : scene.index.devicesOf(scene.rack.id)) {
        const Device& device = scene.plan.devices.at(id);
        if (device.clipped && isShelf(scene.typeOf(device)))
            names << device.name;
    }
    return names;
}

bool anyClipped(const Scene& scene)
{
    const auto& devices = scene.index.devicesOf(scene.rack.id);
    return std::any_of(devices.begin(), devices.end(),
                       [&](Id<Device> id) { return scene.plan.devices.at(id).clipped; });
}

/// The voltages that everything clipped takes.
Reading busWindow(const Scene& scene)
{
    std::optional<Voltage> lowest;
    std::optional<Voltage> highest;
    bool assumed = false;
    for (const Id<Device> id : scene.index.devicesOf(scene.rack.id)) {
        const Device& device = scene.plan.devices.at(id);
        const DeviceType& type = scene.typeOf(device);
        if (!device.clipped || isShelf(type))
            continue;
        if (!type.voltageMin.known() || !type.voltageMax.known())
            return {};
        lowest = std::max(lowest.value_or(*type.voltageMin.value), *type.voltageMin.value);
        highest = std::min(highest.value_or(*type.voltageMax.value), *type.voltageMax.value);
        assumed |= isOwn(type.voltageMin) || isOwn(type.voltageMax);
    }
    if (!lowest || !highest)
        return {};
    if (*lowest > *highest)
        return {Text::tr("none suits all"), assumed};
    return {number(static_cast<double>(lowest->base()) / kVolts) + u'-'
                + number(static_cast<double>(highest->base()) / kVolts),
            assumed};
}

/// What passes the busbar at its fullest piece while the shelves share the load.
Reading barCurrent(const Scene& scene)
{
    const auto current = busCurrent(mostAlong(tapsOf(scene.plan, scene.index, scene.rack)), scene.type);
    if (!current || !busLoad(scene.plan, scene.index, scene.rack.id).whole())
        return {};
    return {number(static_cast<double>(current->base()) / kAmperes, 0), true};
}

InstallStep starting(const Scene& scene)
{
    const QStringList shelves = shelvesOf(scene);
    InstallStep step;
    step.what = shelves.isEmpty() ? Text::tr("Remove the lock-out; no shelf feeds this busbar in the design")
                                  : Text::tr("Remove the lock-out, start %1").arg(shelves.join(QStringLiteral(", ")));
    step.how = Text::tr("One shelf after the other; watch the busbar. Expected in its fullest piece, the shelves "
                        "sharing alike: %1.")
                   .arg(inWords(barCurrent(scene), kA));
    step.fields = {field(Text::tr("Busbar"), {}, busWindow(scene), QStringLiteral("V")),
                   field(Text::tr("Fullest piece"), kAtMost, reading(scene.type.busbarRating, kAmperes, 0), kA)};
    for (const Device* device : scene.own) {
        if (device->clipped)
            step.fields.push_back(
                field(device->name, kAtMost, reading(scene.typeOf(*device).clipRating, kAmperes, 0), kA));
    }
    return step;
}

InstallStep booting(const Scene& scene, const QString& name, const DeviceType& type)
{
    InstallStep step;
    step.what = Text::tr("%1 starts, no fault lamp").arg(name);
    step.how = type.feed == PowerFeed::Ac ? Text::tr("From its own AC feed.") : currentText(scene, type);
    if (hasOwnLasers(type))
        step.how += u' ' + Text::tr("Laser modules stay out until the part Light.");
    step.boxes = {Text::tr("starts"), Text::tr("no fault")};
    return step;
}

}  // namespace

std::vector<InstallStep> rackSteps(const Scene& scene)
{
    std::vector<InstallStep> steps{standing(scene)};
    if (!scene.fitted.empty()) {
        InstallStep step;
        step.what = Text::tr("What came with %1 is there and seated").arg(scene.rack.name);
        for (const Fitted& fitted : scene.fitted)
            step.boxes << fittedText(scene, fitted);
        steps.push_back(std::move(step));
    }
    for (const Device* device : scene.own)
        steps.push_back(fitting(scene, *device));
    return steps;
}

std::vector<InstallStep> busbarSteps(const Scene& scene)
{
    if (!anyClipped(scene))
        return {};
    InstallStep off;
    off.what = Text::tr("Busbar isolated and locked out");
    off.how = Text::tr("%1 off, a tag on each. Measure at the top of the bar before touching it.")
                  .arg(shelvesOf(scene).join(QStringLiteral(", ")));
    off.fields = {{Text::tr("Busbar"), Text::tr("must be 0"), QStringLiteral("V"), false}};
    std::vector<InstallStep> steps{off};
    for (const Fitted& fitted : scene.fitted) {
        if (std::none_of(fitted.devices.begin(), fitted.devices.end(),
                         [](const Device* each) { return each->clipped; }))
            continue;
        InstallStep step;
        step.what = Text::tr("Clips seated: %1").arg(fittedText(scene, fitted));
        step.how = isShelf(*fitted.type)
            ? Text::tr("Clip rating: %1.").arg(inWords(reading(fitted.type->clipRating, kAmperes), kA))
            : currentText(scene, *fitted.type);
        steps.push_back(std::move(step));
    }
    for (const Device* device : scene.own) {
        if (!device->clipped)
            continue;
        steps.push_back(aligning(scene, *device));
        steps.push_back(resistance(scene, *device));
    }
    steps.back().stop = Text::tr("Two people have looked at both poles of every clip.");
    return steps;
}

std::vector<InstallStep> powerSteps(const Scene& scene)
{
    std::vector<InstallStep> steps;
    if (anyClipped(scene))
        steps.push_back(starting(scene));
    for (const Fitted& fitted : scene.fitted) {
        if (!isShelf(*fitted.type) && fitted.type->feed != PowerFeed::None)
            steps.push_back(booting(scene, fittedText(scene, fitted), *fitted.type));
    }
    for (const Device* device : scene.own) {
        const DeviceType& type = scene.typeOf(*device);
        if (isShelf(type) || type.feed == PowerFeed::None)
            continue;
        steps.push_back(booting(scene, device->name, type));
        steps.back().device = device->id;
    }
    return steps;
}

}  // namespace model::install
