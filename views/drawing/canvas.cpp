// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/canvas.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QKeySequence>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double kRevealMargin = 40;  ///< pixels kept round what is shown
constexpr double kKeyZoom = 1.25;

}  // namespace

Canvas::Canvas(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(200, 160);
}

void Canvas::setTheme(const Theme& theme)
{
    m_theme = theme;
    themeChanged();
    update();
}

QString Canvas::placeText(QPointF) const { return {}; }
void Canvas::selectBand(const QRectF&, Qt::KeyboardModifiers) {}
void Canvas::walk(int) {}
bool Canvas::beginDrag(QPointF) { return false; }
void Canvas::dragTo(QPointF) {}
void Canvas::drop() {}
void Canvas::endDrag() {}

void Canvas::setCamera(Camera wanted)
{
    const double ratio = devicePixelRatioF();
    wanted.origin = {std::round(wanted.origin.x() * ratio) / ratio, std::round(wanted.origin.y() * ratio) / ratio};
    if (wanted == m_camera)
        return;
    m_camera = wanted;
    update();
}

Look Canvas::look() const { return {m_fitted, m_camera.scale, m_camera.toMillimetres(viewRect().center())}; }

void Canvas::setLook(const Look& look)
{
    m_fitted = look.fitted || look.scale <= 0;
    if (m_fitted)
        zoomToFit();
    else
        setCamera({std::min(look.scale, m_largest), viewRect().center() - look.centre * look.scale});
}

void Canvas::fit(const QRectF& millimetres, const QMarginsF& margins)
{
    const QRectF room = viewRect().marginsRemoved(margins);
    if (millimetres.isEmpty() || room.isEmpty())
        return;
    Camera wanted = fittingCamera(millimetres, room);
    if (wanted.scale > m_largest) {
        wanted.scale = m_largest;
        wanted.origin = room.center() - millimetres.center() * wanted.scale;
    }
    setCamera(wanted);
}

void Canvas::zoomToFit()
{
    m_fitted = true;
    fit(extent(), fitMargins());
}

void Canvas::zoomToSelection()
{
    const QRectF selected = selectionExtent();
    if (selected.isNull())
        return;
    m_fitted = false;
    fit(selected, {kRevealMargin, kRevealMargin, kRevealMargin, kRevealMargin});
}

void Canvas::zoomBy(double factor) { zoomAt(viewRect().center(), factor); }

void Canvas::zoomAt(QPointF pixel, double factor)
{
    const double smallest = fittingCamera(extent(), viewRect()).scale * 0.5;
    const double scale = std::clamp(m_camera.scale * factor, std::min(smallest, m_camera.scale), m_largest);
    const QPointF held = m_camera.toMillimetres(pixel);
    m_fitted = false;
    setCamera({scale, pixel - held * scale});
    if (m_pointerInside)
        hover(m_pointer);
}

void Canvas::bring(const QRectF& place, double readable)
{
    if (place.isNull())
        return;
    const QRectF room = viewRect().adjusted(kRevealMargin, kRevealMargin, -kRevealMargin, -kRevealMargin);
    const bool whole = room.contains(m_camera.toPixels(place));
    if (whole && m_camera.scale >= readable * 0.7)
        return;
    m_fitted = false;
    if (readable == 0) {
        fit(place, {kRevealMargin, kRevealMargin, kRevealMargin, kRevealMargin});
        return;
    }
    const double wanted = std::max(m_camera.scale, readable);
    const double scale = std::min({wanted, room.width() / place.width(), room.height() / place.height()});
    setCamera({scale, room.center() - place.center() * scale});
}

void Canvas::extentChanged()
{
    forgetHover();
    if (m_fitted)
        fit(extent(), fitMargins());
    update();
}

void Canvas::forgetHover() { m_hovered.reset(); }

void Canvas::hover(QPointF pixel)
{
    m_pointer = pixel;
    std::optional<Hit> found = hitAt(pixel);
    const bool same = found.has_value() == m_hovered.has_value()
        && (!found || (found->object == m_hovered->object && found->note == m_hovered->note));
    if (!same)
        m_hovered = std::move(found);
    // The words follow the pointer, so that a moving pointer needs a new frame even over the same thing.
    if (!same || m_hovered)
        update();
    Q_EMIT pointerMoved(placeText(pixel));
}

void Canvas::cancel()
{
    if (m_hand == Hand::Dragging)
        endDrag();
    m_hand = Hand::Idle;
    if (m_spaceHeld)
        setCursor(Qt::OpenHandCursor);
    else
        unsetCursor();
    update();
}

bool Canvas::event(QEvent* event)
{
    // Escape ends a drag here before a shortcut of the window takes it.
    if (event->type() == QEvent::ShortcutOverride && m_hand != Hand::Idle
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void Canvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.canvas);
    paintPicture(painter, viewRect());
    if (isEmpty())
        paintWaysToBegin(painter);
    paintHand(painter);
}

void Canvas::paintWaysToBegin(QPainter& painter) const
{
    constexpr double kLine = 22;
    const std::pair<QString, QString> ways[] = {
        {QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText),
         tr("lays out a whole cluster from a GPU count")},
        {QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText),
         tr("opens a design; so does dropping one here")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O).toString(QKeySequence::NativeText),
         tr("opens the 576-GPU sample")}};
    const QPointF centre = viewRect().center();
    double y = centre.y() - 2 * kLine;
    painter.setFont(uiFont(15, QFont::DemiBold));
    painter.setPen(m_theme.ink);
    painter.drawText(QRectF(0, y - kLine, width(), kLine), Qt::AlignCenter, tr("No racks yet"));
    for (const auto& [key, does] : ways) {
        y += kLine;
        painter.setFont(uiFont(13, QFont::Medium));
        painter.setPen(m_theme.ink);
        painter.drawText(QRectF(0, y - kLine, centre.x() - 90, kLine), Qt::AlignRight | Qt::AlignVCenter, key);
        painter.setFont(uiFont(13));
        painter.setPen(m_theme.inkSecond);
        painter.drawText(QRectF(centre.x() - 76, y - kLine, width(), kLine), Qt::AlignLeft | Qt::AlignVCenter, does);
    }
}

void Canvas::paintHand(QPainter& painter) const
{
    if (m_hand == Hand::Banding) {
        QColor fill = m_theme.accent;
        fill.setAlpha(35);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m_theme.accent, 1));
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_pressedAt, m_pointer).normalized());
    }
    if (m_hovered && m_hand == Hand::Idle && m_pointerInside)
        paintBubble(painter, m_pointer, hoverText(*m_hovered), {}, m_theme.line);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(mixed(m_theme.canvas, m_theme.accent, 0.6), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

/// A few words beside the pointer, kept inside the view.
void Canvas::paintBubble(QPainter& painter, QPointF at, const QString& title, const QString& text,
                         const QColor& edge) const
{
    if (title.isEmpty())
        return;
    const QRectF room = viewRect();
    const QFont titleFont = uiFont(12, text.isEmpty() ? QFont::Normal : QFont::DemiBold);
    const QFont textFont = uiFont(12);
    const double width =
        std::max(QFontMetricsF(titleFont).horizontalAdvance(title), QFontMetricsF(textFont).horizontalAdvance(text))
        + 20;
    const double height = text.isEmpty() ? 26 : 44;
    QPointF corner = at + QPointF(14, 16);
    if (corner.x() + width > room.right() - 4)
        corner.setX(std::max(room.left() + 4, room.right() - 4 - width));
    if (corner.y() + height > room.bottom() - 4)
        corner.setY(at.y() - height - 8);
    const QRectF box(std::round(corner.x()), std::round(corner.y()), std::ceil(width), height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(m_theme.panel);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setFont(titleFont);
    painter.setPen(text.isEmpty() ? m_theme.ink : edge);
    painter.drawText(QPointF(box.left() + 10, box.top() + 17.5), title);
    painter.setFont(textFont);
    painter.setPen(m_theme.inkSecond);
    painter.drawText(QPointF(box.left() + 10, box.top() + 35), text);
}

void Canvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_fitted)
        zoomToFit();
}

void Canvas::wheelEvent(QWheelEvent* event)
{
    const bool fine = !event->pixelDelta().isNull() && !(event->modifiers() & Qt::ControlModifier);
    if (fine && event->phase() != Qt::NoScrollPhase) {
        m_fitted = false;
        setCamera({m_camera.scale, m_camera.origin + QPointF(event->pixelDelta())});
    } else {
        zoomAt(event->position(), std::pow(2.0, event->angleDelta().y() / 480.0));
    }
    event->accept();
}

void Canvas::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = m_pointer = event->position();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_hand = Hand::Panning;
        setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        m_hand = Hand::Pressed;
    }
}

void Canvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF before = m_pointer;
    m_pointer = event->position();
    m_pointerInside = true;
    switch (m_hand) {
    case Hand::Idle:
        hover(event->position());
        return;
    case Hand::Pressed:
        if ((m_pointer - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        m_hand = beginDrag(m_pressedAt) ? Hand::Dragging : Hand::Banding;
        if (m_hand == Hand::Dragging) {
            m_hovered.reset();
            setCursor(Qt::ClosedHandCursor);
        }
        break;
    case Hand::Panning:
        m_fitted = false;
        setCamera({m_camera.scale, m_camera.origin + (m_pointer - before)});
        return;
    case Hand::Banding:
    case Hand::Dragging:
        break;
    }
    if (m_hand == Hand::Dragging)
        dragTo(m_pointer);
    Q_EMIT pointerMoved(placeText(m_pointer));
    update();
}

void Canvas::mouseReleaseEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    const Hand was = m_hand;
    if (was == Hand::Dragging) {
        dragTo(m_pointer);
        drop();
    }
    cancel();
    if (was == Hand::Pressed)
        click(event->position(), event->modifiers());
    else if (was == Hand::Banding)
        selectBand(m_camera.toMillimetres(QRectF(m_pressedAt, m_pointer).normalized()), event->modifiers());
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const std::optional<Hit> found = hitAt(event->position()); found && event->button() == Qt::LeftButton)
        Q_EMIT activated(found->object);
}

void Canvas::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_hand == Hand::Idle)
            clearSelection();
        else
            cancel();
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_spaceHeld = true;
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
        walk(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto current = currentObject())
            Q_EMIT activated(*current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Canvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        if (m_hand == Hand::Idle)
            unsetCursor();
        return;
    }
    QWidget::keyReleaseEvent(event);
}

void Canvas::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_pointerInside = false;
    m_hovered.reset();
    Q_EMIT pointerMoved({});
    update();
}

}  // namespace views
