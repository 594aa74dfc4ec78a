// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/underlay_tool.h"

#include <QToolButton>

class QMenu;

namespace app {

/// The layer chip "Underlay": shows or hides it as a whole, and opens a list of its layers.
class UnderlayChip : public QToolButton {
    Q_OBJECT

public:
    /// `design` and `tool` must outlive this.
    UnderlayChip(views::LiveDesign& design, UnderlayTool& tool, QWidget* parent);

Q_SIGNALS:
    void commandRequested(const model::ChangeSet& changes);

private:
    void fill();

    views::LiveDesign& m_design;
    UnderlayTool& m_tool;
    QMenu* m_menu;
};

}  // namespace app
