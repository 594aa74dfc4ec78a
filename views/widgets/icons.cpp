// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/icons.h"

#include "views/widgets/theme_of.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace views {

namespace {

/// An arrow bent back to the left, in a box of 16.
QPainterPath undoPath()
{
    QPainterPath path;
    path.moveTo(6.5, 3.5);
    path.lineTo(3, 7);
    path.lineTo(6.5, 10.5);
    path.moveTo(3, 7);
    path.lineTo(9.5, 7);
    path.cubicTo(13.8, 7, 13.8, 13, 9.5, 13);
    path.lineTo(7.5, 13);
    return path;
}

QPainterPath lensPath()
{
    QPainterPath path;
    path.addEllipse(QPointF(7, 7), 4.25, 4.25);
    path.moveTo(10.1, 10.1);
    path.lineTo(13.5, 13.5);
    return path;
}

QPainterPath cornersPath(double inset)
{
    const double low = inset;
    const double high = 16 - inset;
    QPainterPath path;
    for (const auto& [x, y] :
         {std::pair(low, low), std::pair(high, low), std::pair(low, high), std::pair(high, high)}) {
        const double inX = x < 8 ? 3 : -3;
        const double inY = y < 8 ? 3 : -3;
        path.moveTo(x + inX, y);
        path.lineTo(x, y);
        path.lineTo(x, y + inY);
    }
    return path;
}

/// An angle that points to the right, with a bar it stops at.
QPainterPath anglePath(bool bar)
{
    QPainterPath path;
    path.moveTo(6, 3.5);
    path.lineTo(10.5, 8);
    path.lineTo(6, 12.5);
    if (bar) {
        path.moveTo(12.5, 3.5);
        path.lineTo(12.5, 12.5);
    }
    return path;
}

QPainterPath pathOf(IconShape shape)
{
    QPainterPath path;
    switch (shape) {
    case IconShape::Undo:
        return undoPath();
    case IconShape::Redo:
        return QTransform(-1, 0, 0, 1, 16, 0).map(undoPath());
    case IconShape::Search:
        return lensPath();
    case IconShape::Next:
    case IconShape::Last:
        return anglePath(shape == IconShape::Last);
    case IconShape::Previous:
    case IconShape::First:
        return QTransform(-1, 0, 0, 1, 16, 0).map(anglePath(shape == IconShape::First));
    case IconShape::ZoomIn:
        path.moveTo(8, 3.5);
        path.lineTo(8, 12.5);
        [[fallthrough]];
    case IconShape::ZoomOut:
        path.moveTo(3.5, 8);
        path.lineTo(12.5, 8);
        return path;
    case IconShape::Fit:
        return cornersPath(2.5);
    case IconShape::FitSelection:
        path = cornersPath(2.5);
        path.addRect(QRectF(6, 6, 4, 4));
        return path;
    }
    return path;
}

class LineIconEngine final : public QIconEngine {
public:
    explicit LineIconEngine(IconShape shape) : m_shape(shape) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const Theme& theme = themeOf(palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        const QColor color = mode == QIcon::Disabled ? mixed(theme.panel, theme.inkThird, 0.55) : theme.inkSecond;
        painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(pathOf(m_shape));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    IconShape m_shape;
};

}  // namespace

QIcon lineIcon(IconShape shape) { return QIcon(new LineIconEngine(shape)); }

}  // namespace views
