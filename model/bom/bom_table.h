// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/bom/bill_of_materials.h"
#include "model/bom/money.h"

#include <optional>
#include <vector>

namespace model {

class PriceList;

/// What a row of the table is.
enum class BomTableKind {
    Head,      ///< a group begins: only `text`; there are none by kind
    Part,      ///< one part
    Subtotal,  ///< of the parts `first` to `last`, all of one group
    Total,     ///< of all parts, always the last row
};

/// One row of the bill of materials as a sheet or a page shows it. What is not there is not shown, or as a dash: never as 0.
struct BomTableRow {
    BomTableKind kind = BomTableKind::Part;
    QString text;  ///< of all but parts, as it is shown: "A04", "cable, subtotal", "All priced lines (6 have no price)"
    QString group;  ///< what it belongs to: the category by kind, else "A04", "hall", "spares"; empty: the total
    BomRow part{};  ///< of a part alone
    /// Of a part always; of a subtotal where all its parts have one unit; of the total never, for units mix.
    std::optional<std::int64_t> quantity{};
    std::optional<std::int64_t> spares{};
    std::optional<std::int64_t> total{};
    std::optional<Money> price{};   ///< of one unit of a part; none: no price is known
    std::optional<Money> amount{};  ///< price x total, or the sum of those that are priced; none: nothing is priced
    std::size_t first = 0;  ///< places in `BomTable::rows` that a subtotal or the total adds up; the total passes
    std::size_t last = 0;   ///< over heads and subtotals between them

    friend bool operator==(const BomTableRow&, const BomTableRow&) = default;
};

/// The bill of materials as rows for eyes: groups with their subtotals, then the total. A group of one part has no subtotal.
struct BomTable {
    BomGrouping grouping = BomGrouping::Kind;
    std::vector<BomTableRow> rows;  ///< empty for a design without parts
    QString prices;                 ///< what the list of prices is called, "prices-2026-03.csv"; empty: there is none
    QString currency;               ///< "EUR"; empty: nothing is priced
    std::int64_t unpriced = 0;      ///< parts without a price, a part in three groups counted three times
};

/// The table of a design. `prices` may be null: then no part has a price.
/// Error: amounts that are more than can be counted.
Result<BomTable> bomTable(const Tables& plan, BomGrouping grouping, const PriceList* prices);

/// "MFP7E30-N003", or "fiber-tray-300x100 ~" where no maker's part of that number is known.
QString shownPartNumber(const BomRow& row);
/// "1 per 200", or nothing where the part has no spares.
QString spareRuleText(const BomRow& row);
/// What a subtotal or the total is called, by how many of its lines have no price. %1: the group; %2: how many.
struct SumTexts {
    QString priced;     ///< all have one
    QString lacksOne;   ///< one has none
    QString lacksSome;  ///< several have none
    QString none;       ///< not one has a price
};
SumTexts sumTexts(BomTableKind kind);
/// In place of a price that is not known: "no price".
QString noPriceText();
/// What a table says above its columns: "Cables by stock length; quantities count the design; ~ assumed".
QString bomNote();

/// What a part's number and count stand on.
struct BomSource {
    QString partNumber;  ///< as shown
    QString description;
    QString text;  ///< sentences
};
/// One for each part of the design, the included ones too, in the order of the bill; then how the spares are counted.
std::vector<BomSource> bomSources(const Tables& plan);

}  // namespace model
