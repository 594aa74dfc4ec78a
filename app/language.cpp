// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/language.h"

#include "app/settings.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace app {

namespace {

const QString kKey = QStringLiteral("language");

bool install(QCoreApplication& application, const QLocale& locale, const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    return translator->load(locale, file, QStringLiteral("_"), folder) && application.installTranslator(translator);
}

}  // namespace

QStringList shippedLanguages() { return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")}; }

QString nameOfLanguage(const QString& code)
{
    if (code == QLatin1String("en"))
        return QStringLiteral("English");
    const QString name = QLocale(code).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

QString chosenLanguage()
{
    const QString code = settings().value(kKey).toString();
    return shippedLanguages().contains(code) ? code : QString();
}

void chooseLanguage(const QString& code) { settings().setValue(kKey, code); }

void speakChosenLanguage(QCoreApplication& application)
{
    const QString chosen = chosenLanguage();
    const QLocale locale = chosen.isEmpty() ? QLocale() : QLocale(chosen);
    if (!chosen.isEmpty())
        QLocale::setDefault(locale);
    if (locale.language() == QLocale::English)
        return;
    if (!install(application, locale, QStringLiteral("rackloom"), QStringLiteral(":/translations")))
        return;
    // Qt's own buttons and dialogs; where the system has no words for them they stay English.
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

}  // namespace app
