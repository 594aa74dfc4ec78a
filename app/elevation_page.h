// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/colouring.h"
#include "views/elevation/elevation_view.h"
#include "views/live_design.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace app {

class ColourBox;

/// The elevation with its choices: which row, which side.
class ElevationPage : public QWidget {
    Q_OBJECT

public:
    /// `design` and `selection` must outlive this.
    ElevationPage(views::LiveDesign& design, views::Selection& selection, QWidget* parent = nullptr);

    views::ElevationView& view() { return *m_view; }
    void setTheme(const views::Theme& theme);
    void setFace(views::ElevationFace face);
    views::ColourBy colourBy() const { return m_colourBy; }
    void setColourBy(views::ColourBy by);
    /// The name of the row that is shown alone; empty: all.
    QString row() const;
    void setRow(const QString& name);
    /// Brings the object into view, changing the row where it stands in another one.
    void reveal(const model::ObjectRef& object);
    /// Outlines the object without selecting it, or nothing any more; `bring` brings it into view, too.
    void preview(const std::optional<model::ObjectRef>& object, bool bring);
    /// What stands beside the tabs while this page is shown.
    QWidget* controls() { return m_controls; }

Q_SIGNALS:
    void faceChanged(views::ElevationFace face);
    /// The colours were worked out anew.
    void coloured();

private:
    void makeControls();
    void startOver();
    void fillRows();
    void showRow();
    void passMarks();
    void passColours();
    void showEvent(QShowEvent* event) override;
    std::optional<model::Id<model::Row>> rowOf(const model::ObjectRef& object) const;

    views::LiveDesign& m_design;
    views::Selection& m_selection;
    views::ElevationView* m_view;
    QComboBox* m_rows;
    ColourBox* m_colours = nullptr;
    views::ColourBy m_colourBy = views::ColourBy::Rail;
    std::vector<QToolButton*> m_faces;
    QWidget* m_controls;
    bool m_isStale = false;  ///< the design changed while another page was shown: the colours are of before
};

}  // namespace app
