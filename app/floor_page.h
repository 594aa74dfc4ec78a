// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/underlay_tool.h"

class QToolButton;

namespace app {

class CalibrationCard;
class ColourBox;

/// The floor plan with its choices: which layers are shown, and what the colours say.
class FloorPage : public QWidget {
    Q_OBJECT

public:
    /// `design` and `selection` must outlive this.
    FloorPage(views::LiveDesign& design, views::Selection& selection, QWidget* parent = nullptr);

    views::FloorView& view() { return *m_view; }
    void setColourBy(views::ColourBy by);
    void setLayers(const views::FloorLayers& layers);
    /// What stands beside the tabs while this page is shown.
    QWidget* controls() { return m_controls; }
    /// Where the chips of the layers lie over the drawing.
    QRect layersPlace() const { return m_layers->geometry(); }
    UnderlayTool& underlays() { return *m_underlays; }
    /// Opens the card that asks where two places of the underlay are; nothing where none is shown.
    void calibrate();

Q_SIGNALS:
    void commandRequested(const model::ChangeSet& changes);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeControls();
    void makeLayers();
    void addChip(QToolButton* button, const QString& name, bool views::FloorLayers::*layer);
    void placeLayers();
    void placeCard();

    views::FloorView* m_view;
    QWidget* m_controls;
    QWidget* m_layers;
    UnderlayTool* m_underlays;
    CalibrationCard* m_calibration;
    views::LiveDesign& m_design;
    ColourBox* m_colours = nullptr;
    std::vector<std::pair<QToolButton*, bool views::FloorLayers::*>> m_chips;
};

}  // namespace app
