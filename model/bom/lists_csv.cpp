// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/lists_csv.h"

#include "model/bom/bom_table.h"
#include "model/bom/cable_list.h"
#include "model/bom/price_list.h"
#include "model/io/csv.h"
#include "model/optics/links.h"

namespace model {

namespace {

/// unit_price, currency and amount of a part.
QStringList priceCells(const BomTableRow& row, const QString& currency)
{
    if (!row.price || !row.amount)
        return {QStringLiteral("no price"), QString(), QString()};
    return {plainMoney(*row.price), currency, plainMoney(*row.amount)};
}

}  // namespace

Result<QByteArray> bomCsv(const Tables& plan, BomGrouping grouping, const PriceList* prices)
{
    const auto table = bomTable(plan, grouping, prices);
    if (!table)
        return table.error();
    QStringList head = QStringLiteral("part_number,description,category,quantity,unit,spares,total").split(u',');
    if (grouping != BomGrouping::Kind)
        head.prepend(QStringLiteral("group"));
    if (prices)
        head << QStringLiteral("unit_price") << QStringLiteral("currency") << QStringLiteral("amount");
    CsvText csv;
    csv.addRow(head);
    for (const BomTableRow& row : table.value().rows) {
        if (row.kind != BomTableKind::Part)
            continue;
        const BomRow& part = row.part;
        QStringList cells{part.partNumber,
                          part.description,
                          part.category,
                          QString::number(part.quantity),
                          part.unit,
                          QString::number(part.spares),
                          QString::number(part.total())};
        if (grouping != BomGrouping::Kind)
            cells.prepend(row.group);
        if (prices)
            cells << priceCells(row, prices->currency());
        csv.addRow(cells);
    }
    return csv.bytes();
}

QByteArray bomCsv(const Tables& plan) { return bomCsv(plan, BomGrouping::Kind, nullptr).value(); }

QByteArray cablesCsv(const Tables& plan)
{
    CsvText csv;
    csv.addRow(cableListHeads());
    forEachCableRow(plan, [&](const QStringList& cells) {
        csv.addRow(cells);
        return true;
    });
    return csv.bytes();
}

QByteArray linksCsv(const Tables& plan)
{
    CsvText csv;
    csv.addRow(QStringLiteral("a_device,a_port,b_device,b_port").split(u','));
    for (const Link& link : linksOf(plan, PlanIndex(plan)))
        csv.addRow(cableEndCells(plan, link.a).mid(2) + cableEndCells(plan, link.b).mid(2));
    return csv.bytes();
}

}  // namespace model
