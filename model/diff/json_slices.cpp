// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/json_slices.h"

namespace model {

namespace {

bool isBlank(char sign) { return sign == ' ' || sign == '\t' || sign == '\r' || sign == '\n'; }

/// Calls `visit(sign, at, isText)` for each sign; quotes are part of a text.
template <class Visit>
void forEachSign(std::string_view json, Visit&& visit)
{
    bool inText = false;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char sign = json[at];
        const bool isQuote = sign == '"';
        visit(sign, at, inText || isQuote);
        if (inText && sign == '\\' && at + 1 < json.size()) {
            ++at;
            visit(json[at], at, true);
        } else if (isQuote) {
            inText = !inText;
        }
    }
}

}  // namespace

std::vector<std::string_view> arrayItems(std::string_view array)
{
    std::vector<std::string_view> items;
    int depth = 0;
    std::size_t start = 1;
    const auto take = [&](std::size_t end) {
        while (start < end && isBlank(array[start]))
            ++start;
        std::size_t last = end;
        while (last > start && isBlank(array[last - 1]))
            --last;
        if (last > start)
            items.push_back(array.substr(start, last - start));
        start = end + 1;
    };
    forEachSign(array, [&](char sign, std::size_t at, bool isText) {
        if (isText)
            return;
        if (sign == '[' || sign == '{')
            ++depth;
        else if (sign == ']' || sign == '}')
            --depth;
        if ((sign == ',' && depth == 1) || (sign == ']' && depth == 0))
            take(at);
    });
    return items;
}

std::string compacted(std::string_view json)
{
    std::string compact;
    compact.reserve(json.size());
    forEachSign(json, [&](char sign, std::size_t, bool isText) {
        if (isText || !isBlank(sign))
            compact += sign;
    });
    return compact;
}

}  // namespace model
