// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/table_sheets/paper_table.h"

#include "views/tables/row_filter.h"
#include "views/tables/row_order.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::tableSheets)
};

constexpr qsizetype kLongestFilter = 1000;  ///< letters: some lines of a page
constexpr std::size_t kRowsInPiece = 1024;  ///< between two questions whether it goes on

}  // namespace

PaperTable::PaperTable(Tables plan, MakeTable make)
    : m_document(std::move(plan)), m_design(m_document), m_source(make(m_design))
{
}

QString PaperTable::columnWords() const
{
    QStringList words;
    for (const TableColumn& column : m_source->columns)
        words << column.word;
    return words.join(QStringLiteral(", "));
}

Result<std::size_t> PaperTable::columnCalled(const QString& word) const
{
    for (std::size_t i = 0; i < m_source->columns.size(); ++i) {
        if (m_source->columns[i].word == word.toLower())
            return i;
    }
    return Error{Words::tr("the table %1 has no column \"%2\", only %3").arg(m_source->key, word, columnWords())};
}

Result<Done> PaperTable::understood(const std::vector<bool>& shown) const
{
    const RowFilter filter(m_filter, m_source->columns, shown);
    if (!filter.doubt().isEmpty())
        return Error{Words::tr("the filter %1 says nothing: %2").arg(m_filter, filter.doubt())};
    const std::vector<TableRow> all = m_source->rows();
    for (const QString& word : filter.strayColons()) {
        RowFilter asItIs(u'"' + word + u'"', m_source->columns, shown);
        if (!std::any_of(all.begin(), all.end(), [&](TableRow row) { return asItIs.matches(row); }))
            return Error{Words::tr("the filter looks for \"%1\", which no row has, and the table %2 has no column "
                                   "\"%3\", only %4")
                             .arg(word, m_source->key, word.section(u':', 0, 0), columnWords())};
    }
    return Done{};
}

Result<Done> PaperTable::choose(const TableWish& wish, const std::function<bool(double)>& goesOn)
{
    m_filter = wish.filter.trimmed();
    if (m_filter.size() > kLongestFilter)
        return Error{Words::tr("A page has room for a filter of %1 letters, and this one has %2: look for fewer words.")
                         .arg(kLongestFilter)
                         .arg(m_filter.size())};
    std::vector<bool> shown(m_source->columns.size());
    m_columns.clear();
    for (const QString& word : wish.columns) {
        const auto column = columnCalled(word.trimmed());
        if (!column)
            return column.error();
        if (shown[column.value()])
            return Error{Words::tr("the column %1 is named twice").arg(word.trimmed())};
        shown[column.value()] = true;
        m_columns.push_back(&m_source->columns[column.value()]);
    }
    for (std::size_t i = 0; wish.columns.isEmpty() && i < shown.size(); ++i) {
        shown[i] = m_source->columns[i].shown;
        if (shown[i])
            m_columns.push_back(&m_source->columns[i]);
    }
    m_sortColumn = nullptr;
    if (!wish.sort.isEmpty()) {
        m_order = wish.sort.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder;
        const auto column = columnCalled(m_order == Qt::DescendingOrder ? wish.sort.mid(1) : wish.sort);
        if (!column)
            return column.error();
        m_sortColumn = &m_source->columns[column.value()];
    }
    if (const auto clear = understood(shown); !clear)
        return clear.error();
    RowFilter filter(m_filter, m_source->columns, shown);
    std::optional<RowOrder> order;
    if (m_sortColumn)
        order.emplace(*m_sortColumn, m_order);
    const std::vector<TableRow> all = m_source->rows();
    m_allRows = all.size();
    m_rows.clear();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (goesOn && i % kRowsInPiece == kRowsInPiece - 1 && !goesOn(0))
            return Error{Words::tr("Stopped: nothing was laid out.")};
        if (!filter.isEmpty() && !filter.matches(all[i]))
            continue;
        if (order)
            order->add(all[i]);
        else
            m_rows.push_back(all[i]);
    }
    if (order)
        m_rows = order->take();
    return Done{};
}

}  // namespace views
