// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/finding_delegate.h"

#include "views/adapters/finding_list_model.h"
#include "views/widgets/severity_mark.h"
#include "views/widgets/theme_of.h"

#include <QPainter>

namespace views {

namespace {

QColor inkFor(const QModelIndex& index, const Theme& theme)
{
    switch (index.column()) {
    case FindingListModel::Where:
    case FindingListModel::Limit:
    case FindingListModel::Fix:
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
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentGround);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      mixed(theme.panel, theme.line, 0.6));
    if (index.column() == FindingListModel::Mark) {
        const auto severity = static_cast<model::Severity>(index.data(FindingListModel::SeverityRole).toInt());
        paintSeverityMark(*painter, QRectF(option.rect).adjusted(6, 0, 0, 0), severity, theme);
    } else {
        const bool title = index.column() == FindingListModel::Title;
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

}  // namespace views
