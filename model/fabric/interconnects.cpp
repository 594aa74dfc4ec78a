// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/interconnects.h"

#include "model/catalog/catalog.h"
#include "model/fabric/interconnect_sources.h"

namespace model {

namespace {

constexpr Power kGpu = 1400_W;

/// A port at every switch end of every link: one below a leaf, two between tiers.
std::int64_t switchSidePorts(const FabricShape& shape, int gpus)
{
    return std::int64_t{gpus} * (shape.tiers == 3 ? 5 : 3);
}

InterconnectOption option(const QString& id, const QString& title, const FabricShape& shape, int gpus)
{
    InterconnectOption made;
    made.id = id;
    made.title = title;
    made.shape = shape;
    made.switchSidePorts = switchSidePorts(shape, gpus);
    made.transceivers = made.switchSidePorts;
    made.nicTransceivers = gpus;
    return made;
}

void setPower(InterconnectOption& option, const DeviceType* type)
{
    if (!type || !type->draw.value)
        return;
    option.switchPower = type->draw.value;
    option.networkPower = *type->draw.value * option.shape.switches();
    option.source = type->draw.source;
    if (!type->draw.note.isEmpty())
        option.source += QStringLiteral(" (%1)").arg(type->draw.note);
}

void setShare(InterconnectOption& option, const Figure<Power>& compute)
{
    if (!option.networkPower || !compute.value) {
        option.clusterShare.note = text::noSwitchPower();
        return;
    }
    const std::int64_t whole = option.networkPower->base() + compute.value->base();
    option.clusterShare.value = Share::fromBase((option.networkPower->base() * 1000 + whole / 2) / whole);
    option.clusterShare.source = text::shareDerived(compute.source);
}

/// Optics inside the switches, counted as they are bought: with every port's, cabled or not.
void setInside(InterconnectOption& option, const DeviceType* type)
{
    option.transceivers = 0;
    if (!type || !type->inside)
        return;
    const Inside& inside = *type->inside;
    const auto each = [&](Count count) {
        if (count.value)
            *count.value *= option.shape.switches();
        return count;
    };
    option.engines = each(inside.engines);
    option.laserModules = each(inside.laserModules);
    option.lasers = option.laserModules;
    if (inside.lasersPerModule.value && option.lasers.value) {
        *option.lasers.value *= *inside.lasersPerModule.value;
        option.lasers.source = inside.lasersPerModule.source;
        option.lasers.note.clear();
    }
}

/// The longest path goes up to the top and down again; each of its links has an optic at both ends.
int opticsOnLongestPath(const FabricShape& shape) { return 4 * (shape.tiers == 3 ? 3 : 2); }

void setPathLatency(InterconnectOption& option, int dsps)
{
    const Span one = text::dspLatency();
    option.pathLatency.value = Span{one.least * dsps, one.most * dsps};
    option.pathLatency.source = text::pathLatencyDerived(dsps, opticsOnLongestPath(option.shape));
}

void fillPluggable(InterconnectOption& option)
{
    text::describePluggable(option);
    option.lasers.value = option.transceivers * text::kLasersPerTransceiver;
    setPathLatency(option, opticsOnLongestPath(option.shape));
}

void fillCoPackaged(InterconnectOption& option, const DeviceType* type)
{
    setInside(option, type);
    text::describeCoPackaged(option);
    setPathLatency(option, 2);
}

}  // namespace

Figure<Power> computePower(int gpus)
{
    const RackType* rack = Catalog::builtIn().find<RackType>(QStringLiteral("gb300-nvl72"));
    Figure<Power> power;
    if (!rack || !rack->nominalPower.value || !rack->gpus.value)
        return power;
    power.value = Power::fromBase(rack->nominalPower.value->base() * gpus / *rack->gpus.value);
    power.source = rack->nominalPower.source;
    return power;
}

QString gpuPowerSource() { return QStringLiteral("NVIDIA Blackwell Ultra datasheet; Lambda counts alike"); }

std::vector<InterconnectOption> compareInterconnects(int gpus)
{
    const FabricShape shape = publishedShape(gpus);
    const Catalog& catalog = Catalog::builtIn();
    const auto* coPackaged = catalog.find<DeviceType>(QStringLiteral("q3450-ld"));
    std::vector<InterconnectOption> options{option(QStringLiteral("pluggable"), text::pluggableTitle(), shape, gpus),
                                            option(QStringLiteral("lpo"), text::linearTitle(), shape, gpus),
                                            option(QStringLiteral("npo"), text::nearPackageTitle(), shape, gpus),
                                            option(QStringLiteral("cpo"), text::coPackagedTitle(), shape, gpus)};
    setPower(options[0], catalog.find<DeviceType>(QStringLiteral("q3400-ra")));
    setPower(options[3], coPackaged);
    fillPluggable(options[0]);
    text::describeLinear(options[1]);
    text::describeNearPackage(options[2]);
    options[2].transceivers = 0;
    fillCoPackaged(options[3], coPackaged);
    for (InterconnectOption& option : options) {
        if (!option.networkPower)
            option.source = QStringLiteral("%1: %2").arg(text::notKnown(), text::noSwitchPower());
        else if (options[0].networkPower) {
            option.saved = *options[0].networkPower - *option.networkPower;
            option.extraGpus = option.saved->base() / kGpu.base();
        }
        setShare(option, computePower(gpus));
    }
    return options;
}

CopperOption copperOption()
{
    CopperOption copper;
    const auto* type = Catalog::builtIn().find<CableType>(QStringLiteral("copper-active-200g"));
    if (type && type->reach)
        copper.reach = *type->reach;
    text::describe(copper);
    return copper;
}

LikeForLike likeForLike(int gpus)
{
    LikeForLike like;
    const InterconnectOption cpo = compareInterconnects(gpus).back();
    like.pluggableSwitch = text::kPluggableTypical + text::kPluggableModule * text::kModulesPerSwitch;
    like.networkPower = like.pluggableSwitch * cpo.shape.switches();
    like.saved = like.networkPower - cpo.networkPower.value_or(like.networkPower);
    like.extraGpus = like.saved.base() / kGpu.base();
    text::describe(like);
    return like;
}

}  // namespace model
