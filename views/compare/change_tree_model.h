// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/compare/comparison.h"

#include <QAbstractItemModel>

#include <memory>

namespace views {

/// What changes between two designs as rows a person reads, under a heading for each kind of change: sign, what, where, was,
/// now. In the order in which a crew does it, or sorted by what or where.
class ChangeTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Mark, Name, Where, Was, Now, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;
    ~ChangeTreeModel() override;

    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// Shows only these kinds.
    void setShown(ChangeKinds kinds);
    /// Shows only changes of which name, place, kind or fields that differ hold every word of `text`.
    void setFilter(const QString& text);
    /// By what or where; any other column: the order of doing.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The number of the row's item in the comparison; none for a heading.
    std::optional<std::size_t> itemAt(const QModelIndex& index) const;
    /// The kind of change of a row or of the group whose heading it is.
    model::ChangeKind kindAt(const QModelIndex& index) const;
    /// The row of an item; invalid where it is not shown.
    QModelIndex indexOf(std::size_t item) const;
    int itemCount() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        model::ChangeKind kind;
        int total = 0;                   ///< with those that the filter hides
        std::vector<std::size_t> items;  ///< as shown
    };

    void startOver();
    void sortRows();
    bool admits(std::size_t item) const;
    QString textOf(std::size_t item, int column) const;
    QVariant groupData(const Group& group, int column, int role) const;

    std::shared_ptr<const Comparison> m_comparison;
    ChangeKinds m_shown = ChangeKinds::all();
    QStringList m_words;
    int m_sortedBy = Mark;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<Group> m_groups;
};

}  // namespace views
