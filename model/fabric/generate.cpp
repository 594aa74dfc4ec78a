// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/generate.h"

#include "model/fabric/cluster_builder.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::generateCluster)
};

QString grouped(int number) { return QLocale(QLocale::English, QLocale::UnitedStates).toString(number); }

/// Ports of the fabric's switches that no cable goes to: a NIC takes one, a link between switches two.
int emptyPorts(const FabricShape& shape)
{
    const int links = (shape.leaves + (shape.tiers == 3 ? shape.spines : 0)) * kHalf;
    return shape.switches() * kSwitchPorts - shape.computeRacks * kHalf - 2 * links;
}

QStringList notesOn(const ClusterSpec& spec, const FabricShape& shape)
{
    QStringList notes;
    const int gpus = shape.computeRacks * kHalf;
    if (gpus != spec.gpus) {
        notes << Text::tr("%1 GPUs are rounded up to %2: %3 whole racks of 72.")
                     .arg(grouped(spec.gpus), grouped(gpus), grouped(shape.computeRacks));
    }
    if (const int empty = emptyPorts(shape)) {
        notes << Text::tr(
                     "%1 switch ports stay empty: a leaf serves four racks, and all pairs of switches get the same "
                     "number of links.")
                     .arg(grouped(empty));
    }
    return notes;
}

QString managementConnector(const DeviceType& type)
{
    for (const PortGroup& group : type.ports) {
        if (group.use == PortUse::Management)
            return group.connector;
    }
    return {};
}

template <class Record>
QString nameGivenTwice(const Table<Record>& table)
{
    QSet<QString> names;
    QString twice;
    table.forEach([&](const Record& record) {
        if (names.contains(record.name))
            twice = record.name;
        names.insert(record.name);
    });
    return twice;
}

/// A scheme may be sound pattern by pattern and still give one name twice: {row}{n} makes 111 of row 1 and of row 11.
Result<Done> namesAreDistinct(const Tables& plan)
{
    for (const QString& twice :
         {nameGivenTwice(plan.rows), nameGivenTwice(plan.racks), nameGivenTwice(plan.devices),
          nameGivenTwice(plan.trays), nameGivenTwice(plan.cdus), nameGivenTwice(plan.manifolds)}) {
        if (!twice.isEmpty()) {
            return Error{
                Text::tr("The naming scheme gives the name \"%1\" to two things: set its counters apart, as in "
                         "{row}-{nn}.")
                    .arg(twice)};
        }
    }
    return Done{};
}

}  // namespace

Result<Generated> generateCluster(const ClusterSpec& spec)
{
    if (spec.gpus < kSmallestCluster || spec.gpus > kLargestCluster) {
        return Error{Text::tr("%1 GPUs are out of range: a cluster has from %2 (one rack) to %3 (three full tiers).")
                         .arg(grouped(spec.gpus), grouped(kSmallestCluster), grouped(kLargestCluster))};
    }
    if (spec.profile.fillDayOne <= Share())
        return Error{Text::tr("Trays that may be filled to 0 % hold no cable: set the day-one fill limit above 0 %.")};
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
    ClusterBuilder builder(made.plan, spec, shape.value(), types.value());
    builder.build();
    if (const int unmanaged = builder.unmanagedSwitches()) {
        made.notes << Text::tr(
                          "%1 switches keep their management port free: it takes %2 connectors, and no patch cord for "
                          "management has them.")
                          .arg(grouped(unmanaged), managementConnector(*types.value().switchType));
    }
    if (types.value().switchType->inside && types.value().switchType->inside->pmLocation == PmLocation::Remote) {
        made.notes << Text::tr(
            "The switches have their lasers outside, and no shelf of lasers is placed: put shelves near them "
            "(rackloom place) and join them with PM cables (rackloom connect).");
    }
    if (spec.naming != Naming()) {
        if (const auto distinct = namesAreDistinct(made.plan); !distinct)
            return distinct.error();
    }
    return made;
}

}  // namespace model
