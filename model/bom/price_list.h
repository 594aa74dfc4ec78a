// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/bom/money.h"

#include <QStringList>

#include <map>
#include <set>
#include <string_view>

namespace model {

/// The user's own prices, all in one currency.
class PriceList {
public:
    /// Reads a CSV (RFC 4180, comma or semicolon, UTF-8) whose first line names its columns, of which `part_number` (or
    /// "part number"), `price` (or "unit price") and `currency` are used, wherever they stand. Decimals stand behind a point,
    /// where semicolons separate the columns also behind a comma, with points between thousands then. An empty price is none.
    /// `name` is what the list is called.
    /// Error, with the line: a column that is missing, a cell that is, what is no price, a part with two prices, and a second
    /// currency: amounts of several cannot be added up, and no rate of exchange is guessed.
    static Result<PriceList> read(std::string_view bytes, const QString& name);

    /// What the list is called: the file's name without its folder.
    const QString& name() const { return m_name; }
    /// "EUR"; empty for a list without prices.
    const QString& currency() const { return m_currency; }
    /// Nothing: the list has no price of that part, which is not the same as 0.
    std::optional<Money> priceOf(const QString& partNumber) const;
    /// Parts of the list that are not among those of a bill, each with its line: typing errors, as a rule.
    QStringList without(const std::set<QString>& bill) const;

private:
    struct Entry {
        Money price;
        int line;
    };

    QString m_name;
    QString m_currency;
    std::map<QString, Entry> m_prices;
};

}  // namespace model
