// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/cell_delegate.h"

#include "views/widgets/theme_of.h"

#include <QPainter>

namespace views {

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentGround);
    const QVariant colour = index.data(Qt::ForegroundRole);
    const QVariant own = index.data(Qt::FontRole);
    const QFont font = own.isValid() ? own.value<QFont>() : uiFont(13);
    const QRect cell = option.rect.adjusted(8, 0, -8, 0);
    const auto align = index.data(Qt::TextAlignmentRole).isValid() ? Qt::AlignRight : Qt::AlignLeft;
    painter->setFont(font);
    painter->setPen(colour.isValid() ? colour.value<QColor>() : theme.ink);
    painter->drawText(cell, align | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    painter->restore();
}

}  // namespace views
