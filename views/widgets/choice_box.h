// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace views {

/// A combo box with its arrow drawn in the theme's colour.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent* event) override;
    /// The wheel scrolls what is around it, and never changes a choice by accident.
    void wheelEvent(QWheelEvent* event) override;
};

}  // namespace views
