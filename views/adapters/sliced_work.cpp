// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/sliced_work.h"

#include <QElapsedTimer>

#include <limits>

namespace views {

namespace {
constexpr qint64 kAtOnce = 40;     ///< ms that work may take before it is sliced
constexpr qint64 kSlice = 12;      ///< ms
constexpr std::size_t kLook = 64;  ///< pieces between two looks at the clock
}  // namespace

SlicedWork::SlicedWork(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (run(kSlice)) {
            conclude();
            Q_EMIT ended();
        } else {
            Q_EMIT progressed(static_cast<double>(m_next) / static_cast<double>(m_pieces));
        }
    });
}

void SlicedWork::start(std::size_t pieces, std::function<void(std::size_t)> piece, std::function<void()> done)
{
    const bool wasRunning = isRunning();
    m_timer.stop();
    m_next = 0;
    m_pieces = pieces;
    m_piece = std::move(piece);
    m_done = std::move(done);
    if (run(kAtOnce)) {
        conclude();
        if (wasRunning)
            Q_EMIT ended();
        return;
    }
    m_timer.start();
    Q_EMIT progressed(static_cast<double>(m_next) / static_cast<double>(m_pieces));
}

void SlicedWork::finish()
{
    if (!isRunning())
        return;
    run(std::numeric_limits<qint64>::max());
    conclude();
    Q_EMIT ended();
}

void SlicedWork::cancel()
{
    if (!isRunning())
        return;
    m_timer.stop();
    m_piece = nullptr;
    m_done = nullptr;
    Q_EMIT ended();
}

/// Whether all is done.
bool SlicedWork::run(qint64 milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (m_next < m_pieces) {
        m_piece(m_next++);
        if (m_next % kLook == 0 && clock.elapsed() >= milliseconds)
            break;
    }
    return m_next == m_pieces;
}

void SlicedWork::conclude()
{
    m_timer.stop();
    m_piece = nullptr;
    const std::function<void()> done = std::exchange(m_done, nullptr);
    done();
}

}  // namespace views
