// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/floor/floor_view.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace app {

/// Two places of the underlay, clicked in the plan, and where they are in the hall, or how far apart. What is typed is shown in
/// the plan at once; Apply makes it a step, Escape leaves everything as it was.
class CalibrationCard : public QFrame {
    Q_OBJECT

public:
    /// `design` and `view` must outlive this.
    CalibrationCard(views::LiveDesign& design, views::FloorView& view, QWidget* parent);

    /// Begins where an underlay is shown; else it does nothing.
    void begin();
    void leave();

Q_SIGNALS:
    void commandRequested(const model::ChangeSet& changes);
    void resized();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// It lies over the plan: it can be dragged out of the way.
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    struct Place {
        std::optional<QPointF> source;  ///< mm or pixels, y up
        QLineEdit* x = nullptr;         ///< m
        QLineEdit* y = nullptr;
    };

    void pick(QPointF place);
    void takeDistance();
    void preview();
    void apply();
    /// What is typed, where it can be read.
    std::optional<model::Spot> typed(const Place& place) const;
    std::optional<model::SpotPair> source() const;
    std::optional<model::SpotPair> hall() const;

    views::LiveDesign& m_design;
    views::FloorView& m_view;
    QTransform m_before;
    QTransform m_shown;
    std::array<Place, 2> m_places;
    std::size_t m_next = 0;
    QLabel* m_hint;
    QLineEdit* m_distance;
    std::vector<QLabel*> m_units;
    QPoint m_grip;  ///< where on the card it is held
    QPushButton* m_apply;
};

}  // namespace app
