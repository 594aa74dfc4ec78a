// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace views {

/// A value in a box, to read, copy or edit. While nobody is in it, what does not fit ends in an ellipsis, and the tool tip
/// has it whole.
class FigureBox : public QLineEdit {
    Q_OBJECT

public:
    explicit FigureBox(QWidget* parent = nullptr);

    /// What the tool tip says; where the value does not fit, the value stands before it.
    void setNote(const QString& note) { m_note = note; }
    bool isCut() const;
    /// The width of a box that shows `text` whole.
    int widthFor(const QString& text) const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRect textPlace() const;

    QString m_note;
};

}  // namespace views
