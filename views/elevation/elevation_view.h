// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/document.h"
#include "model/edit/plan_index.h"
#include "model/rules/checker.h"
#include "views/elevation/elevation_drawing.h"
#include "views/selection.h"

#include <QWidget>

#include <map>
#include <memory>

namespace views {

/// The elevations of a design: pan, zoom, pick, and drag a device to another place. It never changes the design itself.
class ElevationView : public QWidget {
    Q_OBJECT

public:
    ElevationView(const model::Document& document, Selection& selection, QWidget* parent = nullptr);
    ~ElevationView() override;

    void setTheme(const Theme& theme);
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
    void zoomToFit();
    void zoomToSelection();
    void zoomBy(double factor);

    /// Pixels per millimetre, for the status bar.
    double scale() const;
    /// Where the object is drawn, in widget pixels; empty where it is not shown.
    QRectF placeOf(const model::ObjectRef& object) const;

    /// Why the device being dragged may not be dropped where it is; empty where it may or nothing is dragged.
    QString refusal() const;

Q_SIGNALS:
    /// A drop on a legal place; the owner applies it.
    void commandRequested(const model::ChangeSet& changes);
    void faceChanged(views::ElevationFace face);
    /// The place under the pointer in the hall's own words ("A03 · U17"), empty outside of racks.
    void pointerMoved(const QString& place);
    /// Return or double click on an object.
    void activated(const model::ObjectRef& object);

protected:
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
    struct Inner;
    std::unique_ptr<Inner> m;
};

}  // namespace views
