// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/chip_flow.h"

#include <QEvent>

#include <algorithm>

namespace app {

namespace {
constexpr int kGap = 6;
}

ChipFlow::ChipFlow(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChipFlow::place(int width, bool moves) const
{
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QObject* child : children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (!widget || widget->isHidden())
            continue;
        const QSize size = widget->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + kGap;
            lineHeight = 0;
        }
        if (moves)
            widget->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + kGap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight;
}

int ChipFlow::heightForWidth(int width) const { return place(width, false); }
QSize ChipFlow::sizeHint() const { return {width(), place(std::max(width(), 1), false)}; }
QSize ChipFlow::minimumSizeHint() const { return {0, place(std::max(width(), 1), false)}; }

bool ChipFlow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        place(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

}  // namespace app
