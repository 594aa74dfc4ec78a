// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/finding.h"

#include <QWidget>

namespace views {

/// One finding in the inspector: its mark, the sentence, and the cure.
class FindingNote : public QWidget {
    Q_OBJECT

public:
    explicit FindingNote(const model::Finding& finding, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    model::Severity m_severity;
};

}  // namespace views
