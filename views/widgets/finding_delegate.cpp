// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/finding_delegate.h"

#include "views/adapters/finding_tree_model.h"
#include "views/widgets/row_ground.h"
#include "views/widgets/severity_mark.h"
#include "views/widgets/theme_of.h"

#include <QPainter>

namespace views {

namespace {

QColor inkFor(const QModelIndex& index, const Theme& theme)
{
    switch (index.column()) {
    case FindingTreeModel::Where:
    case FindingTreeModel::Limit:
    case FindingTreeModel::Fix:
        return theme.inkSecond;
    default:
        return theme.ink;
    }
}

}  // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    painter->save();
    paintRowGround(*painter, option, theme);
    if (index.column() == FindingTreeModel::Mark) {
        const auto severity = static_cast<model::Severity>(index.data(FindingTreeModel::SeverityRole).toInt());
        paintSeverityMark(*painter, QRectF(option.rect).adjusted(6, 0, 0, 0), severity, theme);
    } else {
        const bool title = index.column() == FindingTreeModel::Title;
        const QFont font = uiFont(13, title ? QFont::Medium : QFont::Normal);
        const QRect cell = option.rect.adjusted(8, 0, -8, 0);
        const auto align = index.data(Qt::TextAlignmentRole).isValid() ? Qt::AlignRight : Qt::AlignLeft;
        painter->setFont(font);
        painter->setPen(inkFor(index, theme));
        painter->drawText(cell, align | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    }
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {60, 26}; }

}  // namespace views
