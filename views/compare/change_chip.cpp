// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/compare/change_chip.h"

#include "views/compare/change_look.h"
#include "views/widgets/theme_of.h"

#include <QPainter>

namespace views {

namespace {
constexpr int kHeight = 24;
constexpr int kSwatch = 18;
constexpr int kTextLeft = 10 + kSwatch + 18;
}  // namespace

ChangeChip::ChangeChip(model::ChangeKind kind, QWidget* parent) : QAbstractButton(parent), m_kind(kind)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChangeChip::setCount(int count)
{
    setText(changeCountText(m_kind, count));
    setAccessibleName(tr("Show only: %1").arg(text()));
    setToolTip(accessibleName());
    setVisible(count > 0);
    updateGeometry();
}

QSize ChangeChip::sizeHint() const
{
    return {kTextLeft + QFontMetrics(uiFont(12, QFont::Medium)).horizontalAdvance(text()) + 12, kHeight};
}

void ChangeChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    const QColor colour = changeColour(m_kind, theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.accent : isChecked() ? colour : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? mixed(theme.panel, colour, theme.dark ? 0.3 : 0.16) : theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRect swatch(8, (height() - 12) / 2, kSwatch, 12);
    painter.fillRect(swatch, colour);
    painter.fillRect(swatch, changeHatch(m_kind, mixed(colour, inkOn(colour), 0.35)));
    paintChangeMark(painter, QRectF(8 + kSwatch + 2, 0, 14, height()), m_kind, colour);
    painter.setFont(uiFont(12, QFont::Medium));
    painter.setPen(theme.ink);
    painter.drawText(QRect(kTextLeft, 0, width() - kTextLeft, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
}

}  // namespace views
