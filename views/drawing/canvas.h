// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/laid_text.h"
#include "views/drawing/painter_output.h"
#include "views/theme.h"

#include <QWidget>

namespace views {

/// Where a sheet is looked at from, whatever the size of the window.
struct Look {
    bool fitted = true;
    double scale = 1;  ///< pixels per mm
    QPointF centre;    ///< mm

    friend bool operator==(const Look&, const Look&) = default;
};

/// A sheet to look at from near and far: wheel zooms at the pointer, middle button or space pans, F fits, a press that
/// moves draws a band or drags a thing. What lies on it is the business of the view that derives from it. Positions are
/// pixels of the widget unless they are called millimetres.
class Canvas : public QWidget {
    Q_OBJECT

public:
    explicit Canvas(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    const Theme& theme() const { return m_theme; }

    void zoomToFit();
    void zoomToSelection();
    void zoomBy(double factor);
    /// Brings a place well into view: at least at `readable` pixels per millimetre, where that is not zero, else so that
    /// it fills the view. Moves nothing where it can be read already.
    void bring(const QRectF& millimetres, double readable);

    /// Pixels per millimetre.
    double scale() const { return m_camera.scale; }
    const Camera& camera() const { return m_camera; }
    void setCamera(Camera wanted);
    Look look() const;
    void setLook(const Look& look);
    /// What a click there would pick, if anything.
    std::optional<model::ObjectRef> objectAt(QPointF pixel) const
    {
        const std::optional<Hit> hit = hitAt(pixel);
        return hit ? std::optional(hit->object) : std::nullopt;
    }
    /// Whether the view follows the window's size: until somebody zooms or pans.
    bool isFitted() const { return m_fitted; }

Q_SIGNALS:
    /// What lies under the pointer in the hall's own words, empty outside.
    void pointerMoved(const QString& place);
    /// Return or double click on an object.
    void activated(const model::ObjectRef& object);

protected:
    enum class Hand { Idle, Pressed, Panning, Banding, Dragging };

    /// All there is to see, in millimetres.
    virtual QRectF extent() const = 0;
    /// Whether the design has nothing yet that this view is about: then it shows the ways to begin.
    virtual bool isEmpty() const { return false; }
    /// What is selected of it; empty for nothing.
    virtual QRectF selectionExtent() const = 0;
    /// The ground has been painted; `visible` is the whole widget.
    virtual void paintPicture(QPainter& painter, const QRectF& visible) = 0;
    virtual std::optional<Hit> hitAt(QPointF pixel) const = 0;
    /// One line on what a thing is.
    virtual QString hoverText(const Hit& hit) const = 0;
    virtual QString placeText(QPointF pixel) const;
    virtual std::optional<model::ObjectRef> currentObject() const = 0;
    virtual void click(QPointF pixel, Qt::KeyboardModifiers modifiers) = 0;
    virtual void selectBand(const QRectF& millimetres, Qt::KeyboardModifiers modifiers);
    virtual void clearSelection() = 0;
    /// An arrow key.
    virtual void walk(int key);

    /// Whether a thing is taken along from where the button went down; else a band is drawn.
    virtual bool beginDrag(QPointF pressed);
    virtual void dragTo(QPointF pixel);
    virtual void drop();
    virtual void endDrag();
    /// After another theme was set.
    virtual void themeChanged() {}

    /// Pixels at each edge that are kept free when all is fitted: something lies over the view there.
    virtual QMarginsF fitMargins() const { return {20, 20, 20, 20}; }
    void setLargestScale(double pixelsPerMm) { m_largest = pixelsPerMm; }
    /// After the extent changed: fits again where the view is fitted.
    void extentChanged();
    /// Forgets what the pointer is on: it may be gone.
    void forgetHover();
    /// Ends a drag, a band or a pan, with nothing done.
    void cancel();

    LaidTexts& texts() { return m_texts; }
    Hand hand() const { return m_hand; }
    QPointF pointer() const { return m_pointer; }
    QRectF viewRect() const { return QRectF(rect()); }
    const std::optional<Hit>& hovered() const { return m_hovered; }
    void paintBubble(QPainter& painter, QPointF at, const QString& title, const QString& text,
                     const QColor& edge) const;

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void fit(const QRectF& millimetres, const QMarginsF& margins);
    void zoomAt(QPointF pixel, double factor);
    void hover(QPointF pixel);
    void paintHand(QPainter& painter) const;
    void paintWaysToBegin(QPainter& painter) const;

    Theme m_theme = lightTheme();
    Camera m_camera;
    LaidTexts m_texts;
    double m_largest = 24;
    bool m_fitted = true;
    Hand m_hand = Hand::Idle;
    bool m_spaceHeld = false;
    bool m_pointerInside = false;
    QPointF m_pressedAt;
    QPointF m_pointer;
    std::optional<Hit> m_hovered;
};

}  // namespace views
