// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/generate.h"

#include "model/fabric/cluster_builder.h"

#include <QCoreApplication>
#include <QLocale>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::generateCluster)
};

QString grouped(int number) { return QLocale(QLocale::English, QLocale::UnitedStates).toString(number); }

/// Ports of leaves towards racks that are not there, and of spines towards leaves that are not there.
int emptyDownPorts(const FabricShape& shape)
{
    const int leafPorts = shape.leaves * kHalf - shape.computeRacks * kTraysPerRack * kRails;
    const int spinePorts = shape.tiers == 3 ? shape.spines * kHalf - shape.leaves * kHalf : 0;
    return leafPorts + spinePorts;
}

QStringList notesOn(const ClusterSpec& spec, const FabricShape& shape)
{
    QStringList notes;
    const int gpus = shape.computeRacks * kHalf;
    if (gpus != spec.gpus) {
        notes << Text::tr("%1 GPUs are rounded up to %2: %3 whole racks of 72.")
                     .arg(grouped(spec.gpus), grouped(gpus), grouped(shape.computeRacks));
    }
    if (const int empty = emptyDownPorts(shape)) {
        notes << Text::tr("%1 switch ports stay empty: a leaf serves four racks, a pod 72 leaves, and the last are not full.")
                     .arg(grouped(empty));
    }
    return notes;
}

}  // namespace

Result<Generated> generateCluster(const ClusterSpec& spec)
{
    if (spec.gpus < kSmallestCluster || spec.gpus > kLargestCluster) {
        return Error{Text::tr("%1 GPUs are out of range: a cluster has from %2 (one rack) to %3 (three full tiers).")
                         .arg(grouped(spec.gpus), grouped(kSmallestCluster), grouped(kLargestCluster))};
    }
    const auto shape = fabricShape((spec.gpus + kHalf - 1) / kHalf, spec.tiers);
    if (!shape)
        return shape.error();

    Generated made{emptyDesign(), shape.value(), notesOn(spec, shape.value())};
    DesignHeader header;
    const int gpus = shape.value().computeRacks * kHalf;
    header.name = spec.name.isEmpty() ? Text::tr("%1-GPU cluster").arg(gpus) : spec.name;
    header.date = spec.date;
    made.plan.headers.put(header);
    made.plan.profiles.put(spec.profile);
    made.plan.namings.put(spec.naming);
    const auto types = takeClusterTypes(spec, made.plan);
    if (!types)
        return types.error();
    ClusterBuilder(made.plan, spec, shape.value(), types.value()).build();
    return made;
}

}  // namespace model
