// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

#include <cstdint>

namespace model {

/// Gathers rows as RFC 4180, UTF-8. A cell a spreadsheet would run (it begins with = + - @, tab or return, and is no
/// number) is written with a leading apostrophe.
class CsvText {
public:
    void addRow(const QStringList& cells);
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// The cell as a spreadsheet may have it: with a leading apostrophe where it would run it.
QString safeCell(const QString& cell);

/// A length in metres with millimetres, "12.345"; never in a locale.
QString metres(std::int64_t micrometres);

}  // namespace model
