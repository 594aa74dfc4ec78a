// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/impact/impact.h"

#include <QAbstractTableModel>

namespace views {

/// What an impact hurts, a row each: GPUs, links, ports, then devices.
class ImpactTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Name, Other, Left, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `plan` is read at once and not kept.
    void setImpact(const model::Tables& plan, const model::Impact& impact);
    void clear();
    /// Where a row's object is.
    const model::ObjectRef& placeAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)).place; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString kind;
        model::ObjectRef place = model::Id<model::Device>(1);
        QString name;
        QString other;
        QString left;
    };

    std::vector<Row> m_rows;
};

}  // namespace views
