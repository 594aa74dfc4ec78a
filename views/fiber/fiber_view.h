// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/colouring.h"
#include "views/drawing/canvas.h"
#include "views/fiber/fiber_drawing.h"
#include "views/live_design.h"
#include "views/selection.h"

namespace views {

/// The fibers of what is selected: a device's face with the trace of one fiber, its inside, two devices face to face, or a
/// cable's whole trace. It follows the selection, and keeps what it shows where nothing of it can be shown.
class FiberView : public Canvas {
    Q_OBJECT

public:
    /// `design` and `selection` must outlive this.
    FiberView(LiveDesign& design, Selection& selection, QWidget* parent = nullptr);
    ~FiberView() override;

    void setMode(FiberMode mode);
    FiberMode mode() const { return m_mode; }
    /// What the colours say; nothing: the far ends.
    void setColourBy(std::optional<ColourBy> by);
    std::optional<ColourBy> colourBy() const { return m_by; }
    /// Outlines the object lightly without selecting it.
    void setHint(const std::optional<model::ObjectRef>& object);

    /// Shows the object and brings it into view, without selecting it.
    void reveal(const model::ObjectRef& object);
    /// Where the object is drawn, in widget pixels; empty where it is not shown.
    QRectF placeOf(const model::ObjectRef& object) const;
    /// The same of the part that the pointer is told of in words that begin so: "laser module els-6".
    QRectF placeOf(const QString& note) const;
    /// To the port at the other end of the one that is selected, over panels if need be; stays where there is none.
    void jumpToFarEnd();
    /// To the next lit fiber of the port, or with -1 to the one before.
    void stepFiber(int steps);

    const FiberSubject& subject() const { return m_subject; }
    /// The position of the port whose fiber is traced; 0: its first.
    int position() const { return m_position; }
    /// What is shown, as a file would have it.
    const Drawing& picture() const;

Q_SIGNALS:
    /// After another device, pair or port is shown.
    void subjectChanged();

protected:
    QRectF extent() const override;
    QRectF selectionExtent() const override;
    void paintPicture(QPainter& painter, const QRectF& visible) override;
    std::optional<Hit> hitAt(QPointF pixel) const override;
    QString hoverText(const Hit& hit) const override;
    QString placeText(QPointF pixel) const override;
    std::optional<model::ObjectRef> currentObject() const override { return m_selection.current(); }
    void click(QPointF pixel, Qt::KeyboardModifiers modifiers) override;
    void clearSelection() override { m_selection.clear(); }
    void walk(int key) override;
    void themeChanged() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const model::Tables& plan() const { return m_design.plan(); }
    void followSelection();
    /// Takes up a pair from the last two things selected, or from a device and where its first cable leads.
    void findPair();
    bool isInPair(const model::ObjectRef& object) const;
    void remember(const model::ObjectRef& object);
    void show(FiberSubject subject);
    /// All of the sheet, or of one that is too long to be read so its upper part.
    void fitReadably();
    void redraw();
    void follow();
    void startOver();
    void describe();
    std::vector<model::ObjectRef> portsOfPart(const Hit& hit) const;
    std::optional<model::PortRef> farEnd(const model::PortRef& port) const;

    LiveDesign& m_design;
    Selection& m_selection;
    FiberMode m_mode = FiberMode::Faceplate;
    std::optional<ColourBy> m_by;
    FiberSubject m_subject;
    int m_position = 0;
    std::vector<model::ObjectRef> m_recent;  ///< devices and racks selected last, the newest first; two at most
    std::optional<model::ObjectRef> m_hint;
    mutable std::optional<Colouring> m_colours;
    mutable std::optional<Drawing> m_picture;
};

}  // namespace views
