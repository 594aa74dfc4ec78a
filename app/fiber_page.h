// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber/fiber_view.h"

class QButtonGroup;
class QComboBox;

namespace views {
class ElidedLabel;
}

namespace app {

/// The fiber view with its choices: what of it is shown, and what the colours say.
class FiberPage : public QWidget {
    Q_OBJECT

public:
    /// `design` and `selection` must outlive this.
    FiberPage(views::LiveDesign& design, views::Selection& selection, QWidget* parent = nullptr);

    views::FiberView& view() { return *m_view; }
    /// What stands beside the tabs while this page is shown.
    QWidget* controls() { return m_controls; }
    /// The name of what is shown: a device, or two as "L1-01,S1-01"; empty for nothing.
    QString shown() const;
    void setMode(views::FiberMode mode);
    /// The key of what the colours say; empty: the far ends.
    QString colour() const;
    void setColour(const QString& key);
    void setTheme(const views::Theme& theme) { m_view->setTheme(theme); }
    /// Shows the object and brings it into view.
    void reveal(const model::ObjectRef& object) { m_view->reveal(object); }

private:
    void makeControls();
    void showSubject();

    views::LiveDesign& m_design;
    views::FiberView* m_view;
    QWidget* m_controls;
    QButtonGroup* m_modes;
    views::ElidedLabel* m_name;
    QComboBox* m_colours;
};

}  // namespace app
