// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/document.h"

#include <QAbstractListModel>

namespace views {

/// The steps of the history, oldest first, under a first row for the design as it was opened. Row n is "n steps done".
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DoneRole = Qt::UserRole, CurrentRole };

    /// `document` must outlive this.
    explicit HistoryModel(model::Document& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void follow();

    model::Document& m_document;
    std::vector<QString> m_labels;  ///< rows but the first
    std::size_t m_position = 0;
};

}  // namespace views
