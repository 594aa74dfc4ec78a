// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/finding_list_model.h"

#include "views/unit_text.h"

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

constexpr QChar kThinSpace(0x2009);

int decimalsFor(double value)
{
    const double size = std::abs(value);
    return size >= 100 ? 0 : size >= 10 ? 1 : 2;
}

QString amountText(double value, const QString& unit) { return figureText(value, unit, decimalsFor(value)); }

}  // namespace

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingListModel::tr("Error");
    case Severity::Warning:
        return FindingListModel::tr("Warning");
    case Severity::Note:
        return FindingListModel::tr("Note");
    case Severity::Unknown:
        break;
    }
    return FindingListModel::tr("Unknown");
}

void FindingListModel::setFindings(std::vector<Finding> findings)
{
    m_all = std::move(findings);
    refresh();
}

void FindingListModel::setShown(std::set<Severity> severities)
{
    m_shown = std::move(severities);
    refresh();
}

void FindingListModel::setWaivedShown(bool shown)
{
    m_waivedShown = shown;
    refresh();
}

void FindingListModel::setFilter(const QString& text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    refresh();
}

bool FindingListModel::isWanted(const Finding& finding) const
{
    if (finding.waived && !m_waivedShown)
        return false;
    if (!m_shown.empty() && !m_shown.count(finding.severity))
        return false;
    const auto holds = [&](const QString& word) {
        for (const QString* text : {&finding.rule, &finding.title, &finding.where, &finding.message}) {
            if (text->contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    return std::all_of(m_words.begin(), m_words.end(), holds);
}

int FindingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

/// Replaces the middle part that differs, so that selection and scrolling survive an edit elsewhere.
void FindingListModel::refresh()
{
    std::vector<Finding> wanted;
    for (const Finding& finding : m_all) {
        if (isWanted(finding))
            wanted.push_back(finding);
    }
    const auto [oldFront, newFront] = std::mismatch(m_rows.begin(), m_rows.end(), wanted.begin(), wanted.end());
    const auto first = static_cast<int>(oldFront - m_rows.begin());
    std::size_t tail = 0;
    while (tail < m_rows.size() - static_cast<std::size_t>(first)
           && tail < wanted.size() - static_cast<std::size_t>(first)
           && m_rows[m_rows.size() - 1 - tail] == wanted[wanted.size() - 1 - tail])
        ++tail;
    const int oldEnd = static_cast<int>(m_rows.size() - tail);
    const int newEnd = static_cast<int>(wanted.size() - tail);
    if (oldEnd > first) {
        beginRemoveRows({}, first, oldEnd - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + oldEnd);
        endRemoveRows();
    }
    if (newEnd > first) {
        beginInsertRows({}, first, newEnd - 1);
        m_rows.insert(m_rows.begin() + first, wanted.begin() + first, wanted.begin() + newEnd);
        endInsertRows();
    }
}

QString FindingListModel::text(const Finding& finding, int column) const
{
    switch (column) {
    case Title:
        return finding.title;
    case Where:
        return finding.count > 1 && finding.severity == Severity::Unknown
            ? finding.where + kThinSpace + u'×' + countText(finding.count)
            : finding.where;
    case Value:
        if (finding.severity == Severity::Unknown && !finding.value)
            return tr("no figure");
        return finding.value ? amountText(*finding.value, finding.unit) : QString();
    case Limit:
        return finding.limit ? amountText(*finding.limit, finding.unit) : QString();
    case Fix:
        if (finding.waived)
            return tr("Waived: %1").arg(finding.waiver);
        return finding.fix.isEmpty() ? finding.message : finding.fix;
    default:
        return {};
    }
}

QVariant FindingListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding& finding = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(finding, index.column());
    case Qt::ToolTipRole:
    case MessageRole: {
        QString message = finding.message;
        if (!finding.assumes.isEmpty())
            message += u'\n' + tr("Rests on assumptions: %1").arg(finding.assumes.join(QStringLiteral("; ")));
        return message;
    }
    case Qt::AccessibleTextRole:
        return index.column() == Mark ? severityWord(finding.severity) : text(finding, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Value ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SeverityRole:
        return static_cast<int>(finding.severity);
    default:
        return {};
    }
}

QVariant FindingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{QString(), tr("Finding"), tr("Where"), tr("Is"), tr("Limit"), tr("What would mend it")};
    return names.value(section);
}

}  // namespace views
