// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/table_model.h"

#include <algorithm>
#include <iterator>

namespace views {

using namespace model;

namespace {
constexpr std::size_t kManyRows = 1000;  ///< beyond it starting over is cheaper than rows one by one
}

TableModel::TableModel(const LiveDesign& design, std::unique_ptr<TableSource> source, QObject* parent)
    : QAbstractTableModel(parent), m_source(std::move(source)), m_all(m_source->rows()), m_rows(m_all)
{
    connect(&design, &LiveDesign::changed, this, &TableModel::follow);
    connect(&design, &LiveDesign::replaced, this, [this] {
        m_source->forget();
        startOver();
    });
}

std::vector<int> TableModel::placesOf(const std::vector<TableRow>& rows) const
{
    std::vector<int> places;
    if (rows.empty())
        return places;
    if (rows.size() == 1) {
        const auto found = std::find(m_rows.begin(), m_rows.end(), rows.front());
        if (found != m_rows.end())
            places.push_back(static_cast<int>(found - m_rows.begin()));
        return places;
    }
    for (std::size_t i = 0; i < m_rows.size() && places.size() < rows.size(); ++i) {
        if (std::binary_search(rows.begin(), rows.end(), m_rows[i]))
            places.push_back(static_cast<int>(i));
    }
    return places;
}

void TableModel::setFilter(const QString& text, const std::vector<bool>& shown)
{
    m_filterText = text;
    RowFilter filter(text, columns(), shown);
    const bool narrows = !m_work.isRunning() && filter.narrows(m_shownFilter);
    m_filter = std::move(filter);
    if (m_filter.narrows(m_shownFilter) && m_shownFilter.narrows(m_filter) && !m_work.isRunning())
        return;
    arrange(narrows ? m_rows : m_all, false);
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_order && !m_work.isRunning() && column < 0)
        return;
    m_sortColumn = column;
    m_order = order;
    // Equal rows stand in the design's order whatever they were sorted by before.
    const bool filtered = !m_filter.isEmpty();
    if (!filtered) {
        arrange(m_all, m_rows.size() == m_all.size());
        return;
    }
    const bool same = !m_work.isRunning();
    std::vector<TableRow> rows = same ? m_rows : m_all;
    std::sort(rows.begin(), rows.end());
    arrange(std::move(rows), same);
}

void TableModel::giveUp()
{
    m_work.cancel();
    m_filterText.clear();
    m_filter = {};
    m_sortColumn = -1;
    show(m_all, false);
}

/// Filters `rows` and sorts what is left; `sameRows`: they are those that are shown and match already.
void TableModel::arrange(std::vector<TableRow> rows, bool sameRows)
{
    struct Job {
        std::vector<TableRow> rows;
        std::vector<TableRow> kept;
        std::optional<RowOrder> order;
    };
    auto job = std::make_shared<Job>();
    job->rows = std::move(rows);
    if (m_sortColumn >= 0)
        job->order.emplace(columns()[static_cast<std::size_t>(m_sortColumn)], m_order);
    const bool filters = !sameRows && !m_filter.isEmpty();
    const std::size_t pieces = filters || job->order ? job->rows.size() : 0;
    m_work.start(
        pieces,
        [this, job, filters](std::size_t i) {
            const TableRow row = job->rows[i];
            if (filters && !m_filter.matches(row))
                return;
            if (job->order)
                job->order->add(row);
            else
                job->kept.push_back(row);
        },
        [this, job, pieces, sameRows] {
            show(pieces == 0 ? std::move(job->rows) : job->order ? job->order->take() : std::move(job->kept), sameRows);
        });
}

void TableModel::show(std::vector<TableRow> rows, bool sameRows)
{
    m_shownFilter = m_filter;
    if (!sameRows || rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT counted();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<TableRow> held;
    for (const QModelIndex& index : before)
        held.push_back(rowAt(index.row()));
    m_rows = std::move(rows);
    std::vector<TableRow> wanted = held;
    sortRows(wanted);
    // Each row once, however many of its cells are held.
    std::vector<std::pair<TableRow, int>> places;
    for (const int place : placesOf(wanted))
        places.emplace_back(rowAt(place), place);
    std::sort(places.begin(), places.end());
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto found =
            std::lower_bound(places.begin(), places.end(), std::pair(held[static_cast<std::size_t>(i)], 0));
        after << index(found->second, before[i].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TableModel::startOver()
{
    m_all = m_source->rows();
    m_filter.forget();
    m_shownFilter = {};
    // What is gone must not be asked about while the rest is being arranged.
    if (!m_work.isRunning() && m_filter.isEmpty() && m_sortColumn < 0) {
        show(m_all, false);
        return;
    }
    beginResetModel();
    m_rows.clear();
    endResetModel();
    arrange(m_all, false);
}

void TableModel::follow(const ChangeSet& changes)
{
    m_source->forget();
    const auto touched = m_source->touched(changes);
    if (!touched || touched->size() > kManyRows || m_work.isRunning()) {
        startOver();
        return;
    }
    m_filter.forget();
    std::vector<TableRow> come;
    std::vector<TableRow> gone;
    const std::vector<int> places = placesOf(*touched);
    std::vector<TableRow> shown;
    for (const int place : places)
        shown.push_back(rowAt(place));
    std::sort(shown.begin(), shown.end());
    for (const TableRow row : *touched) {
        const bool is = m_source->isThere(row);
        const auto inAll = std::lower_bound(m_all.begin(), m_all.end(), row);
        const bool was = inAll != m_all.end() && *inAll == row;
        if (!is && was)
            m_all.erase(inAll);
        else if (is && !was)
            m_all.insert(inAll, row);
        const bool wanted = is && (m_filter.isEmpty() || m_filter.matches(row));
        if (wanted != std::binary_search(shown.begin(), shown.end(), row))
            (wanted ? come : gone).push_back(row);
    }
    remove(gone);
    insert(std::move(come));
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (!touched->empty())
        Q_EMIT counted();
}

bool TableModel::comesFirst(TableRow a, TableRow b) const
{
    return m_sortColumn < 0 ? a < b : comesBefore(columns()[static_cast<std::size_t>(m_sortColumn)], m_order, a, b);
}

/// Rows that come to stand side by side come together.
void TableModel::insert(std::vector<TableRow> rows)
{
    const auto first = [this](TableRow a, TableRow b) { return comesFirst(a, b); };
    std::sort(rows.begin(), rows.end(), first);
    for (std::size_t end = rows.size(); end > 0;) {
        const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), rows[end - 1], first);
        std::size_t begin = end - 1;
        while (begin > 0 && (place == m_rows.begin() || comesFirst(*std::prev(place), rows[begin - 1])))
            --begin;
        const auto at = static_cast<int>(place - m_rows.begin());
        beginInsertRows({}, at, at + static_cast<int>(end - begin) - 1);
        m_rows.insert(place, rows.begin() + static_cast<std::ptrdiff_t>(begin),
                      rows.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        end = begin;
    }
}

void TableModel::remove(const std::vector<TableRow>& rows)
{
    const std::vector<int> places = placesOf(rows);
    for (std::size_t end = places.size(); end > 0;) {
        std::size_t begin = end - 1;
        while (begin > 0 && places[begin - 1] == places[begin] - 1)
            --begin;
        beginRemoveRows({}, places[begin], places[end - 1]);
        m_rows.erase(m_rows.begin() + places[begin], m_rows.begin() + places[end - 1] + 1);
        endRemoveRows();
        end = begin;
    }
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableColumn& column = columns()[static_cast<std::size_t>(index.column())];
    const TableRow row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(column, row);
    case Qt::TextAlignmentRole:
        return column.figure ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SeverityRole: {
        const auto severity = column.severity ? column.severity(row) : std::nullopt;
        if (severity)
            return static_cast<int>(*severity);
        const bool gap = column.figure && column.figure(row).state == CellFigure::NotKnown;
        return gap ? QVariant(static_cast<int>(Severity::Unknown)) : QVariant();
    }
    case ChoicesRole:
        return column.choices ? QVariant(column.choices(row)) : QVariant();
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = columns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return headingOf(column);
    if (role == Qt::TextAlignmentRole && column.figure)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    const bool editable = index.isValid() && columns()[static_cast<std::size_t>(index.column())].edit;
    return editable ? plain | Qt::ItemIsEditable : plain;
}

bool TableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    if (text == index.data(Qt::EditRole).toString())
        return false;
    const QPersistentModelIndex held(index);
    Q_EMIT editRequested(index, text);
    return held.isValid() && held.data(Qt::EditRole).toString() == text;
}

}  // namespace views
