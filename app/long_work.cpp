// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/long_work.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProgressDialog>
#include <QSemaphore>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::doBeside)
};

constexpr int kBlink = 60;  ///< ms: what is done within it needs no words, and the window may stand still
constexpr int kLook = 15;   ///< ms between looks whether it is done

constexpr int kWhole = 1000;  ///< steps of the bar

/// What the two threads tell each other.
struct Shared {
    QSemaphore done;
    std::atomic<int> share = -1;  ///< of kWhole; below 0: not known
    std::atomic<bool> stopped = false;
};

}  // namespace

bool doBeside(QWidget* parent, const QString& what, const LongWork& work)
{
    const auto shared = std::make_shared<Shared>();
    QThreadPool::globalInstance()->start([work, shared] {
        work([&](double share) {
            shared->share = int(share * kWhole);
            return !shared->stopped;
        });
        shared->done.release();
    });
    if (shared->done.tryAcquire(1, kBlink))
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
        finished = shared->done.tryAcquire(1);
        if (finished) {
            dialog.accept();
        } else if (const int share = shared->share; share >= 0) {
            dialog.setMaximum(kWhole);
            dialog.setValue(share);
        }
    });
    look.start(kLook);
    dialog.exec();
    shared->stopped = !finished;
    return finished;
}

}  // namespace app
