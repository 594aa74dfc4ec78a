// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/live_design.h"

#include <QStatusBar>

class QLabel;

namespace app {

/// The status bar: the design in six numbers, always live, and at the right where the pointer is. What has no room goes, and
/// stands in the tool tip.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Shows the design; null shows nothing.
    void showDesign(const views::LiveDesign* design);
    void setPointer(const QString& place, double pixelsPerMm);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QStringList m_parts;  ///< of HTML
    QLabel* m_figures;
    QLabel* m_pointer;
};

}  // namespace app
