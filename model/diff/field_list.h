// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/io/member_writer.h"

#include <string>
#include <string_view>
#include <vector>

namespace model {

/// The members of a JSON object as a person reads them, `"unit":12,"x_m":1.2`, that can be told apart again.
class FieldList {
public:
    /// Adds a member; `value` is a JSON value.
    void add(std::string_view key, std::string_view unit, std::string_view value);
    void addText(std::string_view key, const QString& text);
    void addTexts(std::string_view key, const std::vector<QString>& texts);
    void addWhole(std::string_view key, std::int64_t number);

    std::size_t size() const { return m_places.size(); }
    std::string_view key(std::size_t i) const { return cut(m_places[i].key, m_places[i].keyEnd); }
    std::string_view value(std::size_t i) const { return cut(m_places[i].keyEnd + 2, m_places[i].end); }
    const std::string& text() const { return m_text; }

private:
    struct Place {
        std::size_t key;
        std::size_t keyEnd;
        std::size_t end;
    };
    std::string_view cut(std::size_t from, std::size_t to) const
    {
        return std::string_view(m_text).substr(from, to - from);
    }

    std::string m_text;
    std::vector<Place> m_places;
};

/// The amount of `base` base units, `scale` of which are one: exact, "1.2", "-0.04445".
void appendDecimal(std::string& out, std::int64_t base, std::int64_t scale);
inline void appendMetres(std::string& out, Length length) { appendDecimal(out, length.base(), 1'000'000); }

}  // namespace model
