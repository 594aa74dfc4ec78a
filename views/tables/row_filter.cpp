// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/tables/row_filter.h"

#include "views/unit_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::RowFilter)
};

/// The words of a text; what stands in quotes is one, or a part of one.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar letter : text) {
        if (letter == u'"') {
            quoted = !quoted;
        } else if (letter.isSpace() && !quoted) {
            if (!word.isEmpty())
                words << word;
            word.clear();
        } else {
            word += letter;
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

/// Figures of one state and amount read the same.
CellKey keyOf(const CellFigure& figure) { return {static_cast<std::uint64_t>(figure.state), figure.base}; }

}  // namespace

RowFilter::RowFilter(const QString& text, const std::vector<TableColumn>& columns, const std::vector<bool>& shown)
    : m_columns(&columns), m_shown(shown), m_units(lengthUnits())
{
    for (const QString& word : wordsOf(text))
        addWord(word);
    if (text.count(u'"') % 2 != 0)
        m_doubt = Words::tr("a quote is not closed");
    forget();
}

void RowFilter::addWord(QString typed)
{
    Word word;
    if (typed.size() > 1 && typed.startsWith(u'-')) {
        word.without = true;
        typed.remove(0, 1);
    }
    // A text with a colon that names no column is a plain word: a port.
    const qsizetype colon = typed.indexOf(u':');
    for (std::size_t i = 0; colon > 0 && i < m_columns->size(); ++i) {
        const TableColumn& column = (*m_columns)[i];
        const QString named = typed.left(colon);
        if (named.compare(column.word, Qt::CaseInsensitive) != 0
            && named.compare(column.title, Qt::CaseInsensitive) != 0)
            continue;
        word.column = i;
        typed.remove(0, colon + 1);
        break;
    }
    if (colon > 0 && !word.column)
        m_strayColons << typed;
    if (word.column && typed.isEmpty()) {
        m_doubt = Words::tr("what is looked for in the column %1 is missing").arg((*m_columns)[*word.column].word);
        return;  // the rest is still to be typed
    }
    if (word.column && typed.startsWith(u'=')) {
        word.how = How::Equals;
        typed.remove(0, 1);
    } else if (word.column && (typed.startsWith(u'>') || typed.startsWith(u'<')) && !addLimit(word, typed)) {
        return;
    }
    word.text = typed;
    m_words.push_back(word);
}

bool RowFilter::addLimit(Word& word, const QString& typed)
{
    const TableColumn& column = (*m_columns)[*word.column];
    if (!column.figure) {
        m_doubt = Words::tr("the column %1 has no figures: %2 compares nothing there").arg(column.word, typed);
        return true;  // a text like any other
    }
    bool number = false;
    word.number = displayLocale().toDouble(typed.mid(1), &number);
    if (!number) {
        m_doubt = Words::tr("\"%1\" compares the column %2 with no number, such as %3")
                      .arg(typed, column.word, typed.left(1) + u'3');
        return false;
    }
    word.how = typed.startsWith(u'>') ? How::Over : How::Under;
    return true;
}

void RowFilter::forget()
{
    m_remembered.assign(m_words.size() * (m_columns ? m_columns->size() : 0), {});
    m_last.assign(m_remembered.size(), {});
}

bool RowFilter::narrows(const RowFilter& other) const
{
    if (m_units != other.m_units || m_shown != other.m_shown || m_words.size() < other.m_words.size())
        return false;
    for (std::size_t i = 0; i < other.m_words.size(); ++i) {
        const Word& mine = m_words[i];
        const Word& its = other.m_words[i];
        const bool longer = !its.without && its.how == How::Holds && mine.how == How::Holds && !mine.without
            && mine.column == its.column && mine.text.contains(its.text, Qt::CaseInsensitive);
        if (!longer && !(mine == its))
            return false;
    }
    return true;
}

bool RowFilter::matches(TableRow row)
{
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        if (has(row, word) == m_words[word].without)
            return false;
    }
    return true;
}

bool RowFilter::has(TableRow row, std::size_t word)
{
    if (m_words[word].column)
        return cellHas(row, word, *m_words[word].column);
    for (std::size_t column = 0; column < m_columns->size(); ++column) {
        if (m_shown[column] && cellHas(row, word, column))
            return true;
    }
    return false;
}

bool RowFilter::cellHas(TableRow row, std::size_t at, std::size_t columnAt)
{
    const TableColumn& column = (*m_columns)[columnAt];
    const Word& word = m_words[at];
    if (!column.figure && !column.few)
        return holds(word, column, row);
    const CellKey key = column.figure ? keyOf(column.figure(row)) : column.key(row);
    auto& last = m_last[at * m_columns->size() + columnAt];
    if (last && last->first == key)
        return last->second;
    Remembered& remembered = m_remembered[at * m_columns->size() + columnAt];
    const auto found = remembered.find(key);
    const bool held =
        found != remembered.end() ? found->second : remembered.emplace(key, holds(word, column, row)).first->second;
    last = {key, held};
    return held;
}

bool RowFilter::holds(const Word& word, const TableColumn& column, TableRow row) const
{
    if (word.how == How::Over || word.how == How::Under) {
        const CellFigure figure = column.figure(row);
        if (figure.state != CellFigure::Known && figure.state != CellFigure::AtLeast)
            return false;
        const double value = static_cast<double>(figure.base) / shownPerUnit(column);
        return word.how == How::Over ? value > word.number : value < word.number;
    }
    const QString text = cellText(column, row);
    if (word.how == How::Equals)
        return text.compare(word.text, Qt::CaseInsensitive) == 0;
    return text.contains(word.text, Qt::CaseInsensitive);
}

}  // namespace views
