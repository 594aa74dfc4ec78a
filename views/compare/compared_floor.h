// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/compare/comparison.h"
#include "views/drawing/canvas.h"

#include <memory>

namespace views {

/// The floor plan of one of two designs that are compared: grey but for what changes.
class ComparedFloor : public Canvas {
    Q_OBJECT

public:
    ComparedFloor(Side side, QWidget* parent = nullptr);
    ~ComparedFloor() override;

    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// Only these are coloured.
    void setShown(ChangeKinds kinds);
    /// Outlines an item of the comparison; of a cable its way.
    void choose(std::optional<std::size_t> item);
    std::optional<std::size_t> chosen() const { return m_chosen; }
    /// Brings a place into view, mm; moves nothing where it is to be seen.
    void reveal(const QRectF& place);
    /// Looks at the same place of the hall as the plan of the other side.
    void follow(const ComparedFloor& other);
    /// Where the item is, mm; empty where it is not on this plan.
    QRectF placeOf(std::size_t item) const;

Q_SIGNALS:
    /// It looks elsewhere, and not because it follows.
    void looked();
    /// A click on a thing where something changes.
    void placeChosen(const model::ObjectRef& place);
    void escaped();

protected:
    QRectF extent() const override;
    QMarginsF fitMargins() const override { return {24, 40, 24, 24}; }
    QRectF selectionExtent() const override;
    void paintPicture(QPainter& painter, const QRectF& visible) override;
    std::optional<Hit> hitAt(QPointF pixel) const override;
    QString hoverText(const Hit& hit) const override;
    std::optional<model::ObjectRef> currentObject() const override { return {}; }
    void click(QPointF pixel, Qt::KeyboardModifiers modifiers) override;
    void clearSelection() override { Q_EMIT escaped(); }
    /// The left button takes the plan along: there is nothing to select by a band.
    bool beginDrag(QPointF pressed) override;
    void dragTo(QPointF pixel) override;
    void drop() override {}

private:
    const ComparedSide& here() const { return m_comparison->side(m_side); }
    /// Of the chosen item, mm.
    std::vector<QRectF> chosenRects() const;
    QPolygonF wayOf(std::size_t item) const;
    QString titleText() const;

    Side m_side;
    std::shared_ptr<const Comparison> m_comparison;
    ChangeKinds m_shown = ChangeKinds::all();
    std::optional<std::size_t> m_chosen;
    QPointF m_draggedFrom;
    std::optional<Camera> m_known;  ///< the last one told of, or taken over
};

}  // namespace views
