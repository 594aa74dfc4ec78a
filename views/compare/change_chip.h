// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/plan_diff.h"

#include <QAbstractButton>

namespace views {

/// An entry of the legend of changes: sign, pattern and colour as on the plan, word and count. While some are pressed in,
/// only those are shown.
class ChangeChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChangeChip(model::ChangeKind kind, QWidget* parent = nullptr);

    model::ChangeKind kind() const { return m_kind; }
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    model::ChangeKind m_kind;
};

}  // namespace views
