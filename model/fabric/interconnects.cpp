// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/interconnects.h"

#include "model/catalog/catalog.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::Interconnects)
};

constexpr Power kGpu = 1400_W;  // NVIDIA Blackwell Ultra datasheet, also the published comparison

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
    return made;
}

void setPower(InterconnectOption& option, const DeviceType* type)
{
    if (!type || !type->draw.value)
        return;
    option.switchPower = type->draw.value;
    option.networkPower = *type->draw.value * option.shape.switches();
    option.source = type->draw.source;
}

}  // namespace

std::vector<InterconnectOption> compareInterconnects(int gpus)
{
    const FabricShape shape = publishedShape(gpus);
    const Catalog& catalog = Catalog::builtIn();
    std::vector<InterconnectOption> options{
        option(QStringLiteral("pluggable"), Text::tr("Pluggable optics with DSP"), shape, gpus),
        option(QStringLiteral("lpo"), Text::tr("Linear pluggable optics"), shape, gpus),
        option(QStringLiteral("npo"), Text::tr("Near-package optics"), shape, gpus),
        option(QStringLiteral("cpo"), Text::tr("Co-packaged optics"), shape, gpus)};
    setPower(options[0], catalog.find<DeviceType>(QStringLiteral("q3400-ra")));
    setPower(options[3], catalog.find<DeviceType>(QStringLiteral("q3450-ld")));
    for (InterconnectOption& option : options) {
        if (option.id == QLatin1String("npo") || option.id == QLatin1String("cpo"))
            option.transceivers = 0;
        if (!option.networkPower)
            option.source = Text::tr("not known: no source states a switch's power with these optics");
        else if (options[0].networkPower) {
            option.saved = *options[0].networkPower - *option.networkPower;
            option.extraGpus = option.saved->base() / kGpu.base();
        }
    }
    return options;
}

}  // namespace model
