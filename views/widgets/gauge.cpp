// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/gauge.h"

#include "views/widgets/theme_of.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace views {

Gauge::Gauge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(6);
}

void Gauge::setShare(double share, double warnAbove, Kind kind)
{
    m_share = share;
    m_warnAbove = warnAbove;
    m_kind = kind;
    setAccessibleName(tr("%1 % of the limit").arg(std::lround(share * 100)));
    update();
}

void Gauge::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    QColor color = m_kind == Kind::Supply ? theme.supply : m_kind == Kind::Good ? theme.good : theme.accent;
    if (m_share > 1)
        color = theme.error;
    else if (m_share > m_warnAbove)
        color = theme.warning;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.panel, theme.line, 0.9));
    painter.drawRoundedRect(QRectF(rect()), 3, 3);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(0, 0, width() * std::clamp(m_share, 0.0, 1.0), height()), 3, 3);
}

}  // namespace views
