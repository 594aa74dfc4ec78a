// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tables/table_column.h"
#include "views/unit_text.h"

#include <unordered_map>

namespace views {

/// Which rows of a table are wanted, as typed: words parted by spaces, all of which must be found in some shown column of
/// the row. `column:word` looks in that column only, `column:=text` for the whole cell, `column:>3` and `column:<3` at
/// figures; a `-` before a word leaves out the rows that have it, and "quotes" keep spaces together. Case does not count.
class RowFilter {
public:
    RowFilter() = default;
    /// `columns` must outlive the filter and not change; `shown` says of each whether plain words are looked for in it.
    RowFilter(const QString& text, const std::vector<TableColumn>& columns, const std::vector<bool>& shown);

    bool isEmpty() const { return m_words.empty(); }
    /// What of the text is no filter and was left out, as a sentence; empty: nothing. While somebody types it may pass.
    const QString& doubt() const { return m_doubt; }
    /// Words with a colon after a name that is no column's: they are looked for as they are.
    const QStringList& strayColons() const { return m_strayColons; }
    /// Whether every row that this filter wants is wanted by `other`, too: only more was typed.
    bool narrows(const RowFilter& other) const;
    bool matches(TableRow row);
    /// The design changed: what matched may not match any more.
    void forget();

private:
    enum class How { Holds, Equals, Over, Under };
    struct Word {
        QString text;
        How how = How::Holds;
        bool without = false;  ///< wanted not to be there
        std::optional<std::size_t> column;
        double number = 0;  ///< of Over and Under, in the column's unit
        friend bool operator==(const Word&, const Word&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const CellKey& key) const noexcept
        {
            return static_cast<std::size_t>((key.group * 0x9e3779b97f4a7c15u) ^ static_cast<std::uint64_t>(key.minor));
        }
    };
    using Remembered = std::unordered_map<CellKey, bool, KeyHash>;

    void addWord(QString typed);
    /// Takes in what compares a figure. Whether `typed` did, and was understood.
    bool addLimit(Word& word, const QString& typed);
    bool has(TableRow row, std::size_t word);
    bool cellHas(TableRow row, std::size_t word, std::size_t column);
    bool holds(const Word& word, const TableColumn& column, TableRow row) const;

    const std::vector<TableColumn>* m_columns = nullptr;
    std::vector<bool> m_shown;
    LengthUnits m_units = LengthUnits::Metric;  ///< that lengths were in when it was typed
    std::vector<Word> m_words;
    QString m_doubt;
    QStringList m_strayColons;
    std::vector<Remembered> m_remembered;  ///< by word and column, of figures and columns with few keys
    std::vector<std::optional<std::pair<CellKey, bool>>> m_last;  ///< the same, of the row asked about last
};

}  // namespace views
