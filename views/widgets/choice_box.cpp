// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/choice_box.h"

#include "views/widgets/elided_label.h"
#include "views/widgets/theme_of.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStylePainter>
#include <QToolTip>
#include <QWheelEvent>

namespace views {

namespace {
constexpr int kLeastLetters = 7;  ///< of a choice that are always in sight
}  // namespace

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) { setMinimumContentsLength(kLeastLetters); }

int ChoiceBox::textWidth() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() - 2;
}

bool ChoiceBox::isCut() const { return fontMetrics().horizontalAdvance(currentText()) > textWidth(); }

bool ChoiceBox::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), wholeTextTip(currentText(), isCut(), toolTip()),
                       this);
    return true;
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    QStylePainter box(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    box.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, textWidth());
    box.drawControl(QStyle::CE_ComboBoxLabel, option);
    box.end();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(*this).inkSecond, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre(width() - 13, height() / 2.0 + 0.5);
    painter.drawPolyline(
        QPolygonF({centre + QPointF(-3.5, -1.75), centre + QPointF(0, 1.75), centre + QPointF(3.5, -1.75)}));
}

void ChoiceBox::wheelEvent(QWheelEvent* event) { event->ignore(); }

}  // namespace views
