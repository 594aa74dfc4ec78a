// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace views {

/// Work of many small pieces that is done between the events of a window: at once if it is quick, else in slices, saying
/// how far it is. It runs on the window's own thread, so that it may read the design.
class SlicedWork : public QObject {
    Q_OBJECT

public:
    explicit SlicedWork(QObject* parent = nullptr);

    /// Calls `piece(i)` for i from 0 to `pieces` and `done` after the last; a piece takes a small part of a millisecond.
    /// What was under way is dropped.
    void start(std::size_t pieces, std::function<void(std::size_t)> piece, std::function<void()> done);
    bool isRunning() const { return m_timer.isActive(); }
    /// Does what is left now.
    void finish();
    void cancel();

Q_SIGNALS:
    /// From 0 to 1, while work that is not done at once goes on.
    void progressed(double share);
    /// No work is under way any more, whether it was done or cancelled; not said of work that was done at once.
    void ended();

private:
    bool run(qint64 milliseconds);
    void conclude();

    QTimer m_timer;
    std::size_t m_next = 0;
    std::size_t m_pieces = 0;
    std::function<void(std::size_t)> m_piece;
    std::function<void()> m_done;
};

}  // namespace views
