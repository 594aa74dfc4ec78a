// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/adapters/catalog_model.h"
#include "views/panels/catalog_picture.h"

#include <QWidget>

class QLineEdit;
class QTreeView;

namespace views {

/// The catalog as a searchable list; under it the chosen type's picture and its figures, each with its source.
class CatalogPanel : public QWidget {
    Q_OBJECT

public:
    /// `catalog` must outlive this.
    explicit CatalogPanel(const model::Catalog& catalog, QWidget* parent = nullptr);

    /// Makes the type of that key the current one, whatever was searched for.
    void reveal(const QString& key);

private:
    void showType(const QModelIndex& index);
    void filter(const QString& text);

    CatalogModel* m_list;
    QLineEdit* m_field;
    QTreeView* m_tree;
    CatalogPicture* m_picture;
    QTreeView* m_figures;
};

}  // namespace views
