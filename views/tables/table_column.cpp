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

QString figureIn(const QLocale& locale, const TableColumn& column, const CellFigure& figure)
{
    const auto number = [&] {
        return locale.toString(static_cast<double>(figure.base) / column.perUnit, 'f', column.decimals);
    };
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

QString headingOf(const TableColumn& column)
{
    return column.unit.isEmpty() ? column.title : QStringLiteral("%1 (%2)").arg(column.title, column.unit);
}

QString cellText(const TableColumn& column, TableRow row)
{
    return column.figure ? figureIn(displayLocale(), column, column.figure(row)) : column.text(row);
}

QString plainText(const TableColumn& column, TableRow row)
{
    static const QLocale plain = [] {
        QLocale locale = QLocale::c();
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale;
    }();
    return column.figure ? figureIn(plain, column, column.figure(row)) : column.text(row);
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

}  // namespace views
