// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/bom_sheet.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::BomTable)
};

constexpr int kColumns = 10;  // without that of the group
constexpr int kTitles = 2;

/// To show only: sums are made of exact amounts.
double figure(Money money) { return static_cast<double>(money.base()) / static_cast<double>(Money::kOne); }
double figure(std::int64_t count) { return static_cast<double>(count); }

/// Writes the rows of one table, whose row `i` stands in row `i + kTitles + 1` of the sheet.
class BomSheet {
public:
    BomSheet(XlsxBook& book, const BomTable& table)
        : m_book(book), m_table(table), m_shift(table.grouping == BomGrouping::Kind ? 0 : 1)
    {
    }

    SheetLayout layout(const QString& name, const SheetCaption& caption) const
    {
        SheetLayout layout{.name = name,
                           .titles = {caption.title, note()},
                           .heads = {Text::tr("Category"), Text::tr("Part number"), Text::tr("Description"),
                                     Text::tr("Unit"), Text::tr("Quantity"), Text::tr("Spares"), Text::tr("Total"),
                                     Text::tr("Unit price"), Text::tr("Amount"), Text::tr("Spares rule")},
                           .widths = {11, 28, 58, 8, 11, 9, 11, 13, 16, 13},
                           .figures = {},
                           .footer = caption.footer,
                           .paper = caption.paper};
        if (m_shift > 0) {
            layout.heads.prepend(m_table.grouping == BomGrouping::Rack ? Text::tr("Rack") : Text::tr("Row"));
            layout.widths.insert(layout.widths.begin(), 12);
        }
        for (int column = kQuantity; column <= kAmount; ++column)
            layout.figures.push_back(column + m_shift);
        return layout;
    }

    void write()
    {
        for (const BomTableRow& row : m_table.rows) {
            if (row.kind == BomTableKind::Part)
                writePart(row);
            else
                writeSum(row, row.kind == BomTableKind::Total ? CellPlace::Total : CellPlace::Subtotal);
            m_book.endRow();
        }
    }

private:
    enum Column { kCategory, kNumber, kDescription, kUnit, kQuantity, kSpares, kTotal, kPrice, kAmount, kRule };

    QString note() const
    {
        const QString note = bomNote();
        return m_table.prices.isEmpty() ? note : Text::tr("%1; prices from %2").arg(note, m_table.prices);
    }

    int at(Column column) const { return column + m_shift; }
    QString cell(Column column) const { return cellName(m_book.row(), at(column)); }

    void writePart(const BomTableRow& row)
    {
        const BomRow& part = row.part;
        if (m_shift > 0)
            m_book.text(0, row.group);
        m_book.text(at(kCategory), part.category);
        m_book.text(at(kNumber), shownPartNumber(part), CellPlace::Line, CellForm::Code);
        m_book.text(at(kDescription), part.description);
        m_book.text(at(kUnit), part.unit);
        m_book.number(at(kQuantity), figure(part.quantity), CellForm::Whole);
        m_book.number(at(kSpares), figure(part.spares), CellForm::Whole);
        m_book.formula(at(kTotal), QStringLiteral("=%1+%2").arg(cell(kQuantity), cell(kSpares)), figure(part.total()),
                       CellForm::Whole, CellPlace::Strong);
        const QString product = cell(kTotal) + u'*' + cell(kPrice);
        if (row.price && row.amount) {
            m_book.number(at(kPrice), figure(*row.price), CellForm::Money);
            m_book.formula(at(kAmount), u'=' + product, figure(*row.amount), CellForm::Money);
        } else {
            m_book.text(at(kPrice), noPriceText(), CellPlace::Faint, CellForm::Money);
            m_book.emptyFormula(at(kAmount), QStringLiteral("=IF(ISNUMBER(%1),%2,\"\")").arg(cell(kPrice), product),
                                CellForm::Money);
        }
        m_book.text(at(kRule), spareRuleText(part));
    }

    void writeSum(const BomTableRow& row, CellPlace place)
    {
        const bool isHead = row.kind == BomTableKind::Head;
        if (isHead)
            m_book.text(0, row.text, place);
        else
            m_book.textFormula(0, sumName(row), row.text, place);
        for (int column = 1; column < kQuantity + m_shift; ++column)
            m_book.blank(column, place);
        writeCount(kQuantity, row.quantity, row, place);
        writeCount(kSpares, row.spares, row, place);
        writeCount(kTotal, row.total, row, place);
        if (row.kind == BomTableKind::Total && !m_table.currency.isEmpty())
            m_book.text(at(kPrice), m_table.currency, place, CellForm::Money);
        else
            m_book.blank(at(kPrice), place);
        if (isHead) {
            m_book.blank(at(kAmount), place);
        } else {
            m_book.formula(at(kAmount), sumOf(kAmount, row), figure(row.amount.value_or(Money())), CellForm::Money,
                           place);
        }
        m_book.blank(at(kRule), place);
    }

    void writeCount(Column column, std::optional<std::int64_t> count, const BomTableRow& row, CellPlace place)
    {
        if (count)
            m_book.formula(at(column), sumOf(column, row), figure(*count), CellForm::Whole, place);
        else
            m_book.blank(at(column), place);
    }

    /// The row's name as a formula that counts the lines without a price: it stays true when one is typed in.
    QString sumName(const BomTableRow& row) const
    {
        const auto range = [&](Column column) -> QString {
            const int first = static_cast<int>(row.first) + kTitles + 1;
            const int last = static_cast<int>(row.last) + kTitles + 1;
            return cellName(first, at(column)) + u':' + cellName(last, at(column));
        };
        const QString prices = QStringLiteral("COUNT(%1)").arg(range(kPrice));
        // Of the rows between, only lines have a unit.
        const QString lacking = QStringLiteral("COUNTA(%1)-%2").arg(range(kUnit), prices);
        const QString group = cellName(static_cast<int>(row.first) + kTitles + 1, 0);
        const auto said = [&](const QString& pattern) {
            QString text = pattern;
            text.replace(u'"', QStringLiteral("\"\""));
            text.replace(QStringLiteral("%1"), QStringLiteral("\"&%1&\"").arg(group));
            text.replace(QStringLiteral("%2"), QStringLiteral("\"&%1&\"").arg(lacking));
            return QString(u'"' + text + u'"');
        };
        const SumTexts texts = sumTexts(row.kind);
        const bool isSilent = row.kind == BomTableKind::Subtotal && m_table.prices.isEmpty();
        return QStringLiteral("=IF(%1=0,%2,IF(%3=0,%4,IF(%3=1,%5,%6)))")
            .arg(prices, said(isSilent ? texts.priced : texts.none), lacking, said(texts.priced), said(texts.lacksOne),
                 said(texts.lacksSome));
    }

    /// SUBTOTAL passes over other subtotals, and over what is filtered away.
    QString sumOf(Column column, const BomTableRow& row) const
    {
        const auto name = [&](std::size_t place) {
            return cellName(static_cast<int>(place) + kTitles + 1, at(column));
        };
        return QStringLiteral("=SUBTOTAL(9,%1:%2)").arg(name(row.first), name(row.last));
    }

    XlsxBook& m_book;
    const BomTable& m_table;
    int m_shift;
};

}  // namespace

SheetCaption captionOf(const Tables& plan)
{
    const DesignHeader& header = plan.header();
    const Deliverables delivery = plan.delivery();
    QStringList parts{header.name.isEmpty() ? Text::tr("Design without a name") : header.name, delivery.project,
                      Text::tr("revision %1").arg(header.revision), header.date};
    parts.removeAll(QString());
    const QString title = parts.join(QStringLiteral(" · "));
    const QString footer =
        delivery.company.isEmpty() ? title : QString(delivery.company + QStringLiteral(" · ") + title);
    return {title, footer, delivery.paper};
}

void addBomSheet(XlsxBook& book, const QString& name, const SheetCaption& caption, const BomTable& table)
{
    BomSheet sheet(book, table);
    book.addSheet(sheet.layout(name, caption));
    sheet.write();
}

void addSparesSheet(XlsxBook& book, const SheetCaption& caption, const std::vector<BomRow>& bom)
{
    book.addSheet({.name = Text::tr("Spares"),
                   .titles = {caption.title, Text::tr("What is bought beyond what the design needs")},
                   .heads = {Text::tr("Category"), Text::tr("Part number"), Text::tr("Description"), Text::tr("Unit"),
                             Text::tr("Quantity"), Text::tr("Spares"), Text::tr("Spares rule")},
                   .widths = {11, 28, 58, 8, 11, 9, 13},
                   .figures = {4, 5},
                   .footer = caption.footer,
                   .paper = caption.paper});
    for (const BomRow& row : bom) {
        if (row.spares == 0)
            continue;
        book.text(0, row.category);
        book.text(1, shownPartNumber(row), CellPlace::Line, CellForm::Code);
        book.text(2, row.description);
        book.text(3, row.unit);
        book.number(4, figure(row.quantity), CellForm::Whole);
        book.number(5, figure(row.spares), CellForm::Whole, CellPlace::Strong);
        book.text(6, spareRuleText(row));
        book.endRow();
    }
}

void addSourcesSheet(XlsxBook& book, const SheetCaption& caption, const Tables& plan, const BomTable& table)
{
    book.addSheet({.name = Text::tr("Sources"),
                   .titles = {caption.title, Text::tr("What part numbers and counts stand on")},
                   .heads = {Text::tr("Part number"), Text::tr("Description"), Text::tr("Stands on")},
                   .widths = {28, 58, 110},
                   .figures = {},
                   .footer = caption.footer,
                   .paper = caption.paper});
    const auto line = [&](const QString& number, const QString& description, const QString& text) {
        book.text(0, number, CellPlace::Line, CellForm::Code);
        book.text(1, description);
        book.text(2, text);
        book.endRow();
    };
    for (const BomSource& source : bomSources(plan))
        line(source.partNumber, source.description, source.text);
    line({}, Text::tr("Prices"),
         table.prices.isEmpty()
             ? Text::tr("No list of prices was given: what is typed into the column is calculated with.")
             : Text::tr("The designer's own list %1, as given; not checked.").arg(table.prices));
}

}  // namespace model
