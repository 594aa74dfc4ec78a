// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/preview/page_painter.h"

#include "views/paper/paper_painter.h"

#include <QCache>
#include <QMutex>
#include <QPainter>
#include <QThread>
#include <QWaitCondition>

#include <algorithm>
#include <cmath>
#include <deque>

namespace app {

namespace {

constexpr int kKept = 96 * 1024;  ///< KiB of pictures
constexpr auto kMostWanted =
    std::size_t(64);  ///< more than can be seen at once; what was wanted before is out of sight

}  // namespace

class PagePainter::Worker : public QThread {
public:
    using Wanted = std::pair<int, int>;  ///< page and width

    explicit Worker(PagePainter& owner) : m_owner(owner) { start(QThread::LowPriority); }
    ~Worker() override
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_ends = true;
        }
        m_wake.wakeAll();
        wait();
    }

    void setSheets(std::shared_ptr<const views::SheetSet> set)
    {
        const QMutexLocker lock(&m_mutex);
        m_set = std::move(set);
        m_wanted.clear();
        m_painted.clear();
    }
    const views::SheetSet& sheets() const { return *m_set; }

    QImage picture(Wanted wanted)
    {
        const QMutexLocker lock(&m_mutex);
        if (const QImage* painted = m_painted.object(wanted))
            return *painted;
        std::erase(m_wanted, wanted);
        m_wanted.push_front(wanted);
        if (m_wanted.size() > kMostWanted)
            m_wanted.pop_back();
        m_wake.wakeAll();
        return {};
    }

protected:
    void run() override
    {
        for (;;) {
            std::shared_ptr<const views::SheetSet> set;
            Wanted wanted;
            {
                const QMutexLocker lock(&m_mutex);
                while (!m_ends && m_wanted.empty())
                    m_wake.wait(&m_mutex);
                if (m_ends)
                    return;
                wanted = m_wanted.front();
                m_wanted.pop_front();
                set = m_set;
            }
            const QImage painted = paintedPage(set->sheets[std::size_t(wanted.first)], wanted.second);
            {
                const QMutexLocker lock(&m_mutex);
                if (set != m_set)
                    continue;
                m_painted.insert(wanted, new QImage(painted), int(painted.sizeInBytes() / 1024) + 1);
            }
            Q_EMIT m_owner.ready(wanted.first);
        }
    }

private:
    PagePainter& m_owner;
    mutable QMutex m_mutex;
    QWaitCondition m_wake;
    bool m_ends = false;
    std::shared_ptr<const views::SheetSet> m_set = std::make_shared<const views::SheetSet>();
    std::deque<Wanted> m_wanted;
    QCache<Wanted, QImage> m_painted{kKept};
};

PagePainter::PagePainter(QObject* parent) : QObject(parent), m_worker(std::make_unique<Worker>(*this)) {}

PagePainter::~PagePainter() = default;

void PagePainter::setSheets(std::shared_ptr<const views::SheetSet> set) { m_worker->setSheets(std::move(set)); }

const views::SheetSet& PagePainter::sheets() const { return m_worker->sheets(); }

QImage PagePainter::picture(int page, int width) { return m_worker->picture({page, width}); }

QImage paintedPage(const views::Sheet& sheet, int width)
{
    const double scale = width / sheet.size.width();
    QImage page(width, std::max(1, int(std::lround(sheet.size.height() * scale))), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.scale(scale, scale);
    views::paintSheet(painter, sheet.draw());
    return page;
}

}  // namespace app
