// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/plan_reader.h"

#include "model/io/member_reader.h"
#include "model/io/plan_records.h"
#include "model/io/record_codecs.h"
#include "model/io/utf8.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::PlanReader)
};

constexpr qint64 kLargestFile = qint64(1) << 30;
constexpr std::string_view kFrame = "rackloom";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Walks over the lines of a text.
class Lines {
public:
    explicit Lines(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }
    /// Whether the line that comes next is ended.
    bool nextIsWhole() const { return m_rest.find('\n') != std::string_view::npos; }
    std::string_view next()
    {
        const std::string_view line = m_rest.substr(0, m_rest.find('\n'));
        m_rest.remove_prefix(std::min(line.size() + 1, m_rest.size()));
        ++m_number;
        return line;
    }
    /// The number of the line that `next` gave last, from 1.
    int number() const { return m_number; }

private:
    std::string_view m_rest;
    int m_number = 0;
};

class PlanReader {
public:
    explicit PlanReader(std::string_view text) : m_text(text), m_lines(text) {}

    Result<Tables> read();

private:
    std::optional<Error> openFrame();
    std::optional<Error> checkEncoding() const;
    std::optional<Error> readHeader();
    std::optional<Error> readRecords();
    std::optional<Error> closeFrame(std::size_t records);

    Error here(const QString& message) const { return {message, m_lines.number()}; }

    std::string_view m_text;
    Lines m_lines;
    std::vector<LineMember> m_members;
    Tables m_plan;
    int m_minor = 0;
};

std::optional<Error> PlanReader::openFrame()
{
    if (m_text.empty())
        return Error{Text::tr("The file is empty; a Rackloom design is expected."), 1};
    if (m_text.starts_with(kByteOrderMark))
        return Error{Text::tr("The file begins with a byte order mark; save it as UTF-8 without one."), 1};
    const bool whole = m_lines.nextIsWhole();
    const std::string_view first = m_lines.next();
    const Result<Done> scanned = scanObject(first, m_members);
    if (!scanned && first.starts_with("{\"rackloom\":")) {
        if (std::optional<Error> encoding = checkEncoding())
            return encoding;
        return here(whole ? scanned.error().message : Text::tr("The file is cut in its first line."));
    }
    if (!scanned || m_members.empty() || m_members[0].name != kFrame
        || m_members[0].value.kind != LineValue::Kind::Object)
        return here(
            Text::tr("This is no Rackloom design: its first line does not begin with {\"rackloom\":{\"version\":."));

    std::vector<LineMember> frame;
    const Result<Done> inner = scanObject(m_members[0].value.text, frame);
    MODEL_ASSERT(inner);
    ReferencedTypes none;
    MemberReader reader(frame, none);
    std::int64_t version = 0;
    reader.member("version", version, kCountFromOne);
    if (!reader.wrong() && version > kFileVersion)
        return here(Text::tr("This file needs a Rackloom that reads version %1; this one reads version %2.")
                        .arg(version)
                        .arg(kFileVersion));
    reader.member("minor", m_minor, kCountFromZero);
    reader.others(false);
    if (reader.wrong())
        return here(QStringLiteral("rackloom: %1.").arg(*reader.wrong()));
    return std::nullopt;
}

std::optional<Error> PlanReader::checkEncoding() const
{
    const std::optional<std::size_t> at = firstInvalidUtf8(m_text);
    if (!at)
        return std::nullopt;
    const auto line = 1 + std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(*at), '\n');
    return Error{Text::tr("The file is not UTF-8 text: byte %1 of the file belongs to no character.").arg(*at + 1),
                 static_cast<int>(line)};
}

std::optional<Error> PlanReader::readHeader()
{
    DesignHeader header;
    ReferencedTypes none;
    m_members[0].taken = true;
    MemberReader reader(m_members, none);
    Codec<DesignHeader>::members(reader, header);
    std::vector<UnknownMember> others = reader.others(m_minor > kFileMinor);
    if (reader.wrong())
        return here(Text::tr("The first line: %1.").arg(*reader.wrong()));
    m_plan.headers.put(header);
    if (m_minor > kFileMinor)
        m_plan.unknown.minor = m_minor;
    if (!others.empty())
        m_plan.unknown.members[{QByteArray(), 1}] = std::move(others);
    return std::nullopt;
}

std::optional<Error> PlanReader::readRecords()
{
    PlanRecords records(m_minor > kFileMinor);
    for (;;) {
        const bool whole = m_lines.nextIsWhole();
        const bool more = !m_lines.atEnd();
        const std::string_view line = more ? m_lines.next() : std::string_view();
        if (!whole) {
            return here(
                Text::tr(
                    "The file is cut: it ends here, after %1 whole records, without the last line that counts them.")
                    .arg(records.size()));
        }
        if (line.empty())
            return here(Text::tr("This line is empty; remove it."));
        if (const Result<Done> scanned = scanObject(line, m_members); !scanned)
            return here(scanned.error().message);
        if (!m_members.empty() && m_members[0].name == "end")
            break;
        if (const Result<Done> added = records.add(line, m_members, m_lines.number()); !added)
            return added.error();
    }
    if (std::optional<Error> wrong = closeFrame(records.size()))
        return wrong;
    const Result<Done> settled = records.settle(m_plan, m_lines.number());
    return settled ? std::nullopt : std::optional(settled.error());
}

std::optional<Error> PlanReader::closeFrame(std::size_t records)
{
    std::vector<LineMember> frame;
    const bool plain = m_members.size() == 1 && m_members[0].value.kind == LineValue::Kind::Object
        && scanObject(m_members[0].value.text, frame);
    if (!plain || frame.size() != 1 || frame[0].name != "records" || frame[0].value.kind != LineValue::Kind::Whole)
        return here(Text::tr("The last line should read {\"end\":{\"records\":%1}}.").arg(records));
    if (frame[0].value.whole != static_cast<std::int64_t>(records)) {
        return here(
            Text::tr("The last line counts %1 records, but %2 stand before it: some were lost, or added by hand.")
                .arg(frame[0].value.whole)
                .arg(records));
    }
    if (!m_lines.atEnd())
        return Error{Text::tr("Something stands behind the line that ends the design."), m_lines.number() + 1};
    return std::nullopt;
}

Result<Tables> PlanReader::read()
{
    std::optional<Error> wrong = openFrame();
    if (!wrong)
        wrong = checkEncoding();
    if (!wrong)
        wrong = readHeader();
    if (!wrong)
        wrong = readRecords();
    if (wrong)
        return *wrong;
    return std::move(m_plan);
}

/// All of a file, a pipe or a device, up to the largest size a design may have.
Result<QByteArray> readBounded(QFile& file)
{
    constexpr qint64 kBlock = qint64(4) << 20;
    const Error tooLarge{Text::tr("The file is larger than 1 GiB; no Rackloom design is.")};
    if (file.size() > kLargestFile)
        return tooLarge;
    QByteArray bytes;
    bytes.reserve(file.size() + kBlock);
    for (;;) {
        const qsizetype size = bytes.size();
        bytes.resize(size + kBlock);
        const qint64 count = file.read(bytes.data() + size, kBlock);
        bytes.resize(size + std::max<qint64>(count, 0));
        if (count < 0)
            return Error{Text::tr("The file cannot be read: %1.").arg(file.errorString())};
        if (count == 0)
            return bytes;
        if (bytes.size() > kLargestFile)
            return tooLarge;
    }
}

}  // namespace

Result<Tables> readPlan(std::string_view text) { return PlanReader(text).read(); }

Result<Tables> readPlanFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{Text::tr("This is a folder, not a design.")};
    if (!info.exists())
        return Error{Text::tr("There is no such file.")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Text::tr("The file cannot be opened: %1.").arg(file.errorString())};
    const Result<QByteArray> bytes = readBounded(file);
    if (!bytes)
        return bytes.error();
    return readPlan({bytes.value().constData(), static_cast<std::size_t>(bytes.value().size())});
}

}  // namespace model
