// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/bom_table.h"

#include "model/bom/price_list.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::BomTable)
};

/// Adds up rows of parts; says so where the amounts are more than can be counted.
struct Sum {
    std::int64_t quantity = 0;
    std::int64_t spares = 0;
    std::optional<Money> amount;
    std::set<QString> units;
    std::int64_t parts = 0;
    std::int64_t unpriced = 0;
    bool isTooMuch = false;

    void add(const BomTableRow& row)
    {
        quantity += *row.quantity;
        spares += *row.spares;
        units.insert(row.part.unit);
        ++parts;
        if (!row.amount) {
            ++unpriced;
            return;
        }
        const auto more = sumOf(amount.value_or(Money()), *row.amount);
        isTooMuch = isTooMuch || !more;
        amount = more;
    }
};

Sum sumOver(const std::vector<BomTableRow>& rows, std::size_t first, std::size_t last)
{
    Sum sum;
    for (std::size_t i = first; i <= last; ++i) {
        if (rows[i].kind == BomTableKind::Part)
            sum.add(rows[i]);
    }
    return sum;
}

Error tooMuch()
{
    return Error{Text::tr("the amounts are more than can be counted: is a price in the list wrong by many digits?")};
}

/// The groups of the table; by kind those are the categories.
std::vector<BomGroup> groupsOf(const Tables& plan, BomGrouping grouping)
{
    std::vector<BomGroup> groups = billOfMaterialsBy(plan, grouping);
    if (grouping != BomGrouping::Kind)
        return groups;
    std::vector<BomGroup> kinds;
    for (BomGroup& all : groups) {
        for (BomRow& row : all.rows) {
            if (kinds.empty() || kinds.back().name != row.category)
                kinds.push_back({row.category, {}});
            kinds.back().rows.push_back(std::move(row));
        }
    }
    return kinds;
}

Result<BomTableRow> partRow(const QString& group, const BomRow& part, const PriceList* prices)
{
    BomTableRow row{.kind = BomTableKind::Part,
                    .group = group,
                    .part = part,
                    .quantity = part.quantity,
                    .spares = part.spares,
                    .total = part.total(),
                    .price = prices ? prices->priceOf(part.partNumber) : std::nullopt};
    if (row.price) {
        row.amount = timesOf(*row.price, part.total());
        if (!row.amount)
            return tooMuch();
    }
    return row;
}

BomTableRow sumRow(BomTableKind kind, const Sum& sum, std::size_t first, std::size_t last)
{
    BomTableRow row{.kind = kind, .amount = sum.amount, .first = first, .last = last};
    if (kind == BomTableKind::Subtotal && sum.units.size() == 1) {
        row.quantity = sum.quantity;
        row.spares = sum.spares;
        row.total = sum.quantity + sum.spares;
    }
    return row;
}

QString textFor(const SumTexts& texts, const Sum& sum)
{
    return sum.unpriced == 0 ? texts.priced
        : !sum.amount        ? texts.none
        : sum.unpriced == 1  ? texts.lacksOne
                             : texts.lacksSome;
}

QString subtotalText(const QString& group, const Sum& sum, bool isPricing)
{
    const SumTexts texts = sumTexts(BomTableKind::Subtotal);
    // Without a list of prices the total says so, once.
    const QString& text = isPricing || sum.amount ? textFor(texts, sum) : texts.priced;
    return text.contains(QLatin1String("%2")) ? text.arg(group, QString::number(sum.unpriced)) : text.arg(group);
}

QString totalText(const Sum& sum)
{
    const QString text = textFor(sumTexts(BomTableKind::Total), sum);
    return QString(text).replace(QLatin1String("%2"), QString::number(sum.unpriced));
}

Result<Done> addGroup(BomTable& table, const BomGroup& group, const PriceList* prices)
{
    if (table.grouping != BomGrouping::Kind)
        table.rows.push_back({.kind = BomTableKind::Head, .text = group.name, .group = group.name});
    const std::size_t first = table.rows.size();
    for (const BomRow& part : group.rows) {
        auto row = partRow(group.name, part, prices);
        if (!row)
            return row.error();
        table.rows.push_back(std::move(row).value());
    }
    const std::size_t last = table.rows.size() - 1;
    const Sum sum = sumOver(table.rows, first, last);
    if (sum.isTooMuch)
        return tooMuch();
    if (sum.parts < 2)
        return Done{};
    BomTableRow subtotal = sumRow(BomTableKind::Subtotal, sum, first, last);
    subtotal.group = group.name;
    subtotal.text = subtotalText(group.name, sum, prices != nullptr);
    table.rows.push_back(subtotal);
    return Done{};
}

}  // namespace

Result<BomTable> bomTable(const Tables& plan, BomGrouping grouping, const PriceList* prices)
{
    BomTable table{.grouping = grouping, .rows = {}, .prices = prices ? prices->name() : QString(), .currency = {}};
    for (const BomGroup& group : groupsOf(plan, grouping)) {
        if (const auto added = addGroup(table, group, prices); !added)
            return added.error();
    }
    if (table.rows.empty())
        return table;
    const std::size_t last = table.rows.size() - 1;
    const Sum sum = sumOver(table.rows, 0, last);
    if (sum.isTooMuch)
        return tooMuch();
    BomTableRow total = sumRow(BomTableKind::Total, sum, 0, last);
    total.text = totalText(sum);
    table.rows.push_back(total);
    table.currency = sum.amount && prices ? prices->currency() : QString();
    table.unpriced = sum.unpriced;
    return table;
}

QString shownPartNumber(const BomRow& row)
{
    return row.isAssumed ? row.partNumber + QStringLiteral(" ~") : row.partNumber;
}

QString spareRuleText(const BomRow& row)
{
    return row.spareFor > 0 ? Text::tr("1 per %1").arg(row.spareFor) : QString();
}

SumTexts sumTexts(BomTableKind kind)
{
    if (kind == BomTableKind::Total) {
        return {Text::tr("All lines"), Text::tr("All priced lines (1 line has no price)"),
                Text::tr("All priced lines (%2 lines have no price)"), Text::tr("No line has a price")};
    }
    return {Text::tr("%1, subtotal"), Text::tr("%1, subtotal (1 line has no price)"),
            Text::tr("%1, subtotal (%2 lines have no price)"), Text::tr("%1, subtotal (no line has a price)")};
}

QString noPriceText() { return Text::tr("no price"); }

QString bomNote() { return Text::tr("Cables by stock length; quantities count the design; ~ assumed"); }

std::vector<BomSource> bomSources(const Tables& plan)
{
    std::vector<BomSource> sources;
    for (const Part& part : partsOf(plan)) {
        QStringList texts;
        if (part.isAssumed)
            texts << Text::tr("No maker's part number is known: the one shown is made up.");
        if (part.included > 0 && part.quantity() == 0)
            texts << Text::tr("Not bought: %1 come with other parts.").arg(part.included);
        if (!part.source.isEmpty())
            texts << part.source + u'.';
        if (texts.isEmpty())
            texts << Text::tr("Part number: catalog.");
        BomRow row;
        row.partNumber = part.number;
        row.isAssumed = part.isAssumed;
        sources.push_back({shownPartNumber(row), part.description, texts.join(u' ')});
    }
    if (!sources.empty()) {
        sources.push_back(
            {{},
             Text::tr("Spares"),
             Text::tr("One for every so many of a part in the whole design, rounded up, at least one; the "
                      "column says how many. 0 or no rule: no spares are bought. The numbers are the "
                      "designer's choice; 1 per 200 cables and laser modules is an assumption.")});
    }
    return sources;
}

}  // namespace model
