// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/tables/table_column.h"

#include "views/unit_text.h"

#include <QCoreApplication>

namespace views {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::tables)
};

QString figureIn(const QLocale& locale, const TableColumn& column, double perUnit, int decimals,
                 const CellFigure& figure)
{
    const auto number = [&] { return locale.toString(static_cast<double>(figure.base) / perUnit, 'f', decimals); };
    switch (figure.state) {
    case CellFigure::None:
        return {};
    case CellFigure::NotKnown:
        return column.lacking.isEmpty() ? Text::tr("not known") : column.lacking;
    case CellFigure::Elsewhere:
        return Text::tr("counted elsewhere");
    case CellFigure::AtLeast:
        return QStringLiteral("≥ ") + number();
    case CellFigure::Known:
        break;
    }
    return number();
}

}  // namespace

QString fileHeadingOf(const TableColumn& column)
{
    return column.unit.isEmpty() ? column.title : QStringLiteral("%1 (%2)").arg(column.title, column.unit);
}

QString headingOf(const TableColumn& column)
{
    return column.length ? QStringLiteral("%1 (%2)").arg(column.title, lengthUnit(*column.length))
                         : fileHeadingOf(column);
}

double shownPerUnit(const TableColumn& column)
{
    return column.length ? lengthPerUnit(*column.length) : column.perUnit;
}

QString cellText(const TableColumn& column, TableRow row)
{
    if (!column.figure)
        return column.text(row);
    const int decimals = column.length ? lengthDecimals(*column.length, column.decimals) : column.decimals;
    return figureIn(displayLocale(), column, shownPerUnit(column), decimals, column.figure(row));
}

QString plainText(const TableColumn& column, TableRow row)
{
    static const QLocale plain = [] {
        QLocale locale = QLocale::c();
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale;
    }();
    return column.figure ? figureIn(plain, column, column.perUnit, column.decimals, column.figure(row))
                         : column.text(row);
}

QString paperText(const TableColumn& column, TableRow row)
{
    static const QLocale english(QLocale::English);
    return column.figure ? figureIn(english, column, column.perUnit, column.decimals, column.figure(row))
                         : column.text(row);
}

TableColumn textColumn(const QString& word, const QString& title, int width, std::function<QString(TableRow)> text)
{
    TableColumn column;
    column.word = word;
    column.title = title;
    column.width = width;
    column.text = std::move(text);
    return column;
}

TableColumn figureColumn(const QString& word, const QString& title, const QString& unit, int width, double perUnit,
                         int decimals, std::function<CellFigure(TableRow)> figure)
{
    TableColumn column;
    column.word = word;
    column.title = title;
    column.unit = unit;
    column.width = width;
    column.perUnit = perUnit;
    column.decimals = decimals;
    column.figure = std::move(figure);
    return column;
}

TableColumn lengthColumn(const QString& word, const QString& title, LengthScale scale, int width, int decimals,
                         std::function<CellFigure(TableRow)> figure)
{
    const bool far = scale == LengthScale::Distance;
    TableColumn column = figureColumn(word, title, far ? QStringLiteral("m") : QStringLiteral("mm"), width,
                                      far ? 1e6 : 1e3, decimals, std::move(figure));
    column.length = scale;
    return column;
}

}  // namespace views
