// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/elevation_view.h"

#include "views/elevation/elevation_overlay.h"
#include "views/elevation/elevation_view_inner.h"
#include "views/elevation/hover_text.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double kKeyZoom = 1.25;
constexpr double kRevealMargin = 40;   ///< pixels kept round what is shown
constexpr double kDeviceScale = 0.34;  ///< pixels per mm at which a device can be read
constexpr double kPortScale = 1.6;     ///< the same for a port

double readableScale(const model::ObjectRef& object)
{
    if (std::holds_alternative<model::PortRef>(object) || std::holds_alternative<model::Id<model::Cable>>(object))
        return kPortScale;
    return std::holds_alternative<model::Id<model::Device>>(object) ? kDeviceScale : 0;
}

QString generalDescription()
{
    return ElevationView::tr("Racks from the front or the rear, to scale. Arrow keys walk from device to device.");
}

}  // namespace

ElevationView::ElevationView(const model::Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m(std::make_unique<Inner>(*this, document, selection))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(200, 160);
    setAccessibleName(tr("Elevation"));
    setAccessibleDescription(generalDescription());
    connect(&document, &model::Document::changed, this,
            [this](const model::ChangeSet& changes) { m->follow(changes); });
    connect(&document, &model::Document::replaced, this, [this] { m->reset(); });
    connect(&selection, &Selection::changed, this, [this] {
        const std::optional<model::ObjectRef> current = m->selection.current();
        setAccessibleDescription(current && isThere(m->plan(), *current)
                                     ? hoverText(m->plan(), m->index, {{}, *current})
                                     : generalDescription());
        update();
    });
    m->relayout();
}

ElevationView::~ElevationView() = default;

void ElevationView::setTheme(const Theme& theme)
{
    m->cache.setTheme(theme);
    update();
}

void ElevationView::setFace(ElevationFace face)
{
    if (m->face == face)
        return;
    m->face = face;
    m->cancel();
    m->relayout();
    Q_EMIT faceChanged(face);
}

ElevationFace ElevationView::face() const { return m->face; }

void ElevationView::setRacks(std::vector<model::Id<model::Rack>> racks)
{
    m->racks = std::move(racks);
    m->fitted = true;
    m->cancel();
    m->relayout();
}

void ElevationView::reveal(const model::ObjectRef& object)
{
    QRectF place = m->bestPlaceOf(object);
    if (place.isNull() && !m->racks.empty()) {
        setRacks({});
        place = m->bestPlaceOf(object);
    }
    if (place.isNull())
        return;
    const QRectF room = m->viewRect().adjusted(kRevealMargin, kRevealMargin, -kRevealMargin, -kRevealMargin);
    const double readable = readableScale(object);
    const QRectF shown = m->camera.toPixels(place);
    const bool whole = room.contains(shown);
    if (whole && m->camera.scale >= readable * 0.7)
        return;
    m->fitted = false;
    if (readable == 0) {
        m->fit(place, kRevealMargin);
        return;
    }
    const double wanted = std::max(m->camera.scale, readable);
    const double scale = std::min({wanted, room.width() / place.width(), room.height() / place.height()});
    m->setCamera({scale, room.center() - place.center() * scale});
}

void ElevationView::zoomToFit()
{
    m->fitted = true;
    m->fit(m->places.layout().bounds, 20);
}

void ElevationView::zoomToSelection()
{
    QRectF all;
    for (const model::ObjectRef& object : m->selection.objects())
        all = all.united(m->bestPlaceOf(object));
    if (all.isNull())
        return;
    m->fitted = false;
    m->fit(all, kRevealMargin);
}

void ElevationView::zoomBy(double factor) { m->zoomAt(m->viewRect().center(), factor); }

double ElevationView::scale() const { return m->camera.scale; }

QRectF ElevationView::placeOf(const model::ObjectRef& object) const
{
    const QRectF place = m->bestPlaceOf(object);
    return place.isNull() ? QRectF() : m->camera.toPixels(place);
}

QString ElevationView::refusal() const { return m->drag ? m->drag->reason() : QString(); }

bool ElevationView::event(QEvent* event)
{
    // Escape ends a drag here before a shortcut of the window takes it.
    if (event->type() == QEvent::ShortcutOverride && m->hand != Inner::Hand::Idle
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void ElevationView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m->paint(painter);
}

void ElevationView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m->fitted)
        zoomToFit();
}

void ElevationView::wheelEvent(QWheelEvent* event)
{
    const bool fine = !event->pixelDelta().isNull() && !(event->modifiers() & Qt::ControlModifier);
    if (fine && event->phase() != Qt::NoScrollPhase) {
        m->fitted = false;
        m->setCamera({m->camera.scale, m->camera.origin + QPointF(event->pixelDelta())});
    } else {
        m->zoomAt(event->position(), std::pow(2.0, event->angleDelta().y() / 480.0));
    }
    event->accept();
}

void ElevationView::mousePressEvent(QMouseEvent* event)
{
    m->pressedAt = m->pointer = event->position();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m->spaceHeld)) {
        m->hand = Inner::Hand::Panning;
        setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        m->hand = Inner::Hand::Pressed;
    }
}

void ElevationView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF before = m->pointer;
    m->pointer = event->position();
    m->pointerInside = true;
    switch (m->hand) {
    case Inner::Hand::Idle:
        m->hover(event->position());
        return;
    case Inner::Hand::Pressed:
        if ((m->pointer - m->pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        m->startDrag();
        break;
    case Inner::Hand::Panning:
        m->fitted = false;
        m->setCamera({m->camera.scale, m->camera.origin + (m->pointer - before)});
        return;
    case Inner::Hand::Banding:
    case Inner::Hand::Dragging:
        break;
    }
    if (m->hand == Inner::Hand::Dragging)
        m->updateDrag();
    Q_EMIT pointerMoved(m->placeText(m->pointer));
    update();
}

void ElevationView::mouseReleaseEvent(QMouseEvent* event)
{
    m->pointer = event->position();
    const Inner::Hand was = m->hand;
    if (was == Inner::Hand::Dragging) {
        m->updateDrag();
        m->drop();
        return;
    }
    m->cancel();
    if (was == Inner::Hand::Pressed)
        m->click(event->position(), event->modifiers());
    else if (was == Inner::Hand::Banding)
        m->selectBand(event->modifiers());
}

void ElevationView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const std::optional<Picked> found = m->pick(event->position()); found && event->button() == Qt::LeftButton)
        Q_EMIT activated(found->hit.object);
}

void ElevationView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m->hand == Inner::Hand::Idle)
            m->selection.clear();
        else
            m->cancel();
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m->spaceHeld = true;
            setCursor(Qt::OpenHandCursor);
        }
        return;
    case Qt::Key_F:
        event->modifiers() & Qt::ShiftModifier ? zoomToSelection() : zoomToFit();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(kKeyZoom);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / kKeyZoom);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        m->walk(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto current = m->selection.current())
            Q_EMIT activated(*current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ElevationView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m->spaceHeld = false;
        if (m->hand == Inner::Hand::Idle)
            unsetCursor();
        return;
    }
    QWidget::keyReleaseEvent(event);
}

void ElevationView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m->pointerInside = false;
    m->hovered.reset();
    Q_EMIT pointerMoved({});
    update();
}

}  // namespace views
