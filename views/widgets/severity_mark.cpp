// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/severity_mark.h"

#include <QPainter>
#include <QPainterPath>

namespace views {

using model::Severity;

QColor severityColor(Severity severity, const Theme& theme)
{
    switch (severity) {
    case Severity::Error:
        return theme.error;
    case Severity::Warning:
        return theme.warning;
    case Severity::Unknown:
        return theme.unknown;
    case Severity::Note:
        break;
    }
    return theme.inkSecond;
}

void paintSeverityMark(QPainter& painter, const QRectF& box, Severity severity, const Theme& theme)
{
    const QColor color = severityColor(severity, theme);
    const QPointF centre = box.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (severity == Severity::Error) {
        painter.drawEllipse(centre, 4.5, 4.5);
    } else if (severity == Severity::Warning) {
        QPainterPath triangle;
        triangle.moveTo(centre + QPointF(0, -4.75));
        triangle.lineTo(centre + QPointF(5.25, 4.25));
        triangle.lineTo(centre + QPointF(-5.25, 4.25));
        triangle.closeSubpath();
        painter.drawPath(triangle);
    } else if (severity == Severity::Unknown) {
        painter.setPen(color);
        painter.setFont(uiFont(13, QFont::DemiBold));
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.5));
        painter.drawEllipse(centre, 3.75, 3.75);
    }
    painter.restore();
}

}  // namespace views
