// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/history_model.h"

namespace views {

HistoryModel::HistoryModel(model::Document& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document)
{
    follow();
    connect(&m_document, &model::Document::changed, this, &HistoryModel::follow);
    connect(&m_document, &model::Document::replaced, this, &HistoryModel::follow);
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_labels.size()) + 1;
}

/// Brings the rows in line with the document's history, from the first label that differs.
void HistoryModel::follow()
{
    const auto& history = m_document.history();
    std::size_t same = 0;
    while (same < m_labels.size() && same < history.size() && m_labels[same] == history[same].label)
        ++same;
    if (m_labels.size() > same) {
        beginRemoveRows({}, static_cast<int>(same) + 1, static_cast<int>(m_labels.size()));
        m_labels.resize(same);
        endRemoveRows();
    }
    if (history.size() > same) {
        beginInsertRows({}, static_cast<int>(same) + 1, static_cast<int>(history.size()));
        for (std::size_t i = same; i < history.size(); ++i)
            m_labels.push_back(history[i].label);
        endInsertRows();
    }
    m_position = m_document.position();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row == 0 ? tr("Opened") : m_labels[row - 1];
    case DoneRole:
        return row <= m_position;
    case CurrentRole:
        return row == m_position;
    case Qt::AccessibleTextRole:
        return row <= m_position ? data(index, Qt::DisplayRole)
                                 : QVariant(tr("%1, undone").arg(data(index, Qt::DisplayRole).toString()));
    default:
        return {};
    }
}

}  // namespace views
