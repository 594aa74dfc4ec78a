// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/entities/deliverables.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace model {

/// What is written in a cell, and how: a decimal with as many digits as it has, metres with three.
enum class CellForm { Text, Code, Whole, Decimal, Metres, Money };
/// What a cell is part of: a line, a line that is bold, the title, the heads, a subtotal, the total.
enum class CellPlace { Line, Strong, Faint, Title, Head, Subtotal, Total };

/// How a sheet begins and prints.
struct SheetLayout {
    QString name;              ///< of its tab, at most 31 characters without []:*?/ and backslash
    QStringList titles;        ///< lines above the heads
    QStringList heads;         ///< one a column; they stay in sight, have filters and are repeated on each page
    std::vector<int> widths;   ///< of the columns, in characters
    std::vector<int> figures;  ///< columns whose heads stand right, as their figures do
    QString footer;            ///< on paper, beside the page's number
    Paper paper = Paper::A4;   ///< across, as many pages long as it takes
};

/// An Excel workbook (XLSX), written row by row and never held in memory. The same calls give the same bytes, on any day and
/// in any locale. Numbers have the 15 digits that spreadsheets show. A text is never taken for a formula or a number, whatever it begins with. To be used by one thread.
class XlsxBook {
public:
    /// `title` and `date` (YYYY-MM-DD; none: 1 January 2000) are those of its properties.
    XlsxBook(const QString& title, const QString& date);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    /// Begins the next sheet; what was written to those before it stays as it is.
    void addSheet(const SheetLayout& layout);
    /// The row that is written to next, from 0. Rows are written in order, and so are the cells of a row.
    int row() const;
    void endRow();

    void text(int column, const QString& text, CellPlace place = CellPlace::Line, CellForm form = CellForm::Text);
    void number(int column, double number, CellForm form, CellPlace place = CellPlace::Line);
    /// A formula with the result that a viewer shows which does not calculate.
    void formula(int column, const QString& formula, double result, CellForm form, CellPlace place = CellPlace::Line);
    /// A formula whose result is a text.
    void textFormula(int column, const QString& formula, const QString& result, CellPlace place = CellPlace::Line,
                     CellForm form = CellForm::Text);
    /// A formula whose result is an empty text.
    void emptyFormula(int column, const QString& formula, CellForm form, CellPlace place = CellPlace::Line);
    /// An empty cell that looks like its place.
    void blank(int column, CellPlace place);

    /// The file. Error: no room for the temporary file it is written to, more rows than a sheet holds, a text that is too long.
    Result<QByteArray> finish();

private:
    struct Parts;
    std::unique_ptr<Parts> m;
};

/// "C7": how a formula names a cell; both count from 0.
QString cellName(int row, int column);

}  // namespace model
