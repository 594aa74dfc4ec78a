// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"

#include <QWidget>

namespace app {

/// A piece of paper as it is printed, as large as there is room for and in its own proportions.
class DrawnPaper : public QWidget {
    Q_OBJECT

public:
    explicit DrawnPaper(QWidget* parent = nullptr);

    /// Shows a drawing in millimetres of paper. `says` is what it shows, for whoever cannot see it.
    void setDrawing(views::Drawing drawing, const QString& says);
    const views::Drawing& drawing() const { return m_drawing; }
    /// Where the paper lies in this.
    QRectF paper() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    views::Drawing m_drawing;
};

}  // namespace app
