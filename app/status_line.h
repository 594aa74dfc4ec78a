// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/live_design.h"

#include <QStatusBar>

class QLabel;

namespace app {

/// The status bar: the design in six numbers, always live, and at the right where the pointer is.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Shows the design; null shows nothing.
    void showDesign(const views::LiveDesign* design);
    void setPointer(const QString& place, double pixelsPerMm);

private:
    QLabel* m_figures;
    QLabel* m_pointer;
};

}  // namespace app
