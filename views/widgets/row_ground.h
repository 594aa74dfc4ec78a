// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace views {

/// What lies under a cell of a list: the colour of what is selected or pointed at, and the hairline to the next row.
inline void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.accentGround);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, mixed(theme.panel, theme.ink, 0.04));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     mixed(theme.panel, theme.line, 0.6));
}

}  // namespace views
