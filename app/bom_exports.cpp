// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/bom_exports.h"

#include "app/price_file.h"
#include "model/bom/bill_of_materials.h"
#include "model/bom/lists_csv.h"
#include "model/bom/lists_xlsx.h"

#include <QCoreApplication>

#include <set>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::Export)
};

model::Result<Made> madeOf(model::Result<QByteArray> bytes, const QStringList& notes = {})
{
    if (!bytes)
        return bytes.error();
    return Made{std::move(bytes).value(), notes};
}

}  // namespace

model::Result<BomWish> bomWish(const ExportWish& wanted)
{
    const auto grouping = groupingOf(wanted.groupBy);
    if (!grouping)
        return grouping.error();
    auto prices = readPrices(wanted.prices);
    if (!prices) {
        const model::Error& error = prices.error();
        return model::Error{error.line > 0
                                ? Text::tr("%1, line %2: %3").arg(wanted.prices).arg(error.line).arg(error.message)
                                : Text::tr("%1: %2").arg(wanted.prices, error.message)};
    }
    return BomWish{grouping.value(), std::move(prices).value()};
}

QStringList priceNotes(const model::Tables& plan, const BomWish& wish)
{
    if (!wish.list())
        return {};
    std::set<QString> bill;
    for (const model::BomRow& row : model::billOfMaterials(plan))
        bill.insert(row.partNumber);
    const QStringList unused = wish.list()->without(bill);
    constexpr qsizetype kMost = 4;
    if (unused.isEmpty())
        return {};
    return {Text::tr("Prices of parts that are not in the bill: %1%2")
                .arg(unused.mid(0, kMost).join(QStringLiteral(", ")),
                     unused.size() > kMost ? Text::tr(" and %1 more").arg(unused.size() - kMost) : QString())};
}

model::Result<Made> bomCsv(const model::Tables& plan, const ExportWish& wanted)
{
    const auto wish = bomWish(wanted);
    return wish
        ? madeOf(model::bomCsv(plan, wish.value().grouping, wish.value().list()), priceNotes(plan, wish.value()))
        : wish.error();
}

model::Result<Made> bomXlsx(const model::Tables& plan, const ExportWish& wanted)
{
    const auto wish = bomWish(wanted);
    return wish ? madeOf(model::bomXlsx(plan, wish.value().grouping, wish.value().list(), wanted.goesOn),
                         priceNotes(plan, wish.value()))
                : wish.error();
}

model::Result<Made> cablesXlsx(const model::Tables& plan, const ExportWish& wanted)
{
    return madeOf(model::cablesXlsx(plan, wanted.goesOn));
}

}  // namespace app
