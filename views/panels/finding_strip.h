// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/finding.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace views {

/// One finding in full beside the list, with what can be done about it.
class FindingStrip : public QWidget {
    Q_OBJECT

public:
    explicit FindingStrip(QWidget* parent = nullptr);

    void setFinding(const std::optional<model::Finding>& finding);

Q_SIGNALS:
    void goRequested();
    /// For the cures; the menu opens there.
    void mendRequested(const QPoint& onScreen);
    /// To waive it, or to take its waiver out.
    void waiveRequested();

private:
    QWidget* m_content;
    QLabel* m_hint;
    QLabel* m_title;
    QLabel* m_where;
    QLabel* m_message;
    QLabel* m_fix;
    QLabel* m_assumes;
    QPushButton* m_go;
    QPushButton* m_mend;
    QPushButton* m_waive;
};

}  // namespace views
