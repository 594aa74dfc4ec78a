// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/language.h"
#include "app/main_window.h"
#include "app/view_pages.h"
#include "tests/support/test_program.h"
#include "tests/support/window_pod.h"

#include <QApplication>
#include <QDockWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace model;
using app::ViewPages;

/// A laptop's screen is 1280 x 800 and everything has its place on it.
class WindowWidthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_path = tests::podForWindow(m_folder, 576);
        QVERIFY(!m_path.isEmpty());
        m_theme = std::make_unique<app::ThemeChoice>(*qApp);
    }

    void everyPageLeavesTheWindowAsWideAsItIs_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& code : app::shippedLanguages())
            QTest::newRow(qPrintable(code)) << code;
    }

    void everyPageLeavesTheWindowAsWideAsItIs()
    {
        QFETCH(QString, language);
        app::chooseLanguage(language);
        app::speakChosenLanguage(*QCoreApplication::instance());
        app::Questions questions;
        questions.saveFirst = [](const QString&) { return app::SaveAnswer::Discard; };
        app::MainWindow window(*m_theme, questions);
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(window.file().open(m_path));
        for (const auto page : {ViewPages::Plan, ViewPages::Elevation, ViewPages::Fiber, ViewPages::Tables}) {
            window.pages().show(page);
            // The face of two devices has the longest name beside its choices.
            window.selection().set(tests::deviceCalled(window.design().plan(), QStringLiteral("L1-01")).id);
            window.selection().set(tests::deviceCalled(window.design().plan(), QStringLiteral("S1-01")).id);
            QTest::qWait(20);
            QCOMPARE(window.size(), QSize(1280, 800));
            // Room for both docks as wide as they are at first, without the pages being cut.
            QVERIFY2(window.pages().minimumSizeHint().width() <= 1280 - 296 - 336 - 12,
                     qPrintable(QString::number(window.pages().minimumSizeHint().width())));
            // Nothing lies over another thing.
            const auto overlays = window.pages().findChildren<QToolButton*>();
            for (const QToolButton* a : overlays) {
                for (const QToolButton* b : overlays) {
                    const QRect place(a->mapToGlobal(QPoint(1, 1)), a->size() - QSize(2, 2));
                    const QRect other(b->mapToGlobal(QPoint(1, 1)), b->size() - QSize(2, 2));
                    if (a != b && a->isVisible() && b->isVisible())
                        QVERIFY2(!place.intersects(other), qPrintable(a->text() + u'|' + b->text()));
                }
            }
            for (const QDockWidget* dock : window.docks())
                QVERIFY(dock->isVisible());
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<app::ThemeChoice> m_theme;
};

RACKLOOM_TEST(WindowWidthTest, QApplication)
#include "window_width_test.moc"
