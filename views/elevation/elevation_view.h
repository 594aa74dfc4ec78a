// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/document.h"
#include "model/edit/plan_index.h"
#include "model/rules/checker.h"
#include "views/drawing/canvas.h"
#include "views/elevation/elevation_drawing.h"
#include "views/selection.h"

#include <map>
#include <memory>

namespace views {

class Colouring;

/// The elevations of a design: pan, zoom, pick, and drag a device to another place. It never changes the design itself.
class ElevationView : public Canvas {
    Q_OBJECT

public:
    ElevationView(const model::Document& document, Selection& selection, QWidget* parent = nullptr);
    ~ElevationView() override;

    /// What colours say; null: kinds of devices, and the rails of their ports.
    void setColouring(std::shared_ptr<const Colouring> colouring);
    void setFace(ElevationFace face);
    ElevationFace face() const;
    /// Which racks are shown; empty shows all.
    void setRacks(std::vector<model::Id<model::Rack>> racks);
    void setMarks(std::vector<FindingMark> marks);
    /// How many findings each rack has, shown at its head; racks without are left out.
    void setRackCounts(std::map<model::Id<model::Rack>, model::FindingCounts> counts);
    model::FindingCounts rackCounts(model::Id<model::Rack> rack) const;
    /// Outlines the object lightly without selecting it.
    void setHint(const std::optional<model::ObjectRef>& object);
    const std::optional<model::ObjectRef>& hint() const;

    /// Brings the object well into view; moves nothing where it already is.
    void reveal(const model::ObjectRef& object);
    /// Where the object is drawn, in widget pixels; empty where it is not shown.
    QRectF placeOf(const model::ObjectRef& object) const;

    /// Why the device being dragged may not be dropped where it is; empty where it may or nothing is dragged.
    QString refusal() const;

Q_SIGNALS:
    /// A drop on a legal place; the owner applies it.
    void commandRequested(const model::ChangeSet& changes);
    void faceChanged(views::ElevationFace face);

protected:
    QRectF extent() const override;
    QRectF selectionExtent() const override;
    QMarginsF fitMargins() const override;
    bool isEmpty() const override;
    void paintPicture(QPainter& painter, const QRectF& visible) override;
    std::optional<Hit> hitAt(QPointF pixel) const override;
    QString hoverText(const Hit& hit) const override;
    /// "A03 · U17"; empty outside of racks.
    QString placeText(QPointF pixel) const override;
    std::optional<model::ObjectRef> currentObject() const override;
    void click(QPointF pixel, Qt::KeyboardModifiers modifiers) override;
    void selectBand(const QRectF& millimetres, Qt::KeyboardModifiers modifiers) override;
    void clearSelection() override;
    void walk(int key) override;
    bool beginDrag(QPointF pressed) override;
    void dragTo(QPointF pixel) override;
    void drop() override;
    void endDrag() override;
    void themeChanged() override;

private:
    struct Inner;
    std::unique_ptr<Inner> m;
};

}  // namespace views
