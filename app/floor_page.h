// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/floor/floor_view.h"

class QComboBox;
class QToolButton;

namespace app {

/// The floor plan with its choices: what is shown, and what the colours say.
class FloorPage : public QWidget {
    Q_OBJECT

public:
    /// `design` and `selection` must outlive this.
    FloorPage(views::LiveDesign& design, views::Selection& selection, QWidget* parent = nullptr);

    views::FloorView& view() { return *m_view; }
    /// What stands at the right of the tabs while this page is shown.
    QWidget* controls() { return m_controls; }
    void setColourBy(views::ColourBy by);

Q_SIGNALS:
    void colourChanged(views::ColourBy by);
    void layersChanged();

private:
    void makeControls();
    void makeLayers();

    views::FloorView* m_view;
    QWidget* m_controls;
    QComboBox* m_colours;
};

}  // namespace app
