// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"

#include <QStringList>

#include <string_view>
#include <vector>

namespace model {

/// One record of a CSV file.
struct CsvRecord {
    QStringList cells;
    int line = 1;  ///< of the file, where it begins
};

/// A CSV file taken apart.
struct CsvFile {
    QChar separator = u',';
    std::vector<CsvRecord> records;  ///< empty lines left out
};

/// Reads RFC 4180, UTF-8 with or without its mark, lines ended by CRLF, LF or CR. The separator is a semicolon where the
/// first line, outside of quotes, has more semicolons than commas. An apostrophe that keeps a spreadsheet from running a cell
/// (`CsvText`) is taken off. Error, with its line: not UTF-8, a quote in the middle of a cell, text behind a closing quote, a
/// quote that is never closed.
Result<CsvFile> readCsv(std::string_view bytes);

}  // namespace model
