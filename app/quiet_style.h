// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenuBar>
#include <QProxyStyle>

namespace app {

/// The plain style with the menu bar's letters for the keyboard not underlined; they work all the same.
class QuietStyle : public QProxyStyle {
public:
    QuietStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override
    {
        if (hint == SH_UnderlineShortcut && qobject_cast<const QMenuBar*>(widget))
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

}  // namespace app
