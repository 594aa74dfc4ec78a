// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/theme.h"

#include <QObject>

class QApplication;

namespace app {

enum class ThemeWish { System, Light, Dark };

/// Which theme the program wears; remembered between runs. "System" follows the desktop's lightness.
class ThemeChoice : public QObject {
    Q_OBJECT

public:
    /// Reads the remembered wish and dresses the application.
    explicit ThemeChoice(QApplication& application, QObject* parent = nullptr);

    ThemeWish wish() const { return m_wish; }
    void setWish(ThemeWish wish);
    const views::Theme& theme() const;

Q_SIGNALS:
    void changed(const views::Theme& theme);

private:
    void apply();

    QApplication& m_application;
    ThemeWish m_wish = ThemeWish::System;
    bool m_systemIsDark = false;
};

}  // namespace app
