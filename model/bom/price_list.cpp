// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/price_list.h"

#include "model/io/csv_reader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::PriceList)
};

struct Columns {
    qsizetype part;
    qsizetype price;
    qsizetype currency;
};

/// Where the column stands that has one of these names; its name in the error is the first.
Result<qsizetype> columnOf(const CsvRecord& head, const QStringList& names)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < head.cells.size(); ++i) {
        const QString name = head.cells[i].trimmed().toLower().replace(u' ', u'_');
        if (!names.contains(name))
            continue;
        if (found >= 0)
            return Error{Text::tr("there are two columns \"%1\"").arg(names.first()), head.line};
        found = i;
    }
    if (found < 0) {
        return Error{Text::tr("there is no column \"%1\": the first line names part_number, price and currency")
                         .arg(names.first()),
                     head.line};
    }
    return found;
}

Result<Columns> columnsOf(const CsvRecord& head)
{
    const auto part = columnOf(head, {QStringLiteral("part_number"), QStringLiteral("part")});
    if (!part)
        return part.error();
    const auto price = columnOf(head, {QStringLiteral("price"), QStringLiteral("unit_price")});
    if (!price)
        return price.error();
    const auto currency = columnOf(head, {QStringLiteral("currency")});
    if (!currency)
        return currency.error();
    return Columns{part.value(), price.value(), currency.value()};
}

/// A cell in a message: on one line, and not too much of it.
QString quoted(const QString& cell) { return cell.simplified().left(40); }

/// Between semicolons decimals stand behind a comma or a point, but a point before three digits may as well mean thousands.
/// Where a comma stands behind points, those are between thousands: "100.000,50".
Result<Money> priceFrom(const QString& cell, QChar separator)
{
    static const QRegularExpression thousands(QStringLiteral(R"(^\s*\d{1,3}(\.\d{3})+,\d+\s*$)"));
    if (separator == u';' && thousands.match(cell).hasMatch())
        return moneyFrom(QString(cell).remove(u'.'), u',');
    if (separator != u';' || !cell.contains(u'.'))
        return moneyFrom(cell, separator == u';' ? u',' : u'.');
    if (cell.trimmed().section(u'.', -1).size() == 3) {
        return Error{Text::tr("\"%1\" may be thousands or decimals: write \"%2\" or leave the point out")
                         .arg(quoted(cell), QString(cell).replace(u'.', u','))};
    }
    return moneyFrom(cell);
}

bool isCurrency(const QString& text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

}  // namespace

Result<PriceList> PriceList::read(std::string_view bytes, const QString& name)
{
    const auto file = readCsv(bytes);
    if (!file)
        return file.error();
    const std::vector<CsvRecord>& records = file.value().records;
    if (records.empty())
        return Error{Text::tr("the file is empty: its first line names part_number, price and currency"), 1};
    const auto columns = columnsOf(records.front());
    if (!columns)
        return columns.error();
    const auto [part, price, currency] = columns.value();
    PriceList list;
    list.m_name = name;
    for (auto record = records.begin() + 1; record != records.end(); ++record) {
        const QStringList& cells = record->cells;
        if (cells.size() != records.front().cells.size()) {
            return Error{Text::tr("there are %1 cells, the first line has %2")
                             .arg(cells.size())
                             .arg(records.front().cells.size()),
                         record->line};
        }
        QString number = cells[part].trimmed();
        // As the workbook shows a part whose number is assumed.
        if (number.endsWith(QLatin1String(" ~")))
            number = number.chopped(2).trimmed();
        if (number.isEmpty())
            return Error{Text::tr("the part number is missing"), record->line};
        // A list that is still to be filled in: no price is known, as if the part were not in it.
        if (cells[price].trimmed().isEmpty())
            continue;
        const auto money = priceFrom(cells[price], file.value().separator);
        if (!money)
            return Error{money.error().message, record->line};
        const QString code = cells[currency].trimmed().toUpper();
        if (!isCurrency(code)) {
            return Error{Text::tr("\"%1\" is no currency: three letters, as EUR").arg(quoted(cells[currency])),
                         record->line};
        }
        if (!list.m_currency.isEmpty() && list.m_currency != code) {
            return Error{
                Text::tr("a price in %1, those before it are in %2: amounts of two currencies cannot be added up, "
                         "convert them to one")
                    .arg(code, list.m_currency),
                record->line};
        }
        list.m_currency = code;
        const auto [known, isNew] = list.m_prices.emplace(number, Entry{money.value(), record->line});
        if (!isNew && known->second.price != money.value()) {
            return Error{Text::tr("%1 has another price in line %2").arg(quoted(number)).arg(known->second.line),
                         record->line};
        }
    }
    return list;
}

std::optional<Money> PriceList::priceOf(const QString& partNumber) const
{
    const auto found = m_prices.find(partNumber);
    return found == m_prices.end() ? std::nullopt : std::optional(found->second.price);
}

QStringList PriceList::without(const std::set<QString>& bill) const
{
    QStringList parts;
    for (const auto& [part, entry] : m_prices) {
        if (!bill.contains(part))
            parts << Text::tr("%1 (line %2)").arg(quoted(part)).arg(entry.line);
    }
    return parts;
}

}  // namespace model
