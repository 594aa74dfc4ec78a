// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/preview/page_sight.h"

#include "app/preview/page_painter.h"
#include "views/widgets/theme_of.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr double kAround = 20;  ///< pixels of ground round the paper

}  // namespace

PageSight::PageSight(PagePainter& painter, QWidget* parent) : QAbstractScrollArea(parent), m_painter(painter)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(240);
    connect(&painter, &PagePainter::ready, this, [this](int page) {
        if (page == m_page)
            viewport()->update();
    });
}

void PageSight::setPage(int page)
{
    page = std::clamp(page, 0, std::max(0, m_painter.count() - 1));
    setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(m_painter.count()));
    if (page == m_page)
        return;
    m_page = page;
    placeBars();
    verticalScrollBar()->setValue(0);
    viewport()->update();
    Q_EMIT pageChanged(page);
}

void PageSight::setZoom(PageZoom zoom)
{
    m_zoom = zoom;
    placeBars();
    viewport()->update();
}

void PageSight::setMessage(const QString& message)
{
    m_message = message;
    placeBars();
    viewport()->update();
}

void PageSight::startOver()
{
    m_lastPage = -1;
    m_page = std::clamp(m_page, 0, std::max(0, m_painter.count() - 1));
    setAccessibleName(tr("Page %1 of %2").arg(m_page + 1).arg(m_painter.count()));
    placeBars();
    viewport()->update();
    Q_EMIT pageChanged(m_page);
}

QSizeF PageSight::sheetSize() const
{
    const auto& sheets = m_painter.sheets().sheets;
    return m_message.isEmpty() && std::size_t(m_page) < sheets.size() ? sheets[std::size_t(m_page)].size : QSizeF();
}

double PageSight::scale() const
{
    const QSizeF size = sheetSize();
    // Bars that come and go must not change what decides whether they come.
    const QSizeF room = QSizeF(maximumViewportSize()) - QSizeF(2 * kAround, 2 * kAround);
    if (size.isEmpty())
        return 1;
    const double bar = verticalScrollBar()->sizeHint().width();
    switch (m_zoom) {
    case PageZoom::Page:
        return std::max(0.05, std::min(room.width() / size.width(), room.height() / size.height()));
    case PageZoom::Width:
        return std::max(0.05, (room.width() - bar) / size.width());
    default:
        break;
    }
    const double real = screen()->physicalDotsPerInch() / 25.4;
    return real * (m_zoom == PageZoom::Double ? 2 : 1);
}

QRectF PageSight::paper() const
{
    const QSizeF size = sheetSize() * scale();
    const QSizeF room = viewport()->size();
    const double x = std::max(kAround, (room.width() - size.width()) / 2) - horizontalScrollBar()->value();
    const double y = std::max(kAround, (room.height() - size.height()) / 2) - verticalScrollBar()->value();
    return {QPointF(std::round(x), std::round(y)), size};
}

void PageSight::placeBars()
{
    const QSizeF whole = sheetSize() * scale() + QSizeF(2 * kAround, 2 * kAround);
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, int(std::floor(whole.width())) - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, int(std::floor(whole.height())) - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setSingleStep(24);
}

void PageSight::paintEvent(QPaintEvent*)
{
    const views::Theme& theme = views::themeOf(*this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.canvas);
    if (!m_message.isEmpty()) {
        painter.setPen(theme.ink);
        painter.drawText(QRectF(viewport()->rect()).adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap,
                         m_message);
        return;
    }
    if (sheetSize().isEmpty())
        return;
    const QRectF place = paper();
    const int width = std::max(1, int(std::lround(place.width() * devicePixelRatioF())));
    if (const QImage now = m_painter.picture(m_page, width); !now.isNull()) {
        m_last = now;
        m_lastPage = m_page;
    }
    painter.fillRect(place.adjusted(-1, -1, 1, 2), views::mixed(theme.canvas, Qt::black, theme.dark ? 0.5 : 0.18));
    painter.fillRect(place, Qt::white);
    if (m_lastPage == m_page) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        // Pixel for pixel, unless another size is on its way.
        painter.drawImage(m_last.width() == width ? QRectF(place.topLeft(), QSizeF(m_last.size()) / devicePixelRatioF())
                                                  : place,
                          m_last);
    }
}

void PageSight::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeBars();
}

void PageSight::turn(int by, bool toEnd)
{
    const int before = m_page;
    setPage(m_page + by);
    if (m_page != before && toEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void PageSight::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return turn(1, false);
    case Qt::Key_PageUp:
        return turn(-1, false);
    case Qt::Key_Home:
        return setPage(0);
    case Qt::Key_End:
        return setPage(m_painter.count() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageSight::wheelEvent(QWheelEvent* event)
{
    const QScrollBar& bar = *verticalScrollBar();
    const int by = event->angleDelta().y();
    if (by < 0 && bar.value() == bar.maximum())
        turn(1, false);
    else if (by > 0 && bar.value() == bar.minimum())
        turn(-1, true);
    else
        QAbstractScrollArea::wheelEvent(event);
    event->accept();
}

}  // namespace app
