// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace model {

/// One JSON value as it stands in a line; views stay valid as long as the line does.
struct LineValue {
    enum class Kind : std::uint8_t { Text, Whole, Number, Flag, Null, Array, Object };

    Kind kind = Kind::Null;
    bool escaped = false;    ///< of a text: it holds backslash escapes
    std::string_view text;   ///< as written; of a text: between the quotes
    std::int64_t whole = 0;  ///< of a Whole: its value; a Number is one with a fraction, an exponent or too many digits
};

/// One member of an object: `whole` is `"name":value` as written.
struct LineMember {
    std::string_view name;  ///< as written between the quotes
    LineValue value;
    std::string_view whole;
    bool taken = false;
};

/// No object of a design has more members, and none nests deeper: bounds against hostile files.
inline constexpr std::size_t kMostMembers = 256;
inline constexpr int kDeepest = 32;

/// Reads one strict JSON object into `members` (emptied first; a buffer to be used again). The text must be UTF-8.
Result<Done> scanObject(std::string_view line, std::vector<LineMember>& members);
/// The whole numbers of an array that a scan has accepted; nothing where it holds anything else.
bool scanWholes(std::string_view array, std::vector<std::int64_t>& numbers);
/// The texts of such an array; nothing where it holds anything else.
bool scanTexts(std::string_view array, std::vector<LineValue>& texts);

/// The text as a string, escapes undone.
QString decodeText(const LineValue& text);
/// Some text out of a file as messages show it: cut where it is long.
QString excerpt(std::string_view text);
/// The value as it is written, cut where it is long.
QString excerpt(const LineValue& value);

}  // namespace model
