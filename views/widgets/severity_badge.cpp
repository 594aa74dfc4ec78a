// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/severity_badge.h"

#include "views/adapters/tree_roles.h"
#include "views/unit_text.h"
#include "views/widgets/severity_mark.h"

#include <QModelIndex>
#include <QPainter>

namespace views {

using model::Severity;

namespace {

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

}  // namespace

int paintSeverityBadges(QPainter& painter, const Theme& theme, int x, const QRect& row, const QModelIndex& index)
{
    const std::pair<RowRole, Severity> kinds[] = {{ErrorsRole, Severity::Error},
                                                  {WarningsRole, Severity::Warning},
                                                  {UnknownsRole, Severity::Unknown},
                                                  {NotesRole, Severity::Note}};
    for (const auto& [role, severity] : kinds) {
        if (const int count = index.data(role).toInt(); count > 0)
            x = paintBadge(painter, theme, x, row, severity, count);
    }
    return x;
}

}  // namespace views
