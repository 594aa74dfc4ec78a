// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/language.h"
#include "tests/support/test_program.h"
#include "views/unit_text.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void everyShippedLanguageHasWordsOnBoard()
    {
        QCOMPARE(app::shippedLanguages().front(), QStringLiteral("en"));
        for (const QString& code : app::shippedLanguages().mid(1)) {
            QTranslator words;
            QVERIFY2(words.load(QStringLiteral(":/translations/rackloom_%1.qm").arg(code)), qPrintable(code));
            for (const char* text : {"&Plan", "&Elevation", "F&ull screen"}) {
                const QString said = words.translate("app::viewActions", text);
                QVERIFY2(!said.isEmpty() && said.count(u'&') == 1, qPrintable(code + u' ' + QString::fromLatin1(text)));
            }
            QVERIFY(!app::nameOfLanguage(code).isEmpty() && app::nameOfLanguage(code) != code);
        }
    }

    void aChoiceIsRememberedAndNonsenseIsNone()
    {
        QVERIFY(app::chosenLanguage().isEmpty());
        app::chooseLanguage(QStringLiteral("de"));
        QCOMPARE(app::chosenLanguage(), QStringLiteral("de"));
        app::chooseLanguage(QStringLiteral("tlh"));
        QVERIFY(app::chosenLanguage().isEmpty());
    }

    void germanIsSpokenWithGermanFigures()
    {
        app::chooseLanguage(QStringLiteral("de"));
        app::speakChosenLanguage(*QCoreApplication::instance());
        QVERIFY(QCoreApplication::translate("app::viewActions", "&Elevation") != QStringLiteral("&Elevation"));
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(views::countText(41472), QStringLiteral("41.472"));
    }

private:
    QTemporaryDir m_folder;
};

RACKLOOM_TEST(LanguageTest, QApplication)
#include "language_test.moc"
