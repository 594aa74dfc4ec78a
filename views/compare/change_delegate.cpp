// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/compare/change_delegate.h"

#include "views/compare/change_look.h"
#include "views/compare/change_tree_model.h"
#include "views/widgets/row_ground.h"
#include "views/widgets/theme_of.h"

#include <QPainter>

namespace views {

void ChangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    painter->save();
    paintRowGround(*painter, option, theme);
    if (index.column() == ChangeTreeModel::Mark) {
        const auto& changes = static_cast<const ChangeTreeModel&>(*index.model());
        const model::ChangeKind kind = changes.kindAt(index);
        paintChangeMark(*painter, QRectF(option.rect).adjusted(8, 0, 0, 0), kind, changeColour(kind, theme));
    } else {
        const bool isName = index.column() == ChangeTreeModel::Name;
        const QFont font = uiFont(13, isName ? QFont::Medium : QFont::Normal);
        const QRect cell = option.rect.adjusted(8, 0, -8, 0);
        const bool isPast = index.column() == ChangeTreeModel::Was || index.column() == ChangeTreeModel::Where;
        painter->setFont(font);
        painter->setPen(isPast ? theme.inkSecond : theme.ink);
        painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    }
    painter->restore();
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {60, 26}; }

}  // namespace views
