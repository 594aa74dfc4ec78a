// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/long_work.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProgressDialog>
#include <QSemaphore>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::doBeside)
};

constexpr int kBlink = 60;  ///< ms: what is done within it needs no words, and the window may stand still
constexpr int kLook = 15;   ///< ms between looks whether it is done

}  // namespace

bool doBeside(QWidget* parent, const QString& what, const std::function<void()>& work)
{
    const auto done = std::make_shared<QSemaphore>();
    QThreadPool::globalInstance()->start([work, done] {
        work();
        done->release();
    });
    if (done->tryAcquire(1, kBlink))
        return true;
    QProgressDialog dialog(what, Text::tr("Cancel"), 0, 0, parent);
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setWindowTitle(QCoreApplication::applicationName());
    dialog.setMinimumDuration(0);
    dialog.setMinimumWidth(360);
    dialog.setAutoReset(false);
    bool finished = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &dialog, [&] {
        finished = done->tryAcquire(1);
        if (finished)
            dialog.accept();
    });
    look.start(kLook);
    dialog.exec();
    return finished;
}

}  // namespace app
