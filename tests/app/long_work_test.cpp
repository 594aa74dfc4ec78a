// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/long_work.h"
#include "app/questions.h"
#include "tests/support/test_program.h"

#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QSemaphore>
#include <QThread>
#include <QTimer>
#include <QtTest>

class LongWorkTest : public QObject {
    Q_OBJECT

    static QProgressDialog* shownDialog()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<QProgressDialog*>(widget); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

private Q_SLOTS:
    void quickWorkIsDoneWithoutAWord()
    {
        bool done = false;
        bool seen = false;
        QTimer::singleShot(0, this, [&] { seen = shownDialog() != nullptr; });
        QVERIFY(app::doBeside(nullptr, QStringLiteral("Counting…"), [&done](const app::GoesOn&) { done = true; }));
        QVERIFY(done);
        QCoreApplication::processEvents();
        QVERIFY(!seen);
    }

    void longWorkSaysWhatItDoesAndEndsByItself()
    {
        QString said;
        QTimer look;
        const auto mayEnd = std::make_shared<QSemaphore>();
        connect(&look, &QTimer::timeout, this, [&] {
            if (const QProgressDialog* dialog = shownDialog()) {
                said = dialog->labelText();
                mayEnd->release();
            }
        });
        look.start(5);
        QVERIFY(
            app::doBeside(nullptr, QStringLiteral("Counting…"), [mayEnd](const app::GoesOn&) { mayEnd->acquire(); }));
        QCOMPARE(said, QStringLiteral("Counting…"));
        QVERIFY(!shownDialog());
    }

    void cancelledWorkIsNotWaitedForAndDoesNotCount()
    {
        const auto mayEnd = std::make_shared<QSemaphore>();
        app::Questions ask;
        ask.during = [](const QString& what, const app::LongWork& work) { return app::doBeside(nullptr, what, work); };
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            if (QProgressDialog* dialog = shownDialog())
                QTest::mouseClick(dialog->findChild<QPushButton*>(), Qt::LeftButton);
        });
        look.start(5);
        const auto made = app::madeDuring(ask, QStringLiteral("Counting…"), [mayEnd] {
            mayEnd->acquire();
            return 42;
        });
        QVERIFY(!made);
        mayEnd->release();
    }

    void workThatSaysHowFarItIsIsShownAndStoppedByCancel()
    {
        QSemaphore heard;
        QList<int> shown;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            QProgressDialog* dialog = shownDialog();
            if (!dialog || dialog->maximum() == 0)
                return;
            shown << dialog->value() * 100 / dialog->maximum();
            QTest::mouseClick(dialog->findChild<QPushButton*>(), Qt::LeftButton);
        });
        look.start(5);
        QVERIFY(!app::doBeside(nullptr, QStringLiteral("Counting…"), [&heard](const app::GoesOn& goesOn) {
            while (goesOn(0.25))
                QThread::msleep(1);
            heard.release();
        }));
        QVERIFY(heard.tryAcquire(1, 10'000));
        QCOMPARE(shown, QList<int>{25});
    }

    void withoutAWindowWorkIsDoneAtOnce()
    {
        QCOMPARE(app::madeDuring(app::Questions(), QString(), [] { return 42; }), std::optional(42));
    }
};

RACKLOOM_TEST(LongWorkTest, QApplication)
#include "long_work_test.moc"
