// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/json_text.h"

#include <QCoreApplication>

#include <iterator>
#include <set>
#include <vector>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::JsonText)
};

constexpr std::size_t kDeepest = 24;
constexpr std::size_t kMostMembers = 500;
constexpr std::size_t kLargestText = 16 * 1024 * 1024;

/// Where the parser is: it hands out members without their place, so the place is counted beneath it.
struct Place {
    int line = 1;
    bool atLineStart = false;  ///< a number ends only when the character after it was read
};

class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, Place* place) : m_at(at), m_place(place) {}
    reference operator*() const { return *m_at; }
    CountingIterator& operator++()
    {
        m_place->atLineStart = *m_at == '\n';
        m_place->line += m_place->atLineStart ? 1 : 0;
        ++m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        const CountingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.m_at == b.m_at; }

private:
    const char* m_at;
    Place* m_place;
};

QString withoutPrefix(const char* message)
{
    const QString whole = QString::fromUtf8(message);
    const qsizetype colon = whole.indexOf(QLatin1String(": "));
    return (colon < 0 ? whole : whole.mid(colon + 2)).left(160);
}

class LineIndex : public nlohmann::json_sax<Json> {
public:
    /// `lines` may be null: then the text is only held to the bounds.
    LineIndex(const Place& place, std::map<std::string, int>* lines) : m_place(place), m_lines(lines) {}

    const std::optional<Error>& error() const { return m_error; }

    bool null() override { return value(m_place.line); }
    bool boolean(bool) override { return value(m_place.line); }
    bool number_integer(number_integer_t) override { return number(); }
    bool number_unsigned(number_unsigned_t) override { return number(); }
    bool number_float(number_float_t, const string_t&) override { return number(); }
    bool string(string_t&) override { return value(m_place.line); }
    bool binary(binary_t&) override { return value(m_place.line); }
    bool start_object(std::size_t) override { return open(false); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        Frame& frame = m_frames.back();
        if (frame.keys.size() >= kMostMembers)
            return fail(Text::tr("more than %1 members in one object; no catalog entry has").arg(kMostMembers));
        if (!frame.keys.insert(name).second)
            return fail(
                Text::tr("the member \"%1\" is given twice; keep one of them").arg(QString::fromStdString(name)));
        if (m_lines) {
            frame.next = frame.path.empty() ? name : frame.path + "." + name;
            m_lines->emplace(frame.next, m_place.line);
        }
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const Json::exception& problem) override
    {
        return fail(Text::tr("this is not valid JSON: %1").arg(withoutPrefix(problem.what())));
    }

private:
    struct Frame {
        bool isArray = false;
        int count = 0;
        std::string path;
        std::string next;
        std::set<std::string> keys;
    };

    bool fail(const QString& message)
    {
        m_error = Error{message, m_place.line};
        return false;
    }

    bool number() { return value(m_place.line - (m_place.atLineStart ? 1 : 0)); }

    bool value(int line)
    {
        if (!m_lines || m_frames.empty())
            return true;
        Frame& frame = m_frames.back();
        if (frame.isArray) {
            frame.next = frame.path + "[" + std::to_string(frame.count++) + "]";
            m_lines->emplace(frame.next, line);
        }
        return true;
    }

    bool open(bool isArray)
    {
        if (m_frames.size() >= kDeepest)
            return fail(Text::tr("nested more than %1 deep; no catalog entry is").arg(kDeepest));
        value(m_place.line);
        const std::string path = m_frames.empty() ? std::string() : m_frames.back().next;
        m_frames.push_back(Frame{isArray, 0, path, {}, {}});
        return true;
    }

    bool close()
    {
        m_frames.pop_back();
        return true;
    }

    const Place& m_place;
    std::map<std::string, int>* m_lines;
    std::vector<Frame> m_frames;
    std::optional<Error> m_error;
};

/// Runs over the text once; an error is what is wrong with it.
std::optional<Error> scan(std::string_view text, std::map<std::string, int>* lines)
{
    Place place;
    LineIndex index(place, lines);
    const CountingIterator begin(text.data(), &place);
    const CountingIterator end(text.data() + text.size(), &place);
    if (Json::sax_parse(begin, end, &index))
        return std::nullopt;
    return index.error().value_or(Error{Text::tr("this is not valid JSON"), place.line});
}

}  // namespace

std::map<std::string, int> JsonText::lines() const
{
    std::map<std::string, int> found;
    (void)scan(text, &found);
    return found;
}

int lineOf(const std::map<std::string, int>& lines, std::string path)
{
    while (!path.empty()) {
        if (const auto found = lines.find(path); found != lines.end())
            return found->second;
        const std::size_t cut = path.find_last_of(".[");
        path.resize(cut == std::string::npos ? 0 : cut);
    }
    return 1;
}

Result<JsonText> readJson(std::string_view text)
{
    if (text.size() > kLargestText)
        return Error{Text::tr("larger than %1 MiB; no catalog is").arg(kLargestText / 1024 / 1024), 1};
    if (std::optional<Error> error = scan(text, nullptr))
        return *error;
    return JsonText{Json::parse(text, nullptr, false), text};
}

}  // namespace model
