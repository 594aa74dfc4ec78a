// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/csv.h"

#include <cmath>

namespace model {

namespace {

bool isNumber(const QString& cell)
{
    bool number = false;
    return std::isfinite(cell.toDouble(&number)) && number;
}

bool wouldRun(const QString& cell)
{
    static const QString starters = QStringLiteral("=+-@\t\r");
    return !cell.isEmpty() && starters.contains(cell.front()) && !isNumber(cell);
}

QByteArray quoted(const QString& cell)
{
    const QString safe = safeCell(cell);
    const bool needsQuotes = safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') || safe.contains(u'\r');
    if (!needsQuotes)
        return safe.toUtf8();
    QString doubled = safe;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return '"' + doubled.toUtf8() + '"';
}

}  // namespace

QString safeCell(const QString& cell) { return wouldRun(cell) ? QString(u'\'' + cell) : cell; }

void CsvText::addRow(const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        m_bytes += quoted(cells[i]);
    }
    m_bytes += "\r\n";
}

QString metres(std::int64_t micrometres)
{
    const std::int64_t millimetres = (micrometres + 500) / 1000;
    return QString::number(millimetres / 1000) + u'.' + QString::number(millimetres % 1000).rightJustified(3, u'0');
}

}  // namespace model
