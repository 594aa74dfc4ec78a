// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"

#include <QAbstractItemModel>

#include <vector>

namespace views {

/// The types of a catalog under headings by what they are, filtered by a search text.
class CatalogModel : public QAbstractItemModel {
    Q_OBJECT

public:
    /// `catalog` must outlive this.
    explicit CatalogModel(const model::Catalog& catalog, QObject* parent = nullptr);

    /// Shows the types whose name, maker, key or part number holds every word of `text`.
    void setFilter(const QString& text);
    /// The type of a row, null for a heading.
    const model::CatalogType* typeAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Group {
        QString title;
        std::vector<const model::CatalogType*> types;
    };
    const Group* groupAt(const QModelIndex& index) const;
    void gather(const QString& filter);

    const model::Catalog& m_catalog;
    std::vector<Group> m_groups;
};

}  // namespace views
