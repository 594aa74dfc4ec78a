// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/finding.h"

#include <QAbstractTableModel>

#include <set>
#include <vector>

namespace views {

/// The findings as rows a person reads: mark, what, where, how much, against what, the cure.
class FindingListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Mark, Title, Where, Value, Limit, Fix, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole, MessageRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these findings; rows that stay keep their place.
    void setFindings(std::vector<model::Finding> findings);
    /// Shows only these severities; an empty set shows all.
    void setShown(std::set<model::Severity> severities);
    const std::set<model::Severity>& shown() const { return m_shown; }
    /// Shows the waived findings too, or not.
    void setWaivedShown(bool shown);
    /// Shows only findings of which rule, title, place or message holds every word of `text`.
    void setFilter(const QString& text);

    const model::Finding& at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    QString text(const model::Finding& finding, int column) const;
    bool isWanted(const model::Finding& finding) const;

    std::vector<model::Finding> m_all;
    std::vector<model::Finding> m_rows;
    std::set<model::Severity> m_shown;
    bool m_waivedShown = false;
    QStringList m_words;
};

/// "Error", "Warning", "Note", "Unknown".
QString severityWord(model::Severity severity);

}  // namespace views
