// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/chip.h"

#include "views/unit_text.h"
#include "views/widgets/severity_mark.h"
#include "views/widgets/theme_of.h"

#include <QPainter>

#include <algorithm>

namespace views {

namespace {
constexpr int kHeight = 22;
constexpr int kMark = 14;
}  // namespace

Chip::Chip(std::optional<model::Severity> severity, QWidget* parent) : QAbstractButton(parent), m_severity(severity)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setCount(int count, const QString& text)
{
    m_count = count;
    setText(text);
    setAccessibleName(tr("Show %1").arg(text));
    if (m_severity)
        setToolTip(accessibleName());
    updateGeometry();
    update();
}

int Chip::widthFor(const QString& text) const
{
    return QFontMetrics(uiFont(12, QFont::Medium)).horizontalAdvance(text) + 20 + (m_severity ? kMark + 2 : 0);
}

QSize Chip::sizeHint() const { return {widthFor(text()), kHeight}; }

QSize Chip::minimumSizeHint() const { return {std::min(widthFor(countText(m_count)), widthFor(text())), kHeight}; }

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    const QColor color = m_severity && m_count > 0 ? severityColor(*m_severity, theme) : theme.inkSecond;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(m_count > 0 ? color : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? mixed(theme.panel, color, theme.dark ? 0.3 : 0.14) : theme.panel);
    painter.drawRoundedRect(pill, kHeight / 2.0, kHeight / 2.0);
    double left = 10;
    if (m_severity) {
        painter.setOpacity(m_count > 0 ? 1 : 0.5);
        paintSeverityMark(painter, QRectF(left - 2, 0, kMark, kHeight), *m_severity, theme);
        painter.setOpacity(1);
        left += kMark + 2;
    }
    painter.setFont(uiFont(12, QFont::Medium));
    painter.setPen(m_count > 0 ? color : theme.inkThird);
    const bool whole = width() >= widthFor(text());
    painter.drawText(QRectF(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     whole ? text() : countText(m_count));
}

}  // namespace views
