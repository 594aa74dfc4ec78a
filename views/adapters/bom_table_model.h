// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/bom/bom_table.h"

#include <QAbstractTableModel>

namespace views {

/// The bill of materials as rows: in its groups with their subtotals and the total last; sorted by a column, all parts of all
/// groups under each other, and the total last. Unknown prices come after known ones either way.
class BomTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        PartNumber,
        Description,
        Group,
        Quantity,
        Unit,
        Spares,
        SpareRule,
        Total,
        Price,
        Amount,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(model::BomTable table);
    const model::BomTable& table() const { return m_table; }
    const model::BomTableRow& rowAt(int row) const { return m_table.rows[m_order.at(std::size_t(row))]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column below 0: back to the groups.
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    QString text(const model::BomTableRow& row, int column) const;

    model::BomTable m_table;
    std::vector<std::size_t> m_order;  ///< of the table's rows
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

}  // namespace views
