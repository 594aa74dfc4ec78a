// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/change_set.h"
#include "model/rules/finding.h"
#include "model/rules/sum.h"
#include "views/length_text.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace views {

/// What one row of a table is about: a record by its id, or a part of one: a port or coupling of a device, from 1.
struct TableRow {
    std::uint32_t id = 0;
    std::int32_t part = 0;  ///< 0: the whole record

    friend constexpr auto operator<=>(const TableRow&, const TableRow&) noexcept = default;
};

/// A figure in a cell, in whole base units.
struct CellFigure {
    enum State {
        None,       ///< there is no such figure here
        NotKnown,   ///< there is one and nobody knows it
        Elsewhere,  ///< another row's figure contains it
        AtLeast,    ///< a sum that lacks some of its parts
        Known
    };
    State state = None;
    std::int64_t base = 0;
};

/// Rows of equal keys have equal texts. Rows are sorted by the natural order of the texts of their groups, and within a
/// group by `minor`.
struct CellKey {
    std::uint64_t group = 0;
    std::int64_t minor = 0;

    friend constexpr bool operator==(const CellKey&, const CellKey&) noexcept = default;
};

/// One column of a table: how its cells read, sort, and are edited. Either `text` or `figure` is set.
struct TableColumn {
    QString word;        ///< names the column in a filter, and where its width is remembered: "rack"
    QString title;       ///< heading without unit
    QString unit;        ///< of a figure; empty: a count
    int width = 100;     ///< px, until somebody changes it
    bool shown = true;   ///< until somebody chooses otherwise
    QString lacking{};   ///< what a figure that is not known reads; empty: "not known"
    double perUnit = 1;  ///< base units in one shown unit
    int decimals = 0;
    /// Of a length: `unit`, `perUnit` and `decimals` are those of files, and on screen it is in metres or in feet.
    std::optional<LengthScale> length{};

    std::function<QString(TableRow)> text{};
    std::function<CellKey(TableRow)> key{};  ///< of a text; without it texts are compared
    bool few = false;                        ///< there are few keys: what matched once is remembered while filtering
    std::function<CellFigure(TableRow)> figure{};
    std::function<std::optional<model::Severity>(TableRow)> severity{};  ///< gives the cell its colour

    /// The step that gives the cell another text, or why it cannot be; without it the column is only read.
    std::function<model::Result<model::ChangeSet>(const model::Tables&, TableRow, const QString&)> edit{};
    std::function<QStringList(TableRow)> choices{};  ///< what may be typed, where that is a list
};

/// The heading with its unit: "Draw (W)", as it is shown.
QString headingOf(const TableColumn& column);
/// The same as a file has it.
QString fileHeadingOf(const TableColumn& column);
/// Base units in one shown unit.
double shownPerUnit(const TableColumn& column);
/// The cell as it is shown, in the display's locale.
QString cellText(const TableColumn& column, TableRow row);
/// The cell as a file has it: a point, no separators of thousands.
QString plainText(const TableColumn& column, TableRow row);
/// The cell as a sheet of paper has it, the same on every desktop: "6,500".
QString paperText(const TableColumn& column, TableRow row);

/// A column of texts, to be completed by who makes it.
TableColumn textColumn(const QString& word, const QString& title, int width, std::function<QString(TableRow)> text);
/// A column of figures that are shown as `base / perUnit` with so many decimals.
TableColumn figureColumn(const QString& word, const QString& title, const QString& unit, int width, double perUnit,
                         int decimals, std::function<CellFigure(TableRow)> figure);

/// A column of lengths with so many decimals of a metre or millimetre.
TableColumn lengthColumn(const QString& word, const QString& title, LengthScale scale, int width, int decimals,
                         std::function<CellFigure(TableRow)> figure);

inline CellFigure known(std::int64_t base) { return {CellFigure::Known, base}; }
template <class Dimension>
CellFigure figureOf(const model::Sum<Dimension>& sum)
{
    if (sum.whole())
        return known(sum.known.base());
    return {sum.known.base() > 0 ? CellFigure::AtLeast : CellFigure::NotKnown, sum.known.base()};
}
template <class Value>
CellFigure figureOf(const std::optional<Value>& value)
{
    return value ? known(value->base()) : CellFigure{CellFigure::NotKnown};
}

}  // namespace views
