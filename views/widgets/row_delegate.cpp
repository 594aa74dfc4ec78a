// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/row_delegate.h"

#include "views/adapters/tree_roles.h"
#include "views/unit_text.h"
#include "views/widgets/severity_mark.h"
#include "views/widgets/theme_of.h"

#include <QPainter>

namespace views {

using model::Severity;

namespace {

constexpr int kRightMargin = 12;
constexpr int kBadgeHeight = 17;

/// Draws one badge with its left edge at `x`; returns where the next may begin.
int paintBadge(QPainter& painter, const Theme& theme, int x, const QRect& row, Severity severity, int count)
{
    const QFont font = uiFont(11, QFont::DemiBold);
    const QString text = countText(count);
    const int width = 16 + QFontMetrics(font).horizontalAdvance(text) + 8;
    const QRectF badge(x, row.center().y() - kBadgeHeight / 2.0 + 0.5, width, kBadgeHeight);
    const QColor color = severityColor(severity, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.panel, color, theme.dark ? 0.24 : 0.12));
    painter.drawRoundedRect(badge, kBadgeHeight / 2.0, kBadgeHeight / 2.0);
    paintSeverityMark(painter, QRectF(badge.left() + 2, badge.top(), 15, kBadgeHeight), severity, theme);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(badge.adjusted(17, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    return x + width + 6;
}

int paintBadges(QPainter& painter, const Theme& theme, int x, const QRect& row, const QModelIndex& index)
{
    const std::pair<RowRole, Severity> kinds[] = {
        {ErrorsRole, Severity::Error}, {WarningsRole, Severity::Warning}, {UnknownsRole, Severity::Unknown}};
    for (const auto& [role, severity] : kinds) {
        if (const int count = index.data(role).toInt(); count > 0)
            x = paintBadge(painter, theme, x, row, severity, count);
    }
    return x;
}

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
    paintBadges(*painter, theme, row.left() + metrics.horizontalAdvance(text) + 8, row, index);
    painter->setFont(detailFont);
    painter->setPen(index.data(PlanningRole).toBool() ? theme.warning : selected ? theme.inkSecond : theme.inkThird);
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, detail);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {120, kRowHeight}; }

}  // namespace views
