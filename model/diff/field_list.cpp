// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/field_list.h"

namespace model {

void appendDecimal(std::string& out, std::int64_t base, std::int64_t scale)
{
    if (base < 0)
        out += '-';
    const std::int64_t amount = base < 0 ? -base : base;
    appendNumber(out, amount / scale);
    std::int64_t rest = amount % scale;
    if (rest != 0)
        out += '.';
    for (std::int64_t digit = scale / 10; rest != 0; digit /= 10) {
        out += static_cast<char>('0' + rest / digit);
        rest %= digit;
    }
}

void FieldList::add(std::string_view key, std::string_view unit, std::string_view value)
{
    if (!m_text.empty())
        m_text += ',';
    m_text += '"';
    const std::size_t start = m_text.size();
    m_text += key;
    m_text += unit;
    const std::size_t end = m_text.size();
    m_text += "\":";
    m_text += value;
    m_places.push_back({start, end, m_text.size()});
}

void FieldList::addText(std::string_view key, const QString& text)
{
    std::string value;
    appendText(value, text);
    add(key, {}, value);
}

void FieldList::addTexts(std::string_view key, const std::vector<QString>& texts)
{
    std::string value = "[";
    for (const QString& text : texts) {
        if (value.size() > 1)
            value += ',';
        appendText(value, text);
    }
    add(key, {}, value + ']');
}

void FieldList::addWhole(std::string_view key, std::int64_t number)
{
    std::string value;
    appendNumber(value, number);
    add(key, {}, value);
}

}  // namespace model
