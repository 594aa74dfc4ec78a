// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/deliver/drawn_paper.h"

#include "views/paper/paper_painter.h"
#include "views/widgets/theme_of.h"

#include <QPainter>

namespace app {

DrawnPaper::DrawnPaper(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DrawnPaper::setDrawing(views::Drawing drawing, const QString& says)
{
    m_drawing = std::move(drawing);
    setAccessibleDescription(says);
    setToolTip(says);
    update();
}

QRectF DrawnPaper::paper() const
{
    const QRectF room = QRectF(rect()).adjusted(1, 1, -1, -1);
    QRectF place(QPointF(), m_drawing.bounds.size().scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    return place;
}

void DrawnPaper::paintEvent(QPaintEvent*)
{
    if (m_drawing.bounds.isEmpty())
        return;
    const QRectF place = paper();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(place, Qt::white);
    painter.save();
    painter.setClipRect(place);
    painter.translate(place.topLeft());
    const double scale = place.width() / m_drawing.bounds.width();
    painter.scale(scale, scale);
    painter.translate(-m_drawing.bounds.topLeft());
    views::paintSheet(painter, m_drawing);
    painter.restore();
    painter.setPen(QPen(views::themeOf(*this).line, 1));
    painter.drawRect(place);
}

}  // namespace app
