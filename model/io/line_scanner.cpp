// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/line_scanner.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <charconv>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::LineScanner)
};

using Json = nlohmann::json;

const char* skipTo(const char* at, char wanted)
{
    while (*at != wanted)
        ++at;
    return at;
}

const char* skipSpace(const char* at)
{
    while (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n')
        ++at;
    return at;
}

std::string_view between(const char* start, const char* end) { return {start, static_cast<std::size_t>(end - start)}; }

/// QString::fromUtf8, but a byte order mark at the front is a character like others.
QString fromUtf8(std::string_view text)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (text.starts_with(kMark))
        return QString::fromUtf8(('x' + std::string(text)).c_str(), static_cast<qsizetype>(text.size() + 1)).mid(1);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Reads a text for the parser and knows how far it has come, so that members can be cut out as they were written.
class Cursor {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Cursor(const char* at, const char** reached) : m_at(at), m_reached(reached) {}

    reference operator*() const { return *m_at; }
    Cursor& operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    Cursor operator++(int)
    {
        const Cursor before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const Cursor& a, const Cursor& b) { return a.m_at == b.m_at; }
    friend bool operator!=(const Cursor& a, const Cursor& b) { return a.m_at != b.m_at; }

private:
    const char* m_at;
    const char** m_reached;
};

/// Gathers the members of the outermost object; what nests in them is only walked over.
class MemberCollector final : public nlohmann::json_sax<Json> {
public:
    MemberCollector(std::string_view line, std::vector<LineMember>& members) : m_line(line), m_members(members) {}

    const char** reached() { return &m_reached; }
    const QString& wrong() const { return m_wrong; }
    bool sawObject() const { return m_sawObject; }

    bool null() override { return take(LineValue::Kind::Null, false); }
    bool boolean(bool) override { return take(LineValue::Kind::Flag, false); }
    bool number_integer(number_integer_t number) override { return takeWhole(number); }
    bool number_unsigned(number_unsigned_t number) override
    {
        const bool fits = number <= static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max());
        return fits ? takeWhole(static_cast<std::int64_t>(number)) : take(LineValue::Kind::Number, true);
    }
    bool number_float(number_float_t, const string_t&) override { return take(LineValue::Kind::Number, true); }
    bool string(string_t&) override { return take(LineValue::Kind::Text, false); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(); }
    bool end_object() override { return close(LineValue::Kind::Object); }
    bool start_array(std::size_t) override { return open(); }
    bool end_array() override { return close(LineValue::Kind::Array); }

    bool key(string_t&) override
    {
        if (m_depth != 1)
            return true;
        if (m_members.size() == kMostMembers)
            return fail(Text::tr("more than %1 members in one object").arg(kMostMembers));
        LineMember member;
        // The parser stands behind the name's closing quote; the member began after the last comma or brace.
        m_start = skipTo(m_end, '"');
        member.name = between(m_start + 1, m_reached - 1);
        m_end = m_reached;
        m_members.push_back(member);
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override
    {
        m_wrong =
            position > m_line.size() ? Text::tr("the line ends too early") : reason(QString::fromUtf8(error.what()));
        m_wrong =
            Text::tr("This is not JSON at column %1: %2.").arg(std::min(position, m_line.size() + 1)).arg(m_wrong);
        return false;
    }

private:
    /// What the parser says behind its head, "[..] parse error at line 1, column 9: syntax error while parsing value - ..".
    static QString reason(const QString& said)
    {
        static const QString overflow = QStringLiteral("number overflow parsing ");
        if (const qsizetype at = said.indexOf(overflow); at >= 0)
            return Text::tr("%1 is too large a number; it should be a whole number")
                .arg(said.mid(at + overflow.size()));
        const qsizetype dash = said.indexOf(QStringLiteral(" - "));
        return dash < 0 ? said : said.mid(dash + 3);
    }

    bool fail(const QString& what)
    {
        m_wrong = Text::tr("At column %1: %2.").arg(m_reached - m_line.data()).arg(what);
        return false;
    }

    bool open()
    {
        m_sawObject = true;
        if (m_depth == 0 && *(m_reached - 1) != '{')
            return fail(Text::tr("a record is one JSON object in braces"));
        if (m_depth == kDeepest)
            return fail(Text::tr("brackets nest deeper than %1").arg(kDeepest));
        if (m_depth++ == 0)
            m_end = m_reached;
        return true;
    }

    bool close(LineValue::Kind kind) { return --m_depth == 1 ? take(kind, false) : true; }

    bool takeWhole(std::int64_t number)
    {
        if (m_depth == 1)
            m_members.back().value.whole = number;
        return take(LineValue::Kind::Whole, true);
    }

    /// Cuts the value that just ended out of the line. A number ends where the parser, one character ahead, saw it end.
    bool take(LineValue::Kind kind, bool isNumber)
    {
        if (m_depth == 0)
            return fail(Text::tr("a record is one JSON object in braces"));
        if (m_depth > 1)
            return true;
        LineMember& member = m_members.back();
        const char* end = isNumber ? m_reached - 1 : m_reached;
        const char* start = skipSpace(skipTo(m_end, ':') + 1);
        member.value.kind = kind;
        member.value.text = kind == LineValue::Kind::Text ? between(start + 1, end - 1) : between(start, end);
        member.value.escaped = kind == LineValue::Kind::Text && member.value.text.find('\\') != std::string_view::npos;
        member.whole = between(m_start, end);
        m_end = end;
        return true;
    }

    std::string_view m_line;
    std::vector<LineMember>& m_members;
    const char* m_reached = m_line.data();  // how far the parser has read
    const char* m_start = m_line.data();    // of the member being read
    const char* m_end = m_line.data();      // of the last token taken
    int m_depth = 0;
    bool m_sawObject = false;
    QString m_wrong;
};

}  // namespace

Result<Done> scanObject(std::string_view line, std::vector<LineMember>& members)
{
    members.clear();
    MemberCollector collector(line, members);
    const Cursor begin(line.data(), collector.reached());
    const Cursor end(line.data() + line.size(), collector.reached());
    if (Json::sax_parse(begin, end, &collector) && collector.sawObject())
        return Done{};
    return Error{collector.wrong()};
}

bool scanWholes(std::string_view array, std::vector<std::int64_t>& numbers)
{
    numbers.clear();
    const char* at = array.data() + 1;
    const char* end = array.data() + array.size() - 1;
    for (at = skipSpace(at); at != end; at = skipSpace(at + 1)) {
        const auto [stop, failure] = std::from_chars(at, end, numbers.emplace_back());
        at = skipSpace(stop);
        if (failure != std::errc() || (at != end && *at != ','))
            return false;
        if (at == end)
            break;
    }
    return true;
}

bool scanTexts(std::string_view array, std::vector<LineValue>& texts)
{
    texts.clear();
    const char* at = array.data() + 1;
    const char* end = array.data() + array.size() - 1;
    for (at = skipSpace(at); at != end; at = skipSpace(at + 1)) {
        if (*at != '"')
            return false;
        const char* begin = ++at;
        bool escaped = false;
        for (; *at != '"'; ++at) {
            if (*at == '\\') {
                escaped = true;
                ++at;
            }
        }
        texts.push_back({LineValue::Kind::Text, escaped, {begin, static_cast<std::size_t>(at - begin)}, 0});
        at = skipSpace(at + 1);
        if (at == end)
            break;
    }
    return true;
}

QString decodeText(const LineValue& text)
{
    if (!text.escaped)
        return fromUtf8(text.text);
    const Json quoted = Json::parse(text.text.data() - 1, text.text.data() + text.text.size() + 1);
    return fromUtf8(quoted.get_ref<const std::string&>());
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
