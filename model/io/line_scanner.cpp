// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/line_scanner.h"

#include <QCoreApplication>

#include <charconv>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::LineScanner)
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool isHighSurrogate(int unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool isLowSurrogate(int unit) { return unit >= 0xDC00 && unit < 0xE000; }

/// Walks over strict JSON (RFC 8259). Each step returns whether it found what it looked for; `m_wrong` says what was not.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_begin(text.data()), m_at(text.data()), m_end(m_at + text.size()) {}

    bool document(std::vector<LineMember>& members)
    {
        skipSpace();
        if (peek() != '{')
            return wrong(Text::tr("a record is one JSON object in braces"));
        if (!object(1, &members))
            return false;
        skipSpace();
        return m_at == m_end || wrong(Text::tr("something stands behind the closing brace"));
    }

    void elements(std::vector<LineValue>& values)
    {
        ++m_at;
        skipSpace();
        while (m_at != m_end && peek() != ']') {
            LineValue element;
            if (!value(element, 1))
                return;
            values.push_back(element);
            skipSpace();
            if (peek() == ',')
                ++m_at;
            skipSpace();
        }
    }

    Error error() const
    {
        return {Text::tr("This is not JSON at column %1: %2.").arg(m_at - m_begin + 1).arg(m_wrong)};
    }

private:
    bool wrong(const QString& what)
    {
        m_wrong = m_at == m_end ? Text::tr("the line ends too early") : what;
        return false;
    }

    char peek() const { return m_at == m_end ? '\0' : *m_at; }

    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r' || *m_at == '\n'))
            ++m_at;
    }

    /// `members` may be null: then the object is only walked over.
    bool object(int depth, std::vector<LineMember>* members)
    {
        ++m_at;
        skipSpace();
        if (peek() == '}')
            return ++m_at, true;
        for (;;) {
            LineMember member;
            if (!this->member(member, depth))
                return false;
            if (members && members->size() == kMostMembers)
                return wrong(Text::tr("more than %1 members in one object").arg(kMostMembers));
            if (members)
                members->push_back(member);
            skipSpace();
            if (peek() == '}')
                return ++m_at, true;
            if (peek() != ',')
                return wrong(Text::tr("a comma or a closing brace is missing"));
            ++m_at;
            skipSpace();
        }
    }

    bool member(LineMember& member, int depth)
    {
        const char* start = m_at;
        LineValue name;
        if (peek() != '"')
            return wrong(Text::tr("the name of a member is missing, in double quotes"));
        if (!string(name))
            return false;
        skipSpace();
        if (peek() != ':')
            return wrong(Text::tr("a colon is missing after the name of a member"));
        ++m_at;
        skipSpace();
        if (!value(member.value, depth))
            return false;
        member.name = name.text;
        member.whole = since(start);
        return true;
    }

    bool array(int depth)
    {
        ++m_at;
        skipSpace();
        if (peek() == ']')
            return ++m_at, true;
        for (;;) {
            LineValue element;
            if (!value(element, depth))
                return false;
            skipSpace();
            if (peek() == ']')
                return ++m_at, true;
            if (peek() != ',')
                return wrong(Text::tr("a comma or a closing bracket is missing"));
            ++m_at;
            skipSpace();
        }
    }

    bool value(LineValue& value, int depth)
    {
        const char* start = m_at;
        switch (peek()) {
        case '"':
            return string(value);
        case '{':
        case '[':
            if (depth == kDeepest)
                return wrong(Text::tr("brackets nest deeper than %1").arg(kDeepest));
            value.kind = peek() == '{' ? LineValue::Kind::Object : LineValue::Kind::Array;
            if (!(peek() == '{' ? object(depth + 1, nullptr) : array(depth + 1)))
                return false;
            value.text = since(start);
            return true;
        case 't':
            return word(value, "true", LineValue::Kind::Flag);
        case 'f':
            return word(value, "false", LineValue::Kind::Flag);
        case 'n':
            return word(value, "null", LineValue::Kind::Null);
        default:
            return number(value);
        }
    }

    bool word(LineValue& value, std::string_view expected, LineValue::Kind kind)
    {
        if (!std::string_view(m_at, static_cast<std::size_t>(m_end - m_at)).starts_with(expected))
            return wrong(Text::tr("a value is missing"));
        value.kind = kind;
        value.text = expected;
        m_at += expected.size();
        return true;
    }

    bool string(LineValue& value)
    {
        const char* start = ++m_at;
        value.kind = LineValue::Kind::Text;
        while (m_at != m_end && *m_at != '"') {
            if (static_cast<unsigned char>(*m_at) < 0x20)
                return wrong(Text::tr("a control character stands in a text"));
            if (*m_at == '\\') {
                value.escaped = true;
                if (!escape())
                    return false;
            } else {
                ++m_at;
            }
        }
        if (m_at == m_end)
            return wrong({});
        value.text = since(start);
        ++m_at;
        return true;
    }

    bool escape()
    {
        ++m_at;
        if (peek() != 'u') {
            if (m_at == m_end || std::string_view("\"\\/bfnrt").find(*m_at) == std::string_view::npos)
                return wrong(Text::tr("a backslash is followed by no letter that it may stand before"));
            ++m_at;
            return true;
        }
        const int unit = unicodeEscape();
        if (unit < 0)
            return wrong(Text::tr("\\u is not followed by four hexadecimal digits"));
        if (isLowSurrogate(unit))
            return wrong(Text::tr("half a surrogate pair"));
        if (!isHighSurrogate(unit))
            return true;
        if (peek() != '\\' || m_end - m_at < 2 || m_at[1] != 'u')
            return wrong(Text::tr("half a surrogate pair"));
        ++m_at;
        return isLowSurrogate(unicodeEscape()) || wrong(Text::tr("half a surrogate pair"));
    }

    /// Steps over `uXXXX`; -1 where it is not that.
    int unicodeEscape()
    {
        ++m_at;
        int unit = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const int digit = m_at == m_end ? -1 : hexDigit(*m_at);
            if (digit < 0)
                return -1;
            unit = unit * 16 + digit;
        }
        return unit;
    }

    bool number(LineValue& value)
    {
        const char* start = m_at;
        if (peek() == '-')
            ++m_at;
        if (!isDigit(peek()))
            return wrong(Text::tr("a value is missing"));
        if (peek() == '0')
            ++m_at;
        else
            skipDigits();
        value.kind = LineValue::Kind::Whole;
        if (peek() == '.') {
            ++m_at;
            value.kind = LineValue::Kind::Number;
            if (!skipDigits())
                return wrong(Text::tr("digits are missing after a decimal point"));
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            value.kind = LineValue::Kind::Number;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (!skipDigits())
                return wrong(Text::tr("digits are missing in an exponent"));
        }
        value.text = since(start);
        if (value.kind == LineValue::Kind::Whole && std::from_chars(start, m_at, value.whole).ec != std::errc())
            value.kind = LineValue::Kind::Number;
        return true;
    }

    bool skipDigits()
    {
        const char* start = m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return m_at != start;
    }

    std::string_view since(const char* start) const { return {start, static_cast<std::size_t>(m_at - start)}; }

    const char* m_begin;
    const char* m_at;
    const char* m_end;
    QString m_wrong;
};

/// QString::fromUtf8, but a byte order mark at the front is a character like others.
QString fromUtf8(std::string_view text)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (text.starts_with(kMark))
        return QString::fromUtf8(('x' + std::string(text)).c_str(), static_cast<qsizetype>(text.size() + 1)).mid(1);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString unescaped(std::string_view text)
{
    QString result;
    while (!text.empty()) {
        const std::size_t plain = std::min(text.find('\\'), text.size());
        result += fromUtf8(text.substr(0, plain));
        text.remove_prefix(plain);
        if (text.empty())
            break;
        if (text[1] == 'u') {
            int unit = 0;
            for (const char c : text.substr(2, 4))
                unit = unit * 16 + hexDigit(c);
            result += QChar(static_cast<char16_t>(unit));
            text.remove_prefix(6);
            continue;
        }
        constexpr std::string_view kLetters = "bfnrt";
        constexpr std::string_view kMeanings = "\b\f\n\r\t";
        const std::size_t letter = kLetters.find(text[1]);
        result += QLatin1Char(letter == std::string_view::npos ? text[1] : kMeanings[letter]);
        text.remove_prefix(2);
    }
    return result;
}

}  // namespace

Result<Done> scanObject(std::string_view line, std::vector<LineMember>& members)
{
    members.clear();
    Scanner scanner(line);
    if (scanner.document(members))
        return Done{};
    return scanner.error();
}

void scanArray(std::string_view array, std::vector<LineValue>& values)
{
    values.clear();
    Scanner(array).elements(values);
}

QString decodeText(const LineValue& text)
{
    return text.escaped ? unescaped(text.text) : fromUtf8(text.text);
}

QString excerpt(std::string_view text)
{
    constexpr qsizetype kShown = 40;
    const QString whole =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 4 * kShown)));
    return whole.size() > kShown ? whole.left(kShown) + QChar(0x2026) : whole;
}

QString excerpt(const LineValue& value)
{
    return value.kind == LineValue::Kind::Text ? u'"' + excerpt(value.text) + u'"' : excerpt(value.text);
}

}  // namespace model
