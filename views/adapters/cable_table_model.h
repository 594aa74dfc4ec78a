// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/live_design.h"

#include <QAbstractTableModel>

namespace views {

/// Cables as a table. It owns its rows as ids, sorts and filters on them, and asks the design for each cell shown.
class CableTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Role, Type, EndA, EndB, Length, ColumnCount };

    /// `design` must outlive this.
    explicit CableTableModel(LiveDesign& design, QObject* parent = nullptr);

    /// Shows only cables of this role; none shows all.
    void setRole(std::optional<model::CableRole> role);
    model::Id<model::Cable> cableAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// The cable's row, or -1.
    int rowOf(model::Id<model::Cable> cable) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void startOver();
    void follow(const model::ChangeSet& changes);
    void gather();
    void sortRows();
    void add(model::Id<model::Cable> cable);
    void remove(model::Id<model::Cable> cable);
    bool isShown(const model::Cable& cable) const { return !m_role || cable.role == *m_role; }
    QString text(const model::Cable& cable, int column) const;

    LiveDesign& m_design;
    std::vector<model::Id<model::Cable>> m_rows;
    std::optional<model::CableRole> m_role;
    int m_sortColumn = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

}  // namespace views
