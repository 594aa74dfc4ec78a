// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

namespace app {

/// Has questions answered on another thread while a person types: only the latest is told, and of those that wait only the
/// latest is worked on. Work must own what it reads; it goes on alone where nobody waits for it any more.
template <class Answer>
class LatestAnswer {
public:
    using Work = std::function<Answer()>;

    /// `tell` is called in the thread that this lives in.
    explicit LatestAnswer(std::function<void(const Answer&)> tell)
    {
        QObject::connect(&m_watcher, &QFutureWatcher<Answer>::finished, &m_watcher, [this, tell = std::move(tell)] {
            if (m_next)
                begin();
            else
                tell(m_watcher.result());
        });
    }

    void ask(Work work)
    {
        m_next = std::move(work);
        if (!m_watcher.isRunning())
            begin();
    }

private:
    void begin()
    {
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QThreadPool::globalInstance()->start([promise, work = std::exchange(m_next, {})] {
            promise->addResult(work());
            promise->finish();
        });
        m_watcher.setFuture(promise->future());
    }

    QFutureWatcher<Answer> m_watcher;
    Work m_next;
};

}  // namespace app
