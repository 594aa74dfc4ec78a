// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/label_lists.h"

#include "model/io/csv.h"

namespace model {

namespace {

QStringList portCells(const LabelPort& port) { return {port.rack, QString::number(port.unit), port.device, port.port}; }

/// Of several far ends each cell has them all, as the label's text has.
QStringList farCells(const CableLabel& label)
{
    QStringList cells;
    for (qsizetype i = 0; i < 4; ++i) {
        QStringList each;
        for (const LabelPort& port : label.far)
            each << portCells(port)[i];
        cells << joinedOnce(each);
    }
    return cells;
}

bool hasLegs(const Cable& cable, CableEnd end)
{
    return !(end == CableEnd::A ? cable.furtherA : cable.furtherB).empty();
}

}  // namespace

QByteArray labelsCsv(const Tables& plan, const LabelSet& set)
{
    CsvText csv;
    csv.addRow(
        QStringLiteral("text,cable,end,leg,rack,unit,device,port,far_rack,far_unit,far_device,far_port,type,role,"
                       "length_m,bundle,code,kind,cables")
            .split(u','));
    const bool coded = plan.delivery().labelCode != LabelCode::None;
    for (const CableLabel& label : set.labels) {
        const Cable& cable = plan.cables.at(label.place.cable);
        QStringList cells{label.text, label.cable,
                          label.place.end == CableEnd::A ? QStringLiteral("A") : QStringLiteral("B"),
                          hasLegs(cable, label.place.end) ? QString::number(label.place.leg + 1) : QString()};
        cells << portCells(label.here) << farCells(label) << plan.cableTypes.at(cable.type).key << roleKey(cable.role)
              << (label.stock ? QString::number(static_cast<double>(label.stock->length.base()) / 1e6, 'g', 9)
                              : QString())
              << label.bundle << (coded ? label.text : QString()) << QStringLiteral("cable") << QString();
        csv.addRow(cells);
    }
    for (const BundleTag& tag : set.tags) {
        QStringList cells{tag.bundle + u' ' + tag.rack + u'/' + tag.farRack, QString(),
                          tag.end == CableEnd::A ? QStringLiteral("A") : QStringLiteral("B"), QString(), tag.rack};
        cells << QStringList(3) << tag.farRack << QStringList(6) << tag.bundle << QString() << QStringLiteral("bundle")
              << QString::number(tag.cables);
        csv.addRow(cells);
    }
    return csv.bytes();
}

}  // namespace model
