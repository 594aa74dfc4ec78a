// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/table_sheets/table_layout.h"

#include "views/paper/typeface.h"
#include "views/sheets/cell_text.h"
#include "views/sheets/page_breaks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace views {

namespace {

constexpr std::array kSizes{8.5, 8.0, 7.5, 7.0};  ///< pt, in the order they are tried
constexpr double kSizeOfMany = 8;                 ///< where there is a sheet more anyway
constexpr double kLongestWord = 60;               ///< mm: a longer one goes on in the next line
constexpr double kSlack = 1e-6;                   ///< mm
constexpr std::size_t kRowsInPiece = 1024;        ///< between two questions whether it goes on

QFont::Weight weightOf(std::size_t column) { return column == 0 ? QFont::DemiBold : QFont::Normal; }

double widthOfLongestWord(const QString& text, QFont::Weight weight)
{
    double most = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        most = std::max(most, paperWidth(word, Family::Sheet, weight));
    return most;
}

/// Asks once for cells that read the same, where there are few of them.
template <class Answer>
class Memory {
public:
    explicit Memory(const TableColumn& column) : m_column(column) {}

    template <class Ask>
    const Answer& of(TableRow row, const Ask& ask)
    {
        if (!m_column.few || !m_column.key)
            return m_last = ask(row);
        const CellKey key = m_column.key(row);
        const auto [found, isNew] = m_answers.try_emplace(std::pair(key.group, key.minor));
        if (isNew)
            found->second = ask(row);
        return found->second;
    }

private:
    const TableColumn& m_column;
    std::map<std::pair<std::uint64_t, std::int64_t>, Answer> m_answers;
    Answer m_last{};
};

/// Gives each column what it needs at least, and of the rest as much as the others until it has all it wants.
std::vector<double> shared(const std::vector<double>& least, const std::vector<double>& whole, double room)
{
    std::vector<double> widths = least;
    double rest = room - std::accumulate(least.begin(), least.end(), 0.0);
    for (;;) {
        const auto isShort = [&](std::size_t i) { return widths[i] < whole[i] - kSlack; };
        std::size_t pending = 0;
        for (std::size_t i = 0; i < widths.size(); ++i)
            pending += isShort(i) ? 1 : 0;
        if (pending == 0 || rest <= kSlack)
            return widths;
        const double share = rest / double(pending);
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const double more = isShort(i) ? std::min(share, whole[i] - widths[i]) : 0;
            widths[i] += more;
            rest -= more;
        }
    }
}

}  // namespace

TableLayout::TableLayout(const PaperTable& table, QSizeF room, const std::function<bool(double)>& goesOn)
    : m_table(table), m_needs(table.columns().size())
{
    if (!measure(goesOn))
        return;
    chooseSides(room.width());
    for (const TableSide& side : m_sides) {
        for (std::size_t i = 0; i < side.columns.size(); ++i) {
            const auto lines = headLines(side.columns[i], side.edges[i + 1] - side.edges[i]).size();
            m_headHeight = std::max(m_headHeight, kHeadLine * double(lines) + 2);
        }
    }
    if (!breakPages(room.height() - m_headHeight, goesOn))
        m_starts.clear();
}

Type TableLayout::cellType(std::size_t column) const { return sheetType(m_size, weightOf(column)); }

bool TableLayout::measure(const std::function<bool(double)>& goesOn)
{
    const std::vector<TableRow>& rows = m_table.rows();
    const double all = double(rows.size() * m_needs.size());
    for (std::size_t at = 0; at < m_needs.size(); ++at) {
        const TableColumn& column = *m_table.columns()[at];
        Need& need = m_needs[at];
        Memory<bool> measured(column);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (goesOn && i % kRowsInPiece == kRowsInPiece - 1 && !goesOn(double(at * rows.size() + i) / all))
                return false;
            measured.of(rows[i], [&](TableRow row) {
                const QString text = paperText(column, row);
                const double width = paperWidth(text, Family::Sheet, weightOf(at));
                need.whole = std::max(need.whole, width);
                if (width > need.word)
                    need.word = std::max(need.word, widthOfLongestWord(text, weightOf(at)));
                return true;
            });
            if (column.severity)
                column.severity(rows[i]);
        }
    }
    return true;
}

double TableLayout::wholeWidth(std::size_t column, double size) const
{
    const TableColumn& its = *m_table.columns()[column];
    const double head = widthOfLongestWord(fileHeadingOf(its), QFont::DemiBold) * headType().size;
    return std::max(m_needs[column].whole * points(size) + (its.severity ? kMark : 0), head) + 2 * kSideAir;
}

double TableLayout::leastWidth(std::size_t column, double size) const
{
    const TableColumn& its = *m_table.columns()[column];
    const double head = widthOfLongestWord(fileHeadingOf(its), QFont::DemiBold) * headType().size;
    const double word = m_needs[column].word * points(size) + (its.severity ? kMark : 0);
    return std::min(std::max(word, head), kLongestWord) + 2 * kSideAir;
}

/// The columns within `room` mm, which they fill: their words first, then their cells in one line, then their heads.
TableSide TableLayout::sideOf(std::vector<std::size_t> columns, double room) const
{
    std::vector<double> least;
    std::vector<double> whole;
    std::vector<double> withHead;
    for (const std::size_t column : columns) {
        least.push_back(leastWidth(column, m_size));
        whole.push_back(std::max(least.back(), wholeWidth(column, m_size)));
        const double head = widthOf(fileHeadingOf(*m_table.columns()[column]), headType()) + 2 * kSideAir;
        withHead.push_back(std::max(whole.back(), head));
    }
    const std::vector<double> widths = shared(shared(least, whole, room), withHead, room);
    const double spread = std::max(1.0, room / std::accumulate(widths.begin(), widths.end(), 0.0));
    TableSide side{std::move(columns), {0}};
    for (const double width : widths)
        side.edges.push_back(side.edges.back() + width * spread);
    return side;
}

/// The largest type in which every cell stands in one line; else the largest in which the columns fit with more lines; else
/// several sheets beside each other.
void TableLayout::chooseSides(double room)
{
    std::vector<std::size_t> all(m_needs.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    const auto fits = [&](double size, auto width) {
        double sum = 0;
        for (const std::size_t column : all)
            sum += (this->*width)(column, size);
        m_size = size;
        return sum <= room;
    };
    const auto fitSomeSize = [&](auto width) {
        return std::any_of(kSizes.begin(), kSizes.end(), [&](double size) { return fits(size, width); });
    };
    if (fitSomeSize(&TableLayout::wholeWidth) || fitSomeSize(&TableLayout::leastWidth)) {
        m_sides.push_back(sideOf(std::move(all), room));
        return;
    }
    m_size = kSizeOfMany;
    const auto wanted = [&](std::size_t column) {
        return std::min(std::max(wholeWidth(column, m_size), leastWidth(column, m_size)), kLongestWord + 2 * kSideAir);
    };
    std::vector<std::size_t> side{0};
    double used = wanted(0);
    for (std::size_t column = 1; column < all.size(); ++column) {
        if (side.size() > 1 && used + wanted(column) > room) {
            m_sides.push_back(sideOf(side, room));
            side = {0};
            used = wanted(0);
        }
        side.push_back(column);
        used += wanted(column);
    }
    m_sides.push_back(sideOf(side, room));
}

QStringList TableLayout::linesOf(std::size_t column, TableRow row, double width) const
{
    const TableColumn& its = *m_table.columns()[column];
    const QString text = paperText(its, row);
    const double room = width - 2 * kSideAir - (its.severity ? kMark : 0) + kSlack;
    const Type type = cellType(column);
    return widthOf(text, type) <= room ? QStringList{text} : brokenLines(text, type, room);
}

QStringList TableLayout::headLines(std::size_t column, double width) const
{
    return brokenLines(fileHeadingOf(*m_table.columns()[column]), headType(), width - 2 * kSideAir + kSlack);
}

int TableLayout::linesOf(TableRow row) const
{
    qsizetype most = 1;
    for (const TableSide& side : m_sides) {
        for (std::size_t i = 0; i < side.columns.size(); ++i) {
            const double width = side.edges[i + 1] - side.edges[i];
            if (width < wholeWidth(side.columns[i], m_size) - kSlack)
                most = std::max(most, linesOf(side.columns[i], row, width).size());
        }
    }
    return int(most);
}

bool TableLayout::breakPages(double room, const std::function<bool(double)>& goesOn)
{
    const std::vector<TableRow>& rows = m_table.rows();
    const auto mostRows = std::size_t(breakRuleOf(m_table.plan().delivery()).mostRows);  // 0: as many as fit
    m_starts.push_back({});
    double left = room;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (goesOn && i % kRowsInPiece == kRowsInPiece - 1 && !goesOn(1))
            return false;
        int lines = linesOf(rows[i]);
        const bool isFull = mostRows > 0 && i == m_starts.back().row + mostRows;
        if (isFull || (heightOf(lines) > left + kSlack && left < room)) {
            m_starts.push_back({i, 0});
            left = room;
        }
        const int most = int(std::floor((room - kAir) / lineHeight() + kSlack));
        for (int line = most; lines > most; line += most, lines -= most)
            m_starts.push_back({i, line});
        left -= heightOf(lines);
    }
    return true;
}

}  // namespace views
