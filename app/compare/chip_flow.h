// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace app {

/// Lays its children side by side, on as many lines as they need.
class ChipFlow : public QWidget {
public:
    explicit ChipFlow(QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    /// Answers how high they stand; places them where `moves`.
    int place(int width, bool moves) const;
};

}  // namespace app
