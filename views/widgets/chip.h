// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/finding.h"

#include <QAbstractButton>

namespace views {

/// A pill with a mark and a count, which filters while it is pressed in.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(std::optional<model::Severity> severity, QWidget* parent = nullptr);

    /// "2 errors"; grey where `count` is zero.
    void setCount(int count, const QString& text);
    QSize sizeHint() const override;
    /// Its mark and its count: that is all it shows where there is no more room.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int widthFor(const QString& text) const;
    std::optional<model::Severity> m_severity;
    int m_count = 0;
};

}  // namespace views
