// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/way_card.h"

#include "views/widgets/theme_of.h"

#include <QPainter>
#include <QPainterPath>

namespace app {

namespace {

/// Trays of a rack, bottom to top, in the colours the elevation has for them.
void paintRack(QPainter& painter, const views::Theme& theme, const QRectF& box, bool network)
{
    painter.setPen(QPen(theme.rackEdge, 1));
    painter.setBrush(theme.rackInside);
    painter.drawRoundedRect(box, 2, 2);
    painter.setPen(Qt::NoPen);
    const int trays = network ? 5 : 15;
    const double pitch = (box.height() - 6) / trays;
    for (int i = 0; i < trays; ++i) {
        QColor color = i < 2 || i > 12 ? theme.powerShelf : i > 5 && i < 10 ? theme.nvlinkTray : theme.computeTray;
        if (network)
            color = i == 0 ? theme.powerShelf : theme.chassis;
        painter.setBrush(color);
        painter.drawRect(
            QRectF(box.left() + 3, box.bottom() - 3 - (i + 1) * pitch, box.width() - 6, pitch - (network ? 3 : 1)));
    }
}

void paintRacks(QPainter& painter, const views::Theme& theme, const QPointF& at, int count)
{
    for (int i = 0; i < count; ++i)
        paintRack(painter, theme, QRectF(at.x() + i * 24, at.y(), 21, 54), i == count / 2);
}

void paintSheet(QPainter& painter, const views::Theme& theme, const QPointF& at)
{
    QPainterPath sheet;
    sheet.moveTo(at);
    sheet.lineTo(at + QPointF(28, 0));
    sheet.lineTo(at + QPointF(42, 14));
    sheet.lineTo(at + QPointF(42, 54));
    sheet.lineTo(at + QPointF(0, 54));
    sheet.closeSubpath();
    painter.setPen(QPen(theme.rackEdge, 1.25));
    painter.setBrush(theme.panel);
    painter.drawPath(sheet);
    painter.drawLine(at + QPointF(28, 0), at + QPointF(28, 14));
    painter.drawLine(at + QPointF(28, 14), at + QPointF(42, 14));
    painter.setPen(QPen(theme.accent, 2));
    for (int line = 0; line < 4; ++line)
        painter.drawLine(at + QPointF(8, 24 + line * 7), at + QPointF(line == 3 ? 22 : 34, 24 + line * 7));
}

}  // namespace

WayCard::WayCard(WayPicture picture, const QString& name, const QString& what, const QString& keys, QWidget* parent)
    : QAbstractButton(parent), m_picture(picture), m_what(what), m_keys(keys)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(what);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(sizeHint());
}

void WayCard::paintEvent(QPaintEvent*)
{
    const views::Theme& theme = views::themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || hasFocus();
    painter.setPen(QPen(lit ? theme.accent : theme.line, 1));
    painter.setBrush(isDown() ? theme.accentGround : theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QPointF picture(18, 20);
    if (m_picture == WayPicture::Open)
        paintSheet(painter, theme, picture);
    else
        paintRacks(painter, theme, picture, m_picture == WayPicture::Sample ? 5 : 3);
    if (m_picture == WayPicture::NewCluster) {
        painter.setPen(QPen(theme.accent, 2.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(112, 47), QPointF(126, 47));
        painter.drawLine(QPointF(119, 40), QPointF(119, 54));
    }
    painter.setFont(views::uiFont(14, QFont::DemiBold));
    painter.setPen(theme.ink);
    painter.drawText(QRectF(18, 92, width() - 36, 20), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(views::uiFont(12));
    painter.setPen(theme.inkSecond);
    painter.drawText(QRectF(18, 114, width() - 36, 44), Qt::AlignLeft | Qt::TextWordWrap, m_what);
    painter.setFont(views::uiFont(11));
    painter.setPen(theme.inkThird);
    painter.drawText(QRectF(18, 158, width() - 36, 18), Qt::AlignLeft | Qt::AlignVCenter, m_keys);
}

}  // namespace app
