// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/catalog_panel.h"

#include "views/widgets/cell_delegate.h"
#include "views/widgets/row_delegate.h"
#include "views/widgets/theme_of.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace views {

using namespace model;

namespace {

QStandardItem* cell(const QString& text, const QString& tooltip = {})
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(tooltip);
    return item;
}

}  // namespace

CatalogPanel::CatalogPanel(const Catalog& catalog, QWidget* parent)
    : QWidget(parent),
      m_list(new CatalogModel(catalog, this)),
      m_field(new QLineEdit(this)),
      m_tree(new QTreeView(this)),
      m_picture(new CatalogPicture(this)),
      m_figures(new QTreeView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    m_field->setPlaceholderText(tr("Search the catalog"));
    m_field->setAccessibleName(tr("Search the catalog"));
    m_field->setClearButtonEnabled(true);
    auto* fieldRow = new QVBoxLayout;
    fieldRow->setContentsMargins(8, 0, 8, 0);
    fieldRow->addWidget(m_field);
    layout->addLayout(fieldRow);

    m_tree->setModel(m_list);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(12);
    m_tree->setRootIsDecorated(false);
    m_tree->setMouseTracking(true);
    m_tree->setAccessibleName(tr("Catalog"));
    m_tree->expandAll();
    m_figures->setModel(new QStandardItemModel(this));
    m_figures->setItemDelegate(new CellDelegate(m_figures));
    m_figures->setRootIsDecorated(false);
    m_figures->setUniformRowHeights(true);
    m_figures->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figures->setAccessibleName(tr("Figures of the type"));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_tree);
    auto* below = new QWidget(split);
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(0);
    belowLayout->addWidget(m_picture);
    belowLayout->addWidget(m_figures, 1);
    split->addWidget(below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setHandleWidth(1);
    layout->addWidget(split, 1);
    m_figures->hide();
    below->hide();
    connect(m_field, &QLineEdit::textChanged, this, &CatalogPanel::filter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &CatalogPanel::showType);
}

void CatalogPanel::reveal(const QString& key)
{
    m_field->clear();
    for (int group = 0; group < m_list->rowCount(); ++group) {
        const QModelIndex heading = m_list->index(group, 0);
        for (int row = 0; row < m_list->rowCount(heading); ++row) {
            const QModelIndex index = m_list->index(row, 0, heading);
            if (keyOf(*m_list->typeAt(index)) == key) {
                m_tree->setCurrentIndex(index);
                m_tree->scrollTo(index);
                m_tree->setFocus();
            }
        }
    }
}

void CatalogPanel::filter(const QString& text)
{
    m_list->setFilter(text);
    m_tree->expandAll();
}

void CatalogPanel::showType(const QModelIndex& index)
{
    const CatalogType* type = m_list->typeAt(index);
    m_picture->showType(type);
    m_figures->setVisible(type != nullptr);
    m_figures->parentWidget()->setVisible(type != nullptr);
    if (!type)
        return;
    auto* model = static_cast<QStandardItemModel*>(m_figures->model());
    model->clear();
    model->setHorizontalHeaderLabels({tr("Figure"), tr("Value"), tr("Source")});
    const Theme& theme = themeOf(*this);
    for (const NamedFigure& figure : figuresOf(*type)) {
        QStandardItem* source = cell(figure.source, figure.note.isEmpty() ? figure.source : figure.note);
        source->setData(figure.assumed ? theme.warning : theme.inkSecond, Qt::ForegroundRole);
        QStandardItem* value = cell(figure.value, figure.note);
        if (!figure.known)
            value->setData(theme.unknown, Qt::ForegroundRole);
        model->appendRow({cell(figure.path, figure.path), value, source});
    }
    m_figures->header()->resizeSection(0, 130);
    m_figures->header()->resizeSection(1, 80);
}

}  // namespace views
