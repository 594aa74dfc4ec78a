// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/member_writer.h"

#include <algorithm>
#include <charconv>

namespace model {

namespace {

bool isPlain(QChar c)
{
    return c >= QLatin1Char(' ') && c < QChar(0x7F) && c != QLatin1Char('"') && c != QLatin1Char('\\');
}

void appendEscaped(std::string& out, char c)
{
    constexpr std::string_view kMeanings = "\"\\\b\f\n\r\t";
    constexpr std::string_view kLetters = "\"\\bfnrt";
    const std::size_t letter = kMeanings.find(c);
    if (letter != std::string_view::npos) {
        out += '\\';
        out += kLetters[letter];
        return;
    }
    constexpr std::string_view kDigits = "0123456789abcdef";
    out += "\\u00";
    out += kDigits[static_cast<unsigned char>(c) / 16];
    out += kDigits[static_cast<unsigned char>(c) % 16];
}

}  // namespace

void appendText(std::string& out, const QString& text)
{
    out += '"';
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        for (const QChar c : text)
            out += static_cast<char>(c.unicode());
    } else {
        for (const char c : text.toUtf8()) {
            if (static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\')
                appendEscaped(out, c);
            else
                out += c;
        }
    }
    out += '"';
}

void appendNumber(std::string& out, std::int64_t number)
{
    char digits[20];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

void MemberWriter::put(const QString& text) { appendText(m_out, text); }

void MemberWriter::put(std::int64_t number) { appendNumber(m_out, number); }

void MemberWriter::put(const Point& point)
{
    m_out += '[';
    putNumbers(point);
    m_out += ']';
}

void MemberWriter::put(const PortRef& port)
{
    m_out += '[';
    putNumbers(port);
    m_out += ']';
}

void MemberWriter::put(const SpotPair& pair)
{
    m_out += '[';
    putNumbers(pair.first);
    m_out += ',';
    putNumbers(pair.second);
    m_out += ']';
}

void MemberWriter::putNumbers(const Point& point)
{
    putNumbers(Spot{point.x, point.y});
    m_out += ',';
    put(point.z);
}

void MemberWriter::putNumbers(const Spot& spot)
{
    put(spot.x);
    m_out += ',';
    put(spot.y);
}

void MemberWriter::putNumbers(const PortRef& port)
{
    put(port.device);
    m_out += ',';
    put(port.number);
}

void MemberWriter::putUnknownBack(int upTo)
{
    for (; m_nextUnknown < m_unknown->size() && (*m_unknown)[m_nextUnknown].place <= upTo; ++m_nextUnknown) {
        m_out += ',';
        m_out += (*m_unknown)[m_nextUnknown].text.toStdString();
        ++m_place;
        upTo = std::max(upTo, m_place);
    }
}

}  // namespace model
