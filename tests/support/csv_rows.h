// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace tests {

/// Rows of cells as RFC 4180 has them: CRLF ends a row, a quoted cell may hold commas, line ends and doubled quotes.
inline std::vector<QStringList> csvRows(const QByteArray& bytes)
{
    std::vector<QStringList> rows;
    QStringList row;
    QByteArray cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const char next = i + 1 < bytes.size() ? bytes[i + 1] : '\0';
        if (isQuoted && c == '"' && next == '"') {
            cell += bytes[i++];
        } else if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == ',' || (c == '\r' && next == '\n'))) {
            row << QString::fromUtf8(cell);
            cell.clear();
            if (c == ',')
                continue;
            rows.push_back(row);
            row.clear();
            ++i;
        } else {
            cell += c;
        }
    }
    if (!row.isEmpty() || !cell.isEmpty())
        qFatal("the last row is not ended");
    return rows;
}

}  // namespace tests
