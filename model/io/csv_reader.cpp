// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/csv_reader.h"

#include "model/io/csv.h"
#include "model/io/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CsvFile)
};

QChar separatorOf(std::string_view bytes)
{
    bool isQuoted = false;
    int commas = 0;
    int semicolons = 0;
    for (const char c : bytes) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (!isQuoted && (c == '\n' || c == '\r'))
            break;
        commas += !isQuoted && c == ',' ? 1 : 0;
        semicolons += !isQuoted && c == ';' ? 1 : 0;
    }
    return semicolons > commas ? u';' : u',';
}

class Scanner {
public:
    Scanner(std::string_view bytes, char separator) : m_bytes(bytes), m_separator(separator) {}

    Result<std::vector<CsvRecord>> records()
    {
        std::vector<CsvRecord> records;
        while (m_at < m_bytes.size()) {
            CsvRecord record{{}, m_line};
            do {
                const auto cell = nextCell();
                if (!cell)
                    return cell.error();
                record.cells << cell.value();
            } while (take(m_separator));
            if (m_at < m_bytes.size())
                takeLineEnd();
            if (record.cells.size() > 1 || !record.cells.front().isEmpty())
                records.push_back(std::move(record));
        }
        return records;
    }

private:
    bool isLineEnd() const { return m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r'; }
    bool take(char c)
    {
        if (m_at >= m_bytes.size() || m_bytes[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    void takeLineEnd()
    {
        if (take('\r'))
            take('\n');
        else
            take('\n');
        ++m_line;
    }

    Result<QString> nextCell() { return take('"') ? quotedCell() : plainCell(); }

    Result<QString> plainCell()
    {
        const std::size_t begin = m_at;
        for (; m_at < m_bytes.size() && m_bytes[m_at] != m_separator && !isLineEnd(); ++m_at) {
            if (m_bytes[m_at] == '"') {
                return Error{
                    Text::tr("a quote in the middle of a cell: put the whole cell in quotes and double the one "
                             "within"),
                    m_line};
            }
        }
        return text(m_bytes.substr(begin, m_at - begin));
    }

    Result<QString> quotedCell()
    {
        const int begun = m_line;
        std::string cell;
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at++];
            if (c == '"' && !take('"')) {
                if (m_at < m_bytes.size() && m_bytes[m_at] != m_separator && !isLineEnd())
                    return Error{Text::tr("text behind a closing quote: a quote within a cell is doubled"), m_line};
                return text(cell);
            }
            m_line += c == '\n' || (c == '\r' && (m_at >= m_bytes.size() || m_bytes[m_at] != '\n')) ? 1 : 0;
            cell += c;
        }
        return Error{Text::tr("the quote that is opened here is never closed"), begun};
    }

    static QString text(std::string_view cell)
    {
        const QString whole = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        return whole.startsWith(u'\'') && safeCell(whole.mid(1)) == whole ? whole.mid(1) : whole;
    }

    std::string_view m_bytes;
    char m_separator;
    std::size_t m_at = 0;
    int m_line = 1;
};

}  // namespace

Result<CsvFile> readCsv(std::string_view bytes)
{
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF")
        bytes.remove_prefix(3);
    if (const auto bad = firstInvalidUtf8(bytes)) {
        const auto line = std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(*bad), '\n') + 1;
        return Error{Text::tr("is not UTF-8: save it as \"CSV UTF-8\""), static_cast<int>(line)};
    }
    const QChar separator = separatorOf(bytes);
    auto records = Scanner(bytes, separator.toLatin1()).records();
    if (!records)
        return records.error();
    return CsvFile{separator, std::move(records).value()};
}

}  // namespace model
