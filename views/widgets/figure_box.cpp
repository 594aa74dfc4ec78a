// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/figure_box.h"

#include "views/widgets/elided_label.h"

#include <QHelpEvent>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <QToolTip>

namespace views {

namespace {
constexpr int kInnerMargin = 2;  ///< px that a QLineEdit keeps on each side of its text
}  // namespace

FigureBox::FigureBox(QWidget* parent) : QLineEdit(parent) {}

QRect FigureBox::textPlace() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    return inside.marginsRemoved(textMargins()).adjusted(kInnerMargin, 0, -kInnerMargin, 0);
}

bool FigureBox::isCut() const { return fontMetrics().horizontalAdvance(text()) > textPlace().width(); }

int FigureBox::widthFor(const QString& text) const
{
    return fontMetrics().horizontalAdvance(text) + width() - textPlace().width();
}

bool FigureBox::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QLineEdit::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), wholeTextTip(text(), isCut(), m_note), this);
    return true;
}

void FigureBox::paintEvent(QPaintEvent* event)
{
    if (hasFocus() || !isCut()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, option);
    const QRect place = textPlace();
    painter.drawItemText(place, int(Qt::AlignLeft | Qt::AlignVCenter), palette(), isEnabled(),
                         fontMetrics().elidedText(text(), Qt::ElideRight, place.width()), QPalette::Text);
}

}  // namespace views
