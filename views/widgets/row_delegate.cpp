// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/row_delegate.h"

#include "views/adapters/tree_roles.h"
#include "views/widgets/severity_badge.h"
#include "views/widgets/theme_of.h"

#include <QPainter>

namespace views {

namespace {

constexpr int kRightMargin = 12;

}  // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    const bool heading = index.data(HeadingRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected)
        painter->fillRect(option.rect, theme.accentGround);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, mixed(theme.panel, theme.ink, 0.04));
    const QRect row = option.rect.adjusted(2, 0, -kRightMargin, 0);
    const QFont font = heading ? uiFont(11, QFont::DemiBold) : uiFont(13);
    const QFont detailFont = uiFont(11);
    const QString detail = index.data(DetailRole).toString();
    const int detailWidth = detail.isEmpty() ? 0 : QFontMetrics(detailFont).horizontalAdvance(detail) + 8;
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                            std::max(24, row.width() - detailWidth));
    painter->setFont(font);
    painter->setPen(heading ? theme.inkSecond : theme.ink);
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, text);
    const int end = paintSeverityBadges(*painter, theme, row.left() + metrics.horizontalAdvance(text) + 8, row, index);
    painter->setFont(detailFont);
    painter->setPen(index.data(PlanningRole).toBool() ? theme.warning : selected ? theme.inkSecond : theme.inkThird);
    // What is wrong goes before what there is.
    if (end + detailWidth <= row.right() + 8)
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, detail);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {120, kRowHeight}; }

}  // namespace views
