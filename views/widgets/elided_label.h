// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace views {

/// A line of plain text that takes what room there is: what does not fit ends in an ellipsis, and the tool tip has it whole.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    /// What the tool tip says; where the text does not fit, the text stands before it.
    void setNote(const QString& note);
    bool isCut() const;
    /// As wide as the ellipsis.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_note;
};

/// The tool tip of something that shows `text`, perhaps cut, and has `note` to say about it.
QString wholeTextTip(const QString& text, bool cut, const QString& note);

}  // namespace views
