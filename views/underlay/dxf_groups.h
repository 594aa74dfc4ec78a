// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace views {

/// A group of an ASCII DXF file: a code on one line, its value on the next. The value is a view into the file.
struct DxfGroup {
    int code = 0;
    std::string_view value;
};

/// The number a value holds; NaN where it holds none.
double dxfNumber(std::string_view value);

/// What stands between one group 0 and the next: "LINE" and its groups.
struct DxfRecord {
    std::string_view kind;
    std::vector<DxfGroup> groups;

    /// The first group of that code, or null.
    const DxfGroup* find(int code) const;
    double number(int code, double fallback = 0) const;
    int whole(int code, int fallback = 0) const;
    std::string_view text(int code) const;
};

/// Reads a file record by record.
class DxfRecords {
public:
    explicit DxfRecords(std::string_view file) : m_rest(file) {}

    /// False at the end, or where the file is damaged.
    bool next(DxfRecord& record);
    /// The line, from 1, at which something stands that is no group; 0 where all is well.
    int damagedLine() const { return m_damaged; }
    /// The file's first record; blank and byte order marks skipped.
    int line() const { return m_line; }

private:
    bool readGroup(DxfGroup& group);
    std::string_view takeLine();

    std::string_view m_rest;
    std::optional<DxfGroup> m_ahead;
    int m_line = 0;
    int m_damaged = 0;
};

}  // namespace views
