// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/theme_choice.h"

#include "app/quiet_style.h"
#include "app/settings.h"
#include "views/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

namespace app {

namespace {

const QString kKey = QStringLiteral("theme");

QString wordFor(ThemeWish wish)
{
    return wish == ThemeWish::Dark ? QStringLiteral("dark")
        : wish == ThemeWish::Light ? QStringLiteral("light")
                                   : QStringLiteral("system");
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
#endif
}

}  // namespace

ThemeChoice::ThemeChoice(QApplication& application, QObject* parent)
    : QObject(parent), m_application(application), m_systemIsDark(systemIsDark())
{
    const QString word = settings().value(kKey).toString();
    m_wish = word == wordFor(ThemeWish::Dark) ? ThemeWish::Dark
        : word == wordFor(ThemeWish::Light)   ? ThemeWish::Light
                                              : ThemeWish::System;
    QApplication::setStyle(new QuietStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        m_systemIsDark = systemIsDark();
        if (m_wish == ThemeWish::System)
            apply();
    });
#endif
    apply();
}

const views::Theme& ThemeChoice::theme() const
{
    const bool dark = m_wish == ThemeWish::Dark || (m_wish == ThemeWish::System && m_systemIsDark);
    return dark ? views::darkTheme() : views::lightTheme();
}

void ThemeChoice::setWish(ThemeWish wish)
{
    m_wish = wish;
    settings().setValue(kKey, wordFor(wish));
    apply();
}

void ThemeChoice::apply()
{
    views::applyTheme(m_application, theme());
    m_application.setStyleSheet(views::styleSheetFor(theme()));
    Q_EMIT changed(theme());
}

}  // namespace app
