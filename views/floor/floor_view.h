// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/canvas.h"
#include "views/floor/floor_drawing.h"
#include "views/live_design.h"
#include "views/selection.h"

namespace views {

/// The hall from above: pan, zoom, pick racks, units, trays and cables. A second click at the same place picks what lies
/// under the first.
class FloorView : public Canvas {
    Q_OBJECT

public:
    /// `design` and `selection` must outlive this.
    FloorView(LiveDesign& design, Selection& selection, QWidget* parent = nullptr);
    ~FloorView() override;

    void setColourBy(ColourBy by);
    ColourBy colourBy() const { return m_by; }
    void setLayers(const FloorLayers& layers);
    const FloorLayers& layers() const { return m_layers; }
    /// Outlines the object lightly without selecting it.
    void setHint(const std::optional<model::ObjectRef>& object);

    /// What lies under the plan.
    void setUnderlay(const FloorUnderlay& underlay);
    const FloorUnderlay& underlay() const { return m_underlay; }
    /// While places are picked a click selects nothing and is told of; `pins` are numbered places already picked, in
    /// millimetres of the hall, y up.
    void setPicking(bool picking);
    bool isPicking() const { return m_picking; }
    void setPins(const std::vector<QPointF>& pins);

    /// Brings the object into view; moves nothing where it already is.
    void reveal(const model::ObjectRef& object);
    /// Where the object is, in widget pixels: of a device its rack, of a cable its way; empty where it is not shown.
    QRectF placeOf(const model::ObjectRef& object) const;
    /// What is in view now, as the screen shows it.
    Drawing picture() const;

Q_SIGNALS:
    /// A place of the hall, millimetres, y up.
    void picked(QPointF place);
    /// Escape, while places are picked.
    void pickingLeft();

protected:
    QRectF extent() const override;
    /// Layers and zoom lie over the upper edge, legend and scale over the lower one.
    QMarginsF fitMargins() const override { return {20, 52, 20, 84}; }
    bool isEmpty() const override { return m_design.plan().racks.empty(); }
    QRectF selectionExtent() const override;
    void paintPicture(QPainter& painter, const QRectF& visible) override;
    std::optional<Hit> hitAt(QPointF pixel) const override;
    QString hoverText(const Hit& hit) const override;
    QString placeText(QPointF pixel) const override;
    std::optional<model::ObjectRef> currentObject() const override { return m_selection.current(); }
    void click(QPointF pixel, Qt::KeyboardModifiers modifiers) override;
    void selectBand(const QRectF& millimetres, Qt::KeyboardModifiers modifiers) override;
    void clearSelection() override;
    void walk(int key) override;
    void themeChanged() override { m_colours.reset(); }

private:
    /// What the screen shows, brought up to date when it is asked for.
    const FloorPlan& floor() const;
    const CableWays& ways() const;
    const Colouring& colours() const;
    FloorScene scene() const;
    QRectF millimetresOf(const model::ObjectRef& object) const;
    std::vector<Hit> hitsAt(QPointF pixel) const;
    void addCableHits(QPointF point, double reach, std::vector<Hit>& hits) const;
    void follow(const model::ChangeSet& changes);
    void startOver();
    void describe();
    void paintPins(QPainter& painter) const;

    LiveDesign& m_design;
    Selection& m_selection;
    ColourBy m_by = ColourBy::Fill;
    FloorLayers m_layers;
    std::optional<model::ObjectRef> m_hint;
    FloorUnderlay m_underlay;
    bool m_picking = false;
    std::vector<QPointF> m_pins;
    mutable std::optional<FloorPlan> m_floor;
    mutable std::optional<CableWays> m_ways;
    mutable std::optional<Colouring> m_colours;
};

}  // namespace views
