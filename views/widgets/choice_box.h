// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace views {

/// A combo box with its arrow drawn in the theme's colour. It may be narrower than its choices: what does not fit ends in an
/// ellipsis, and the tool tip has it whole.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    bool isCut() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    /// The wheel scrolls what is around it, and never changes a choice by accident.
    void wheelEvent(QWheelEvent* event) override;

private:
    int textWidth() const;
};

}  // namespace views
